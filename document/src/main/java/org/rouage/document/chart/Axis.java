package org.rouage.document.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis of round numbers that holds all values.
 *
 * <p>Example: for 480.2 to 517.2 it runs from 480 to 520 by steps of 10, and does not begin at zero, which the chart
 * says; for 12 to 130 it runs from 0 to 150 by 50. It begins at zero as soon as the least value is under half of the
 * greatest.
 */
record Axis(BigDecimal low, BigDecimal high, BigDecimal step) {
    private static final BigDecimal STEPS_WANTED = BigDecimal.valueOf(5);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

    /** Of at least one value. */
    static Axis of(List<BigDecimal> values) {
        BigDecimal least = values.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = values.stream().max(BigDecimal::compareTo).orElseThrow();
        return startsAwayFromZero(least, most) ? over(least, most) : withZero(values);
    }

    /** Of at least one value, with zero on it whatever the values. */
    static Axis withZero(List<BigDecimal> values) {
        BigDecimal least = values.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = values.stream().max(BigDecimal::compareTo).orElseThrow();
        return over(least.min(BigDecimal.ZERO), most.max(BigDecimal.ZERO));
    }

    private static boolean startsAwayFromZero(BigDecimal least, BigDecimal most) {
        return least.compareTo(most) != 0
                && ((least.signum() > 0 && least.compareTo(most.multiply(HALF)) >= 0)
                        || (most.signum() < 0 && most.compareTo(least.multiply(HALF)) <= 0));
    }

    private static Axis over(BigDecimal least, BigDecimal most) {
        BigDecimal span = most.subtract(least);
        BigDecimal step = span.signum() == 0 ? BigDecimal.ONE : step(span.divide(STEPS_WANTED, MathContext.DECIMAL64));
        BigDecimal low = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal high = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new Axis(low, high.compareTo(low) == 0 ? low.add(step) : high, step);
    }

    private static BigDecimal step(BigDecimal rough) {
        int magnitude = rough.precision() - rough.scale() - 1;
        BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(magnitude);
        return plain(ROUND.stream()
                .map(ten::multiply)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    boolean holdsZero() {
        return low.signum() <= 0 && high.signum() >= 0;
    }

    /** From low to high, both on it, with as many decimals as the step. */
    List<BigDecimal> ticks() {
        var ticks = new ArrayList<BigDecimal>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick.setScale(step.scale(), RoundingMode.UNNECESSARY));
        }
        return ticks;
    }

    /** Where a value lies: 0 at low, 1 at high. */
    double share(BigDecimal value) {
        return value.subtract(low)
                .divide(high.subtract(low), MathContext.DECIMAL64)
                .doubleValue();
    }
}
