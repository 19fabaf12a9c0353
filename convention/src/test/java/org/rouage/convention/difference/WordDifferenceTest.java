package org.rouage.convention.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "sous 14 jours § sous 30 jours § sous [-14-]{+30+} jours",
                "la caisse § la caisse § la caisse",
                "une règle § une nouvelle règle § une {+nouvelle +}règle",
                "une nouvelle règle § une règle § une [-nouvelle -]règle",
                "Fin. § Fin. Et suite. § Fin.{+ Et suite.+}",
                "Fin. Et suite. § Fin. § Fin.[- Et suite.-]",
                "Le mot reste § mot reste § [-Le -]mot reste",
                "le mot § le mot reste § le mot{+ reste+}",
                "l'État § l'Agence § l'[-État-]{+Agence+}",
                "l'État paie § la caisse paie § [-l'État-]{+la caisse+} paie",
                "dû, payé. § dû. § dû[-, payé-].",
                "a, b et c § a, x, b et c § a, {+x, +}b et c",
                "un avenant § § [-un avenant-]"
            })
    void words_are_deleted_and_inserted_with_their_spaces(String before, String after, String marked) {
        assertThat(Marked.between(before, after == null ? "" : after)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "de 14 à 20 jours § de 15 à 25 jours § de [-14 à 20-]{+15 à 25+} jours",
                "1, 2, 3 et 4 § 5, 6, 7 et 8 § [-1, 2, 3 et 4-]{+5, 6, 7 et 8+}",
                "régime social de base § niveau premier de paix § [-régime social de base-]{+niveau premier de paix+}",
                "14 jours et 20 mois § 15 jours et 21 mois § [-14-]{+15+} jours et [-20-]{+21+} mois",
                "bilan de la caisse § rapport de la branche § [-bilan-]{+rapport+} de la [-caisse-]{+branche+}",
                "bilan annuel de la caisse locale § rapport triennal de la branche entière"
                        + " § [-bilan annuel de la caisse locale-]{+rapport triennal de la branche entière+}"
            })
    void links_alone_between_two_changes_are_taken_into_one(String before, String after, String marked) {
        assertThat(Marked.between(before, after)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "vieux mot. Autre chose § neuf son. Jolie maison"
                        + " § [-vieux mot-]{+neuf son+}. [-Autre chose-]{+Jolie maison+}",
                "| 2025 | 14 | § | 2026 | 15 | § | [-2025-]{+2026+} | [-14-]{+15+} |"
            })
    void sentences_and_cells_are_not_joined(String before, String after, String marked) {
        assertThat(Marked.between(before, after)).isEqualTo(marked);
    }

    @Test
    void lines_are_not_joined() {
        assertThat(Marked.between("- mot ancien\n- autre chose", "- son nouveau\n- jolie maison"))
                .isEqualTo("- [-mot ancien-]{+son nouveau+}\n- [-autre chose-]{+jolie maison+}");
    }

    @Test
    void a_paragraph_added_between_two_is_that_paragraph() {
        assertThat(Marked.between("Il est dit.\n\nIl est fait.", "Il est dit.\n\nIl est lu.\n\nIl est fait."))
                .isEqualTo("Il est dit.\n\n{+Il est lu.\n\n+}Il est fait.");
    }

    @Test
    void a_group_of_words_added_begins_with_the_word_that_links_it() {
        assertThat(Marked.between("le conseil de la caisse", "le conseil de la branche de la caisse"))
                .isEqualTo("le conseil {+de la branche +}de la caisse");
    }

    @Test
    void a_change_of_white_space_alone_is_said_and_known_as_such() {
        var wrapped = WordDifference.between("un mot dit", "un mot\ndit");
        assertThat(Marked.of(wrapped)).isEqualTo("un mot[- -]{+\n+}dit");
        assertThat(wrapped.isOfSpacesOnly()).isTrue();
        assertThat(wrapped.isEmpty()).isFalse();
        assertThat(Marked.between("un mot ", "un mot")).isEqualTo("un mot[- -]");
        assertThat(Marked.between(" ", "\n")).isEqualTo("[- -]{+\n+}");
        assertThat(WordDifference.between("a b", "a c").isOfSpacesOnly()).isFalse();
        assertThat(WordDifference.between("a ;", "a\u00A0;").isOfSpacesOnly()).isTrue();
    }

    @Test
    void equal_texts_differ_in_nothing() {
        assertThat(WordDifference.between("le mot", "le mot").isEmpty()).isTrue();
        assertThat(WordDifference.between("le mot", "le mot").runs()).containsExactly(new Run.Kept("le mot"));
        assertThat(WordDifference.between("", "").runs()).isEmpty();
        assertThat(WordDifference.between("", "mot").runs()).containsExactly(new Run.Inserted("mot"));
        assertThat(WordDifference.between("", "mot").isEmpty()).isFalse();
    }

    @Test
    void a_difference_applies_to_the_old_text_and_to_no_other() {
        var difference = WordDifference.between("sous 14 jours", "sous 30 jours");
        assertThat(difference.applyTo("sous 14 jours")).isEqualTo("sous 30 jours");
        assertThat(difference.before()).isEqualTo("sous 14 jours");
        assertThat(difference.after()).isEqualTo("sous 30 jours");
        assertThatThrownBy(() -> difference.applyTo("sous 15 jours"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not the text that was compared: it differs from character 5");
        assertThatThrownBy(() -> difference.applyTo("sous 14 jours ouvrés"))
                .hasMessage("not the text that was compared: it differs from character 13");
    }

    @Test
    void applied_to_the_old_gives_the_new_and_without_insertions_the_old() {
        var random = new SplittableRandom(2026);
        String[] pieces = {
            "de", "la", " ", " ", " ", "\n\n", ".", ", ", "l'", "État", "14", "1\u00A0200", "|", "**", "-"
        };
        for (int round = 0; round < 5_000; round++) {
            String before = text(random, pieces);
            String after = text(random, pieces);
            var difference = WordDifference.between(before, after);
            assertThat(difference.before()).isEqualTo(before);
            assertThat(difference.after()).isEqualTo(after);
            assertThat(difference.applyTo(before)).isEqualTo(after);
            assertThat(difference).isEqualTo(WordDifference.between(before, after));
            for (int at = 0; at < difference.runs().size(); at++) {
                assertThat(difference.runs().get(at).text()).isNotEmpty();
                assertThat(at == 0
                                || difference.runs().get(at).getClass()
                                        != difference.runs().get(at - 1).getClass())
                        .as("%s", difference)
                        .isTrue();
            }
        }
    }

    private static String text(SplittableRandom random, String[] pieces) {
        var text = new StringBuilder();
        for (int i = random.nextInt(25); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}
