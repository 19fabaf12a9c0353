package org.rouage.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnwrappingTest {
    private static final Pattern CHUNKS = Pattern.compile("(?<= )|(?<=\\p{L}-)(?=\\p{L})");
    private static final List<String> WORDS = List.of(
            "le",
            "meunier",
            "conclut",
            "l'article",
            "L.",
            "111-9",
            "médico-sociaux",
            "et",
            "la",
            "convention",
            "I. -",
            "celles-ci",
            "de",
            "blé,",
            "mouture",
            "à",
            "R.",
            "123-4");

    @Test
    void a_number_cut_by_the_break_is_whole_again() {
        assertThat(Unwrapping.unwrap("Le meunier mentionné à l'article L.\n111-9 tient un registre."))
                .isEqualTo("Le meunier mentionné à l'article L. 111-9 tient un registre.");
    }

    @Test
    void a_word_cut_at_its_hyphen_is_whole_again() {
        assertThat(Unwrapping.unwrap("Les établissements médico-\nsociaux de l'outre-\nmer"))
                .isEqualTo("Les établissements médico-sociaux de l'outre-mer");
    }

    @Test
    void a_dash_that_stands_alone_keeps_its_spaces() {
        assertThat(Unwrapping.unwrap("I. -\nLe meunier moud.")).isEqualTo("I. - Le meunier moud.");
    }

    @Test
    void a_break_left_by_a_removed_hyperlink_leaves_no_stray_space() {
        assertThat(Unwrapping.unwrap("définie à l'\narticle L. 12 du code des moulins\n, le meunier\n."))
                .isEqualTo("définie à l'article L. 12 du code des moulins, le meunier.");
    }

    @Test
    void nothing_is_joined_across_a_blank_line() {
        assertThat(Unwrapping.unwrap("Le meunier :\n\n\n1° moud \n\n2° vend\n"))
                .isEqualTo("Le meunier :\n\n1° moud\n\n2° vend");
    }

    @Test
    void items_that_follow_each_other_without_blank_line_stay_apart() {
        assertThat(Unwrapping.unwrap("Le meunier :\n1° Moud ;\n2° Vend ;\na) du son ;"))
                .isEqualTo("Le meunier :\n\n1° Moud ;\n\n2° Vend ;\n\na) du son ;");
    }

    @Test
    void tables_are_left_as_blocks_without_blank_lines() {
        String html = "<table>\n<tr>\n<td>\n\nblé\n\n</td>\n</tr>\n</table>";
        String box = "<pre>\n┏━━━┓\n┃ a ┃\n┗━━━┛\n</pre>";
        assertThat(Unwrapping.unwrap("Le taux\nest :\n\n" + html + "\n\nEt :\n\n" + box + "\nFin."))
                .isEqualTo("Le taux est :\n\n<table>\n<tr>\n<td>\nblé\n</td>\n</tr>\n</table>\n\nEt :\n\n" + box
                        + "\n\nFin.");
    }

    @Test
    void a_table_that_is_never_closed_swallows_nothing() {
        assertThat(Unwrapping.unwrap("<table>\n\nLe meunier\nmoud.")).isEqualTo("<table>\n\nLe meunier moud.");
    }

    @Test
    void a_text_of_long_lines_was_not_wrapped() {
        String paragraph = "Le meunier moud ".repeat(10).strip();
        assertThat(Unwrapping.unwrap(paragraph + "\n1° " + paragraph)).isEqualTo(paragraph + "\n\n1° " + paragraph);
    }

    @Test
    void whatever_the_wrapping_the_paragraphs_come_back_and_a_second_unwrapping_changes_nothing() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            List<String> paragraphs = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(index -> random.ints(5 + random.nextInt(60), 0, WORDS.size())
                            .mapToObj(WORDS::get)
                            .collect(Collectors.joining(" ")))
                    .toList();
            String wrapped = paragraphs.stream().map(UnwrappingTest::wrap).collect(Collectors.joining("\n\n"));
            String unwrapped = Unwrapping.unwrap(wrapped);
            assertThat(unwrapped).as("seed %d", seed).isEqualTo(String.join("\n\n", paragraphs));
            assertThat(Unwrapping.unwrap(wrap(unwrapped))).as("seed %d", seed).isEqualTo(unwrapped);
        }
    }

    /** Wraps as the copies were: at 125 columns, at spaces and after the hyphens inside words. */
    static String wrap(String text) {
        return text.lines().map(UnwrappingTest::wrapLine).collect(Collectors.joining("\n"));
    }

    private static String wrapLine(String line) {
        var wrapped = new StringBuilder();
        int column = 0;
        for (String chunk : CHUNKS.split(line, -1)) {
            if (column + chunk.stripTrailing().length() > 125) {
                wrapped.append('\n');
                column = 0;
            }
            wrapped.append(chunk);
            column += chunk.length();
        }
        return wrapped.toString();
    }
}
