package org.rouage.budget.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LikelihoodTest {
    @Test
    void the_share_stands_between_its_bounds() {
        var likelihood = new Likelihood(7_240, 2_760, 5);

        assertThat(likelihood.share()).isEqualTo(0.724);
        assertThat(likelihood.decided()).isEqualTo(10_000);
        assertThat(likelihood.low()).isCloseTo(0.715154, within(1e-6));
        assertThat(likelihood.high()).isCloseTo(0.732674, within(1e-6));
    }

    @Test
    void what_never_came_true_may_yet_come_true() {
        var never = new Likelihood(0, 1_000, 0);
        var always = new Likelihood(1_000, 0, 0);

        assertThat(never.low()).isZero();
        assertThat(never.high()).isCloseTo(0.0038268, within(1e-7));
        assertThat(always.low()).isCloseTo(1 - 0.0038268, within(1e-7));
        assertThat(always.high()).isEqualTo(1);
    }

    @Test
    void more_paths_bring_the_bounds_nearer() {
        assertThat(width(new Likelihood(72, 28, 0))).isGreaterThan(9 * width(new Likelihood(7_200, 2_800, 0)));
    }

    private static double width(Likelihood likelihood) {
        return likelihood.high() - likelihood.low();
    }
}
