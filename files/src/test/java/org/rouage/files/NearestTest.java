package org.rouage.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void the_word_that_was_meant_is_found_across_accents_case_and_swaps() {
        var known = List.of("objectives", "indicators", "legal-basis");

        assertThat(Nearest.to("objectifs", known)).contains("objectives");
        assertThat(Nearest.to("Indicàtors", known)).contains("indicators");
        assertThat(Nearest.to("legal_bassi", known)).contains("legal-basis");
        assertThat(Nearest.to("budget", known)).isEmpty();
        assertThat(Nearest.to("", known)).isEmpty();
    }

    @Test
    void a_short_word_may_differ_by_one_letter() {
        assertThat(Nearest.to("ft", List.of("fr", "en"))).contains("fr");
        assertThat(Nearest.to("xy", List.of("fr", "en"))).isEmpty();
    }
}
