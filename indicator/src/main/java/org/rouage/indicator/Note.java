package org.rouage.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rouage.basics.Language;
import org.rouage.basics.Text;

/**
 * What a reader of a result must know beside its value.
 *
 * <p>Example: {@code new Late("payes", Period.parse("2026-11"), Set.of("07"), 2026-12-20)}: body 07 has not given
 * {@code payes} for November 2026, which was due on 20 December.
 */
public sealed interface Note {
    /** Some of it does not count, and why. */
    record Neutral(Neutralised neutralised) implements Note {}

    /** The target is reduced because of a span that does not count. */
    record ProRated(Neutralised neutralised, TargetValue full, TargetValue reduced) implements Note {}

    /** From this year on, results are not comparable with those before. */
    record Break(int year, String note) implements Note {}

    /** Bodies that were to give a measure, and have not on the day known. */
    record Late(String measure, Period period, SortedSet<String> bodies, LocalDate due) implements Note {
        public Late {
            bodies = new TreeSet<>(bodies);
        }
    }

    /** The period is not over on the day known; last is the last period for which anything was given. */
    record YearToDate(Period period, LocalDate known, Optional<Period> last) implements Note {}

    /** What was given and does not count, since another measure of the formula is not there for the same unit. */
    record LeftOut(List<Lacking> all) implements Note {
        public LeftOut {
            all = List.copyOf(all);
        }
    }

    /** For people. */
    default Text words() {
        return switch (this) {
            case Neutral(Neutralised of) ->
                span("neutralisé de ", "neutralised from ", of)
                        .plus(Text.same(", "))
                        .plus(ground(of.ground()))
                        .plus(Text.same(" (" + of.by() + ")"));
            case ProRated(Neutralised of, TargetValue full, TargetValue reduced) ->
                span("cible réduite, de ", "target reduced, from ", of)
                        .plus(Text.of(", par décision du ", ", by a decision of "))
                        .plus(Text.day(of.on()))
                        .plus(Text.same(", "))
                        .plus(ground(of.ground()))
                        .plus(Text.same(" (" + of.by() + ")"));
            case Break(int year, String note) ->
                Text.of("rupture de série en " + year + " : " + note, "break in series in " + year + ": " + note);
            case Late(String measure, Period period, SortedSet<String> bodies, LocalDate due) ->
                Text.of(
                                "en retard pour « " + measure + " », " + period.in(Language.FRENCH) + " (attendu le ",
                                "late for \"" + measure + "\", " + period.in(Language.ENGLISH) + " (due on ")
                        .plus(Text.day(due))
                        .plus(Text.of(") : ", "): "))
                        .plus(Text.same(String.join(", ", bodies)));
            case YearToDate(Period period, LocalDate known, Optional<Period> last) ->
                Text.of(
                                period.in(Language.FRENCH) + " n'est pas terminé : au ",
                                period.in(Language.ENGLISH) + " is not over: to date, ")
                        .plus(Text.day(known))
                        .plus(last.map(one -> Text.of(
                                        ", jusqu'à " + one.in(Language.FRENCH), ", up to " + one.in(Language.ENGLISH)))
                                .orElse(Text.empty()));
            case LeftOut(List<Lacking> all) ->
                Text.of("hors du périmètre commun des mesures : ", "outside the common perimeter of the measures: ")
                        .plus(new Text(joined(all, Language.FRENCH), joined(all, Language.ENGLISH)));
        };
    }

    private static String joined(List<Lacking> all, Language language) {
        return String.join(
                " ; ", all.stream().map(one -> one.inWords().in(language)).toList());
    }

    /** The terms of grounds in words; a ground in words as it is written. */
    private static Text ground(String written) {
        return switch (written) {
            case "health-emergency" -> Text.of("urgence sanitaire", "health emergency");
            case "law-changed" -> Text.of("changement de la loi", "the law changed");
            case "workload" -> Text.of("charge de travail", "workload");
            case "means" -> Text.of("moyens", "means");
            case "other" -> Text.of("autre motif", "another ground");
            default -> Text.same(written);
        };
    }

    private static Text span(String french, String english, Neutralised of) {
        return Text.of(
                french + of.from().in(Language.FRENCH) + " à " + of.to().in(Language.FRENCH),
                english + of.from().in(Language.ENGLISH) + " to " + of.to().in(Language.ENGLISH));
    }
}
