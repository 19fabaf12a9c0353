package org.rouage.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a text that points inside an article finds its provision, on an article of the fictitious Code des moulins. */
class DesignationTest {
    private static final Provisions ARTICLE = Provisions.of(
            String.join(
                    "\n\n",
                    "I. - Le meunier moud :",
                    "1° Le blé :",
                    "a) tendre ;",
                    "b) dur ;",
                    "Le blé germé est exclu ;",
                    "2° L'orge ;",
                    "3° et 4° (abrogés) ;",
                    "5° Le seigle.",
                    "Il vend :",
                    "1° La farine ;",
                    "2° Le son :",
                    "a) fin.",
                    "II. - A. - Le four cuit.",
                    "Il chauffe.",
                    "B. - Il refroidit."),
            "");

    @Test
    void an_alinea_is_counted_in_the_part_that_is_named() {
        assertThat(found(9, "I")).isEqualTo("I al. 9");
        assertThat(found(1, "II")).isEqualTo("II-A al. 1");
        assertThat(found(-1, "II")).isEqualTo("II-B al. 1");
        assertThat(found(-2, "I")).isEqualTo("I al. 11 (2°)");
        assertThat(found(13, "I")).isEqualTo("none");
    }

    @Test
    void without_part_an_alinea_is_counted_in_the_whole_article() {
        assertThat(found(1)).isEqualTo("I al. 1");
        assertThat(found(13)).isEqualTo("II-A al. 1");
        assertThat(found(-1)).isEqualTo("II-B al. 1");
        assertThat(found(16)).isEqualTo("none");
    }

    @Test
    void an_item_is_found_by_its_label_and_covers_what_it_holds() {
        assertThat(ARTICLE.find(Designation.of(List.of("I", "5°"), 0)))
                .isInstanceOfSatisfying(
                        Located.One.class, one -> assertThat(one.provision()).hasToString("I al. 8 (5°)"));
        assertThat(ARTICLE.find(Designation.of(List.of("II"), 0)))
                .isInstanceOfSatisfying(
                        Located.One.class, one -> assertThat(one.covered()).hasSize(3));
        assertThat(ARTICLE.find(Designation.of(List.of(), 0)))
                .isInstanceOfSatisfying(
                        Located.One.class, one -> assertThat(one.covered()).hasSize(15));
    }

    @Test
    void two_numbered_lists_under_one_part_make_its_label_ambiguous() {
        assertThat(found(0, "I", "1°")).isEqualTo("[I al. 2 (1°), I al. 10 (1°)]");
        assertThat(found(1, "I", "2°")).isEqualTo("[I al. 6 (2°), I al. 11 (2°)]");
        assertThat(found(0, "1°")).isEqualTo("[I al. 2 (1°), I al. 10 (1°)]");
    }

    @Test
    void what_only_one_of_two_lists_holds_is_not_ambiguous() {
        assertThat(found(4, "I", "1°")).isEqualTo("I al. 5");
        assertThat(found(0, "I", "1°", "b")).isEqualTo("I al. 4 (b)");
        assertThat(found(0, "2°", "a)")).isEqualTo("I al. 12 (a)");
    }

    @Test
    void divisions_may_be_left_out_as_long_as_one_place_answers() {
        assertThat(found(0, "5°")).isEqualTo("I al. 8 (5°)");
        assertThat(found(0, "I", "b")).isEqualTo("I al. 4 (b)");
        assertThat(found(0, "A")).isEqualTo("II-A al. 1");
        assertThat(found(2, "A")).isEqualTo("II-A al. 2");
        assertThat(found(0, "a")).isEqualTo("[I al. 3 (a), I al. 12 (a)]");
    }

    @Test
    void a_repealed_item_answers_to_each_of_its_names() {
        assertThat(found(0, "I", "3°")).isEqualTo("I al. 7 (3° et 4°)");
        assertThat(found(0, "I", "4°")).isEqualTo("I al. 7 (3° et 4°)");
        assertThat(found(0, "I", "6°")).isEqualTo("none");
    }

    @Test
    void what_the_article_does_not_have_is_none() {
        assertThat(found(0, "III")).isEqualTo("none");
        assertThat(found(0, "II", "1°")).isEqualTo("none");
    }

    private static String found(int alinea, String... chain) {
        return switch (ARTICLE.find(Designation.of(List.of(chain), alinea))) {
            case Located.One one -> one.provision().toString();
            case Located.None none -> "none";
            case Located.Ambiguous several -> several.candidates().toString();
        };
    }
}
