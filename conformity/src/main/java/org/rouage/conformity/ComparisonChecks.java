package org.rouage.conformity;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.convention.Clause;
import org.rouage.convention.Orientation;
import org.rouage.convention.Records.Correspondence;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Vocabulary.Slot;

/** What the convention must agree with: the orientations of another, and the financing laws with their amendments. */
final class ComparisonChecks {
    private static final String NO_COUNTERPART = "none";

    private ComparisonChecks() {}

    static Assessment coherent(Check.CoherentOrientations check, Case inCase) {
        var orientations = inCase.file().clauses().convention().orientations();
        if (orientations.isEmpty()) {
            return Assessment.silent(
                    inCase.requirement().force(),
                    Text.of("La convention ne définit aucune orientation.", "The convention defines no orientation."),
                    Text.of("Écrire les orientations pluriannuelles.", "Write the multi-year orientations."));
        }
        return compared(orientations.stream().map(Orientation::id).toList(), check.reference(), inCase);
    }

    /** Each of these has a declared correspondence with the reference, and a counterpart there. */
    private static Assessment compared(List<String> ids, String reference, Case inCase) {
        Text other = inCase.quoted(Slot.REFERENCE, reference);
        Map<String, List<Correspondence>> declared =
                inCase.file().known().correspondences(reference).stream().collect(groupingBy(Correspondence::clause));
        var evidence = new ArrayList<Evidence>();
        var undeclared = new ArrayList<String>();
        var without = new ArrayList<String>();
        for (String id : ids) {
            var of = declared.getOrDefault(id, List.of());
            if (of.isEmpty()) {
                undeclared.add(id);
            } else if (of.stream().allMatch(one -> one.relation().equals(NO_COUNTERPART))) {
                without.add(id);
            }
            of.forEach(one -> evidence.add(new Evidence(id, says(one))));
        }
        return comparison(undeclared, without, ids.size(), other).with(evidence);
    }

    private static Assessment comparison(List<String> undeclared, List<String> without, int all, Text other) {
        if (!undeclared.isEmpty()) {
            return Assessment.undecided(
                    undeclared.size() == all
                            ? Words.say(
                                    "Aucune correspondance n'est déclarée avec {}.",
                                    "No correspondence is declared with {}.",
                                    other)
                            : Words.say(
                                    "Aucune correspondance n'est déclarée avec {} pour : {}.",
                                    "No correspondence is declared with {} for: {}.",
                                    other,
                                    Words.ids(undeclared)),
                    Words.say(
                            "Déclarer la correspondance de {} avec {}.",
                            "Declare the correspondence of {} with {}.",
                            Words.ids(undeclared),
                            other));
        }
        return without.isEmpty()
                ? Assessment.satisfied(Words.say(
                        "Chaque correspondance avec {} est déclarée.",
                        "Each correspondence with {} is declared.",
                        other))
                : Assessment.toJustify(
                        Words.say(
                                "Sans équivalent dans {} : {}.",
                                "Without a counterpart in {}: {}.",
                                other,
                                Words.ids(without)),
                        Words.say(
                                "Rapprocher {} de {}, ou justifier l'écart.",
                                "Bring {} closer to {}, or justify the difference.",
                                Words.ids(without),
                                other));
    }

    private static Text says(Correspondence one) {
        return Words.say(
                "{} {} ({}, {}) : {}",
                "{} {} ({}, {}): {}",
                relation(one.relation()),
                Text.same(one.referenceClause().orElse("—")),
                Text.same(one.by()),
                Words.day(one.on()),
                Text.same(one.reason()));
    }

    private static Text relation(String relation) {
        return switch (relation) {
            case "equal" -> Text.of("égale à", "equal to");
            case "narrower" -> Text.of("plus étroite que", "narrower than");
            case "wider" -> Text.of("plus large que", "wider than");
            case "overlaps" -> Text.of("recoupe", "overlaps");
            case NO_COUNTERPART -> Text.of("sans équivalent", "no counterpart");
            default -> Text.same(relation);
        };
    }

    /**
     * The yearly amendment: one for each financing law published since signature whose year has ended by the day asked.
     * The law for a year is published in the last days of the year before.
     */
    static Assessment yearlyAmendment(Case inCase, List<ActSigning> amendments) {
        if (inCase.signed().isEmpty()) {
            return Assessment.undecided(
                    Text.of("L'acte n'est pas encore signé.", "The act is not yet signed."),
                    Text.of("Inscrire les signatures.", "Record the signatures."));
        }
        var evidence = new ArrayList<Evidence>();
        Set<Integer> covered = new TreeSet<>();
        for (ActSigning one : amendments) {
            Optional<Integer> year =
                    one.financingLawYear().filter(law -> one.signed().isPresent());
            year.ifPresent(law -> {
                covered.add(law);
                evidence.add(new Evidence(
                        one.act(),
                        Words.say(
                                "suit la loi de financement pour {}",
                                "follows the financing law for {}",
                                number(law))));
            });
        }
        var years = owedYears(inCase);
        var missing = years.stream()
                .filter(year -> LocalDate.of(year, 12, 31).isBefore(inCase.on()) && !covered.contains(year))
                .toList();
        var open = years.stream()
                .filter(year -> !LocalDate.of(year, 12, 31).isBefore(inCase.on()) && !covered.contains(year))
                .toList();
        return yearly(missing, open, years).with(evidence);
    }

    private static List<Integer> owedYears(Case inCase) {
        int first = inCase.signed().orElseThrow().getYear() + 1;
        LocalDate term = inCase.file().clauses().convention().period().endInclusive();
        LocalDate last = term.isBefore(inCase.on()) ? term : inCase.on();
        return IntStream.rangeClosed(first, last.getYear())
                .filter(year -> inCase.requirement()
                        .basisOn(earlier(LocalDate.of(year, 12, 31), last))
                        .isPresent())
                .boxed()
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Assessment yearly(List<Integer> missing, List<Integer> open, List<Integer> years) {
        if (!missing.isEmpty()) {
            Text list = Words.list(missing, ComparisonChecks::number);
            return Assessment.breached(
                    Words.say(
                            "Aucun avenant signé à la suite de la loi de financement pour : {}.",
                            "No amendment signed after the financing law for: {}.",
                            list),
                    Words.say(
                            "Conclure l'avenant de chaque année : {}.",
                            "Conclude the amendment of each year: {}.",
                            list));
        }
        if (!open.isEmpty()) {
            Text list = Words.list(open, ComparisonChecks::number);
            return Assessment.undecided(
                    Words.say("L'année n'est pas close : {}.", "The year has not ended: {}.", list),
                    Words.say("Conclure l'avenant de l'année : {}.", "Conclude the amendment of the year: {}.", list));
        }
        return years.isEmpty()
                ? Assessment.notApplicable(Text.of(
                        "Aucune loi de financement n'a suivi la signature.",
                        "No financing law has followed the signature."))
                : Assessment.satisfied(Words.say(
                        "Un avenant pour chaque loi de financement : {}.",
                        "An amendment for each financing law: {}.",
                        Words.list(years, ComparisonChecks::number)));
    }

    private static Text number(int year) {
        return Text.same(Integer.toString(year));
    }

    /**
     * One amendment that follows a financing law: each of its clauses (or itself, when it lists none) is declared
     * analogous.
     */
    static Assessment analogousAmendment(String reference, Case inCase) {
        var clauses = inCase.act().amendment().stream()
                .flatMap(amendment -> amendment.clauses().stream())
                .map(Clause::id)
                .toList();
        return compared(clauses.isEmpty() ? List.of(inCase.act().act()) : clauses, reference, inCase);
    }

    /** No amendment follows a financing law: none was owed if no such law came since signature. */
    static Assessment noAmendment(Case inCase) {
        boolean none = inCase.signed().isEmpty() || owedYears(inCase).isEmpty();
        return none
                ? Assessment.notApplicable(Text.of(
                        "Aucune loi de financement n'a suivi la signature.",
                        "No financing law has followed the signature."))
                : Assessment.toJustify(
                        Text.of(
                                "Aucun avenant ne suit une loi de financement ; des clauses analogues ne sont dues "
                                        + "que dans un tel avenant.",
                                "No amendment follows a financing law; analogous clauses are owed only in such an "
                                        + "amendment."),
                        Text.of(
                                "Dire pourquoi aucun avenant n'a été conclu à la suite des lois de financement.",
                                "Say why no amendment was concluded after the financing laws."));
    }
}
