package org.rouage.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

final class BudgetCompareCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    private Path folder;

    private Transcript compare(Object... options) {
        Path dossier = Glaziers.into(folder);
        var words = new ArrayList<Object>(List.of("budget", "compare", dossier));
        words.addAll(List.of(options));
        return Transcript.of(words.toArray()).calling(dossier, "DOSSIER");
    }

    @Test
    void a_scenario_is_compared_with_the_convention_figure_by_figure_and_change_by_change() {
        var answer = compare("--scenario", "dearer", "--on", "2024-06-01", "--known", "2024-06-01")
                .run();

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).startsWith("""
                        Convention fictive des vitriers
                        Comparison of trajectories
                          From: convention (in force on 1 June 2024, known on 1 June 2024)
                          To: Prix plus hauts (in force on 1 June 2024, known on 1 June 2024)

                        What differs
                          prices – assumption: Un point de prix de plus
                          gain – rule: Deux points de gain

                        Shown to 2 decimals; computed with no rounding but those of the rules.
                        The part of a change is the mean of what it adds over every possible order; \
                        the parts add up exactly to the difference.

                        fnga – Gestion administrative (MEUR)
                                             2024    2025    2026   total
                          convention       101.60  103.23  104.88  309.71
                          Prix plus hauts  102.20  104.46  106.78  313.43
                          difference        +0.60   +1.23   +1.89   +3.72
                            prices          +1.00   +2.04   +3.12   +6.15
                            gain            −0.40   −0.81   −1.22   −2.43
                        """).endsWith("""
                        Unchanged: fnas, evolution(fnas)

                        Constraints
                          ceiling-103 – average of fnga, 2024–2026: at most 103\u00A0MEUR
                            not met (103.2375) → not met (104.4779)
                        """);
    }

    @Test
    void two_days_are_compared_and_the_amendment_between_them_is_named() {
        var answer = compare("--on", "2024-12-31", "--and-on", "2025-01-01", "--known", "2025-06-01")
                .inFrench()
                .run();

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .contains("""
                        Ce qui diffère
                          acts – acte : amendment-1
                        """)
                .contains("""
                          écart                                      −0,20   −0,40   −0,61   −1,21
                            acts                                     −0,20   −0,40   −0,61   −1,21
                        """)
                .contains("    non respectée (103,2375) → respectée (102,8335)\n");
        var before = compare("--on", "2024-12-30", "--and-on", "2024-12-31", "--known", "2025-06-01")
                .run();
        assertThat(before.out()).contains("Nothing differs.");
    }

    @Test
    void json_and_csv_carry_the_exact_numbers() {
        var json = compare("--scenario", "dearer", "--on", "2024-06-01", "--known", "2024-06-01", "--format", "json")
                .run();
        assertThat(json.out())
                .startsWith("{\n  \"format\" : \"rouage-budget-comparison/1\",\n")
                .contains("\"number\" : \"103.228\"", "\"scenarios/dearer.yaml\" : \"sha256:");
        var csv = compare("--scenario", "dearer", "--on", "2024-06-01", "--known", "2024-06-01", "--format", "csv")
                .run();
        assertThat(csv.out())
                .startsWith("figure,year,unit,from,to,difference,part:prices,part:gain,reasons\r\n")
                .contains("\r\nfnga,2024,MEUR,101.6,102.2,0.6,1,-0.4,\r\n")
                .contains("fnga,total,MEUR,309.71252,");
    }

    @Test
    void the_page_goes_into_a_file() throws Exception {
        Path page = folder.resolve("c.html");
        var answer = compare("--scenario", "dearer", "--on", "2024-06-01", "--format", "html", "--out", page)
                .run();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).startsWith("Written: ");
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("<svg", "Deux points de gain");
    }

    @Test
    void what_is_wrong_in_a_scenario_is_told_at_its_line() {
        var bad = compare("--scenario", "bad", "--on", "2024-06-01").run();
        assertThat(bad.exitCode()).isEqualTo(3);
        assertThat(bad.out()).isEmpty();
        assertThat(bad.err()).isEqualTo("""
                        DOSSIER/scenarios/bad.yaml:3:5 (changes[1]): SCENARIO-BOTH
                          found: assumptions and operations under one name
                          expected: either what is assumed or what would be agreed
                          remedy: make two changes of it, each with a name
                        DOSSIER/scenarios/bad.yaml:7:5 (changes[2].id): SCENARIO-UNNAMED
                          found: a change without a name
                          expected: a name (id) for each change, under which its part is told
                          remedy: add id: …, such as id: energy-prices
                        2 problems; nothing was done.
                        """);
        var unknown = compare("--scenario", "unknown", "--on", "2024-06-01").run();
        assertThat(unknown.exitCode()).isEqualTo(3);
        assertThat(unknown.err())
                .contains("DOSSIER/scenarios/unknown.yaml:6:9 (changes[1].assumptions[1]): SCENARIO-NO-SUCH-SERIES")
                .contains("DOSSIER/scenarios/unknown.yaml:7:9 (changes[1].assumptions[2]): SCENARIO-UNIT");
    }

    @Test
    void a_scenario_that_is_nowhere_is_told_with_those_that_are() {
        var answer = compare("--scenario", "cheaper", "--on", "2024-06-01")
                .inFrench()
                .run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).isEqualTo("""
                        DOSSIER/scenarios: BUDGET-NO-SUCH-NAME
                          trouvé : cheaper
                          attendu : un fichier, ou l'un de ces noms : bad, dearer, unknown
                          remède : donnez le chemin du fichier
                        1 problème ; rien n'a été fait.
                        """);
        Path none = Glaziers.into(folder.resolve("none")).resolve("records");
        assertThat(Transcript.of("budget", "compare", none, "--scenario", "x")
                        .run()
                        .err())
                .contains("DOSSIER-");
    }

    @Test
    void one_kind_of_comparison_is_asked_for_at_a_time() {
        assertThat(compare("--on", "2024-06-01").run().exitCode()).isEqualTo(2);
        var both = compare("--scenario", "dearer", "--and-on", "2025-06-01").run();
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("BUDGET-COMPARE-BOTH");
    }

    @Test
    void two_scenarios_are_compared_with_each_other() {
        var answer = compare("--against", "dearer", "--scenario", "dearer", "--on", "2024-06-01")
                .run();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains("Nothing differs.");
    }

    @Test
    void the_budgets_under_a_scenario_are_shown_by_themselves() {
        Path dossier = Glaziers.into(folder);
        var answer = Transcript.of("budget", dossier, "--scenario", "dearer", "--on", "2024-06-01", "--format", "csv")
                .run();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains(",2024,MEUR,102.2,102.2,");
        assertThat(Transcript.of("budget", dossier, "--scenario", "bad").run().exitCode())
                .isEqualTo(3);
    }
}
