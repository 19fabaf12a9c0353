package org.rouage.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.law.ArticleNumber.Series;

class ArticleNumberTest {
    @ParameterizedTest
    @CsvSource({
        "L. 227-1, L227-1",
        "L227-1, L227-1",
        "L.227-1, L227-1",
        "LO111-9, LO111-9",
        "LO. 111-9, LO111-9",
        "LO 111-9, LO111-9",
        "L.O. 111-9, LO111-9",
        "L. O. 111-9, LO111-9",
        "R*123-1, R*123-1",
        "R. * 123-1, R*123-1",
        "*R123-1, R*123-1",
        "R.** 12, R**12",
        "R. 123-4, R123-4",
        "R.123-4, R123-4",
        "'R223-14 ', R223-14",
        "L162-1 A, L162-1 A",
        "L. 162-1A, L162-1 A",
        "L. 162-22-7-1, L162-22-7-1",
        "L. 162- 22, L162-22",
        "L. 162–22, L162-22",
        "L. 5312-3 bis, L5312-3 bis",
        "L. 5312-3 BIS, L5312-3 bis",
        "D3, D3",
        "A320-4, A320-4",
        "1382, 1382",
        "1er, 1",
        "1er bis, 1 bis",
        "199 quater C, 199 quater C",
        "199 Quater C, 199 quater C",
        "1609 quintricies, 1609 quintricies",
        "150-0 B ter, 150-0 B ter",
        "Annexe I à l'art. R434-32 (2), Annexe I à l'art. R434-32 (2)",
        "Annexe II : Tableau n° 30  BIS, Annexe II : Tableau n° 30 bis",
        "TABLEAU 7, Tableau 7",
        "Préambule, Préambule"
    })
    void the_printed_shapes_of_one_number_have_one_normal_form(String printed, String normal) {
        assertThat(ArticleNumber.parse(printed).normalised()).isEqualTo(normal);
        assertThat(ArticleNumber.parse(normal).normalised()).isEqualTo(normal);
        assertThat(ArticleNumber.parse("\u00a0" + printed.replace(' ', '\u00a0')))
                .isEqualTo(ArticleNumber.parse(printed));
    }

    @Test
    void a_table_of_contents_keeps_the_natural_order() {
        List<ArticleNumber> contents = numbers(
                "L1",
                "L2",
                "L10",
                "L111-9",
                "LO111-9-1",
                "LO111-10",
                "L162-5",
                "L162-5 bis",
                "L162-5 ter",
                "L162-5 A",
                "L162-5-1",
                "L162-5-2",
                "L162-5-10",
                "L162-22",
                "R*1",
                "R2",
                "D3",
                "A320-4",
                "39",
                "39 bis",
                "39 ter",
                "39 C",
                "1382",
                "Annexe I",
                "Annexe II");
        List<ArticleNumber> shuffled = new ArrayList<>(contents);
        Collections.shuffle(shuffled, new Random(7));
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(contents);
    }

    @Test
    void the_letters_tell_the_series() {
        assertThat(numbers("L. 1", "LO1", "R*1", "R. 1", "D3", "A1", "1382", "Annexe I"))
                .extracting(ArticleNumber::series)
                .containsExactly(
                        Series.LAW,
                        Series.ORGANIC_LAW,
                        Series.STATE_COUNCIL_DECREE,
                        Series.STATE_COUNCIL_DECREE,
                        Series.SIMPLE_DECREE,
                        Series.ORDER,
                        Series.PLAIN,
                        Series.UNNUMBERED);
    }

    @Test
    void the_letter_of_organic_law_may_be_left_out_of_a_comparison() {
        ArticleNumber organic = ArticleNumber.parse("LO 111-3");
        assertThat(organic.sameButForOrganicLetter(ArticleNumber.parse("L. 111-3")))
                .isTrue();
        assertThat(organic.sameButForOrganicLetter(ArticleNumber.parse("R. 111-3")))
                .isFalse();
        assertThat(organic).isNotEqualTo(ArticleNumber.parse("L. 111-3"));
    }

    @Test
    void any_text_whatever_has_a_normal_form_that_is_its_own_normal_form() {
        var random = new Random(2017);
        String letters = "LORDA.*- \u00a01239erbisAZé°,()'–\n";
        for (int i = 0; i < 20_000; i++) {
            var printed = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                printed.append(letters.charAt(random.nextInt(letters.length())));
            }
            String once = ArticleNumber.parse(printed.toString()).normalised();
            assertThat(ArticleNumber.parse(once).normalised())
                    .as("<%s>", printed)
                    .isEqualTo(once);
        }
    }

    @Test
    void the_order_is_total_and_agrees_with_equality() {
        var random = new Random(1945);
        List<ArticleNumber> numbers = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            numbers.add(random(random));
        }
        for (ArticleNumber a : numbers) {
            for (ArticleNumber b : numbers) {
                assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
                for (ArticleNumber c : numbers.subList(0, 40)) {
                    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
                        assertThat(a).as("%s %s %s", a, b, c).isLessThanOrEqualTo(c);
                    }
                }
            }
        }
    }

    private static ArticleNumber random(Random random) {
        List<String> letters = List.of("L. ", "LO", "R*", "R", "D", "", "Annexe ");
        List<String> suffixes = List.of("", "", "", " bis", " ter", " A", " BB", " quater C");
        var printed = new StringBuilder(letters.get(random.nextInt(letters.size())));
        printed.append(1 + random.nextInt(3));
        for (int parts = random.nextInt(3); parts > 0; parts--) {
            printed.append('-').append(random.nextInt(12));
        }
        return ArticleNumber.parse(
                printed.append(suffixes.get(random.nextInt(suffixes.size()))).toString());
    }

    private static List<ArticleNumber> numbers(String... printed) {
        return List.of(printed).stream().map(ArticleNumber::parse).toList();
    }
}
