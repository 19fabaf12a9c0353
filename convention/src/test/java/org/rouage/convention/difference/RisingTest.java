package org.rouage.convention.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RisingTest {
    @Test
    void one_element_moved_leaves_all_others_in_place() {
        assertThat(Rising.of(new int[] {4, 0, 1, 2, 3})).containsExactly(1, 2, 3, 4);
        assertThat(Rising.of(new int[] {1, 2, 3, 0})).containsExactly(0, 1, 2);
        assertThat(Rising.of(new int[] {0, 3, 1, 2, 4})).containsExactly(0, 2, 3, 4);
    }

    @Test
    void nothing_rises_in_nothing_and_one_thing_in_a_fall() {
        assertThat(Rising.of(new int[] {})).isEmpty();
        assertThat(Rising.of(new int[] {9})).containsExactly(0);
        assertThat(Rising.of(new int[] {3, 2, 1})).containsExactly(2);
    }

    @Test
    void what_is_preferred_stays_and_the_others_where_they_fit() {
        assertThat(Rising.preferring(List.of(0), new int[] {1, 0})).containsExactly(0);
        assertThat(Rising.preferring(List.of(1), new int[] {1, 0})).containsExactly(1);
        assertThat(Rising.preferring(List.of(), new int[] {0, 1, 2})).containsExactly(0, 1, 2);
        assertThat(Rising.preferring(List.of(), new int[] {1, 0, 2})).containsExactly(0, 2);
        assertThat(Rising.preferring(List.of(1, 3), new int[] {0, 1, 5, 4, 6})).containsExactly(0, 1, 3, 4);
        assertThat(Rising.preferring(List.of(0, 1), new int[] {3, 1, 2})).containsExactly(1, 2);
        assertThat(Rising.preferring(List.of(), new int[] {})).isEmpty();
    }
}
