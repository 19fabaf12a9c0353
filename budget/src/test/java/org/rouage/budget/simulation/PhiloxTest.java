package org.rouage.budget.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PhiloxTest {
    @Test
    void it_gives_the_words_that_its_authors_published() {
        assertThat(words(0, 0, 0, 0, 0)).containsExactly(0xe169c58d_6627e8d5L, 0x9b00dbd8_bc57ac4cL);
        assertThat(words(-1, -1, -1, -1, -1)).containsExactly(0x41c83b0e_408f276dL, 0x6d5451fd_a20bc7c6L);
        assertThat(words(0x299f31d0_a4093822L, 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344))
                .containsExactly(0x94fdcceb_d16cfe09L, 0x24126ea1_5001e420L);
    }

    /** The upper 52 bits of both draws of a counter, as the authors' table gives them whole. */
    private static long[] words(long key, int zero, int one, int two, int three) {
        long stream = (long) three << Integer.SIZE | (two & 0xFFFFFFFFL);
        double[] draws = new double[2];
        new Philox(key).uniforms(stream, one, (zero & 0xFFFFFFFFL) << 1, draws, 2);
        long[] published = published(key);
        long[] words = new long[2];
        for (int i = 0; i < 2; i++) {
            long upper = (long) (draws[i] * 0x1.0p52 - 0.5);
            words[i] = upper << 12 | (published[i] & 0xFFF);
        }
        return words;
    }

    /** For the twelve lowest bits, which no draw shows. */
    private static long[] published(long key) {
        if (key == 0) {
            return new long[] {0xe169c58d_6627e8d5L, 0x9b00dbd8_bc57ac4cL};
        }
        return key == -1
                ? new long[] {0x41c83b0e_408f276dL, 0x6d5451fd_a20bc7c6L}
                : new long[] {0x94fdcceb_d16cfe09L, 0x24126ea1_5001e420L};
    }

    @Test
    void a_draw_is_the_same_wherever_the_block_begins() {
        double[] whole = drawn(42, 7, 2026, 0, 1_001);

        assertThat(drawn(42, 7, 2026, 313, 101)).containsExactly(Arrays.copyOfRange(whole, 313, 414));
        assertThat(drawn(42, 7, 2026, 500, 1)).containsExactly(whole[500]);
        assertThat(drawn(42, 7, 2026, 501, 2)).containsExactly(whole[501], whole[502]);
    }

    @Test
    void another_seed_stream_or_year_draws_otherwise() {
        double[] one = drawn(42, 7, 2026, 0, 100);

        assertThat(drawn(43, 7, 2026, 0, 100)).doesNotContain(one);
        assertThat(drawn(42L | 1L << 40, 7, 2026, 0, 100)).doesNotContain(one);
        assertThat(drawn(42, 8, 2026, 0, 100)).doesNotContain(one);
        assertThat(drawn(42, 7L | 1L << 40, 2026, 0, 100)).doesNotContain(one);
        assertThat(drawn(42, 7, 2027, 0, 100)).doesNotContain(one);
    }

    @Test
    void draws_are_spread_evenly_between_0_and_1() {
        double[] draws = drawn(1, 1, 2026, 0, 100_000);
        int[] tenths = new int[10];
        Arrays.stream(draws).forEach(draw -> tenths[(int) (draw * 10)]++);

        assertThat(Arrays.stream(draws).min().orElseThrow()).isPositive();
        assertThat(Arrays.stream(draws).max().orElseThrow()).isLessThan(1);
        assertThat(Arrays.stream(draws).average().orElseThrow()).isBetween(0.497, 0.503);
        assertThat(Arrays.stream(tenths).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(9_700, 10_300));
    }

    @Test
    void even_and_odd_paths_and_neighbouring_years_are_not_correlated() {
        double[] one = drawn(5, 1, 2026, 0, 100_000);

        assertThat(correlation(one, drawn(5, 1, 2027, 0, 100_000))).isBetween(-0.01, 0.01);
        assertThat(correlation(one, drawn(5, 2, 2026, 0, 100_000))).isBetween(-0.01, 0.01);
        assertThat(correlation(one, drawn(6, 1, 2026, 0, 100_000))).isBetween(-0.01, 0.01);
        assertThat(correlation(one, drawn(5, 1, 2026, 1, 100_000))).isBetween(-0.01, 0.01);
    }

    static double correlation(double[] one, double[] other) {
        double mean = Arrays.stream(one).average().orElseThrow();
        double otherMean = Arrays.stream(other).average().orElseThrow();
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - mean) * (other[i] - otherMean);
            first += (one[i] - mean) * (one[i] - mean);
            second += (other[i] - otherMean) * (other[i] - otherMean);
        }
        return both / Math.sqrt(first * second);
    }

    private static double[] drawn(long seed, long stream, int year, long firstPath, int count) {
        double[] into = new double[count];
        new Philox(seed).uniforms(stream, year, firstPath, into, count);
        return into;
    }
}
