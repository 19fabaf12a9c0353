package org.rouage.evaluation.hearing;

import java.time.MonthDay;
import org.rouage.basics.Text;

/**
 * The time that a step of the procedure leaves to whoever must take it, as written.
 *
 * <p>Example: {@code new Days(30)} is thirty calendar days after the step before; {@code new ByDay(--03-31)} is 31
 * March of the year that follows the years evaluated.
 */
public sealed interface Allowance {
    /** Calendar days; the day of the step before does not count, the last one does. */
    record Days(int days) implements Allowance {
        public Days {
            if (days < 0) {
                throw new IllegalArgumentException("a delay is never negative: " + days);
            }
        }
    }

    /** A day of the year that follows the years evaluated, inclusive. */
    record ByDay(MonthDay day) implements Allowance {}

    /** {@code 30 jours}, {@code le 31 mars}. */
    default Text words() {
        return switch (this) {
            case Days(int days) ->
                Text.of(days + (days < 2 ? " jour" : " jours"), days + (days == 1 ? " day" : " days"));
            case ByDay(MonthDay day) -> {
                Text dated = Text.day(day.atYear(2000));
                yield Text.of(
                        "le " + dated.french().replace(" 2000", ""),
                        dated.english().replace(" 2000", ""));
            }
        };
    }
}
