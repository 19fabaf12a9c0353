package org.rouage.cli.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.cli.score.Lampistes.plain;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DispersionCommandTest {
    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Lampistes lampistes = Lampistes.none();

    @BeforeEach
    void copy_the_dossier() throws IOException {
        lampistes = Lampistes.in(folder);
    }

    @Test
    void the_five_numbers_the_bodies_below_the_target_and_the_late_ones_are_told() {
        var answer = lampistes.asked("dispersion", "relit").run();

        assertThat(answer.err()).isEmpty();
        assertThat(plain(answer)).isEqualTo("""
                Dispersion between bodies – Convention des allumeurs de réverbères
                In force on 31 December 2026, known on 31 March 2027. Period: 2026. Place: whole network, \
                network as it was. Figures read: the fund.

                relit  Lampes rallumées à temps
                  minimum: 74.75_%
                  1st quartile: 75.95…_%
                  median: 77.16…_%
                  3rd quartile: 79.58…_%
                  maximum: 82_%
                  coverage: 3 of 3 (100_%)
                  late: Caisse du Port (2026-Q4)
                  target: 80_% (2026, amendment 1)
                  do not reach their target: Caisse du Sommet (74.75_% against 80_%); Caisse du Port \
                (77.16…_% against 80_%)

                Every body
                  sommet  Caisse du Sommet: 74.75_% – target 80_% (2026, amendment 1, target of the network): \
                no – coverage 4 of 4 (100_%)
                  port  Caisse du Port: 77.16…_% – target 80_% (2026, amendment 1, target of the network): \
                no – coverage 3 of 4 (75_%)
                  lac  Caisse du Lac: 82_% – target 80_% (2026, amendment 1, target of the network): \
                yes – coverage 4 of 4 (100_%)

                To be known
                  break in series in 2026: Deux jours au lieu de trois.
                """);
    }

    @Test
    void a_body_without_a_result_is_named_and_ends_with_4() {
        var answer = lampistes
                .asked("dispersion", "relit", "--period", "2026-Q4")
                .inFrench()
                .run();

        assertThat(answer.exitCode()).isEqualTo(4);
        assertThat(plain(answer))
                .contains("couverture : 2 sur 3")
                .contains("port  Caisse du Port : indécidé : relit-2, 2026-T4 : aucune valeur reçue");
    }

    @Test
    void csv_json_and_a_page_show_the_same_bodies() {
        assertThat(lampistes
                        .asked("dispersion", "relit", "--format", "csv")
                        .run()
                        .out())
                .startsWith("body,name,region,result,present,expected,reaches target,reasons,target,target of,unit\r\n")
                .contains("sommet,Caisse du Sommet,Sud,74.75,4,4,no,,80,\"amendment 1, target of the network\",%\r\n");
        assertThat(lampistes
                        .asked("dispersion", "relit", "--format", "json")
                        .run()
                        .out())
                .contains("\"format\" : \"rouage-dispersion/1\"", "\"reachesTargetInWords\"", "\"en\" : \"yes\"");
        assertThat(lampistes
                        .asked("dispersion", "relit", "--format", "html")
                        .run()
                        .out())
                .contains("<circle", "amendment 1, target of the network</td>", ">no</td>");
    }

    @Test
    void each_body_is_shown_the_target_by_which_it_is_judged_and_whose_it_is() throws IOException {
        lampistes.withContract();

        assertThat(plain(lampistes
                        .asked("dispersion", "relit", "--period", "2025")
                        .run()))
                .contains("lac  Caisse du Lac: 85.75_% – target 84.5_% (2025, local contract of lac "
                        + "signed on 2 March 2024; "
                        + "national target 85_% (2025, convention)): yes")
                .contains("(2025, convention, target of the network): no");
    }

    @Test
    void one_reason_for_all_bodies_is_told_once_and_nobody_falls_short_of_nothing() {
        var answer = lampistes.asked("dispersion", "survey", "--period", "2026").run();

        assertThat(answer.exitCode()).isEqualTo(4);
        assertThat(plain(answer)).contains("each of 3 bodies: ").doesNotContain("do not reach");
    }

    @Test
    void the_handbook_tells_both_definitions_and_the_break_in_series() {
        var answer = lampistes.asked("indicators guide").run();

        assertThat(answer.exitCode()).isZero();
        assertThat(plain(answer))
                .contains("From 2026, amendment 1 – break in series: Deux jours au lieu de trois.")
                .contains("| 2026 | network | 80_% | amendment 1 | 90_% |")
                .contains("- cost, 2026: the target written is 12.5, its components give 13.0\n")
                .contains("- **Reliability**: B\n")
                .contains("- **Formula**: relit-3 / out\n")
                .contains("- **Formula**: relit-2 / out\n");
        assertThat(lampistes.asked("indicators guide", "--format", "html").run().out())
                .contains("id=\"i-relit\"");
    }
}
