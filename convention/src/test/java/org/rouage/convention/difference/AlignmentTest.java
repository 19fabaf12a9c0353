package org.rouage.convention.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static int[] words(SplittableRandom random, int length, int different) {
        return random.ints(length, 0, different).toArray();
    }

    /** By the plain table: how many words two sequences can keep. */
    private static int longestKept(int[] before, int[] after) {
        int[][] kept = new int[before.length + 1][after.length + 1];
        for (int i = 1; i <= before.length; i++) {
            for (int j = 1; j <= after.length; j++) {
                kept[i][j] = before[i - 1] == after[j - 1]
                        ? kept[i - 1][j - 1] + 1
                        : Math.max(kept[i - 1][j], kept[i][j - 1]);
            }
        }
        return kept[before.length][after.length];
    }

    private static int checkedKept(int[] before, int[] after, List<Hunk> hunks) {
        int old = 0;
        int now = 0;
        int kept = 0;
        for (Hunk hunk : hunks) {
            assertThat(hunk.length()).isPositive();
            assertThat(Arrays.copyOfRange(before, old, hunk.oldFrom()))
                    .isEqualTo(Arrays.copyOfRange(after, now, hunk.newFrom()));
            kept += hunk.oldFrom() - old;
            old = hunk.oldTo();
            now = hunk.newTo();
        }
        assertThat(Arrays.copyOfRange(before, old, before.length))
                .isEqualTo(Arrays.copyOfRange(after, now, after.length));
        return kept + before.length - old;
    }

    private static int kept(int[] before, int[] after) {
        return checkedKept(before, after, Alignment.of(before, after));
    }

    @Test
    void short_sequences_keep_as_much_as_can_be() {
        var random = new SplittableRandom(611);
        for (int round = 0; round < 4_000; round++) {
            int different = random.nextInt(1, 6);
            int[] before = words(random, random.nextInt(14), different);
            int[] after = words(random, random.nextInt(14), different);
            assertThat(kept(before, after))
                    .as("%s %s", Arrays.toString(before), Arrays.toString(after))
                    .isEqualTo(longestKept(before, after));
        }
    }

    @Test
    void the_longest_of_the_short_keep_as_much_as_can_be_whatever_they_hold() {
        var random = new SplittableRandom(612);
        for (int different : new int[] {2, 3, 10, 100, 1_000}) {
            int[] before = words(random, Alignment.SHORT / 2, different);
            int[] after = words(random, Alignment.SHORT / 2, different);
            assertThat(kept(before, after)).isEqualTo(longestKept(before, after));
        }
    }

    @Test
    void what_is_equal_has_no_hunk_and_what_has_nothing_in_common_has_one() {
        assertThat(Alignment.of(new int[] {1, 2}, new int[] {1, 2})).isEmpty();
        assertThat(Alignment.of(new int[] {}, new int[] {})).isEmpty();
        assertThat(Alignment.of(new int[] {1, 2}, new int[] {3})).containsExactly(new Hunk(0, 2, 0, 1));
        assertThat(Alignment.of(new int[] {7, 8, 9}, new int[] {7, 9})).containsExactly(new Hunk(1, 2, 1, 1));
        assertThat(Alignment.of(new int[] {}, new int[] {3})).containsExactly(new Hunk(0, 0, 0, 1));
    }

    @Test
    void a_block_moved_in_a_long_text_is_deleted_once_and_inserted_once() {
        int[] before = IntStream.range(0, 5_000).toArray();
        int[] after = IntStream.concat(
                        IntStream.concat(IntStream.range(0, 1_000), IntStream.range(2_200, 4_000)),
                        IntStream.concat(IntStream.range(1_000, 2_200), IntStream.range(4_000, 5_000)))
                .toArray();
        assertThat(Alignment.of(before, after))
                .containsExactly(new Hunk(1_000, 2_200, 1_000, 1_000), new Hunk(4_000, 4_000, 2_800, 4_000));
    }

    @Test
    void scattered_changes_of_a_long_text_are_found_one_by_one() {
        int[] before = words(new SplittableRandom(5), 20_000, 400);
        int[] after = before.clone();
        for (int at = 50; at < after.length; at += 100) {
            after[at] = 1_000 + at;
        }
        List<Hunk> hunks = Alignment.of(before, after);
        assertThat(hunks).hasSize(200).allMatch(hunk -> hunk.length() == 2);
        assertThat(hunks.getFirst()).isEqualTo(new Hunk(50, 51, 50, 51));
        assertThat(checkedKept(before, after, hunks)).isEqualTo(19_800);
    }

    @Test
    void a_hostile_text_is_compared_within_bounds() {
        var random = new SplittableRandom(13);
        int[] before = words(random, 100_000, 2);
        int[] after = words(random, 100_000, 2);
        assertThat(kept(before, after)).isBetween(1, 20);
    }

    @Test
    void a_long_text_without_any_unique_phrase_still_keeps_what_it_keeps() {
        int[] before = IntStream.range(0, 6_000).map(at -> at % 2).toArray();
        int[] after = IntStream.range(1, 6_001).map(at -> at % 2).toArray();
        assertThat(kept(before, after)).isEqualTo(5_999);
    }
}
