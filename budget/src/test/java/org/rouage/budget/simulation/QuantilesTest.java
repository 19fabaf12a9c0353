package org.rouage.budget.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuantilesTest {
    @Test
    void a_quantile_is_between_the_two_nearest_values_in_proportion() {
        double[] quantiles = Quantiles.of(new double[] {40, 10, 30, 20}, 4);

        assertThat(quantiles[0]).isCloseTo(11.5, within(1e-12));
        assertThat(quantiles[1]).isCloseTo(17.5, within(1e-12));
        assertThat(quantiles[2]).isCloseTo(25, within(1e-12));
        assertThat(quantiles[3]).isCloseTo(32.5, within(1e-12));
        assertThat(quantiles[4]).isCloseTo(38.5, within(1e-12));
    }

    @Test
    void of_a_hundred_and_one_values_they_are_values_themselves() {
        double[] values =
                IntStream.rangeClosed(0, 100).mapToDouble(i -> 100 - i).toArray();

        assertThat(Quantiles.of(values, 101)).containsExactly(5, 25, 50, 75, 95);
    }

    @Test
    void one_value_is_every_quantile_and_what_is_past_the_count_is_left_alone() {
        double[] values = {7, -1, -2};

        assertThat(Quantiles.of(values, 1)).containsExactly(7, 7, 7, 7, 7);
        assertThat(values).containsExactly(7, -1, -2);
    }

    @Test
    void whatever_the_order_they_are_those_of_the_sorted_values() {
        var random = new Random(4);
        same(10_001, i -> random.nextGaussian());
        same(10_000, i -> i);
        same(10_000, i -> -i);
        same(10_000, i -> Math.abs(i - 5_000));
        same(10_000, i -> random.nextInt(3));
        same(10_000, i -> 1);
        same(10_000, i -> i % 2 == 0 ? 0 : i);
        same(49, i -> random.nextGaussian());
        same(2, i -> i);
    }

    private static void same(int count, IntToDoubleFunction value) {
        double[] values = IntStream.range(0, count).mapToDouble(value).toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);

        double[] found = Quantiles.of(values, count);

        for (int i = 0; i < found.length; i++) {
            double rank = (count - 1) * Quantiles.PERCENTS[i] / 100.0;
            double below = sorted[(int) rank];
            double above = sorted[Math.min((int) rank + 1, count - 1)];
            assertThat(found[i]).isCloseTo(below + (rank - (int) rank) * (above - below), within(1e-9));
        }
        Arrays.sort(values);
        assertThat(values).containsExactly(sorted);
    }
}
