package org.rouage.cli.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

class BudgetCommandTest {
    @TempDir
    Path folder;

    private Path dossier;

    @BeforeEach
    void write_the_dossier() {
        dossier = Verriers.into(folder);
    }

    @Test
    void the_budgets_are_computed_as_in_force_and_as_known_on_two_days() {
        var answer = Transcript.of("budget", dossier, "--on", "2026-01-01", "--known", "2026-01-01")
                .run();

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).isEqualTo("""
                Budgets computed – Convention fictive des verriers
                In force on 1 January 2026, known on 1 January 2026. Years of the convention: 2025–2026.

                Fonds de gestion (MEUR, exact values)
                                                      2024    2025    2026
                  fng  Fonds de gestion                  –  119.32  117.54
                  personnel  Personnel, limitative  100.00  101.00   98.98
                  energie  Énergie, evaluative       18.00   18.32   18.56
                  Total of the lines                118.00  119.32  117.54

                Limitative expenses (MEUR, exact values)
                                      2025   2026
                  Fonds de gestion  101.00  98.98

                Evolutions given by the rules (%, exact values)
                                                   2025  2026
                  evolution(personnel)  Personnel     1    −2

                Rules
                  fng, calculation, 2025–2026 – calc-fng, convention
                    Somme des lignes.
                    sum(lines)
                  personnel, calculation, 2025–2026 – calc-personnel, convention
                    Hausse agréée.
                    previous × (1 + evolution)
                  personnel, evolution, 2025 – evol-personnel, convention
                    1 % par an.
                    1 %
                  personnel, evolution, 2026 – evol-personnel-2026, amendment 1
                    Baisse.
                    -2 %
                  energie, calculation, 2025–2026 – calc-energie, convention
                    Comme les prix.
                    round(previous × (1 + inflation); to 0.01 MEUR; half up)

                Amounts written and computed
                  fng, 2025: written 119.5 MEUR (convention), computed 119.32 MEUR – different (−0.18 MEUR)

                Assumptions and parameters
                  inflation  Inflation
                    2025: 1.8 % – convention
                    2026: 1.3 % – amendment 1
                """);
    }

    @Test
    void what_was_not_known_on_the_day_leaves_figures_undecided_and_rules_unchanged() {
        var answer = Transcript.of("budget", dossier, "--on", "2026-01-01", "--known", "2025-09-30")
                .run();

        assertThat(answer.out())
                .contains("energie  Énergie, evaluative       18.00   18.32  undecided\n")
                .contains("personnel  Personnel, limitative  100.00  101.00     102.01\n");
    }

    @Test
    void a_figure_is_unfolded_to_the_acts_and_vintages_it_rests_on() {
        var answer = Transcript.of(
                        "budget", dossier, "--on", "2026-01-01", "--known", "2026-01-01", "--explain", "energie@2026")
                .inFrench()
                .run();

        assertThat(answer.out()).isEqualTo("""
                energie, 2026 = 18,56 MEUR
                  formule : arrondi(précédent × (1 + inflation); à 0,01 MEUR; demi supérieur)
                  règle de : convention
                  calcul :
                    energie[année − 1] × (1 + inflation) = 18,55816 MEUR
                      energie[année − 1] = 18,32 MEUR
                      1 + inflation = 1,013
                        inflation = 1,3 %
                  repose sur :
                    energie, 2025 = 18,32 MEUR
                      formule : arrondi(précédent × (1 + inflation); à 0,01 MEUR; demi supérieur)
                      règle de : convention
                      calcul :
                        energie[année − 1] × (1 + inflation) = 18,324 MEUR
                          energie[année − 1] = 18 MEUR
                          1 + inflation = 1,018
                            inflation = 1,8 %
                      repose sur :
                        energie, 2024 = 18 MEUR
                          écrit par : convention
                        inflation, 2025 = 1,8 %
                          écrit par : convention
                    inflation, 2026 = 1,3 %
                      écrit par : avenant n° 1
                """);
    }

    @Test
    void an_evolution_is_asked_for_by_its_name_in_either_language() {
        var english = Transcript.of("budget", dossier, "--explain", "evolution(personnel)@2026", "--on", "2026-01-01")
                .run();
        var french = Transcript.of("budget", dossier, "--explain", "évolution(personnel)@2026", "--on", "2026-01-01")
                .run();

        assertThat(english.exitCode()).isZero();
        assertThat(french).isEqualTo(english);
    }

    @Test
    void an_unknown_figure_names_the_nearest() {
        var answer =
                Transcript.of("budget", dossier, "--explain", "personel@2026").run();

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isEqualTo("""
                --explain: BUDGET-UNKNOWN-FIGURE
                  found: personel
                  expected: a budget, a line, a workforce path, a series or a parameter of the convention
                  remedy: did you mean personnel@2026?
                1 problem; nothing was done.
                """);
    }

    @Test
    void a_year_beyond_the_convention_and_a_figure_without_a_year_are_mistakes() {
        var beyond =
                Transcript.of("budget", dossier, "--explain", "personnel@2031").run();
        var bare = Transcript.of("budget", dossier, "--explain", "personnel").run();

        assertThat(beyond.exitCode()).isEqualTo(2);
        assertThat(beyond.err()).contains("BUDGET-EXPLAIN-YEAR").contains("2025 to 2026");
        assertThat(bare.exitCode()).isEqualTo(2);
        assertThat(bare.err()).contains("BUDGET-EXPLAIN-FORM").contains("write LINE@YEAR");
    }

    @Test
    void a_derivation_is_no_table() {
        var answer = Transcript.of("budget", dossier, "--explain", "fng@2026", "--format", "csv")
                .run();

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("BUDGET-EXPLAIN-FORMAT").contains("take --format json");
    }

    @Test
    void a_workbook_goes_to_a_file_and_never_to_a_terminal() {
        Path file = folder.resolve("budgets.xlsx");
        var bare = Transcript.of("budget", dossier, "--format", "xlsx").run();
        var written = Transcript.of("budget", dossier, "--on", "2026-01-01", "--format", "xlsx", "--out", file)
                .calling(folder, "FOLDER")
                .run();

        assertThat(bare.exitCode()).isEqualTo(2);
        assertThat(bare.err()).contains("BUDGET-XLSX-FILE").contains("add --out budget.xlsx");
        assertThat(written.out()).isEqualTo("Written: FOLDER/budgets.xlsx\n");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void without_a_dossier_it_says_what_is_missing() {
        var answer = Transcript.of("budget").run();

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("missing: DOSSIER.").contains("rouage budget --help");
    }

    @Test
    void it_is_written_for_browsers_machines_and_spreadsheets() throws Exception {
        assertThat(printed("html")).startsWith("<!doctype html>");
        assertThat(printed("json")).contains("\"format\" : \"rouage-budget/1\"");
        assertThat(printed("csv")).contains("energie,line,Énergie,fng,other-operating,false,2025,MEUR,18.32,18.32,");
    }

    private String printed(String form) throws Exception {
        Path file = folder.resolve("budgets." + form);
        var answer = Transcript.of("budget", dossier, "--on", "2026-01-01", "--format", form, "--out", file)
                .calling(folder, "FOLDER")
                .run();
        assertThat(answer.out()).isEqualTo("Written: FOLDER/budgets." + form + "\n");
        return Files.readString(file);
    }
}
