package org.rouage.indicator.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Numbers;
import org.rouage.formula.Unit;

/**
 * What a result is to come to: a number, a value between two ends, or something done, in words.
 *
 * <p>Example: 88 % by the end of 2027; between 15 and 25; "portal opened to all audiences". Numbers are in base units:
 * 88 % is 0.88.
 */
public sealed interface Target {
    /** A number; {@code quantum} is the last place at which it was written, 0.01 for 88 %. */
    record Single(Rational value, Rational quantum) implements Target {
        public Single {
            if (quantum.signum() <= 0) {
                throw new IllegalArgumentException("a quantum is positive: " + quantum);
            }
        }

        /** The number as written: 91.5 is written to the tenth. */
        public static Single of(BigDecimal written, Unit unit) {
            return new Single(Rational.of(written).times(unit.scale()), lastPlace(written, unit));
        }

        /** Whether a result, rounded half up to the place at which the target is written, is the target. */
        boolean isHeldBy(Rational result) {
            return result.round(quantum, RoundingMode.HALF_UP).equals(value);
        }
    }

    /** Both ends are in it. */
    record Range(Rational least, Rational most) implements Target {
        public Range {
            if (least.compareTo(most) > 0) {
                throw new IllegalArgumentException("a range from " + least + " to " + most);
            }
        }

        /** How far outside it a result is; zero inside. */
        Rational distance(Rational result) {
            if (result.compareTo(least) < 0) {
                return least.minus(result);
            }
            return result.compareTo(most) > 0 ? result.minus(most) : Rational.ZERO;
        }
    }

    /** What is to be done by then. */
    record Milestone(String words) implements Target {}

    /** The same aim in proportion, for a span of which part does not count; a milestone stays. */
    default Target times(Rational factor) {
        return switch (this) {
            case Single(Rational value, Rational quantum) -> new Single(value.times(factor), quantum);
            case Range(Rational least, Rational most) -> new Range(least.times(factor), most.times(factor));
            case Milestone milestone -> milestone;
        };
    }

    private static Rational lastPlace(BigDecimal written, Unit unit) {
        return Rational.of(BigDecimal.ONE.movePointLeft(Math.max(0, written.scale())))
                .times(unit.scale());
    }

    /** For people: {@code 88 %}, {@code de 15 à 25}, or the words of the milestone. */
    default Text in(Unit unit) {
        return switch (this) {
            case Single(Rational value, Rational quantum) -> shown(value, unit);
            case Range(Rational least, Rational most) ->
                Text.of(
                        "de " + Numbers.print(least, unit, Language.FRENCH) + " à "
                                + Numbers.print(most, unit, Language.FRENCH),
                        "from " + Numbers.print(least, unit, Language.ENGLISH) + " to "
                                + Numbers.print(most, unit, Language.ENGLISH));
            case Milestone(String words) -> Text.same(words);
        };
    }

    /** A number with its unit, in both languages. */
    static Text shown(Rational number, Unit unit) {
        return Text.of(Numbers.print(number, unit, Language.FRENCH), Numbers.print(number, unit, Language.ENGLISH));
    }
}
