package org.rouage.evaluation.proceedings;

import java.time.LocalDate;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.indicator.Side;

/**
 * What is computed of an indicator, as known on a day and on a side; given from outside, since measures are.
 *
 * <p>Example: {@code ind-15-jours@2022}, known 2023-03-31, declared: 73.4127; asked in the unit of the quotation.
 */
@FunctionalInterface
public interface KnownFigures {
    Answer figure(FigureName name, String unit, LocalDate known, Side.State side);

    /** A value, none, or no such figure at all. */
    sealed interface Answer {
        /** In the unit asked for, exact. */
        record Value(Rational number) implements Answer {}

        /** There is such a figure, and it could not be decided on that day: nothing was submitted, for instance. */
        record Undecided(Text why) implements Answer {}

        /** No such indicator, body or period, or not in that unit. */
        record NoSuch(Text what) implements Answer {}
    }
}
