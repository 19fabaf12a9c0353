package org.rouage.cli.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.cli.commitments.BoundLampistes.plain;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CascadeCommandTest {
    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void targets_go_down_results_come_up_and_who_has_no_contract_is_named() throws IOException {
        var answer = BoundLampistes.in(folder)
                .asked("cascade", "2026-03-31", "--year", "2025")
                .run();

        assertThat(answer.err()).isEmpty();
        assertThat(plain(answer)).isEqualTo("""
                Cascade to local funds – Convention des allumeurs de réverbères
                In force on 31 March 2026, known on 31 March 2026. Period: 2025. Place: whole network, network as it was. \
                Figures read: the fund.

                From national targets to local ones
                  relit  Lampes rallumées à temps
                    national target: 85_%
                    local targets together: 85_%, gap 0_points
                    local targets meet the national one
                    weighing: by out of 2025
                      col  Caisse du Col: 85_%, target of the network
                      lac  Caisse du Lac: 87_%, local contract
                      port  Caisse du Port: 84_%, local contract
                      val  Caisse du Val: 85_%, target of the network
                  Stay national: Charte du service signée, Coût d'une lampe

                Local contracts
                  not applicable – css-l227-3/local-contracts-by-presidents-and-director-general: On 31 \
                March 2026, the fund does not run: occupational accidents and diseases, old age and \
                widowhood, family and collection (an activity, not a branch).
                  not applicable – css-l227-3/sickness-local-contracts: On 31 March 2026, the text does not \
                speak of the fund national old-age fund.
                  old age and widowhood: 2 bodies, signed from 2 March 2024 to 9 March 2024 by director general / director
                  no contract on record: Caisse du Col, Caisse du Val

                From the results of bodies to the network
                  rank 1  col  Caisse du Col: score 100
                    no contract on record
                    relit: 96_%, target 85_% – reached
                  rank 2  lac  Caisse du Lac: score 75
                    signed 2 March 2024 (director-general / director, old-age, 2024-01-01 – 2026-12-31)
                      local fund: garde, Tenir une garde de nuit., due 31 December 2025 (eng-fonds-1)
                      national fund: camion, Prêter un camion., due 31 December 2024
                    relit: 85.75_%, target 87_% – partly reached
                  rank 2  port  Caisse du Port: score 75
                    signed 9 March 2024 (director-general / director, old-age)
                    relit: 81.75_%, target 84_% – partly reached
                  rank 4  val  Caisse du Val: score 50
                    no contract on record
                    relit: 71_%, target 85_% – partly reached
                  network: score 75
                    relit: 83.18…_%, target 85_% – partly reached
                """);
        assertThat(answer.exitCode()).isZero();
    }

    @Test
    void where_volumes_are_not_known_for_all_they_weigh_alike_and_it_is_said() throws IOException {
        assertThat(plain(BoundLampistes.in(folder)
                        .asked("cascade", "2027-03-31", "--year", "2026")
                        .run()))
                .contains("local targets together: 80.33…_%, gap 0.33…_points")
                .contains("weighing: all alike: out is not known in full for all");
    }

    @Test
    void before_the_contracts_are_signed_everybody_is_on_the_target_of_the_network() throws IOException {
        var lampistes = BoundLampistes.in(folder);

        assertThat(plain(lampistes
                        .asked("cascade", "2024-03-01", "--year", "2024")
                        .run()))
                .contains("lac  Caisse du Lac: 80_%, target of the network")
                .contains("no contract on record: Caisse du Col, Caisse du Lac, Caisse du Port, Caisse du Val");
        assertThat(plain(lampistes
                        .asked("cascade", "2024-03-02", "--year", "2024")
                        .run()))
                .contains("lac  Caisse du Lac: 82_%, local contract");
    }

    @Test
    void a_target_that_departs_from_what_the_convention_gave_shows_both() throws IOException {
        var lampistes = BoundLampistes.in(folder).with("convention.yaml", "            frequency: quarter\n", """
                                    frequency: quarter
                                    finerTargets: [{period: "2025", body: lac, number: 88}]
                        """);

        assertThat(plain(lampistes
                        .asked("cascade", "2026-03-31", "--year", "2025")
                        .run()))
                .contains("lac  Caisse du Lac: 87_%, local contract, the convention gave it 88_%");
    }

    @Test
    void json_and_a_page_show_the_same() throws IOException {
        var lampistes = BoundLampistes.in(folder);

        assertThat(lampistes
                        .asked("cascade", "2026-03-31", "--year", "2025", "--format", "json")
                        .run()
                        .out())
                .contains("\"format\" : \"rouage-cascade/1\"")
                .contains("\"verdict\" : \"meets\"")
                .contains("\"rankFrom\" : 1")
                .contains("\"side\" : \"national\"");
        assertThat(lampistes
                        .asked("cascade", "2026-03-31", "--year", "2025", "--format", "html")
                        .run()
                        .out())
                .startsWith("<!doctype html>")
                .contains("Caisse du Port");
    }

    @Test
    void a_year_that_is_none_is_refused() throws IOException {
        var answer = BoundLampistes.in(folder)
                .asked("cascade", "2026-03-31", "--year", "99")
                .run();

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("SCORE-PERIOD");
    }
}
