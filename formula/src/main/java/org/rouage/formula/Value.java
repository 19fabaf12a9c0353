package org.rouage.formula;

import java.util.List;
import java.util.stream.Stream;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;

/**
 * What a formula gives: an exact number, yes or no, or nothing that can be decided, with the reasons.
 *
 * <p>Example: the inflation of 2027 was never assumed: {@code budget × (1 + inflation)} is {@code Undecided} because
 * "inflation, 2027: no value". Undecided is never zero and never true.
 */
public sealed interface Value {
    /** A number, in base units; the unit says how to show it. */
    record Known(Rational number, Unit unit) implements Value {}

    record Truth(boolean holds) implements Value {}

    /** Why nothing is decided; each reason once, in the order met. */
    record Undecided(List<Reason> reasons) implements Value {
        public Undecided {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("undecided for no reason");
            }
            reasons = reasons.stream().distinct().toList();
        }

        Undecided with(Undecided other) {
            return new Undecided(
                    Stream.concat(reasons.stream(), other.reasons.stream()).toList());
        }
    }

    /** What is missing or impossible: the figure and the year, and the words for people. */
    record Reason(String code, String figure, int year, Text words) {}

    static Value missing(Reference figure, int year) {
        return new Undecided(List.of(new Reason(
                "FORMULA-MISSING-VALUE",
                figure.toString(),
                year,
                Text.of(figure + ", " + year + " : pas de valeur", figure + ", " + year + ": no value"))));
    }

    default boolean isDecided() {
        return !(this instanceof Undecided);
    }
}
