package org.rouage.cli.score;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rouage.cli.Transcript;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Text, page and JSON of an explanation tell the same facts, on figures of the example {@code cnx-2019-2023}. */
class ExplainFactsTest {
    private static final Path CNX =
            Path.of(requireNonNull(System.getProperty("rouage.root"))).resolve("examples/cnx-2019-2023");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.,…/_-]*");
    private static final Pattern MARKUP = Pattern.compile("<style>.*?</style>|<[^>]+>", Pattern.DOTALL);

    /** A quotient, a half-year with its target, a neutralised month, a last value, a milestone, an undecided one. */
    private static final List<String> FIGURES = List.of(
            "ind-delai@caisse-05@2023",
            "ind-15-jours@caisse-12@2023-S1",
            "ind-appels@caisse-31@2020-04",
            "ind-stock@caisse-03@2023",
            "ind-socle@network@2022",
            "ind-formation@caisse-22@2020");

    @Test
    void every_word_of_the_text_is_on_the_page() {
        for (String figure : FIGURES) {
            Set<String> page = words(MARKUP.matcher(explained(figure, "html"))
                    .replaceAll(" ")
                    .replace("&#39;", "'")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&"));
            Set<String> missing = words(explained(figure, "text"));
            missing.removeAll(page);
            assertThat(missing).as(figure).isEmpty();
        }
    }

    @Test
    void every_english_text_and_every_name_of_the_json_is_in_the_text() {
        for (String figure : FIGURES) {
            Set<String> text = words(explained(figure, "text"));
            JsonNode json = new ObjectMapper().readTree(explained(figure, "json"));
            List<String> told = new ArrayList<>();
            english(json, told);
            assertThat(told).as(figure).hasSizeGreaterThan(5);
            assertThat(told).as(figure).allSatisfy(words -> assertThat(text).containsAll(words(words)));
        }
    }

    @Test
    void a_part_of_a_year_is_named_as_such_and_judged_by_its_own_target() {
        assertThat(explained("ind-15-jours@network@2023-S1", "text"))
                .contains("ind-15-jours, 2023-H1 = 74.085028…")
                .contains("target: 74 % (2023-H1, convention)")
                .doesNotContain("(2023, convention)");
        assertThat(explained("ind-appels@network@2020-04", "text"))
                .contains("values were received, and are neutralised")
                .contains("(s-2020-s1) – received and neutralised: does not count")
                .doesNotContain("no value received");
    }

    @Test
    void of_a_last_value_the_line_that_counts_is_told_from_the_others() {
        List<String> lines = explained("ind-stock@caisse-03@2023", "text")
                .lines()
                .filter(line -> line.startsWith("    caisse-03, 2023-"))
                .toList();

        assertThat(lines).hasSize(12);
        assertThat(lines.subList(0, 11))
                .allSatisfy(line -> assertThat(line).endsWith("does not count: the last value is that of 2023-12"));
        assertThat(lines.getLast()).endsWith("(s-2023-s2)");
    }

    @Test
    void of_a_milestone_who_found_it_on_what_day_and_on_what_proof_is_told() {
        assertThat(explained("ind-socle@network@2022", "text"))
                .contains("found by: fund, on 31 January 2023, declared by the fund")
                .contains("evidence: Délibération fictive n° 2022-31")
                .doesNotContain("recomputed from the measures");
    }

    private static void english(JsonNode node, List<String> told) {
        if (node.has("en")) {
            told.add(node.get("en").asString());
            return;
        }
        for (String name : List.of("file", "sha256", "body", "proof", "formula", "measure", "submission")) {
            if (node.isObject() && node.has(name)) {
                told.add(node.get(name).asString());
            }
        }
        node.forEach(below -> english(below, told));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.replace('\u00a0', ' ').toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(word -> word.replaceAll("[.,-]+$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String explained(String figure, String format) {
        Transcript.Answer answer = Transcript.of(
                        "explain", CNX, figure, "--on", "2024-06-30", "--known", "2024-06-30", "--format", format)
                .run();
        assertThat(answer.err()).isEmpty();
        return answer.out().replace('\u00a0', ' ');
    }
}
