package org.rouage.dossier.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void a_title_becomes_lower_case_words_without_accents() {
        assertThat(Slug.of("Qualité de l'accueil")).contains("qualite-de-l-accueil");
        assertThat(Slug.of("  Mise en œuvre (n° 3) ")).contains("mise-en-oeuvre-n-3");
    }

    @Test
    void what_would_not_begin_with_a_letter_loses_its_beginning_or_has_no_slug() {
        assertThat(Slug.of("1. Réseau")).contains("reseau");
        assertThat(Slug.of("2014")).isEmpty();
        assertThat(Slug.of("")).isEmpty();
        assertThat(Slug.of("true")).isEmpty();
    }
}
