package org.rouage.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.files.SourceFile;

class YamlTest {
    @Test
    void every_value_and_every_key_knows_its_line_column_and_path() {
        YamlMap map = accepted("""
                fund: cnaf
                axes:
                  - id: A1
                    title: "Le service"
                """);

        assertThat(map.get("fund").orElseThrow().place()).hasToString("c.yaml:1:7 (fund)");
        YamlList axes = (YamlList) map.get("axes").orElseThrow();
        YamlMap first = (YamlMap) axes.items().getFirst();
        assertThat(first.place()).hasToString("c.yaml:3:5 (axes[1])");
        assertThat(first.list().get(1).keyPlace()).hasToString("c.yaml:4:5 (axes[1].title)");
        assertThat(first.get("title").orElseThrow())
                .isEqualTo(new YamlScalar(
                        "Le service",
                        YamlScalar.Style.QUOTED,
                        org.rouage.basics.Place.in("c.yaml", 4, 12).at("axes[1].title")));
    }

    @Test
    void a_character_of_two_units_is_read_wherever_it_stands_in_a_long_text() {
        for (int before = 1000; before < 1040; before++) {
            String words = "x".repeat(before) + "😀" + "y".repeat(3000) + "😀";
            YamlNode value = accepted("a: \"" + words + "\"\n").get("a").orElseThrow();
            assertThat(((YamlScalar) value).text()).isEqualTo(words);
        }
    }

    @Test
    void numbers_keep_the_digits_that_were_written() {
        assertThat(accepted("a: 0.10\nb: 12345678901234567.89\nc: 1e400000000\n")
                        .values()
                        .values())
                .extracting(node -> ((YamlScalar) node).text())
                .containsExactly("0.10", "12345678901234567.89", "1e400000000");
    }

    @Test
    void json_is_read_by_the_same_tree_with_tabs_and_escapes() {
        YamlMap map = accepted("{\n\t\"a\": [1, true, null],\n\t\"b\": \"caf\\u00e9 \\/ \\ud83d\\ude00\"\n}\n");

        assertThat(((YamlList) map.get("a").orElseThrow()).items()).hasSize(3);
        assertThat(map.get("b").orElseThrow())
                .extracting(node -> ((YamlScalar) node).text())
                .isEqualTo("café / 😀");
        assertThat(((YamlList) map.get("a").orElseThrow()).items().get(2).isNull())
                .isTrue();
    }

    @Test
    void duplicate_keys_are_all_refused_with_the_place_of_the_first() {
        assertThat(refusal("fund: cnaf\nterm:\n  from: 1\n  from: 2\nfund: cnam\n"))
                .isEqualTo("""
                c.yaml:4:3 (term.from): YAML-DUPLICATE-KEY
                  found: from, already written at 3:3
                  expected: each key once
                  remedy: join the two values or remove one
                c.yaml:5:1 (fund): YAML-DUPLICATE-KEY
                  found: fund, already written at 1:1
                  expected: each key once
                  remedy: join the two values or remove one""");
    }

    @Test
    void an_alias_bomb_is_refused_anchor_by_anchor_and_never_followed() {
        assertThat(codes("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"))
                .isEqualTo("1:4 YAML-ALIAS, 2:4 YAML-ALIAS, 2:8 YAML-ALIAS, 2:12 YAML-ALIAS,"
                        + " 3:5 YAML-ALIAS, 3:9 YAML-ALIAS");
        assertThat(codes("&k a: 1\n*k : 2\n")).contains("1:1 YAML-ALIAS").contains("2:1 YAML-ALIAS");
        assertThat(codes("a: *nowhere\n")).isEqualTo("1:4 YAML-ALIAS");
    }

    @Test
    void tags_are_refused_even_the_harmless_ones() {
        assertThat(codes("a: !!java.net.URL http://x\nb: !!str 3\nc: ! x\nd: !!map {}\n"))
                .isEqualTo("1:4 YAML-TAG, 2:4 YAML-TAG, 3:4 YAML-TAG, 4:4 YAML-TAG");
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(codes("a: 1\n---\nb: 2\n")).isEqualTo("2:1 YAML-DOCUMENTS");
        assertThat(accepted("---\na: 1\n...\n").entries()).containsOnlyKeys("a");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(codes("")).isEqualTo("0:0 YAML-EMPTY");
        assertThat(codes("# only a comment\n")).isEqualTo("0:0 YAML-EMPTY");
    }

    @Test
    void depth_is_bounded_before_the_text_is_read_to_its_end() {
        assertThat(codes("[".repeat(1_000_000))).isEqualTo("1:41 YAML-DEPTH");
        assertThat(codes("- ".repeat(41) + "x")).endsWith("YAML-DEPTH");
        assertThat(Yaml.read("c.yaml", "[".repeat(40) + "]".repeat(40)).problems())
                .isEmpty();
    }

    @Test
    void size_is_bounded() {
        assertThat(codes("a: " + "x".repeat(Yaml.MOST_BYTES))).isEqualTo("0:0 YAML-SIZE");
        assertThat(codes("[" + "1,".repeat(Yaml.MOST_NODES + 1) + "]")).endsWith("YAML-SIZE");
    }

    @Test
    void text_that_is_not_yaml_is_refused_where_it_stops_being_understood() {
        assertThat(refusal("title: Convention : 2023\n")).isEqualTo("""
                c.yaml:1:19: YAML-SYNTAX
                  found: title: Convention : 2023
                  expected: YAML
                  remedy: put quotes around a text that contains ": ", or check the indentation""");
        assertThat(refusal("a:\n\tb: 1\n")).contains("c.yaml:2:1: YAML-SYNTAX").contains("not tabs");
        assertThat(refusal("a: \"open\nb: 1\n")).contains("YAML-SYNTAX").contains("close the quote");
        assertThat(refusal("a: [1, 2\n")).contains("YAML-SYNTAX");
        assertThat(refusal("a: 1\n b: 2\n")).contains("c.yaml:2:3: YAML-SYNTAX");
        assertThat(refusal("a: x\u0007y\n")).contains("c.yaml:1:5: YAML-SYNTAX").contains("U+0007");
        assertThat(refusal("a: `x`\n")).contains("c.yaml:1:4: YAML-SYNTAX");
    }

    @Test
    void a_syntax_error_does_not_hide_the_problems_before_it() {
        assertThat(codes("a: 1\na: 2\nb: c: d\n")).isEqualTo("2:1 YAML-DUPLICATE-KEY, 3:5 YAML-SYNTAX");
    }

    @Test
    void keys_that_are_not_words_are_refused() {
        assertThat(codes("[1, 2]: x\n? {a: b}\n: y\n")).isEqualTo("1:1 YAML-KEY, 2:3 YAML-KEY");
    }

    @Test
    void a_file_in_latin_1_is_refused_at_its_first_accent() {
        var file = SourceFile.of("c.yaml", "a: b\ntitre: égal\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(print(Yaml.read(file))).isEqualTo("""
                c.yaml:2:8: FILE-ENCODING
                  found: byte E9 (offset 12)
                  expected: text in UTF-8
                  remedy: convert the file, for example: iconv -f WINDOWS-1252 -t UTF-8""");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
        YamlMap map = accepted("\uFEFFa: 1\r\nb: |\r\n  x\r\n  y\r\n");

        assertThat(map.get("b").orElseThrow())
                .extracting(node -> ((YamlScalar) node).text())
                .isEqualTo("x\ny\n");
        assertThat(map.get("b").orElseThrow().place()).hasToString("c.yaml:2:4 (b)");
    }

    private static YamlMap accepted(String text) {
        Outcome<YamlNode> outcome = Yaml.read("c.yaml", text);
        assertThat(outcome.problems()).isEmpty();
        return (YamlMap) outcome.value().orElseThrow();
    }

    private static String codes(String text) {
        return Yaml.read("c.yaml", text).problems().stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " " + problem.code())
                .collect(Collectors.joining(", "));
    }

    private static String refusal(String text) {
        return print(Yaml.read("c.yaml", text));
    }

    private static String print(Outcome<YamlNode> outcome) {
        return outcome.problems().stream()
                .map((Problem problem) -> problem.print(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
