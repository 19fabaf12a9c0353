package org.rouage.indicator.scoring;

import java.util.List;
import java.util.SortedMap;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.indicator.Direction;
import org.rouage.indicator.Period;

/**
 * Where results would be at the end of a period if they went on in a straight line, and between which bounds: a
 * projection, and nothing that was measured.
 *
 * <p>Example: 10, 12, 13 and 15 in 2023 to 2026: the line of least squares rises by 1.6 a year and stands at 16.5 in
 * 2027, from 15.04 to 17.96: in nine cases of ten the result of 2027 would lie between them, if the results scatter
 * around one line, each by chance alone. A target of 14 is then within reach, one of 20 out of it, and of 16 nobody can
 * say. Fewer than three results make no projection.
 */
public sealed interface Projection {
    /** Results that a line can be drawn through: three or more. */
    int LEAST_RESULTS = 3;

    /** The middle is exact; the bounds hold nine cases of ten, and are rounded to the last digit outwards. */
    record Projected(Rational middle, Rational least, Rational most, Rational yearlyChange, int results, Text method)
            implements Projection {
        /** Against a target, in the direction of the indicator. */
        public Reach reach(Direction direction, Target target) {
            return switch (target) {
                case Target.Range range ->
                    reach(
                            range.distance(least).isZero()
                                    && range.distance(most).isZero(),
                            most.compareTo(range.least()) < 0 || least.compareTo(range.most()) > 0);
                case Target.Single single ->
                    switch (direction) {
                        case UP -> reach(least.compareTo(single.value()) >= 0, most.compareTo(single.value()) < 0);
                        case DOWN -> reach(most.compareTo(single.value()) <= 0, least.compareTo(single.value()) > 0);
                        case RANGE, MAINTAIN ->
                            reach(
                                    single.isHeldBy(least) && single.isHeldBy(most),
                                    most.compareTo(single.value()) < 0 || least.compareTo(single.value()) > 0);
                        case MILESTONE -> Reach.UNCERTAIN;
                    };
                case Target.Milestone milestone -> Reach.UNCERTAIN;
            };
        }

        private static Reach reach(boolean isWithin, boolean isOut) {
            if (isWithin) {
                return Reach.WITHIN_REACH;
            }
            return isOut ? Reach.OUT_OF_REACH : Reach.UNCERTAIN;
        }
    }

    /** Too little to project from, and why. */
    record NoProjection(Text why) implements Projection {}

    /** Whether the bounds lie wholly on one side of a target. */
    enum Reach {
        WITHIN_REACH("à portée", "within reach"),
        UNCERTAIN("incertain", "uncertain"),
        OUT_OF_REACH("hors de portée", "out of reach");

        private final Text name;

        Reach(String french, String english) {
            name = Text.of(french, english);
        }

        public Text inWords() {
            return name;
        }
    }

    /**
     * From results by period to the end of a later period. Results from before a break in the series are the caller's
     * to leave out.
     */
    static Projection of(SortedMap<Period, Rational> results, Period to) {
        if (results.size() < LEAST_RESULTS) {
            return new NoProjection(Text.counted(results.size(), "résultat", "résultats", "result", "results")
                    .plus(Text.of(
                            " : il en faut au moins " + LEAST_RESULTS, ": at least " + LEAST_RESULTS + " are needed")));
        }
        if (results.lastKey().lastDay().isAfter(to.lastDay())) {
            return new NoProjection(Text.of("la période n'est pas à venir", "the period is not to come"));
        }
        List<Rational> times = results.keySet().stream().map(TargetPath::end).toList();
        if (times.stream().distinct().count() < times.size()) {
            return new NoProjection(Text.of(
                    "des périodes de longueurs différentes qui finissent le même jour",
                    "periods of different lengths that end on the same day"));
        }
        return LeastSquares.through(times, List.copyOf(results.values())).at(TargetPath.end(to));
    }
}
