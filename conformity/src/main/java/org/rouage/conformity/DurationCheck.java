package org.rouage.conformity;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.convention.Convention;
import org.rouage.convention.Records.Correspondence;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Span;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * How long the convention is concluded for, read twice: over the period it states, and from its signature to its term.
 * Both readings are shown; where they disagree about the law, the parties have to say why.
 *
 * <p>Years are calendar years, from day to day: 1 January 2014 to 31 December 2017 is exactly four. A year from 29
 * February runs to the 28th of the next February. A signature given before the first day lengthens the second reading
 * against a minimum, and changes nothing against a maximum.
 */
final class DurationCheck {
    private static final String PERIOD = "period";

    /** The fewest and the most years a span allows. */
    private record Bounds(Optional<Integer> atLeast, Optional<Integer> atMost) {
        boolean allow(LocalDate longestFrom, LocalDate shortestFrom, LocalDate endExclusive) {
            return atLeast.map(years -> !anniversary(longestFrom, years).isAfter(endExclusive))
                            .orElse(true)
                    && atMost.map(years -> !anniversary(shortestFrom, years).isBefore(endExclusive))
                            .orElse(true);
        }
    }

    private DurationCheck() {}

    static Assessment of(Check.Duration check, Case inCase) {
        boolean first = inCase.file().clauses().convention().predecessor().isEmpty();
        return switch (check.span()) {
            case Span.Minimum(int years) -> read(new Bounds(Optional.of(years), Optional.empty()), check, inCase);
            case Span.Maximum(int years) -> read(new Bounds(Optional.empty(), Optional.of(years)), check, inCase);
            case Span.Exact(int years) -> read(exactly(years), check, inCase);
            case Span.Range(int minimum, int maximum) ->
                read(new Bounds(Optional.of(minimum), Optional.of(maximum)), check, inCase);
            case Span.FirstThen(int firstYears, int thenYears) ->
                read(exactly(first ? firstYears : thenYears), check, inCase).noting(order(first));
            case Span.CoTerminous(String with) -> coTerminous(with, inCase);
        };
    }

    /** The stated period; put to an amendment, with the term that it sets. */
    private static Convention.Period period(Case inCase) {
        Convention.Period stated = inCase.file().clauses().convention().period();
        return inCase.act()
                .amendment()
                .flatMap(Terms::setBy)
                .map(term -> new Convention.Period(stated.start(), term))
                .orElse(stated);
    }

    /** How an amendment moves the term. */
    private static List<Evidence> moved(Case inCase) {
        return inCase.act().days().stream()
                .map(days -> {
                    LocalDate before = inCase.file().terms().before(days);
                    LocalDate after = period(inCase).endInclusive();
                    return new Evidence(
                            days.act(),
                            Words.say(
                                    "porte le terme du {} au {} ({})",
                                    "carries the term from {} to {} ({})",
                                    Words.day(before),
                                    Words.day(after),
                                    after.isBefore(before)
                                            ? Text.of("réduction", "shortening")
                                            : Text.of("prorogation", "extension")));
                })
                .toList();
    }

    private static Bounds exactly(int years) {
        return new Bounds(Optional.of(years), Optional.of(years));
    }

    private static Text order(boolean first) {
        return first
                ? Text.of(
                        "Première convention : elle ne nomme pas celle qui la précède.",
                        "First convention: it names none before it.")
                : Text.of(
                        "Convention suivante : elle nomme celle qui la précède.",
                        "A later convention: it names the one before.");
    }

    private static Assessment read(Bounds bounds, Check.Duration check, Case inCase) {
        Convention.Period period = period(inCase);
        LocalDate end = period.endInclusive().plusDays(1);
        boolean stated = bounds.allow(period.start(), period.start(), end);
        Text span = span(check.span());
        Text said = Words.say(
                "du {} au {} : {} affichés",
                "{} to {}: {} stated",
                Words.day(period.start()),
                Words.day(period.endInclusive()),
                Words.length(between(period.start(), end)));
        Optional<LocalDate> concluded = inCase.file().convention().signed();
        if (concluded.isEmpty()) {
            return unsigned(bounds, stated, span, period, inCase).with(PERIOD, said);
        }
        LocalDate signed = concluded.get();
        LocalDate effective = signed.isAfter(period.start()) ? signed : period.start();
        boolean fromSignature = signed.isBefore(end) && bounds.allow(signed, effective, end);
        Text remaining = Words.say(
                "signée le {}, {} jusqu'au terme",
                "signed on {}, {} to the term",
                Words.day(signed),
                signed.isBefore(end) ? Words.length(between(signed, end)) : Text.of("rien", "nothing"));
        return verdict(stated, fromSignature, span)
                .with(moved(inCase))
                .with(PERIOD, said)
                .with("signature", remaining);
    }

    private static Assessment verdict(boolean stated, boolean fromSignature, Text span) {
        Text remedy = Words.say(
                "Porter le terme, par avenant si l'acte est signé, à une date qui donne {} dans les deux lectures, "
                        + "ou justifier.",
                "Move the term, by amendment if the act is signed, to a day that gives {} on both readings, or "
                        + "justify.",
                span);
        if (stated && fromSignature) {
            return Assessment.satisfied(Words.say(
                    "{} : tenu par la période affichée et de la signature au terme.",
                    "{}: held by the stated period and from signature to term.",
                    span));
        }
        if (!stated && !fromSignature) {
            return Assessment.breached(
                    Words.say(
                            "{} : ni la période affichée ni celle de la signature au terme ne le respecte.",
                            "{}: kept neither by the stated period nor from signature to term.",
                            span),
                    remedy);
        }
        return Assessment.toJustify(
                stated
                        ? Words.say(
                                "{} : tenu par la période affichée, non de la signature au terme.",
                                "{}: held by the stated period, not from signature to term.",
                                span)
                        : Words.say(
                                "{} : tenu de la signature au terme, non par la période affichée.",
                                "{}: held from signature to term, not by the stated period.",
                                span),
                remedy);
    }

    private static Assessment unsigned(
            Bounds bounds, boolean stated, Text span, Convention.Period period, Case inCase) {
        if (!stated) {
            return Assessment.breached(
                    Words.say(
                            "{} : la période affichée ne le respecte pas.",
                            "{}: the stated period does not keep to it.",
                            span),
                    Words.say("Changer la période pour donner {}.", "Change the period to give {}.", span));
        }
        LocalDate end = period.endInclusive().plusDays(1);
        LocalDate latest = bounds.atLeast().map(end::minusYears).orElse(period.endInclusive());
        Text untilTerm = Words.say(
                "Signer au plus tard le {} pour que la durée tienne aussi de la signature au terme.",
                "Sign by {} for the length to hold from signature to term as well.",
                Words.day(latest));
        return inCase.on().isAfter(latest)
                ? Assessment.toJustify(
                        Words.say(
                                "{} : tenu par la période affichée ; le projet n'est pas signé et, de ce jour au "
                                        + "terme, la durée ne tient plus.",
                                "{}: held by the stated period; the draft is not signed and, from this day to the "
                                        + "term, it no longer holds.",
                                span),
                        Words.say(
                                "Changer la période pour donner {}, ou justifier.",
                                "Change the period to give {}, or justify.",
                                span))
                : Assessment.satisfied(Words.say(
                                "{} : tenu par la période affichée ; le projet n'est pas encore signé.",
                                "{}: held by the stated period; the draft is not yet signed.",
                                span))
                        .noting(untilTerm);
    }

    private static Assessment coTerminous(String with, Case inCase) {
        var other = inCase.quoted(Slot.REFERENCE, with);
        var declared = inCase.file().known().correspondences(with).stream()
                .filter(one -> one.clause().equals(PERIOD))
                .toList();
        Optional<Reference> given = inCase.file().question().reference(with);
        if (given.isPresent()) {
            LocalDate itsTerm = Terms.of(given.get().consolidation(), AsOf.on(inCase.on()));
            return sameTerm(itsTerm.equals(period(inCase).endInclusive()), other)
                    .with(moved(inCase))
                    .with(PERIOD, term(inCase))
                    .with(with, Words.say("terme : {}", "term: {}", Words.day(itsTerm)))
                    .noting(said(declared));
        }
        if (declared.isEmpty()) {
            return Assessment.undecided(
                            Words.say(
                                    "Le terme de {} n'est pas connu du dossier.",
                                    "The dossier does not know the term of {}.",
                                    other),
                            Words.say(
                                    "Déclarer la correspondance de la période avec celle de {}.",
                                    "Declare the correspondence of the period with that of {}.",
                                    other))
                    .with(PERIOD, term(inCase));
        }
        boolean same = declared.stream().allMatch(one -> one.relation().equals("equal"));
        return sameTerm(same, other)
                .with(moved(inCase))
                .with(PERIOD, term(inCase))
                .noting(said(declared));
    }

    private static Assessment sameTerm(boolean same, Text other) {
        return same
                ? Assessment.satisfied(Words.say("Même terme que {}.", "Same term as {}.", other))
                : Assessment.breached(
                        Words.say("Le terme n'est pas celui de {}.", "The term is not that of {}.", other),
                        Words.say("Aligner le terme sur celui de {}.", "Set the term to that of {}.", other));
    }

    private static List<Text> said(List<Correspondence> declared) {
        return declared.stream()
                .map(one -> Words.say(
                        "{} ({}) : {}",
                        "{} ({}): {}",
                        Text.same(one.by()),
                        Words.day(one.on()),
                        Text.same(one.reason())))
                .toList();
    }

    private static Text term(Case inCase) {
        var period = period(inCase);
        return Words.say("terme : {}", "term: {}", Words.day(period.endInclusive()));
    }

    private static Text span(Span span) {
        return switch (span) {
            case Span.Minimum(int years) -> Words.say("{} au moins", "{} at least", Words.years(years));
            case Span.Maximum(int years) -> Words.say("{} au plus", "{} at most", Words.years(years));
            case Span.Exact(int years) -> Words.say("{} exactement", "exactly {}", Words.years(years));
            case Span.Range(int minimum, int maximum) ->
                Words.say("{} à {}", "{} to {}", Text.same(Integer.toString(minimum)), Words.years(maximum));
            case Span.FirstThen(int first, int then) ->
                Words.say(
                        "{} pour la première, puis {}",
                        "{} for the first, then {}",
                        Words.years(first),
                        Words.years(then));
            case Span.CoTerminous(String with) -> Text.same(with);
        };
    }

    /** The day on which so many full years have passed; those from 29 February pass on 1 March of a common year. */
    static LocalDate anniversary(LocalDate from, int years) {
        LocalDate same = from.plusYears(years);
        boolean leapDay = from.getMonth() == Month.FEBRUARY && from.getDayOfMonth() == 29;
        return leapDay && same.getDayOfMonth() == 28 ? same.plusDays(1) : same;
    }

    private static Period between(LocalDate from, LocalDate endExclusive) {
        return Period.between(from, endExclusive);
    }
}
