package org.rouage.indicator.scoring;

import java.util.List;
import org.rouage.basics.Rational;

/**
 * Quantiles at 95 % of Student's distribution: nine cases of ten lie within as many standard errors on either side.
 *
 * <p>Example: 6.314 with one degree of freedom, 2.92 with two, 1.697 with thirty; with more, that of thirty, which is a
 * little too wide. Values to three decimals, as printed in tables.
 */
final class StudentQuantiles {
    private static final List<Rational> BY_DEGREE = List.of(
                    "6.314", "2.920", "2.353", "2.132", "2.015", "1.943", "1.895", "1.860", "1.833", "1.812", "1.796",
                    "1.782", "1.771", "1.761", "1.753", "1.746", "1.740", "1.734", "1.729", "1.725", "1.721", "1.717",
                    "1.714", "1.711", "1.708", "1.706", "1.703", "1.701", "1.699", "1.697")
            .stream()
            .map(Rational::parse)
            .toList();

    private StudentQuantiles() {}

    /** Degrees of freedom count from 1. */
    static Rational ofNineInTen(int degrees) {
        return BY_DEGREE.get(Math.min(degrees, BY_DEGREE.size()) - 1);
    }
}
