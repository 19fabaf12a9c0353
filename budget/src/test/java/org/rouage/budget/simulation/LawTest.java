package org.rouage.budget.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LawTest {
    private static final int POINTS = 200_000;

    @Test
    void the_normal_distribution_is_that_of_the_tables() {
        assertThat(StandardNormal.below(-8)).isCloseTo(6.220960574271819e-16, within(1e-23));
        assertThat(StandardNormal.below(-3)).isCloseTo(0.0013498980316300957, within(1e-16));
        assertThat(StandardNormal.below(-1.5)).isCloseTo(0.06680720126885809, within(1e-15));
        assertThat(StandardNormal.below(0)).isCloseTo(0.5, within(1e-15));
        assertThat(StandardNormal.below(0.7)).isCloseTo(0.758036347776927, within(1e-15));
        assertThat(StandardNormal.below(2.5)).isCloseTo(0.9937903346742238, within(1e-15));
        assertThat(StandardNormal.below(-40)).isZero();
        assertThat(StandardNormal.below(40)).isEqualTo(1);
    }

    @Test
    void the_quantile_of_the_normal_distribution_undoes_it() {
        assertThat(StandardNormal.quantile(1e-10)).isCloseTo(-6.361340902404056, within(1e-14));
        assertThat(StandardNormal.quantile(1e-20)).isCloseTo(-9.26234008979841, within(1e-13));
        assertThat(StandardNormal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-14));
        for (int percent = 1; percent < 100; percent++) {
            double probability = percent / 100.0;
            assertThat(StandardNormal.below(StandardNormal.quantile(probability)))
                    .isCloseTo(probability, within(1e-15));
        }
    }

    @Test
    void each_law_has_the_moments_of_the_books() {
        moments(new Law.Uniform(2, 8), 5, 36 / 12.0);
        moments(new Law.Triangular(1, 2, 6), 3, (1 + 4 + 36 - 2 - 6 - 12) / 18.0);
        moments(new Law.Normal(3, 2), 3, 4);
        moments(new Law.Steps(new double[] {1, 2, 5}, new double[] {0.5, 0.8, 1}), 2.1, 6.7 - 2.1 * 2.1);
        double density = StrictMath.exp(-0.5) / StrictMath.sqrt(2 * Math.PI);
        double kept = StandardNormal.below(1) - StandardNormal.below(-1);
        moments(Law.Truncated.of(new Law.Normal(0, 1), -1, 1), 0, 1 - 2 * density / kept);
        double above = density / StandardNormal.below(-1);
        moments(Law.Truncated.of(new Law.Normal(0, 1), 1, Double.POSITIVE_INFINITY), above, 1 + above - above * above);
        moments(
                Law.Truncated.of(new Law.Normal(0, 1), Double.NEGATIVE_INFINITY, -1),
                -above,
                1 + above - above * above);
    }

    private static void moments(Law law, double mean, double variance) {
        double found = average(law::quantile);
        double square = average(probability -> law.quantile(probability) * law.quantile(probability));
        assertThat(found).as(law + " mean").isCloseTo(mean, within(1e-4));
        assertThat(square - found * found).as(law + " variance").isCloseTo(variance, within(1e-3));
    }

    private static double average(DoubleUnaryOperator of) {
        return IntStream.range(0, POINTS)
                .mapToDouble(i -> of.applyAsDouble((i + 0.5) / POINTS))
                .average()
                .orElseThrow();
    }

    @Test
    void each_law_grows_with_the_probability_and_keeps_to_its_bounds() {
        var laws = List.of(
                new Law.Uniform(2, 8),
                new Law.Triangular(2, 2, 8),
                new Law.Triangular(2, 8, 8),
                Law.Truncated.of(new Law.Normal(20, 1), 2, 8),
                Law.Truncated.of(new Law.Normal(-5, 1), 2, 8),
                Law.Truncated.of(new Law.Normal(5, 100), 2, 8),
                new Law.Steps(new double[] {2, 8}, new double[] {0.25, 1}));
        for (Law law : laws) {
            double before = 2;
            for (double probability : new double[] {0x1.0p-53, 1e-9, 0.2, 0.25, 0.5, 0.9, 1 - 1e-9, 1 - 0x1.0p-53}) {
                assertThat(law.quantile(probability))
                        .as(law + " at " + probability)
                        .isBetween(before, 8.0);
                before = law.quantile(probability);
            }
        }
    }

    @Test
    void a_triangle_of_no_width_and_the_edges_of_steps() {
        var steps = new Law.Steps(new double[] {2, 8, 9}, new double[] {0.25, 0.5, 1});

        assertThat(new Law.Triangular(3, 3, 3).quantile(0.7)).isEqualTo(3);
        assertThat(new Law.Triangular(0, 1, 4).quantile(0.25)).isCloseTo(1, within(1e-15));
        assertThat(steps.quantile(0.25)).isEqualTo(2);
        assertThat(steps.quantile(0.2500001)).isEqualTo(8);
        assertThat(steps.quantile(0.5)).isEqualTo(8);
        assertThat(steps.quantile(0.999)).isEqualTo(9);
    }

    @Test
    void what_bounds_keep_of_a_normal_law_is_known() {
        assertThat(Law.Truncated.of(new Law.Normal(0, 1), -1, 1).kept()).isCloseTo(0.6826894921370859, within(1e-15));
        assertThat(Law.Truncated.of(new Law.Normal(0, 2), 16, 18).kept())
                .isLessThan(1e-14)
                .isPositive();
    }
}
