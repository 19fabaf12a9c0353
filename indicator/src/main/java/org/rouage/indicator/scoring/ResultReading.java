package org.rouage.indicator.scoring;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Value;
import org.rouage.indicator.Assessed;
import org.rouage.indicator.Period;
import org.rouage.indicator.Result;
import org.rouage.indicator.SeriesBreak;
import org.rouage.indicator.TrackedIndicator;

/** A result as what there is to judge: its number, the level found, or why there is neither. */
record ResultReading(TrackedIndicator indicator) {
    Sourced<Observed> of(Result result) {
        Period period = result.period();
        Text origin = Text.of("résultat " + period.in(Language.FRENCH), "result of " + period.in(Language.ENGLISH));
        return new Sourced<>(result.assessed().map(ResultReading::assessed).orElseGet(() -> number(result)), origin);
    }

    private static Observed assessed(Assessed found) {
        return switch (found.attained()) {
            case Assessed.Attained.OfScale(var level) -> new Observed.Assessed(level.id(), found.proof());
            case Assessed.Attained.Reached(Assessed.Milestone milestone) ->
                switch (milestone) {
                    case DONE, IN_PROGRESS, LATE, ABANDONED -> new Observed.Assessed(milestone.term(), found.proof());
                    case NOT_APPLICABLE -> new Observed.Missing(Absence.NOT_APPLICABLE, Text.same(found.proof()));
                    case NOT_DETERMINED -> new Observed.Missing(Absence.NOT_DETERMINED, Text.same(found.proof()));
                };
        };
    }

    /** A part of a sum is no result: what is missing would change it for sure. */
    private static Observed number(Result result) {
        if (result.completeness().isPartial()) {
            return new Observed.Missing(Absence.UNDECIDED, result.completeness().inWords());
        }
        return switch (result.value()) {
            case Value.Undecided(List<Value.Reason> reasons) ->
                new Observed.Missing(
                        absence(reasons),
                        Words.joined(reasons.stream().map(Value.Reason::words).toList(), " ; "));
            case Value.Known known -> Observed.of(known.number());
            case Value.Truth truth -> Observed.of(truth.holds() ? Rational.ONE : Rational.ZERO);
        };
    }

    /** The least excusable of its reasons. */
    private static Absence absence(List<Value.Reason> reasons) {
        List<Absence> all = reasons.stream().map(one -> absence(one.code())).toList();
        return List.of(
                        Absence.UNDECIDED,
                        Absence.NOT_MEASURED,
                        Absence.NOT_DETERMINED,
                        Absence.NEUTRALISED,
                        Absence.NOT_APPLICABLE)
                .stream()
                .filter(all::contains)
                .findFirst()
                .orElse(Absence.UNDECIDED);
    }

    private static Absence absence(String code) {
        return switch (code) {
            case "INDICATOR-NEUTRALISED" -> Absence.NEUTRALISED;
            case "INDICATOR-NOTHING-EXPECTED", "INDICATOR-ONLY-NATIONAL", "INDICATOR-NOT-APPLICABLE" ->
                Absence.NOT_APPLICABLE;
            case "INDICATOR-NOT-DETERMINED" -> Absence.NOT_DETERMINED;
            case "INDICATOR-MISSING-MEASURE", "INDICATOR-NOT-AGREED", "INDICATOR-NOT-ASSESSED" -> Absence.NOT_MEASURED;
            default -> Absence.UNDECIDED;
        };
    }

    /** Not across a break in the series. */
    boolean isComparableWithYearBefore(Period period) {
        return broke(period).isEmpty();
    }

    private Optional<SeriesBreak> broke(Period period) {
        return indicator.breaks().stream()
                .filter(one -> one.year() == period.year())
                .findFirst();
    }

    /** Why the year before is no comparison. */
    Sourced<Observed> broken(Period period) {
        Text note = Text.same(broke(period).map(SeriesBreak::note).orElse(""));
        Text why = Text.of("rupture de série : ", "break in series: ").plus(note);
        return new Sourced<>(new Observed.Missing(Absence.UNDECIDED, why), Text.empty());
    }
}
