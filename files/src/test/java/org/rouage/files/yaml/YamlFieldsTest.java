package org.rouage.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

class YamlFieldsTest {
    private final List<Problem> problems = new ArrayList<>();

    enum Force {
        MUST,
        WHERE_APPLICABLE
    }

    record Axis(String id, Optional<Text> wording) {}

    record Act(String title, LocalDate from, int years, BigDecimal rate, boolean draft, Force force, List<Axis> axes) {}

    private static Act act(YamlFields f) {
        return new Act(
                f.text("title"),
                f.date("from"),
                f.integer("years"),
                f.decimal("rate"),
                f.flag("draft"),
                f.oneOf("force", Force.class),
                f.list("axes", axis -> new Axis(axis.text("id"), axis.optionalBilingual("wording"))));
    }

    @Test
    void a_record_is_read_key_by_key() {
        Act act = read("""
                title: Convention
                from: 2023-01-01
                years: 5
                rate: 0.10
                draft: true
                force: where-applicable
                axes:
                  - id: A1
                    wording: {fr: le service, en: service}
                  - id: A2
                """, YamlFieldsTest::act);

        assertThat(problems).isEmpty();
        assertThat(act)
                .isEqualTo(new Act(
                        "Convention",
                        LocalDate.of(2023, 1, 1),
                        5,
                        new BigDecimal("0.10"),
                        true,
                        Force.WHERE_APPLICABLE,
                        List.of(
                                new Axis("A1", Optional.of(Text.of("le service", "service"))),
                                new Axis("A2", Optional.empty()))));
    }

    @Test
    void every_problem_of_a_record_is_listed_at_once() {
        read("""
                title: [a]
                from: 2019-02-30
                years: cinq
                rate: "1 234,5"
                draft: oui
                force: where_aplicable
                axis: []
                axes:
                  - wording: {fr: le service}
                """, YamlFieldsTest::act);

        assertThat(printed(Language.ENGLISH)).isEqualTo("""
                c.yaml:1:8 (title): YAML-KIND
                  found: a list
                  expected: a text
                  remedy: write a text
                c.yaml:2:7 (from): YAML-DATE
                  found: 2019-02-30
                  expected: a day that exists
                  remedy: the last day of that month is 2019-02-28
                c.yaml:3:8 (years): YAML-NUMBER
                  found: cinq
                  expected: a whole number
                  remedy: write digits, with a point for decimals: 1234.5
                c.yaml:4:7 (rate): YAML-NUMBER
                  found: 1 234,5
                  expected: a number
                  remedy: write 1234.5 without quotes
                c.yaml:5:8 (draft): YAML-FLAG
                  found: oui
                  expected: true or false
                  remedy: write true
                c.yaml:6:8 (force): YAML-WORD
                  found: where_aplicable
                  expected: one of the words must, where-applicable
                  remedy: did you mean where-applicable?
                c.yaml:7:1 (axis): YAML-UNKNOWN-KEY
                  found: axis
                  expected: one of the keys title, from, years, rate, draft, force, axes
                  remedy: did you mean axes?
                c.yaml:9:5 (axes[1].id): YAML-MISSING-KEY
                  found: no key id
                  expected: id: a text
                  remedy: add id: …
                c.yaml:9:14 (axes[1].wording.en): YAML-MISSING-KEY
                  found: no key en
                  expected: en: a text
                  remedy: add en: …""");
        assertThat(printed(Language.FRENCH)).contains("remède : vouliez-vous dire axes ?");
    }

    @Test
    void a_key_with_nothing_in_it_is_an_absent_key() {
        Optional<String> title = read("title:\nfrom: ~\n", f -> {
            assertThat(f.optionalDate("from")).isEmpty();
            assertThat(f.has("from")).isFalse();
            return f.optionalText("title");
        });

        assertThat(title).isEmpty();
        assertThat(problems).isEmpty();
        read("title:\n", f -> f.text("title"));
        assertThat(printed(Language.ENGLISH)).startsWith("c.yaml:1:1 (title): YAML-MISSING-KEY");
    }

    @Test
    void an_empty_text_is_no_text() {
        read("title: \"  \"\n", f -> f.text("title"));

        assertThat(printed(Language.ENGLISH)).contains("YAML-KIND").contains("found: an empty text");
    }

    @Test
    void a_value_in_place_of_a_map_is_one_problem_not_one_per_key() {
        List<Axis> axes = read(
                "axes:\n  - A1\n  - id: A2\n",
                f -> f.list("axes", axis -> new Axis(axis.text("id"), axis.optionalBilingual("wording"))));

        assertThat(axes).hasSize(2);
        assertThat(printed(Language.ENGLISH)).isEqualTo("""
                c.yaml:2:5 (axes[1]): YAML-KIND
                  found: A1
                  expected: a map of keys
                  remedy: write a map of keys""");
    }

    @Test
    void a_missing_record_is_one_problem_and_reading_goes_on() {
        String id = read("other: 1\n", f -> f.one("axis", axis -> axis.text("id")));

        assertThat(id).isEqualTo("?");
        assertThat(problems).extracting(Problem::code).containsExactly("YAML-MISSING-KEY", "YAML-UNKNOWN-KEY");
    }

    @Test
    void a_list_that_must_have_an_item_is_refused_when_absent_and_when_empty() {
        read("b: []\n", f -> {
            f.nonEmptyList("a", item -> item.text("id"));
            return f.nonEmptyList("b", item -> item.text("id"));
        });

        assertThat(problems).extracting(Problem::code).containsExactly("YAML-MISSING-KEY", "YAML-MISSING-KEY");
        assertThat(problems).extracting(problem -> problem.place().path()).containsExactly("a", "b");
    }

    @Test
    void a_french_date_is_shown_rewritten() {
        read("from: 31/1/2023\n", f -> f.date("from"));

        assertThat(printed(Language.ENGLISH)).endsWith("remedy: write 2023-01-31");
    }

    @Test
    void the_last_day_of_february_is_a_date_in_leap_years_only() {
        read("a: 2024-02-29\n", f -> f.date("a"));
        assertThat(problems).isEmpty();
        read("a: 2023-02-29\nb: 2023-13-01\n", f -> f.date("a").isBefore(f.date("b")));
        assertThat(problems).extracting(Problem::code).containsExactly("YAML-DATE", "YAML-DATE");
    }

    @Test
    void quoted_digits_are_a_text_and_bare_digits_may_be_one() {
        String id = read("id: 007\n", f -> f.text("id"));
        assertThat(id).isEqualTo("007");
        read("years: \"5\"\n", f -> f.integer("years"));
        assertThat(printed(Language.ENGLISH)).endsWith("remedy: write 5 without quotes");
    }

    @Test
    void maps_with_free_keys_keep_their_order() {
        var dates = read(
                "missions: {b: 2001-01-01, a: 2002-01-01}\n",
                f -> f.map(
                        "missions", (name, node) -> Scalars.date(node, problems).orElseThrow()));

        assertThat(dates.sequencedKeySet()).containsExactly("b", "a");
    }

    @Test
    void words_and_texts_in_lists_are_checked_one_by_one() {
        read("forces: [must, should]\nfunds: [cnaf, [x]]\n", f -> {
            assertThat(f.manyOf("forces", Force.class)).containsExactly(Force.MUST);
            return f.texts("funds");
        });

        assertThat(problems).extracting(Problem::code).containsExactly("YAML-WORD", "YAML-KIND");
    }

    private <T> T read(String text, Function<YamlFields, T> reader) {
        problems.clear();
        YamlNode node = Yaml.read("c.yaml", text).value().orElseThrow();
        return YamlFields.read(node, problems, reader);
    }

    private String printed(Language language) {
        return problems.stream()
                .sorted()
                .map(problem -> problem.print(language))
                .collect(Collectors.joining("\n"));
    }
}
