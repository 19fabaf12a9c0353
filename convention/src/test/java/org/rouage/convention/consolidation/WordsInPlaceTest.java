package org.rouage.convention.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Clause;
import org.rouage.convention.Element;
import org.rouage.convention.Operation;

class WordsInPlaceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "La caisse répond en 14 jours. | 14 jours | 10 jours | La caisse répond en 10 jours.",
                "l’assuré a\u00A015 jours | l'assuré a 15 jours | tous | tous",
                "l'assuré est là | l’assuré | le médecin | le médecin est là",
                "le l'assuré est là | assuré | État | le l'État est là",
                "un «\u00A0guichet\u202F» ouvert | « guichet » | lieu | un lieu ouvert",
                "un «guichet» ouvert | « guichet » | lieu | un lieu ouvert",
                "un “guichet” ouvert | \"guichet\" | lieu | un lieu ouvert",
                "le rendez‑vous tenu | rendez-vous | délai | le délai tenu",
                "qualite\u0301 du service | qualité | coût | coût du service",
                "qualité du service | qualite\u0301 | coût | coût du service",
                "un prix (H.T.) fixe | (H.T.) | net | un prix net fixe",
                "a 4, puis 14 et 4,5 et 1\u00A0004 | 4 | 6 | a 6, puis 14 et 4,5 et 1\u00A0004",
                "en 2024 15 agents | 15 | 20 | en 2024 20 agents",
                "Cœur de métier | Cœur | Centre | Centre de métier",
            })
    void words_are_found_as_a_reader_of_french_finds_them(String text, String words, String by, String expected) {
        assertThat(said(replaced(text, words, by))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "quatorze | quatre",
                "14 | 4",
                "4,5 | 4",
                "4,5 | 5",
                "1\u00A0500 | 500",
                "été | e",
                "été | t",
                "qualite\u0301s | qualite",
                "le la | le  lac",
                "4e alinéa | 4",
                "caisses | caisse",
                "R12 | 12"
            })
    void words_and_numbers_are_whole(String text, String words) {
        assertThat(replaced(text, words, "autre").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AMENDMENT-WORDS-NOT-FOUND");
            assertThat(problem.found().french()).contains("absent");
            assertThat(problem.remedy().french()).startsWith("copier");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"oui non oui | oui | 2", "oui et oui et oui | oui et oui | 2", "l'un l’un l'un | l'un | 3"})
    void words_found_twice_are_counted_even_where_they_overlap(String text, String words, int times) {
        assertThat(replaced(text, words, "autre").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AMENDMENT-WORDS-FOUND-TWICE");
            assertThat(problem.found().french()).contains(times + " fois");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The fund answers within 14 days. | within 14 days | The fund answers.",
                "The fund duly answers. | duly | The fund answers.",
                "Duly the fund answers. | Duly | the fund answers.",
                "The fund answers duly | duly | The fund answers",
                "le service (rapide) répond | rapide | le service () répond",
                "mot ; autre chose | mot | ; autre chose",
                "un mot, deux | mot | un, deux",
                "pré-mot suit | -mot | pré suit",
            })
    void words_struck_out_leave_one_space_where_there_were_two(String text, String words, String expected) {
        assertThat(said(replaced(text, words, ""))).isEqualTo(expected);
    }

    @Test
    void a_paragraph_keeps_its_line_when_its_first_word_is_struck_out() {
        assertThat(said(replaced("Un.\n\nDeux mots.", "Deux", ""))).isEqualTo("Un.\n\nmots.");
        assertThat(said(replaced("Tout", "Tout", ""))).isEmpty();
        assertThat(said(replaced("deux\n  lignes ici", "deux lignes", "une"))).isEqualTo("une ici");
    }

    @Test
    void a_field_or_one_item_of_a_list_narrows_the_search() {
        var clause = new Clause(
                "c",
                Optional.empty(),
                "s",
                "un délai",
                "Le délai court.",
                List.of("Le délai dit.", "Un délai lu."),
                Optional.empty());

        assertThat(replaced(clause, Optional.empty(), "délai").problems())
                .extracting(Problem::code)
                .containsExactly("AMENDMENT-WORDS-FOUND-TWICE");
        assertThat(replaced(clause, Optional.of("title"), "délai").value())
                .hasValueSatisfying(said -> assertThat(((Clause) said).title()).isEqualTo("un terme"));
        assertThat(replaced(clause, Optional.of("steps[2]"), "délai").value())
                .hasValueSatisfying(
                        said -> assertThat(((Clause) said).steps()).containsExactly("Le délai dit.", "Un terme lu."));
        assertThat(replaced(clause, Optional.of("steps"), "délai lu").value()).isPresent();
        assertThat(replaced(clause, Optional.of("subject"), "s").problems())
                .extracting(Problem::code)
                .containsExactly("AMENDMENT-NO-SUCH-FIELD");
    }

    @Test
    void the_text_of_an_item_is_changed_and_its_other_components_stay() {
        var conditions = new AmendmentConditions(
                "c", "Rien.", List.of(new AmendmentConditions.Ground("other", "Le délai court.")), List.of());

        assertThat(replaced(conditions, Optional.of("grounds[other]"), "délai").value())
                .hasValueSatisfying(said -> assertThat(((AmendmentConditions) said).grounds())
                        .containsExactly(new AmendmentConditions.Ground("other", "Le terme court.")));
    }

    private static Outcome<Element> replaced(Element element, Optional<String> field, String words) {
        return new WordsInPlace(Place.of("act"))
                .replace(new Operation.ReplaceWords("c", field, words, "terme"), element);
    }

    private static Outcome<Element> replaced(String text, String words, String by) {
        var clause = new Clause("c", Optional.empty(), "s", "", text, List.of(), Optional.empty());
        return new WordsInPlace(Place.of("act"))
                .replace(new Operation.ReplaceWords("c", Optional.empty(), words, by), clause);
    }

    private static String said(Outcome<Element> outcome) {
        return ((Clause) outcome.value().orElseThrow()).text();
    }
}
