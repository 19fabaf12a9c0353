package org.rouage.indicator.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;

/**
 * The line of least squares through points, exact, with what is needed for the bounds of a prediction.
 *
 * <p>Example: through 10, 12, 13 and 15 in 2023 to 2026 it rises by 1.6 a year, at 12.5 in the middle; the variance of
 * what is left is 0.1.
 *
 * @param spread the sum of the squared distances of the times from their mean
 * @param variance of what the line leaves, by two less than the number of results
 */
record LeastSquares(Rational meanTime, Rational mean, Rational slope, Rational spread, Rational variance, int results) {
    /** Digits to which a root is taken; the bounds are rounded outwards. */
    private static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_EVEN);

    static LeastSquares through(List<Rational> times, List<Rational> values) {
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
        return new LeastSquares(
                meanTime, mean, slope, spread, rest.dividedBy(Rational.of(times.size() - 2L)), times.size());
    }

    private static Rational sum(List<Rational> numbers) {
        return numbers.stream().reduce(Rational.ZERO, Rational::plus);
    }

    Projection.Projected at(Rational time) {
        Rational off = time.minus(meanTime);
        Rational middle = mean.plus(slope.times(off));
        Rational factor = Rational.ONE
                .plus(Rational.ONE.dividedBy(Rational.of(results)))
                .plus(off.times(off).dividedBy(spread));
        Rational half = root(variance.times(factor)).times(StudentQuantiles.ofNineInTen(results - 2));
        return new Projection.Projected(middle, middle.minus(half), middle.plus(half), slope, results, method());
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
