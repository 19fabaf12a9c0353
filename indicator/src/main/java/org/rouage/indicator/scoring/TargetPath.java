package org.rouage.indicator.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.indicator.Direction;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.Period;

/**
 * Where a result should be at the end of a period, on the way from the base to the last target: in one straight line,
 * or from one yearly target to the next.
 *
 * <p>Example: base 80 in 2023, targets 84 in 2024 and 90 in 2026. By yearly targets, 2025 should be at 87, the middle
 * of 84 and 90, and the first half of 2024 at 82; in one line, 2025 should be at 86⅔. A result of 86 in 2025 is behind
 * the first, by 1.
 */
public final class TargetPath {
    private static final int MONTHS_IN_YEAR = 12;

    private final SortedMap<Rational, Rational> points;

    private TargetPath(SortedMap<Rational, Rational> points) {
        this.points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    }

    /** From the base through each yearly target. */
    public static TargetPath throughTargets(int baseYear, Rational base, SortedMap<Integer, Rational> targets) {
        var points = new TreeMap<Rational, Rational>();
        points.put(Rational.of(baseYear), base);
        targets.tailMap(baseYear + 1).forEach((year, value) -> points.put(Rational.of(year), value));
        return new TargetPath(points);
    }

    /** From the base to the last target. */
    public static TargetPath straight(int baseYear, Rational base, SortedMap<Integer, Rational> targets) {
        SortedMap<Integer, Rational> later = targets.tailMap(baseYear + 1);
        return later.isEmpty()
                ? throughTargets(baseYear, base, later)
                : throughTargets(baseYear, base, new TreeMap<>(later.tailMap(later.lastKey())));
    }

    /** How a result stands to the path. */
    public enum Standing {
        AHEAD("en avance", "ahead"),
        ON_THE_PATH("sur la trajectoire", "on the path"),
        BEHIND("en retard", "behind");

        private final Text name;

        Standing(String french, String english) {
            name = Text.of(french, english);
        }

        public Text inWords() {
            return name;
        }
    }

    /** What is expected, and by how much the result is above it (below, when negative). */
    public record Progress(Rational expected, Rational gap, Standing standing) {}

    /** The end of a period in years: 2024 for the year 2024, 2023.5 for its first half. */
    static Rational end(Period period) {
        int months = period.frequency() == Frequency.YEAR
                ? MONTHS_IN_YEAR
                : period.number() * period.frequency().months();
        return Rational.of(period.year() - 1).plus(Rational.of(months).dividedBy(Rational.of(MONTHS_IN_YEAR)));
    }

    /** Empty before the base and after the last target. */
    public Optional<Rational> expected(Period period) {
        Rational at = end(period);
        SortedMap<Rational, Rational> later = points.tailMap(at);
        if (at.compareTo(points.firstKey()) < 0 || later.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<Rational, Rational> next = later.entrySet().iterator().next();
        if (next.getKey().equals(at)) {
            return Optional.of(next.getValue());
        }
        Map.Entry<Rational, Rational> last = new TreeMap<>(points.headMap(at)).lastEntry();
        Rational share = at.minus(last.getKey()).dividedBy(next.getKey().minus(last.getKey()));
        return Optional.of(
                last.getValue().plus(next.getValue().minus(last.getValue()).times(share)));
    }

    /** Upwards or downwards; what goes neither way has no path to be behind of. */
    public Optional<Progress> progress(Direction direction, Period period, Rational result) {
        return switch (direction) {
            case UP -> expected(period).map(expected -> progress(expected, result, 1));
            case DOWN -> expected(period).map(expected -> progress(expected, result, -1));
            case RANGE, MAINTAIN, MILESTONE -> Optional.empty();
        };
    }

    private static Progress progress(Rational expected, Rational result, int sense) {
        Rational gap = result.minus(expected);
        int side = gap.signum() * sense;
        Standing missed = side == 0 ? Standing.ON_THE_PATH : Standing.BEHIND;
        return new Progress(expected, gap, side > 0 ? Standing.AHEAD : missed);
    }
}
