package org.rouage.document.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void an_axis_begins_at_zero_when_the_least_value_is_under_half_of_the_greatest() {
        assertThat(ticks("12", "130")).containsExactly("0", "50", "100", "150");
        assertThat(Axis.of(numbers("12", "130")).holdsZero()).isTrue();
    }

    @Test
    void values_close_together_are_shown_close_and_the_axis_does_not_hold_zero() {
        assertThat(ticks("480.2", "517.2")).containsExactly("480", "490", "500", "510", "520");
        assertThat(Axis.of(numbers("480.2", "517.2")).holdsZero()).isFalse();
        assertThat(ticks("-517.2", "-480.2")).containsExactly("-520", "-510", "-500", "-490", "-480");
    }

    @Test
    void one_value_alone_stands_on_an_axis_from_zero() {
        assertThat(ticks("3.6")).containsExactly("0", "1", "2", "3", "4");
        assertThat(ticks("0")).containsExactly("0", "1");
        assertThat(ticks("-2")).first().isEqualTo("-2.0");
    }

    @Test
    void half_of_the_greatest_is_the_bound() {
        assertThat(Axis.of(numbers("50", "100")).holdsZero()).isFalse();
        assertThat(Axis.of(numbers("49.99", "100")).holdsZero()).isTrue();
    }

    @Test
    void decimals_are_those_of_the_step() {
        assertThat(ticks("0.017", "0.021")).containsExactly("0.017", "0.018", "0.019", "0.020", "0.021");
    }

    @Test
    void every_value_is_on_the_axis_and_there_are_never_many_ticks() {
        var random = new Random(20_260_101);
        for (int round = 0; round < 2_000; round++) {
            List<BigDecimal> values = Stream.generate(() -> new BigDecimal(
                            BigInteger.valueOf(random.nextLong(-1_000_000_000, 1_000_000_000)), random.nextInt(-4, 9)))
                    .limit(random.nextInt(1, 6))
                    .toList();
            Axis axis = Axis.of(values);

            assertThat(values)
                    .allMatch(value -> axis.share(value) >= 0 && axis.share(value) <= 1, axis + " holds " + values);
            assertThat(axis.ticks()).as("%s for %s", axis, values).hasSizeBetween(2, 8);
            assertThat(axis.ticks().getFirst()).isEqualByComparingTo(axis.low());
            assertThat(axis.ticks().getLast()).isEqualByComparingTo(axis.high());
        }
    }

    private static List<String> ticks(String... values) {
        return Axis.of(numbers(values)).ticks().stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private static List<BigDecimal> numbers(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}
