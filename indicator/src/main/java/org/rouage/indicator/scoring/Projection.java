package org.rouage.indicator.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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

    /** Digits of the bounds; they are rounded outwards. */
    MathContext DIGITS = new MathContext(34, RoundingMode.HALF_EVEN);

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
            return new NoProjection(Text.of(
                    results.size() + " résultats : il en faut au moins " + LEAST_RESULTS,
                    results.size() + " results: at least " + LEAST_RESULTS + " are needed"));
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
        return Line.through(times, List.copyOf(results.values())).at(TargetPath.end(to));
    }

    /** The line of least squares, exact, with what is needed for its bounds. */
    record Line(Rational meanTime, Rational mean, Rational slope, Rational spread, Rational variance, int results) {
        static Line through(List<Rational> times, List<Rational> values) {
            Rational count = Rational.of(times.size());
            Rational meanTime = sum(times).dividedBy(count);
            Rational mean = sum(values).dividedBy(count);
            Rational spread = Rational.ZERO;
            Rational common = Rational.ZERO;
            Rational total = Rational.ZERO;
            for (int i = 0; i < times.size(); i++) {
                Rational time = times.get(i).minus(meanTime);
                Rational value = values.get(i).minus(mean);
                spread = spread.plus(time.times(time));
                common = common.plus(time.times(value));
                total = total.plus(value.times(value));
            }
            Rational slope = common.dividedBy(spread);
            Rational rest = total.minus(slope.times(common));
            return new Line(
                    meanTime, mean, slope, spread, rest.dividedBy(Rational.of(times.size() - 2L)), times.size());
        }

        private static Rational sum(List<Rational> numbers) {
            return numbers.stream().reduce(Rational.ZERO, Rational::plus);
        }

        Projected at(Rational time) {
            Rational off = time.minus(meanTime);
            Rational middle = mean.plus(slope.times(off));
            Rational factor = Rational.ONE
                    .plus(Rational.ONE.dividedBy(Rational.of(results)))
                    .plus(off.times(off).dividedBy(spread));
            Rational half = root(variance.times(factor)).times(StudentQuantiles.ofNineInTen(results - 2));
            return new Projected(middle, middle.minus(half), middle.plus(half), slope, results, method());
        }

        private Text method() {
            return Text.of(
                    "projection, non mesurée : droite des moindres carrés sur " + results
                            + " résultats, intervalle de prévision à 90 %",
                    "a projection, not measured: line of least squares through " + results
                            + " results, prediction interval of 90 %");
        }

        /** Exact where it can be, else rounded up at the 34th digit. */
        private static Rational root(Rational square) {
            BigDecimal down = new BigDecimal(square.numerator())
                    .divide(new BigDecimal(square.denominator()), DIGITS)
                    .sqrt(DIGITS);
            Rational root = Rational.of(down);
            if (root.times(root).equals(square)) {
                return root;
            }
            BigDecimal last = BigDecimal.ONE.movePointLeft(down.scale() + DIGITS.getPrecision() - down.precision());
            return root.plus(Rational.of(last));
        }
    }
}
