package org.rouage.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

final class BudgetSolveCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    private Path folder;

    private Transcript solve(Object... options) {
        Path dossier = Glaziers.into(folder);
        var words = new ArrayList<Object>(
                List.of("budget", "solve", dossier, "--on", "2024-06-01", "--known", "2024-06-01"));
        words.addAll(List.of(options));
        return Transcript.of(words.toArray()).calling(dossier, "DOSSIER");
    }

    @Test
    void a_rate_meets_a_constraint_of_the_convention_and_the_next_step_fails() {
        var answer = solve("--figure", "pay", "--constraint", "ceiling-103").run();

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).isEqualTo("""
                        Convention fictive des vitriers
                        Goal-seek: pay – Personnel (MEUR), in force on 1 June 2024, known on 1 June 2024
                        Goal: average of fnga, 2024–2026: at most 103\u00A0MEUR
                        Sought: the same rate every year, by steps of 0.01\u00A0%

                        Answer: 1.8\u00A0% a year
                                2023   2024   2025   2026
                          pay  60.00  61.08  62.18  63.30
                          measured: 102.9914 MEUR; from the goal: 0.0086

                        The steps beside it
                          1.79\u00A0%  102.9791  met, farther from the goal
                          1.8\u00A0%   102.9914                  the answer
                          1.81\u00A0%  103.0037                     not met
                        73 steps computed of 10001, from −50\u00A0% to 50\u00A0%; the measure rises from one to the next.
                        """);
    }

    @Test
    void a_path_leads_from_six_to_eight_billion() {
        var answer = solve(
                        "--figure",
                        "fnas",
                        "--measure",
                        "end",
                        "--equals",
                        "8 MdEUR",
                        "--by",
                        "geometric",
                        "--step",
                        "0,1 MEUR")
                .inFrench()
                .run();

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .contains("But : valeur finale de fnas, 2026\u00A0: égal à 8\u00A0MdEUR\n")
                .contains("Cherché : un chemin géométrique, chaque année arrondie à 0,1\u00A0MEUR\n")
                .contains("  fnas  6\u202F000,00  6\u202F603,90  7\u202F268,50  8\u202F000,00\n");
    }

    @Test
    void a_goal_that_no_step_meets_ends_with_one_and_the_range_tried() {
        var answer = solve("--figure", "fnas", "--measure", "end", "--equals", "8 MdEUR")
                .run();
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .contains("Answer: No step does, from −50\u00A0% to 50\u00A0%.\n")
                .contains("  10.06\u00A0%  7.9991  not met\n  10.07\u00A0%  8.0013  not met\n");
        var within = solve("--figure", "fnas", "--measure", "end", "--equals", "8 MdEUR", "--within", "1,5 MEUR")
                .run();
        assertThat(within.exitCode()).isZero();
        assertThat(within.out()).contains("Answer: 10.06\u00A0% a year", "within 0.0015\u00A0MdEUR");
    }

    @Test
    void a_scenario_may_be_supposed() {
        var answer = solve("--figure", "pay", "--constraint", "ceiling-103", "--scenario", "dearer", "--format", "json")
                .run();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .contains(
                        "\"format\" : \"rouage-budget-solution/1\"", "\"answer\" : \"found\"", "\"number\" : \"1.8\"");
    }

    @Test
    void what_cannot_be_asked_is_told() {
        assertThat(solve("--figure", "pay").run().err()).contains("SOLVE-GOAL");
        assertThat(solve("--figure", "pay", "--constraint", "ceiling-10").run().err())
                .contains("SOLVE-NO-SUCH-CONSTRAINT", "did you mean ceiling-103?");
        assertThat(solve("--figure", "pay", "--measure", "end", "--equals", "lots")
                        .run()
                        .err())
                .contains("SOLVE-QUANTITY");
        assertThat(solve("--figure", "pay", "--constraint", "ceiling-103", "--step", "1 jours")
                        .run()
                        .err())
                .contains("SOLVE-QUANTITY", "0.01 %");
        assertThat(solve("--figure", "pay", "--constraint", "ceiling-103", "--format", "csv")
                        .run()
                        .exitCode())
                .isEqualTo(2);
        var unknown = solve("--figure", "pai", "--constraint", "ceiling-103").run();
        assertThat(unknown.exitCode()).isEqualTo(3);
        assertThat(unknown.err()).contains("SOLVE-NO-SUCH-FIGURE");
    }

    @Test
    void the_page_goes_into_a_file() throws Exception {
        Path page = folder.resolve("s.html");
        var answer = solve("--figure", "pay", "--constraint", "ceiling-103", "--format", "html", "--out", page)
                .run();
        assertThat(answer.exitCode()).isZero();
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("<svg", "1.8\u00A0% a year");
    }

    @Test
    void quantities_are_read_as_people_write_them() {
        assertThat(Quantity.parse("1 234,5 MEUR").map(one -> one.worth().toString()))
                .contains("1234500000");
        assertThat(Quantity.parse("−3,15 %").map(one -> one.worth().toString())).contains("-0.0315");
        assertThat(Quantity.parse("485")).isEmpty();
        assertThat(Quantity.parse("12 pommes")).isEmpty();
        assertThat(Quantity.parse("MEUR")).isEmpty();
    }
}
