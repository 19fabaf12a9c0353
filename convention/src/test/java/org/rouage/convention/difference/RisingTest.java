package org.rouage.convention.difference;

import static org.assertj.core.api.Assertions.assertThat;

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
}
