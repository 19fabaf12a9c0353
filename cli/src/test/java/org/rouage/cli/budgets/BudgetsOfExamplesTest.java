package org.rouage.cli.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rouage.cli.Transcript;

/** Each command about budgets answers on each example; on the CNX, with the figures that its page gives. */
final class BudgetsOfExamplesTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("rouage.root"), "examples");
    private static final Path CNX = EXAMPLES.resolve("cnx-2024-2028");
    private static final String DAY = "2026-06-30";

    @TempDir
    private Path folder = Path.of("");

    static List<Path> examples() {
        try (Stream<Path> listed = Files.list(EXAMPLES)) {
            return listed.filter(one -> Files.exists(one.resolve("convention.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_trajectory_of_every_example_is_shown_in_every_form(Path example) {
        for (String format : List.of("text", "json", "csv", "html")) {
            answers("", example, "--format", format);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_execution_of_every_example_is_shown_in_every_form(Path example) {
        for (String format : List.of("text", "json", "csv", "html")) {
            answers("execution", example, "--format", format);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_compared_with_what_was_known_ten_years_later(Path example) {
        answers("compare", example, "--and-known", "2036-06-30");
    }

    @Test
    void the_prevention_of_the_cnx_is_taken_back_what_was_forecast_too_much() {
        assertThat(answers("", CNX, "--explain", "budget-fnpeis@2025"))
                .contains("48.75")
                .contains("Indice des prix fictif, moyenne de 2024");
    }

    @Test
    void the_execution_of_the_cnx_warns_of_energy_and_blocks_nothing() {
        assertThat(answers("execution", CNX, "--on", "2025-12-31", "--year", "2024"))
                .contains("EXECUTION-EVALUATIVE-OVERRUN")
                .doesNotContain("BLOCKED");
    }

    @Test
    void the_execution_of_the_canam_breaks_its_own_rules_twice() {
        assertThat(answers("execution", EXAMPLES.resolve("canam-fictive-1998-2001"), "--year", "1999"))
                .contains("EXECUTION-TRANSFER-NOT-ALLOWED")
                .contains("EXECUTION-LIMITATIVE-OVERRUN");
    }

    @Test
    void scenarios_of_the_cnx_are_compared_with_it() {
        for (String scenario : List.of("inflation.yaml", "gestion.yaml")) {
            answers("compare", CNX, "--scenario", CNX.resolve("scenarios").resolve(scenario));
        }
    }

    @Test
    void the_rate_is_found_that_keeps_the_management_of_the_cnx_within_its_average() {
        assertThat(answers("solve", CNX, "--figure", "budget-fnga", "--constraint", "fnga-moyenne"))
                .isNotBlank();
    }

    @Test
    void what_is_not_certain_in_the_cnx_is_simulated() {
        assertThat(answers(
                        "simulate",
                        CNX,
                        "--uncertainties",
                        CNX.resolve("uncertainties/prix-et-departs.yaml"),
                        "--paths",
                        "1000"))
                .contains("1,000 paths, seed 1");
    }

    /** Answers on standard output with no problem to tell: 0, or 1 and 4 where something is breached or open. */
    private String answers(String command, Path example, Object... options) {
        var words = new ArrayList<Object>();
        words.add("budget");
        if (!command.isEmpty()) {
            words.add(command);
        }
        words.add(example);
        words.addAll(List.of(options));
        if (!words.contains("--on")) {
            words.addAll(List.of("--on", DAY));
        }
        words.addAll(List.of("--known", DAY));
        var answer = Transcript.of(words.toArray()).calling(folder, "FOLDER").run();

        assertThat(answer.err()).as(words.toString()).isEmpty();
        assertThat(answer.exitCode()).as(words.toString()).isIn(0, 1, 4);
        assertThat(answer.out()).as(words.toString()).isNotBlank();
        return answer.out();
    }
}
