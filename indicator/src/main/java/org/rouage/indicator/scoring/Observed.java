package org.rouage.indicator.scoring;

import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Unit;
import org.rouage.indicator.Assessed.Milestone;

/**
 * What there is to judge: a number, a level of a scale that somebody found with a proof, or nothing, and why.
 *
 * <p>Example: 0.841 of a share; {@code done}, on the minutes of 12 March; not measured, "no submission of body 14".
 */
public sealed interface Observed {
    /** Exact, in base units: 84.1 % is 0.841. */
    record Known(Rational value) implements Observed {}

    /** A level of the scale of the indicator, and what proves it. */
    record Assessed(String level, String proof) implements Observed {}

    /** No result, and the reason in words. */
    record Missing(Absence absence, Text why) implements Observed {}

    static Observed of(Rational value) {
        return new Known(value);
    }

    static Observed notMeasured() {
        return new Missing(Absence.NOT_MEASURED, Absence.NOT_MEASURED.inWords());
    }

    /** For people: the number with its unit, the level, or why there is none. */
    default Text in(Unit unit) {
        return switch (this) {
            case Known(Rational value) -> Target.shown(value, unit);
            case Assessed(String level, String proof) -> Milestone.inWords(level);
            case Missing(Absence absence, Text why) ->
                why.equals(absence.inWords())
                        ? why
                        : absence.inWords().plus(Text.of(" : ", ": ")).plus(why);
        };
    }
}
