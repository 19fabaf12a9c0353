package org.rouage.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How articles of the fictitious Code des moulins are divided. */
class ProvisionsTest {
    @Test
    void without_parts_alineas_count_from_the_start_of_the_article() {
        assertThat(addresses("Le meunier moud.", "Il vend :", "1° La farine ;", "2° Le son."))
                .containsExactly("al. 1", "al. 2", "al. 3 (1°)", "al. 4 (2°)");
    }

    @Test
    void in_a_part_alineas_count_from_the_start_of_the_part_whatever_the_dash() {
        for (String dash : List.of("I. - ", "I.-", "I. ― ", "I. – ", "I - ", "I. ")) {
            String second = dash.replace("I", "II");
            String later = dash.replace("I", "II bis");
            assertThat(addresses(
                            dash + "Le meunier moud.", "Il vend.", second + "Le four cuit.", later + "Il chauffe."))
                    .as(dash)
                    .containsExactly("I al. 1", "I al. 2", "II al. 1", "II bis al. 1");
        }
    }

    @Test
    void a_repealed_paragraph_keeps_its_number() {
        assertThat(addresses("I. - Le meunier moud.", "II. (Paragraphe abrogé)", "III. - Le four cuit."))
                .containsExactly("I al. 1", "II al. 1", "III al. 1");
        assertThat(addresses("I. - Le meunier moud.", "II (supprimé)", "IV. - Le four cuit."))
                .containsExactly("I al. 1", "II al. 1", "IV al. 1");
    }

    @Test
    void parts_may_hold_parts() {
        assertThat(addresses("III.-A.-Le blé.", "Et le seigle.", "B.-L'orge :", "1° D'hiver ;", "C. - L'avoine."))
                .containsExactly("III-A al. 1", "III-A al. 2", "III-B al. 1", "III-B al. 2 (1°)", "III-C al. 1");
        assertThat(addresses("V.1-Le meunier moud.", "I. - Le blé.", "VI.1-Le four."))
                .containsExactly("al. 1", "I al. 1", "VI-1 al. 1");
        assertThat(addresses("I.-1. Le meunier moud.", "Il vend.", "2. Le four cuit.", "II.-A.-1. Le sel."))
                .containsExactly("I-1 al. 1", "I-1 al. 2", "I-2 al. 1", "II-A-1 al. 1");
    }

    @Test
    void figures_after_an_introduction_list_and_at_the_start_divide() {
        assertThat(addresses("Le meunier :", "1. moud ;", "2. vend."))
                .containsExactly("al. 1", "al. 2 (1)", "al. 3 (2)");
        assertThat(addresses("1. Le meunier moud.", "2. Il vend.")).containsExactly("1 al. 1", "2 al. 1");
    }

    @Test
    void false_friends_open_no_part() {
        assertThat(addresses(
                        "I. - Le meunier moud.",
                        "L. 111-1 et suivants s'appliquent.",
                        "V. les articles du code des fours.",
                        "D. 123 du même code.",
                        "C. - ne suit rien.",
                        "Il vend.",
                        "A la demande du meunier, le four cuit."))
                .containsExactly("I al. 1", "I al. 2", "I al. 3", "I al. 4", "I al. 5", "I al. 6", "I al. 7");
    }

    @Test
    void a_part_never_goes_backwards() {
        assertThat(addresses("I. - Le blé.", "II. - L'orge.", "I. - Le seigle."))
                .containsExactly("I al. 1", "II al. 1", "II al. 2");
    }

    @Test
    void an_article_may_have_lost_its_first_number() {
        assertThat(addresses("Le meunier moud.", "II. ― Il vend.", "III. ― Il dort."))
                .containsExactly("al. 1", "II al. 1", "III al. 1");
    }

    @Test
    void labels_are_kept_as_printed_without_their_bracket() {
        assertThat(addresses(
                        "Sont moulus :",
                        "1°) le blé ;",
                        "2° bis.-Le seigle ;",
                        "a) d'hiver ;",
                        "b bis) d'été ;",
                        "- en sac ;",
                        "3° a) L'orge ;",
                        "4° et 5° (abrogés) ;",
                        "6° à 8° (Abrogés)."))
                .containsExactly(
                        "al. 1",
                        "al. 2 (1°)",
                        "al. 3 (2° bis)",
                        "al. 4 (a)",
                        "al. 5 (b bis)",
                        "al. 6 (–)",
                        "al. 7 (3° a)",
                        "al. 8 (4° et 5°)",
                        "al. 9 (6° à 8°)");
    }

    @Test
    void small_roman_numerals_are_told_from_letters_by_their_place() {
        assertThat(chains("Sont moulus :", "a) Le blé :", "i) tendre ;", "ii) dur ;", "b) L'orge."))
                .containsExactly("[]", "[a]", "[a, i]", "[a, ii]", "[b]");
        assertThat(chains("Sont moulus :", "g) Le blé ;", "h) Le seigle ;", "i) L'orge."))
                .containsExactly("[]", "[g]", "[h]", "[i]");
    }

    @Test
    void a_paragraph_inside_a_list_belongs_to_the_item_before_it() {
        assertThat(chains(
                        "Le meunier moud :",
                        "1° Le blé :",
                        "a) tendre ;",
                        "b) dur ;",
                        "Le blé germé est exclu ;",
                        "2° L'orge.",
                        "Il vend la farine."))
                .containsExactly("[]", "[1°]", "[1°, a]", "[1°, b]", "[1°]", "[2°]", "[]");
    }

    @Test
    void tables_and_notes_of_the_publisher_are_not_counted_as_alineas() {
        assertThat(addresses(
                        "Le taux est :",
                        "<table>\n<tr><td>1° blé</td></tr>\n</table>",
                        "[*date d'application*]",
                        "Il est révisé.",
                        "┏━━━┓\n┃ a ┃\n┗━━━┛"))
                .containsExactly("al. 1", "tableau 1", "note 1", "al. 2", "tableau 2");
    }

    @Test
    void the_nota_has_addresses_of_its_own_and_no_parts() {
        Provisions provisions = Provisions.of("Le meunier moud.", "I. - En vigueur en 2000.\n\n[*Sauf les fours.*]");
        assertThat(provisions.all().stream().map(Provision::toString))
                .containsExactly("al. 1", "NOTA al. 1", "NOTA al. 2");
        assertThat(provisions.at(Address.parse("NOTA al. 2"))).isPresent();
    }

    @Test
    void an_address_finds_its_provision_with_or_without_the_label_but_not_with_another() {
        Provisions provisions = provisions("Le meunier :", "1° moud.");
        assertThat(provisions.at(Address.parse("al. 2 (1°)"))).isPresent();
        assertThat(provisions.at(Address.parse("al. 2"))).isPresent();
        assertThat(provisions.at(Address.parse("al. 2 (2°)"))).isEmpty();
        assertThat(provisions.at(Address.parse("al. 3"))).isEmpty();
    }

    @Test
    void what_is_not_an_address_is_none() {
        for (String wrong : List.of("", "al. 0", "al.1", "I", "I al. 1 (", "I al. 1 1°", "tableau", "al. 1 (a(b))")) {
            assertThat(Address.read(wrong)).as(wrong).isEmpty();
        }
    }

    private static List<String> addresses(String... paragraphs) {
        return provisions(paragraphs).all().stream().map(Provision::toString).toList();
    }

    private static List<String> chains(String... paragraphs) {
        return provisions(paragraphs).all().stream()
                .map(provision -> provision.chain().toString())
                .toList();
    }

    private static Provisions provisions(String... paragraphs) {
        return Provisions.of(String.join("\n\n", paragraphs), "");
    }
}
