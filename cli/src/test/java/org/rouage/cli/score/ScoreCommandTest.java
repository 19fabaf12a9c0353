package org.rouage.cli.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.cli.score.Lampistes.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

class ScoreCommandTest {
    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Lampistes lampistes = Lampistes.none();

    @BeforeEach
    void copy_the_dossier() throws IOException {
        lampistes = Lampistes.in(folder);
    }

    @Test
    void the_network_in_2026_is_judged_against_the_amended_target_and_the_initial_one() {
        var answer = lampistes.asked("score").run();

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isEqualTo(4);
        assertThat(plain(answer)).isEqualTo("""
                Results and scores – Convention des allumeurs de réverbères
                In force on 31 December 2026, known on 31 March 2027. Period: 2026. Place: whole network, \
                network as it was. Figures read: the fund.

                Scores by objective, axis, convention
                  Convention lampistes-2024-2026  Convention des allumeurs de réverbères: 72.22… of 100, on 90 of 100 weights
                    + axe-1  Éclairer: 72.22…, weight 90
                    – charter  Charte du service signée (left out, weight 10, in obj-1): not measured
                    Axis axe-1  Éclairer: 72.22… of 100, on 90 of 100 weights
                      + obj-1  Rallumer vite: 50, weight 50
                      + obj-2  Tenir les coûts: 100, weight 40
                      – charter  Charte du service signée (left out, weight 10, in obj-1): not measured
                      Objective obj-1  Rallumer vite: 50 of 100, on 50 of 60 weights
                        + relit  Lampes rallumées à temps: 50, weight 50
                        – charter  Charte du service signée (left out, weight 10): not measured
                        – survey  Habitants satisfaits (left out): no weight in the convention
                      Objective obj-2  Tenir les coûts: 100 of 100
                        + cost  Coût d'une lampe: 100, weight 40

                relit (LL1)  Lampes rallumées à temps
                  unit         %, up, result, weight 50
                  target       80_% (2026, amendment 1); initially 90_% (2026, convention)
                  result       77.85…_% – the fund – coverage 11 of 12 (91.66…_%) – provisional
                  late         Caisse du Port (2026-Q4)
                  attainment   target not reached, the base value of 2023 is in the definition in force until 2025; \
                undecided: the initial target of 2026 is in the definition in force until 2025
                  judgement    not reached (provisional)
                               - provisional: 2 of 3 bodies complete; missing "relit-2", 2026-Q4: \
                no value received (port) ; "out", 2026-Q4: no value received (port)
                  points       20 of 40 – step table (paliers)
                               - result: 77.857142…_% (result of 2026)
                               - direction: upwards
                               - base: the base value of 2023 is in the definition in force until 2025
                               - target: 80_% (in force)
                               - a year before: undecided: break in series: Deux jours au lieu de trois.
                               - step from 70_%: 20 of 40
                               - the target is not reached; the base value of 2023 is in the definition in force \
                until 2025, the share of the way is unknown
                  break        break in series in 2026: Deux jours au lieu de trois.
                  path         behind: 80_% expected, gap −2.14…_%

                charter  Charte du service signée
                  unit         étape, milestone, result, weight 10
                  target       no target for this period
                  result       undecided: charter, 2026: nobody has assessed it – the fund, the State, agreed – \
                coverage 0 of 1 (0_%)
                  judgement    not measured

                cost  Coût d'une lampe
                  unit         EUR/dossiers, down, result, weight 40
                  target       12.5_EUR/dossiers (2026, convention)
                  result       12.30…_EUR/dossiers – the fund – coverage 1 of 1 (100_%)
                  attainment   113.30…_% of the way to the target
                  judgement    reached
                  points       1 of 1 – attainment (F0)
                               - result: 12.300375_EUR/dossiers (result of 2026)
                               - direction: downwards
                               - base: 14_EUR/dossiers (base value of 2023)
                               - target: 12.5_EUR/dossiers (in force)
                               - a year before: 13_EUR/dossiers (result of 2025)
                               - of the way from base to target: 113.308333…_%
                               - held between 0 and 100 %: 100_%
                  path         ahead: 12.5_EUR/dossiers expected, gap −0.19…_EUR/dossiers

                survey  Habitants satisfaits
                  unit         %, up, follow-up
                  target       75_% (2026, convention)
                  result       undecided: survey, 2026: no value received – the fund, the State – \
                coverage 0 of 1 (0_%)
                  attainment   undecided: survey, 2026: no value received
                  judgement    not measured

                To be known
                  cost, 2026: the target written is 12.5, its components give 13.0 – a target that follows from the components \
                published with it
                """);
    }

    @Test
    void in_french_with_the_sides_that_differ() {
        var answer = lampistes
                .asked("score", "--year", "2025", "--side", "state")
                .inFrench()
                .run();

        assertThat(answer.err()).isEmpty();
        assertThat(plain(answer)).isEqualTo("""
                Résultats et scores – Convention des allumeurs de réverbères
                En vigueur le 31 décembre 2026, connu le 31 mars 2027. Période : 2025. Périmètre : réseau \
                entier, réseau tel qu'il était. Chiffres lus : État.

                Scores par objectif, axe et convention
                  Convention lampistes-2024-2026  Convention des allumeurs de réverbères : 87,5 sur 100
                    + axe-1  Éclairer : 87,5, poids 100
                    Axe axe-1  Éclairer : 87,5 sur 100
                      + obj-1  Rallumer vite : 79,16…, poids 60
                      + obj-2  Tenir les coûts : 100, poids 40
                      Objectif obj-1  Rallumer vite : 79,16… sur 100
                        + relit  Lampes rallumées à temps : 75, poids 50
                        + charter  Charte du service signée : 100, poids 10
                        – survey  Habitants satisfaits (écarté) : sans poids dans la convention
                      Objectif obj-2  Tenir les coûts : 100 sur 100
                        + cost  Coût d'une lampe : 100, poids 40

                relit (LL1)  Lampes rallumées à temps
                  unité        %, à la hausse, résultat, poids 50
                  cible        85_% (2025, convention)
                  résultat     82,56…_% – État – couverture 16 sur 16 (100_%)
                  résultat     83,18…_% – caisse – couverture 16 sur 16 (100_%)
                  atteinte     83,75_% du chemin vers la cible
                  constat      partiellement atteint
                  points       30 sur 40 – barème par paliers (paliers)
                               - résultat : 82,5625_% (résultat 2025)
                               - sens : à la hausse
                               - départ : 70_% (valeur de départ 2023)
                               - cible : 85_% (en vigueur)
                               - un an avant : 80,142857…_% (résultat 2024)
                               - palier à partir de 80_% : 30 sur 40
                               - la cible n'est pas atteinte ; chemin parcouru du départ à la cible : 83,75_%
                  trajectoire  en retard : attendu 85_%, écart −2,43…_%

                charter  Charte du service signée
                  unité        étape, jalon, résultat, poids 10
                  cible        Charte signée (2025, convention)
                  résultat     fait – État, caisse, arrêté d'accord – couverture 1 sur 1 (100_%)
                  atteinte     cible atteinte, un jalon n'est pas une distance
                  constat      atteint
                  points       1 sur 1 – jalon (F10)
                               - résultat : fait (résultat 2025)
                               - sens : jalon
                               - cible : Charte signée (en vigueur)
                               - un an avant : non mesuré : charter, 2024 : personne ne l'a constaté (résultat 2024)
                               - fait
                               - ne compte que fait
                               - preuve : charte signée

                cost  Coût d'une lampe
                  unité        EUR/dossiers, à la baisse, résultat, poids 40
                  cible        13_EUR/dossiers (2025, convention)
                  résultat     13_EUR/dossiers – État, caisse – couverture 1 sur 1 (100_%)
                  atteinte     100_% du chemin vers la cible
                  constat      atteint
                  points       1 sur 1 – taux d'atteinte (F0)
                               - résultat : 13_EUR/dossiers (résultat 2025)
                               - sens : à la baisse
                               - départ : 14_EUR/dossiers (valeur de départ 2023)
                               - cible : 13_EUR/dossiers (en vigueur)
                               - un an avant : 13,60025_EUR/dossiers (résultat 2024)
                               - chemin parcouru du départ à la cible : 100_%
                  trajectoire  sur la trajectoire : attendu 13_EUR/dossiers, écart 0_EUR/dossiers

                survey  Habitants satisfaits
                  unité        %, à la hausse, suivi
                  cible        aucune cible pour cette période
                  résultat     indécidé : survey, 2025 : aucune valeur reçue – État, caisse – \
                couverture 0 sur 1 (0_%)
                  constat      non mesuré

                À savoir
                  cost, 2026 : la cible écrite est 12,5, ses composantes donnent 13,0 – une cible qui suive des composantes \
                publiées avec elle
                """);
    }

    @Test
    void a_body_is_judged_without_its_neutralised_period() {
        var answer =
                lampistes.asked("score", "--year", "2024", "--body", "port").run();

        assertThat(plain(answer))
                .contains("result       80 % – the fund – coverage 3 of 3 (100 %)".replace(" %", "_%"))
                .contains("neutralised from 2024-Q3 to 2024-Q3, crue du port (comité de suivi)");
    }

    @Test
    void a_body_is_judged_against_what_it_signed_with_the_national_target_beside() throws IOException {
        var signed = lampistes.withContract();

        assertThat(plain(
                        signed.asked("score", "--year", "2025", "--body", "lac").run()))
                .contains("target       84.5_% (2025, local contract of lac signed on 2 March 2024; "
                        + "national target 85_% (2025, convention)); initially 85_% (2025, convention, "
                        + "target of the network)\n")
                .contains("- target: 84.5_% (in force, of the local contract of lac signed on 2 March 2024)\n")
                .contains("path         ahead: 84.5_% expected, gap 1.25_%\n");
        assertThat(plain(signed.asked("score", "--year", "2025", "--body", "port")
                        .run()))
                .contains("target       85_% (2025, convention, target of the network)\n");
        assertThat(plain(signed.asked("score", "--year", "2025").run()))
                .contains("target       85_% (2025, convention)\n");
    }

    @Test
    void a_local_contract_counts_from_the_day_on_which_it_was_known() throws IOException {
        var signed = lampistes.withContract();

        assertThat(plain(signed.known("2024-03-01", "score", "--year", "2025", "--body", "lac")
                        .run()))
                .contains("target       85_% (2025, convention, target of the network)\n");
        assertThat(plain(signed.known("2024-03-02", "score", "--year", "2025", "--body", "lac")
                        .run()))
                .contains("target       84.5_% (2025, local contract of lac signed on 2 March 2024;");
    }

    @Test
    void the_contract_is_named_in_json_and_on_the_page_too() throws IOException {
        var signed = lampistes.withContract();

        assertThat(signed.asked("score", "--year", "2025", "--body", "lac", "--format", "json")
                        .run()
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("\"target\" : { \"year\" : 2025, \"value\" : { \"number\" : \"84.5\", \"unit\" : \"%\" }, "
                        + "\"act\" : { \"fr\" : \"contrat local de lac signé le 2 mars 2024\", "
                        + "\"en\" : \"local contract of lac signed on 2 March 2024\" }, "
                        + "\"period\" : \"2025\", "
                        + "\"national\" : { \"year\" : 2025, \"value\" : { \"number\" : \"85\", \"unit\" : \"%\" }, "
                        + "\"act\" : { \"fr\" : \"convention\", \"en\" : \"convention\" }, "
                        + "\"period\" : \"2025\" } }");
        assertThat(plain(signed.asked("score", "--year", "2025", "--body", "lac", "--format", "html")
                        .inFrench()
                        .run()))
                .contains("84,5_% (2025, contrat local de lac signé le 2 mars 2024 ; "
                        + "cible nationale 85_% (2025, convention))");
    }

    @Test
    void what_was_superseded_later_counts_on_a_day_before() {
        assertThat(plain(lampistes
                        .known("2026-03-02", "score", "--year", "2025", "--format", "csv")
                        .run()))
                .contains("relit,LL1,Lampes rallumées à temps,2025,network,%,up,result,50,85,convention,85,convention,"
                        + "82.0625");
        assertThat(plain(lampistes
                        .known("2026-03-03", "score", "--year", "2025", "--format", "csv")
                        .run()))
                .contains("relit,LL1,Lampes rallumées à temps,2025,network,%,up,result,50,85,convention,85,convention,"
                        + "83.1875");
    }

    @Test
    void the_past_of_merged_bodies_is_read_under_the_new_one_when_asked() {
        var answer = lampistes
                .asked("score", "--year", "2025", "--body", "sommet", "--reading", "is")
                .run();

        assertThat(plain(answer))
                .contains("network as it is on 31 December 2026")
                .contains("coverage 8 of 8");
    }

    @Test
    void a_dossier_without_measures_shows_its_targets_and_ends_as_undecided() throws IOException {
        try (var files = Files.list(lampistes.dossier().resolve("measures"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        var answer = lampistes.asked("score").run();

        assertThat(answer.exitCode()).isEqualTo(4);
        assertThat(plain(answer))
                .contains("No measure of this dossier was known on that day: the results are undecided.")
                .contains("target       80_% (2026, amendment 1); initially 90_% (2026, convention)");
        assertThat(Files.exists(lampistes.dossier().resolve("measures/.rouage")))
                .isFalse();
    }

    @Test
    void every_form_is_written_to_a_file_and_a_workbook_only_there() throws IOException {
        for (String form : new String[] {"json", "html", "xlsx"}) {
            Path out = folder.resolve("scores." + form);
            assertThat(lampistes
                            .asked("score", "--format", form, "--out", out.toString())
                            .run()
                            .exitCode())
                    .isEqualTo(4);
            assertThat(Files.size(out)).isGreaterThan(1000);
        }
        assertThat(Files.readString(folder.resolve("scores.html")))
                .contains("<svg")
                .contains("Caisse du Port");
        assertThat(lampistes.asked("score", "--format", "xlsx").run().exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_place_that_is_not_there_is_refused_with_the_nearest() {
        Transcript.Answer answer = lampistes.asked("score", "--body", "sommit").run();

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).isEqualTo("""
                --body: SCORE-UNKNOWN-PLACE
                  found: sommit
                  expected: a body, a region, or network for all of it
                  remedy: did you mean sommet?
                1 problem; nothing was done.
                """);
    }

    @Test
    void a_file_whose_bytes_were_changed_is_refused() throws IOException {
        Path file = lampistes.dossier().resolve("measures/2026.csv");
        Files.writeString(file, Files.readString(file).replace("80", "99"));

        assertThat(lampistes.asked("score").run().exitCode()).isEqualTo(3);
    }
}
