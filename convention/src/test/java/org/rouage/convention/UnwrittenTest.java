package org.rouage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnwrittenTest {
    @Test
    void the_words_a_skeleton_leaves_are_known_in_both_languages_however_they_are_typed() {
        assertThat(Unwritten.in("À rédiger.")).isTrue();
        assertThat(Unwritten.in("to be written")).isTrue();
        assertThat(Unwritten.in("  À RÉDIGER \n")).isTrue();
    }

    @Test
    void a_sentence_that_only_contains_them_is_written() {
        assertThat(Unwritten.in("Règle à rédiger par un groupe de travail.")).isFalse();
        assertThat(Unwritten.in("")).isFalse();
    }
}
