package org.rouage.convention.difference;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchTokensTest {
    private static List<String> said(String text) {
        return FrenchTokens.of(text).stream().map(Token::said).toList();
    }

    private static List<Token.Kind> kinds(String text) {
        return FrenchTokens.of(text).stream().map(Token::kind).toList();
    }

    @Test
    void a_text_is_cut_into_words_spaces_elisions_numbers_and_signs() {
        assertThat(FrenchTokens.of("**Dès** l'État : 3,15\u00A0%"))
                .containsExactly(
                        new Token(Token.Kind.MARK, "**"),
                        new Token(Token.Kind.WORD, "Dès"),
                        new Token(Token.Kind.MARK, "**"),
                        new Token(Token.Kind.SPACE, " "),
                        new Token(Token.Kind.ELISION, "l'"),
                        new Token(Token.Kind.WORD, "État"),
                        new Token(Token.Kind.SPACE, " "),
                        new Token(Token.Kind.PUNCTUATION, ":"),
                        new Token(Token.Kind.SPACE, " "),
                        new Token(Token.Kind.NUMBER, "3,15"),
                        new Token(Token.Kind.SPACE, "\u00A0"),
                        new Token(Token.Kind.PUNCTUATION, "%"));
    }

    @Test
    void an_empty_text_has_no_token() {
        assertThat(FrenchTokens.of("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"l'", "D'", "qu’", "jusqu'", "Lorsqu’", "puisqu'", "quoiqu'", "c'", "s'", "n'", "t'", "j'", "m'"
            })
    void an_elided_word_ends_with_its_apostrophe(String elided) {
        assertThat(said(elided + "avenant")).containsExactly(elided, "avenant");
        assertThat(kinds(elided + "avenant")).containsExactly(Token.Kind.ELISION, Token.Kind.WORD);
        assertThat(said(elided + "« a »")).startsWith(elided, "«");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aujourd'hui",
                "prud’hommes",
                "peut-être",
                "L227-1",
                "D114-4-0-13",
                "2014-2017",
                "1er",
                "2026-12-31",
                "12bis",
                "Loire-Atlantique",
                "a\u2011t\u2011il",
                "con\u00ADvention",
                "e\u0301tat",
                "A1",
                "12-bis",
                "été",
                "𝒜𝒜",
                "https://exemple.fr/a-b?c=1,2",
                "http://exemple.fr"
            })
    void a_word_stays_whole(String word) {
        assertThat(FrenchTokens.of(word)).containsExactly(new Token(Token.Kind.WORD, word));
        assertThat(said("(" + word + ", ")).containsExactly("(", word, ",", " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "14",
                "3,15",
                "1\u202F200",
                "12\u00A0345\u00A0678,50",
                "−2",
                "-3,5",
                "31/12/2026",
                "1.250,00",
                "123456"
            })
    void a_number_stays_whole(String number) {
        assertThat(FrenchTokens.of(number)).containsExactly(new Token(Token.Kind.NUMBER, number));
        assertThat(said(number + ".")).containsExactly(number, ".");
        assertThat(said("de " + number + " %")).containsExactly("de", " ", number, " ", "%");
    }

    @ParameterizedTest
    @CsvSource({
        "1 200, '1 200'",
        "2026 450, '2026| |450'",
        "9 1800, '9| |1800'",
        "1\u00A020, '1|\u00A0|20'",
        "1\u00A02000, '1|\u00A0|2000'",
        "1234\u00A0567, '1234|\u00A0|567'",
        "'3,', '3|,'",
        "'3, 4', '3|,| |4'",
        "1° , '1|°'",
        "8-, 8|-",
        "-, -",
        "a-, a|-",
        "a -3, 'a| |-3'",
        "(-3), (|-|3|)",
        "x−3, x|−3",
        "-x, -|x",
        "a', a|'",
        "'rock''n', 'rock''n'",
        "aujourd', aujourd|'"
    })
    void what_only_looks_like_one_is_cut(String text, String cut) {
        assertThat(String.join("|", said(text))).isEqualTo(cut);
    }

    @ParameterizedTest
    @CsvSource({
        "'## Titre', '##| |Titre'",
        "'a_b', 'a|_|b'",
        "'\\*a', '\\*|a'",
        "'\\a', '\\|a'",
        "'\\', '\\'",
        "'\\é', '\\|é'",
        "'[lien](https://a.fr/b).', '[|lien|]|(|https://a.fr/b|)|.'",
        "'a  b', 'a|  |b'"
    })
    void the_signs_of_markdown_stand_alone(String text, String cut) {
        assertThat(String.join("|", said(text))).isEqualTo(cut);
    }

    @Test
    void the_bars_of_a_table_are_not_one_mark() {
        assertThat(said("||")).containsExactly("|", "|");
        assertThat(said("--- **")).containsExactly("-", "-", "-", " ", "**");
        assertThat(kinds("|")).containsExactly(Token.Kind.MARK);
    }

    @Test
    void white_space_of_every_kind_is_one_token() {
        assertThat(said("a \u00A0\u202F\u2003\r\n\t b")).containsExactly("a", " \u00A0\u202F\u2003\r\n\t ", "b");
    }

    @Test
    void an_accent_that_combines_stays_with_what_it_marks() {
        assertThat(said("x \"\u0301y")).containsExactly("x", " ", "\"\u0301", "y");
    }

    @Test
    void tokens_end_to_end_are_the_text() {
        var random = new SplittableRandom(227);
        String letters = "aé l'’-1 2\u00A0\u202F3,./*_|\\\n.«\u0301\u00AD−(\uD835\uDC9C\uD835h:t";
        for (int round = 0; round < 3_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            List<Token> tokens = FrenchTokens.of(text.toString());
            assertThat(tokens).extracting(Token::said).doesNotContain("");
            assertThat(tokens.stream().map(Token::said).collect(joining())).isEqualTo(text.toString());
        }
    }
}
