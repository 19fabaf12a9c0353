package org.rouage.cli.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

class SimulateCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path dossier;

    @BeforeEach
    void write_the_dossier() {
        dossier = Clockmakers.into(folder);
    }

    private Transcript simulate(Object... more) {
        Path file = dossier.resolve("uncertainties/prices.yaml");
        return Transcript.of(Stream.concat(
                                Stream.<Object>of("budget", "simulate", dossier, "--uncertainties", file),
                                Stream.of(more))
                        .toArray())
                .on(LocalDate.of(2024, 6, 1))
                .calling(file, "prices.yaml");
    }

    @Test
    void every_figure_constraint_and_written_amount_is_told_with_its_chances() {
        var answer = simulate("--paths", "10000").run();

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out().replaceAll("sha256:[0-9a-f]{64}", "sha256:…"))
                .isEqualTo(
                        """
                Simulation – Convention fictive de l'horlogerie
                In force on 1 June 2024, known on 1 June 2024.
                10,000 paths, seed 1, generator Philox 4x32-10, distributions sha256:….

                Uncertain assumptions – Prix et départs
                  inflation: deviation from the assumed value (points), triangular from −1 to 2, most likely 0; persistence 0.5 – source: erreurs des lois de financement
                  departs: value (ETP), 10 at 25 %, 20 at 75 % from 2025 on

                fnga – Fonds de gestion (MEUR)
                  Year  As assumed    Mean     5 %    25 %    50 %    75 %    95 %
                  2024      111.35  111.65  110.78  111.22  111.59  112.05  112.66
                  2025      112.09  112.82  111.26  112.07  112.76  113.50  114.58
                  2026      112.85  114.03  111.86  113.01  113.94  114.98  116.46
                  2026: the 116 MEUR written are exceeded in 8.8 % of the paths (8.3 to 9.4 %)

                personnel – Personnel (MEUR)
                  Year  As assumed   Mean    5 %   25 %   50 %   75 %   95 %
                  2024       91.35  91.65  90.78  91.22  91.59  92.05  92.66
                  2025       92.09  92.82  91.26  92.07  92.76  93.50  94.58
                  2026       92.85  94.03  91.86  93.01  93.94  94.98  96.46

                inflation – Inflation (%)
                  Year  As assumed  Mean   5 %  25 %  50 %  75 %  95 %
                  2024        2.50  2.83  1.87  2.36  2.77  3.28  3.96
                  2025        1.80  2.13  1.20  1.67  2.07  2.58  3.24
                  2026        1.80  2.15  1.21  1.69  2.08  2.59  3.25

                departs – Départs non remplacés (ETP)
                  Year  As assumed   Mean    5 %   25 %   50 %   75 %   95 %
                  2024       20.00  20.00  20.00  20.00  20.00  20.00  20.00
                  2025       20.00  17.59  10.00  20.00  20.00  20.00  20.00
                  2026       20.00  17.45  10.00  10.00  20.00  20.00  20.00

                Nothing uncertain bears on them: loyers

                Constraints
                  total-fnga  Enveloppe de la période
                    total at most 342 MEUR, fnga, 2024–2026
                    Met: 88.1 % (87.5 to 88.7 %) – as assumed: met

                Quantiles: between the two nearest values, in proportion (definition 7 of Hyndman and Fan, that of the percentiles of spreadsheets).
                Greatest relative gap between floating point and exact computation: 5.3e-16 (fnga, 2026), of the values as assumed and 5 paths computed again exactly; at most 1e-9.
                Dossier sha256:…, prices.yaml sha256:…, Rouage 0.0.0-test
                """.replace("116 MEUR written", "116\u00a0MEUR written").replace("342 MEUR", "342\u00a0MEUR"));
    }

    @Test
    void the_language_is_that_of_the_person_and_one_figure_may_be_shown_alone() {
        var answer =
                simulate("--paths", "1000", "--figure", "departs").inFrench().run();

        assertThat(answer.out())
                .contains("1\u202f000 trajectoires, graine 1, générateur Philox 4x32-10")
                .contains("departs : valeur (ETP), 10 à 25 %, 20 à 75 % à partir de 2025\n")
                .contains("  Année  Supposé  Moyenne    5 %   25 %   50 %   75 %   95 %\n")
                .contains("Respectée : ")
                .doesNotContain("Fonds de gestion (MEUR)");
    }

    @Test
    void the_same_seed_prints_the_same_bytes_and_another_seed_does_not() {
        for (String format : List.of("text", "json", "csv", "html")) {
            var one = simulate("--paths", "1000", "--seed", "9", "--format", format)
                    .run();

            assertThat(simulate("--paths", "1000", "--seed", "9", "--format", format)
                            .run())
                    .isEqualTo(one);
            assertThat(simulate("--paths", "1000", "--seed", "10", "--format", format)
                            .run()
                            .out())
                    .isNotEqualTo(one.out());
        }
    }

    @Test
    void everything_wrong_with_the_file_is_told_at_its_line() {
        Clockmakers.write(dossier, "uncertainties/prices.yaml", """
                title: Mauvais
                uncertainties:
                  - of: inflatoin
                    as: deviation
                    unit: points
                    years:
                      - distribution:
                          uniform: {low: 2, high: 1}
                  - of: departs
                    as: value
                    unit: jours
                    years:
                      - distribution:
                          discrete:
                            cases:
                              - {value: 10, weightPercent: 25}
                              - {value: 20, weightPercent: 70}
                """);

        var answer = simulate("--figure", "loyer").inFrench().run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isEqualTo("""
                --figure: SIMULATION-NO-SUCH-FIGURE
                  trouvé : « loyer »
                  attendu : une figure de la convention
                  remède : vouliez-vous dire « loyers » ?
                prices.yaml:3:9 (uncertainties[1].of): SIMULATION-NO-SUCH-FIGURE
                  trouvé : « inflatoin »
                  attendu : une série, un paramètre, une ligne ou un effectif de la convention
                  remède : vouliez-vous dire « inflation » ?
                prices.yaml:8:20 (uncertainties[1].years[1].distribution.uniform): SIMULATION-BACKWARDS
                  trouvé : low 2 > high 1
                  attendu : low au plus égal à high
                  remède : échanger les deux, ou corriger l'un d'eux
                prices.yaml:11:11 (uncertainties[2].unit): SIMULATION-UNIT
                  trouvé : « jours »
                  attendu : ETP
                  remède : écrire les nombres dans l'unité de la figure, ou un multiple
                prices.yaml:15:13 (uncertainties[2].years[1].distribution.discrete): SIMULATION-WEIGHTS
                  trouvé : des poids dont la somme est 95 %
                  attendu : des poids dont la somme est 100 % exactement
                  remède : corriger les poids (weightPercent)
                5 problèmes ; rien n'a été fait.
                """);
    }

    @Test
    void a_file_of_the_dossier_is_given_by_its_name() {
        var byName = Transcript.of(
                        "budget",
                        "simulate",
                        dossier,
                        "--uncertainties",
                        "prices",
                        "--paths",
                        "1000",
                        "--format",
                        "csv")
                .on(LocalDate.of(2024, 6, 1))
                .run();

        assertThat(byName.exitCode()).isZero();
        assertThat(byName.out())
                .isEqualTo(simulate("--paths", "1000", "--format", "csv").run().out());
    }

    @Test
    void a_name_that_is_nowhere_is_told_with_those_that_are() {
        Transcript unknown = Transcript.of("budget", "simulate", dossier, "--uncertainties", "price")
                .on(LocalDate.of(2024, 6, 1))
                .calling(dossier, "DOSSIER");

        assertThat(unknown.run().exitCode()).isEqualTo(3);
        assertThat(unknown.run().err()).isEqualTo("""
                DOSSIER/uncertainties: BUDGET-NO-SUCH-NAME
                  found: price
                  expected: a file, or one of these names: prices
                  remedy: did you mean prices?
                1 problem; nothing was done.
                """);
        assertThat(Transcript.of("budget", "simulate", dossier, "--uncertainties", "./price.yaml")
                        .inFrench()
                        .run()
                        .err())
                .contains("price.yaml", "FILE-");
    }

    @Test
    void too_few_paths_are_a_mistake_of_the_command_line() {
        var answer = simulate("--paths", "99").run();

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).isEqualTo("""
                --paths: SIMULATION-PATHS
                  found: 99
                  expected: from 100 to 1000000 paths
                  remedy: 100000 paths will mostly do
                1 problem; nothing was done.
                """);
    }

    @Test
    void a_page_is_written_whole_to_a_file() throws IOException {
        Path page = folder.resolve("fan.html");

        var answer = simulate("--paths", "1000", "--format", "html", "--out", page)
                .calling(page, "PAGE")
                .run();

        assertThat(answer.out()).isEqualTo("Written: PAGE\n");
        assertThat(Files.readString(page))
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("<svg", "5 to 95 %", "fan of the paths")
                .endsWith("</html>\n");
    }
}
