package org.rouage.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void typography_does_not_change_the_fingerprint() {
        String plain = "I.-L'oeuvre médico-sociale du moulin: 10 % de \"farine\"; L. 12-3, n° 4.";
        assertThat(List.of(
                        "I. - L'œuvre médico-sociale du moulin : 10% de « farine » ; L.12-3, n°4.",
                        "I. ― L’oeuvre  médico‑sociale du\nmoulin : 10 % de “farine” ; L. 12-3, nº 4 .",
                        "I. – L'oeuvre médico-\u00ADsociale du moulin\u202F: 10\u00A0% de"
                                + " \" farine \" ; L. 12-3, n° 4. ",
                        "I.-L'oeuvre me\u0301dico-sociale du moulin [*commune*] : 10 % de \"farine\";"
                                + " L. 12-3, n° 4."))
                .allMatch(copy -> Fingerprint.of(copy).equals(Fingerprint.of(plain)));
    }

    @Test
    void a_changed_letter_figure_or_accent_changes_the_fingerprint() {
        Fingerprint before = Fingerprint.of("Le meunier de l'Etat conclut pour 4 ans.");
        assertThat(List.of(
                        "Le meunier de l'État conclut pour 4 ans.",
                        "Le meunier de l'Etat conclut pour 5 ans.",
                        "le meunier de l'Etat conclut pour 4 ans.",
                        "Le meunier de l'Etat conclut pour 4 an.",
                        "Le meunier de l'Etat ne conclut pour 4 ans."))
                .noneMatch(before::matches);
    }

    @Test
    void a_keyword_of_the_publisher_is_left_out_but_a_note_that_stands_alone_is_not() {
        assertThat(NormalForm.V1.of("Le meunier [*condition*] moud.")).isEqualTo("Le meunier moud.");
        assertThat(NormalForm.V1.of("[*Nota : applicable aux fours.*]")).isEqualTo("Nota:applicable aux fours.");
        assertThat(NormalForm.V1.of("")).isEmpty();
    }

    @Test
    void words_stay_apart() {
        assertThat(NormalForm.V1.of("la mouture, 1° bis")).isEqualTo("la mouture,1°bis");
        assertThat(NormalForm.V1.of("ŒUVRE Œuvre œuvre")).isEqualTo("OEUVRE Oeuvre oeuvre");
    }

    @Test
    void a_fingerprint_prints_its_normal_form_and_is_read_back() {
        Fingerprint fingerprint = Fingerprint.of("Le meunier moud.");
        assertThat(fingerprint.toString()).matches("v1:sha256:[0-9a-f]{64}");
        assertThat(Fingerprint.parse(fingerprint.toString())).isEqualTo(fingerprint);
    }

    @Test
    void what_is_not_a_fingerprint_is_refused() {
        for (String wrong :
                List.of("", "v1", "sha256:00", "v9:" + Fingerprint.of("").digest(), "v1:sha256:xyz")) {
            assertThatThrownBy(() -> Fingerprint.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_normal_form_of_a_normal_form_is_itself() {
        String signs = "aéœ-–— '’«»\".,;:°º% \u00A0\u202F\n(IV1[*]";
        for (int seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            random.ints(random.nextInt(30), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
            String once = NormalForm.V1.of(text.toString());
            assertThat(NormalForm.V1.of(once)).as("seed %d", seed).isEqualTo(once);
        }
    }
}
