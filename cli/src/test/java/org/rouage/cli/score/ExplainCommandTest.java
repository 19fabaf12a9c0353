package org.rouage.cli.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.cli.score.Lampistes.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Lampistes lampistes = Lampistes.none();

    @BeforeEach
    void copy_the_dossier() throws IOException {
        lampistes = Lampistes.in(folder);
    }

    @Test
    void the_contract_that_set_the_target_is_named_with_the_national_target_beside() throws IOException {
        var signed = lampistes.withContract();
        String target = "84.5_% (2025, local contract of lac signed on 2 March 2024; "
                + "national target 85_% (2025, convention))";

        assertThat(plain(signed.asked("explain", "relit@lac@2025").run()))
                .contains(
                        "  target: " + target + "\n  initial target: 85_% (2025, convention, target of the network)\n");
        assertThat(plain(signed.asked("explain", "relit@lac@2025", "--format", "html")
                        .run()))
                .contains(target);
        assertThat(signed.asked("explain", "relit@lac@2025", "--format", "json")
                        .run()
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("\"national\" : { \"year\" : 2025, \"value\" : { \"number\" : \"85\"");
        assertThat(plain(signed.known("2024-03-01", "explain", "relit@lac@2025").run()))
                .contains("  target: 85_% (2025, convention, target of the network)\n");
    }

    @Test
    void a_result_goes_down_to_the_lines_and_to_what_superseded_what() {
        var answer = lampistes.asked("explain", "relit@lac@2025").run();

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(plain(answer)).isEqualTo("""
                Where this result comes from – Convention des allumeurs de réverbères
                In force on 31 December 2026, known on 31 March 2027. Period: 2025. Place: Caisse du Lac, \
                network as it was. Figures read: the fund.

                relit  Lampes rallumées à temps
                  result: 85.75_%
                  exact value: 85.75_%
                  coverage: 4 of 4 (100_%)
                  formula: relit-3 / out (convention)
                  over bodies: recomputed from the measures
                  over time: recomputed from the measures

                Measure relit-3  Rallumées en trois jours
                  result: 343_dossiers
                  over bodies: sum
                  over time: sum
                  coverage: 4 of 4 (100_%)
                    lac, 2025-Q1: 85_dossiers – 2025-b.csv, line 3 (lampes-2025-b)
                    lac, 2025-Q2: 86_dossiers – 2025-b.csv, line 5 (lampes-2025-b)
                    lac, 2025-Q3: 83_dossiers – 2025-b.csv, line 7 (lampes-2025-b)
                    lac, 2025-Q4: 89_dossiers – 2025-b.csv, line 9 (lampes-2025-b)

                Measure out  Lampes éteintes
                  result: 400_dossiers
                  over bodies: sum
                  over time: sum
                  coverage: 4 of 4 (100_%)
                    lac, 2025-Q1: 100_dossiers – 2025-b.csv, line 2 (lampes-2025-b)
                    lac, 2025-Q2: 100_dossiers – 2025-b.csv, line 4 (lampes-2025-b)
                    lac, 2025-Q3: 100_dossiers – 2025-b.csv, line 6 (lampes-2025-b)
                    lac, 2025-Q4: 100_dossiers – 2025-b.csv, line 8 (lampes-2025-b)

                Computation and roundings
                  relit, 2025 = 85.75_%
                    formula: relit-3 / out
                    working:
                      relit-3 = 343_dossiers
                      out = 400_dossiers
                    rests on:
                      relit-3, 2025 = 343_dossiers
                      out, 2025 = 400_dossiers
                  nothing is rounded: the digits shown are cut, the computation is exact

                  target: 85_% (2025, convention, target of the network)
                  initial target: 85_% (2025, convention, target of the network)
                  attainment: 105_% of the way to the target
                  judgement: reached
                  points: 30 of 40 – step table (paliers)
                    result: 85.75_% (result of 2025)
                    direction: upwards
                    base: 70_% (base value of 2023, that of the network)
                    target: 85_% (in force, that of the network)
                    a year before: 83_% (result of 2024)
                    step from 80_%: 30 of 40
                    the target is reached

                Submissions
                  lampes-2025: 2025.csv, received on 12 February 2026 from Caisse nationale des allumeurs, \
                declared by the fund, superseded by lampes-2025-b
                    sha256:4ea624bd5f668b58a80e28d0b4293ee68c6a3de44f1cb3596d34fc6163e5618f
                  lampes-2025-b: 2025-b.csv, received on 3 March 2026 from Caisse nationale des allumeurs, \
                declared by the fund, supersedes lampes-2025
                    sha256:c8aed8dce42a792e34bf6bc24d32fc12d9db1e52f4d2c47eadc3860dd74cb750
                    le 2e trimestre du Lac était mal recopié

                To be known
                  restated on 3 March 2026: 85.75_% [4/4] instead of 81.25_% [4/4] (came: lampes-2025-b; \
                went: lampes-2025)
                """);
    }

    @Test
    void the_side_of_the_state_reads_the_line_that_it_verified() {
        assertThat(plain(lampistes
                        .asked("explain", "relit@port@2025-T1", "--side", "state")
                        .inFrench()
                        .run()))
                .contains("port, 2025-T1 : 143_dossiers – 2025-etat.csv, ligne 2 (lampes-2025-etat)")
                .contains("vérifiée par l'État");
        assertThat(plain(lampistes.asked("explain", "relit@port@2025-Q1").run()))
                .contains("port, 2025-Q1: 153_dossiers – 2025-b.csv, line 11 (lampes-2025-b)");
    }

    @Test
    void an_undecided_result_says_why_and_ends_with_4() {
        var answer = lampistes.asked("explain", "survey@network@2026").run();

        assertThat(answer.exitCode()).isEqualTo(4);
        assertThat(answer.out()).contains("undecided: survey, 2026: no value received");
    }

    @Test
    void all_that_is_wrong_with_what_was_asked_is_told() {
        var answer = lampistes.asked("explain", "relitt@porc@2025-13").run();

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err())
                .contains("did you mean relit?")
                .contains("did you mean port?")
                .contains("2025-13")
                .contains("3 problems; nothing was done.");
        assertThat(lampistes.asked("explain", "relit").run().exitCode()).isEqualTo(2);
    }

    @Test
    void rows_are_found_on_their_lines_whatever_is_in_quotes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "body,detail,value\r\na,\"x\ny\",1\r\n\r\nb,,2\r\nc,,3");

        assertThat(SubmittedLines.of(file, new TreeSet<>(List.of(0L, 1L, 2L))))
                .isEqualTo(Map.of(0L, 2L, 1L, 5L, 2L, 6L));
    }

    @Test
    void every_form_is_printed() {
        assertThat(lampistes
                        .asked("explain", "relit@nord@2026", "--format", "json")
                        .run()
                        .out())
                .contains("\"format\" : \"rouage-explain/1\"")
                .contains("\"line\" : 2");
        assertThat(lampistes
                        .asked("explain", "relit@nord@2026", "--format", "html")
                        .run()
                        .out())
                .contains("href=\"#s-lampes-2026\"");
    }
}
