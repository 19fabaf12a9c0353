package org.rouage.cli.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rouage.cli.Transcript;
import tools.jackson.databind.JsonNode;

/** Every command about budgets and formulas, on every example that has what it asks for, in every form. */
final class EveryCommandTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("rouage.root"), "examples");
    private static final String TRAJECTORY = "rouage-budget/1";

    /** Of each example, a day in its term, and a series on which a rule rests. */
    private static final Map<String, List<String>> ASKED = new TreeMap<>(Map.of(
            "acoss-2014-2017", List.of("2016-06-30", "masse-salariale-privee"),
            "canam-fictive-1998-2001", List.of("2000-06-30", "assures"),
            "cnam-fictive-1997-1999", List.of("1998-06-30", "cn-assures"),
            "cnx-2019-2023", List.of("2022-06-30", "taux-fnpeis"),
            "cnx-2024-2028", List.of("2026-06-30", "inflation-prevue"),
            "rsi-2012-2015", List.of("2014-06-30", "inflation")));

    /** What each exit code of the goal-seek may answer. */
    private static final Map<Integer, List<String>> SOLVED =
            Map.of(0, List.of("found", "idle"), 1, List.of("missed", "idle"), 4, List.of("irregular", "undecided"));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    private Path folder;

    record Example(String name) {
        Path path() {
            return EXAMPLES.resolve(name);
        }

        String day() {
            return ASKED.getOrDefault(name, List.of()).getFirst();
        }

        String series() {
            return ASKED.getOrDefault(name, List.of()).getLast();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() {
        return ASKED.keySet().stream().map(Example::new);
    }

    static Stream<Arguments> constraints() {
        return examples()
                .flatMap(example -> trajectory(example)
                        .path("constraints")
                        .valueStream()
                        .filter(one -> hasBase(example, one.path("of").asString()))
                        .map(one -> Arguments.of(
                                example,
                                one.path("of").asString(),
                                one.path("constraint").asString())));
    }

    /** A rate starts from the value of the year before the term. */
    private static boolean hasBase(Example example, String figure) {
        JsonNode told = trajectory(example);
        int before = told.path("firstYear").asInt() - 1;
        return told.path("figures")
                .valueStream()
                .filter(one -> one.path("figure").asString().equals(figure))
                .flatMap(one -> one.path("years").valueStream())
                .anyMatch(year -> year.path("year").asInt() == before
                        && year.path("value").has("number"));
    }

    static Stream<Arguments> formulas() {
        return examples()
                .flatMap(example -> trajectory(example)
                        .path("rules")
                        .valueStream()
                        .filter(rule -> rule.has("formula"))
                        .map(rule -> Arguments.of(
                                example,
                                rule.path("of").asString(),
                                rule.path("formula").asString())));
    }

    @Test
    void every_example_that_has_budgets_is_asked() throws IOException {
        try (Stream<Path> listed = Files.list(EXAMPLES)) {
            assertThat(listed.filter(EveryCommandTest::hasBudgets)
                            .map(one -> EXAMPLES.relativize(one).toString()))
                    .containsExactlyInAnyOrderElementsOf(ASKED.keySet());
        }
    }

    private static boolean hasBudgets(Path example) {
        Path convention = example.resolve("convention.yaml");
        try {
            return Files.exists(convention)
                    && Files.readString(convention).lines().anyMatch("budgets:"::equals);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_trajectory_is_whole_in_all_five_forms(Example example) {
        JsonNode told = trajectory(example);
        assertThat(told.path("figures").valueStream()).isNotEmpty();
        assertThat(WellFormed.csv(ends(0, asked("", example, "--format", "csv")))
                        .size())
                .isGreaterThan(told.path("figures").size());
        WellFormed.html(ends(0, asked("", example, "--format", "html")));
        assertThat(ends(0, asked("", example, "--format", "text"))).isNotBlank();
        Path book = folder.resolve(example + ".xlsx");
        ends(0, asked("", example, "--format", "xlsx", "--out", book));
        WellFormed.xlsx(book);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_scenario_is_compared_in_every_form_and_its_parts_are_told(Example example) throws IOException {
        Path scenario = Files.writeString(folder.resolve("more.yaml"), """
                title: Un dixième de plus
                changes:
                  - id: more
                    title: Un dixième de plus
                    assumptions: [{series: SERIES, factor: 1.1}]
                """.replace("SERIES", example.series()));
        Object[] options = {"--scenario", scenario};

        JsonNode told =
                WellFormed.json(asked("compare", example, options, "json").run().out(), "rouage-budget-comparison/1");
        int code = told.path("figures").toString().contains("\"undecided\"") ? 4 : 0;
        assertThat(told.path("changes").size()).isEqualTo(1);
        assertThat(told.toString()).contains("\"" + example.series() + "\"");
        WellFormed.csv(ends(code, asked("compare", example, options, "csv")));
        WellFormed.html(ends(code, asked("compare", example, options, "html")));
        assertThat(ends(code, asked("compare", example, options, "text"))).contains("Un dixième de plus");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("constraints")
    void each_constraint_is_sought_and_found_or_said_not_to_be(Example example, String figure, String constraint) {
        Object[] options = {"--figure", figure, "--constraint", constraint};
        var answer = asked("solve", example, options, "json").run();
        int code = answer.exitCode();

        JsonNode told =
                WellFormed.json(ends(code, asked("solve", example, options, "json")), "rouage-budget-solution/1");
        assertThat(told.path("answer").asString()).isIn(SOLVED.getOrDefault(code, List.of()));
        WellFormed.html(ends(code, asked("solve", example, options, "html")));
        assertThat(ends(code, asked("solve", example, options, "text"))).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_is_not_certain_is_simulated_in_every_form(Example example) throws IOException {
        Path uncertainties = Files.writeString(folder.resolve("uncertain.yaml"), """
                title: Un centième de plus ou de moins
                uncertainties:
                  - of: SERIES
                    as: relative-deviation
                    unit: "%"
                    years:
                      - {from: YEAR, to: YEAR, distribution: {uniform: {low: -1, high: 1}}}
                """.replace("SERIES", example.series())
                .replace("YEAR", example.day().substring(0, 4)));
        Object[] options = {"--uncertainties", uncertainties, "--paths", "200"};

        JsonNode told = WellFormed.json(ends(0, asked("simulate", example, options, "json")), "rouage-simulation/1");
        assertThat(told.path("figures").valueStream()).isNotEmpty();
        WellFormed.csv(ends(0, asked("simulate", example, options, "csv")));
        WellFormed.html(ends(0, asked("simulate", example, options, "html")));
        assertThat(ends(0, asked("simulate", example, options, "text"))).contains("200 paths");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_execution_is_whole_in_every_form_and_ends_as_its_heaviest_finding_says(Example example) {
        JsonNode told = WellFormed.json(
                asked("execution", example, "--format", "json").run().out(), "rouage-execution/1");
        List<String> weights = told.path("findings")
                .valueStream()
                .map(finding -> finding.path("weight").asString())
                .toList();
        int code = weights.contains("breached") ? 1 : weights.stream().allMatch("notice"::equals) ? 0 : 4;

        ends(code, asked("execution", example, "--format", "json"));
        WellFormed.csv(ends(code, asked("execution", example, "--format", "csv")));
        WellFormed.html(ends(code, asked("execution", example, "--format", "html")));
        assertThat(ends(code, asked("execution", example, "--format", "text"))).isNotBlank();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("formulas")
    void each_formula_is_checked_in_its_dossier_and_its_form_is_stable(Example example, String of, String formula) {
        List<Object> words = List.of("formula", "check", "--in", example.path(), "--of", of);
        List<Object> day = List.of("--on", example.day(), "--known", example.day(), "--", formula);
        Transcript check =
                Transcript.of(Stream.concat(words.stream(), day.stream()).toArray());
        String english = check.run().out().lines().findFirst().orElse("");
        String again =
                Transcript.of("formula", "format", "--", english).run().out().strip();

        assertThat(ends(0, check)).contains("unit of the result: ", "fingerprint: ");
        assertThat(again).isEqualTo(english);
    }

    private static JsonNode trajectory(Example example) {
        return WellFormed.json(ends(0, asked("", example, "--format", "json")), TRAJECTORY);
    }

    private static Transcript asked(String command, Example example, Object[] options, String format) {
        var all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--format", format));
        return asked(command, example, all.toArray());
    }

    private static Transcript asked(String command, Example example, Object... options) {
        var words = new ArrayList<Object>(List.of("budget"));
        if (!command.isEmpty()) {
            words.add(command);
        }
        words.add(example.path());
        words.addAll(List.of(options));
        words.addAll(List.of("--on", example.day(), "--known", example.day()));
        return Transcript.of(words.toArray());
    }

    /** What was printed, with no problem told beside it. */
    private static String ends(int code, Transcript asked) {
        Transcript.Answer answer = asked.run();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isEqualTo(code);
        return answer.out();
    }
}
