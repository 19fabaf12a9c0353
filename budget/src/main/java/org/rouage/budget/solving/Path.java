package org.rouage.budget.solving;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.rouage.basics.Rational;
import org.rouage.budget.Root;

/**
 * A way from a base to an end value, year by year, each year rounded as stated and by itself: no rounding is carried
 * into the next year.
 *
 * <p>Example: from 6,000 to 8,000 in five years to 0.1, half up: linear 6400, 6800, 7200, 7600, 8000; geometric 6355.4,
 * 6731.7, 7130.4, 7552.7, 8000.
 */
public enum Path {
    /** The same amount more each year. */
    LINEAR {
        @Override
        Rational year(Rational base, Rational end, int year, int years, Rational quantum, RoundingMode mode) {
            Rational gone = end.minus(base).times(Rational.of(year)).dividedBy(Rational.of(years));
            return base.plus(gone).round(quantum, mode);
        }
    },
    /** The same rate each year: what comes before rounding is mostly no fraction, and is compared by its powers. */
    GEOMETRIC {
        @Override
        Rational year(Rational base, Rational end, int year, int years, Rational quantum, RoundingMode mode) {
            return Root.of(base.power(years - year).times(end.power(year)), years, quantum, mode);
        }
    };

    abstract Rational year(Rational base, Rational end, int year, int years, Rational quantum, RoundingMode mode);

    /**
     * The values of the years after the base, the last one the end value. There is a year at least; a geometric path
     * has a positive base and an end that is not negative.
     */
    public List<Rational> values(Rational base, Rational end, int years, Rational quantum, RoundingMode mode) {
        var values = new ArrayList<Rational>();
        for (int year = 1; year <= years; year++) {
            values.add(year(base, end, year, years, quantum, mode));
        }
        return List.copyOf(values);
    }
}
