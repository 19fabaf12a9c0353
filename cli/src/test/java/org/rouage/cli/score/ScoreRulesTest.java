package org.rouage.cli.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.cli.score.Lampistes.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lamp lighters, with rules that look at several indicators or several bodies. */
class ScoreRulesTest {
    private static final String RULES = """
              - id: ensemble
                title: Note d'ensemble
                text: Service 60, coût 40 ; rien jusqu'à 50 % ; ce qui manque compte pour zéro.
                form: themes
                trigger: 50
                missing: zero
                themes:
                  - id: service
                    title: Service
                    weight: 60
                    indicators: [{indicator: relit, weight: 80}, {indicator: charter, weight: 20}]
                  - {id: couts, title: Coûts, weight: 40, indicators: [{indicator: cost, weight: 100}]}
              - id: partage
                title: Intéressement
                form: split
                nationalShare: 40
                mass: {amount: 12.5, unit: MEUR}
                themes:
                  - {id: tout, title: Rallumer, weight: 100, indicators: [{indicator: relit, weight: 100}]}
              - id: rang
                title: Rang des caisses
                form: ranking
                levelWeight: 60
                progressWeight: 40
                themes:
                  - {id: tout, title: Rallumer, weight: 100, indicators: [{indicator: relit, weight: 100}]}
                pools: [{indicator: relit, bodies: [lac, port]}]
            """;

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Lampistes lampistes = Lampistes.none();

    @BeforeEach
    void copy_the_dossier() throws IOException {
        lampistes = Lampistes.in(folder);
        Path convention = lampistes.dossier().resolve("convention.yaml");
        String written = Files.readString(convention);
        for (Map.Entry<String, Integer> one :
                Map.of("lac", 30, "port", 30, "col", 10, "val", 10).entrySet()) {
            written = written.replace(
                    "{id: " + one.getKey() + ", name: Caisse",
                    "{id: " + one.getKey() + ", posts: [{year: 2025, number: " + one.getValue() + "}], name: Caisse");
        }
        Files.writeString(convention, written + RULES);
    }

    /** Of 12.5 MEUR each body has posts of 80 × its score: together 9.375, less than the mass. */
    @Test
    void the_network_is_shown_its_themes_its_split_and_its_ranking() {
        assertThat(rules("--year", "2025")).isEqualTo("""
                Scoring rules
                  ensemble  Note d'ensemble: 88_% – theme weights with a trigger (F7)
                    Service × 60 + Coûts × 40; 0 up to 50_%
                    - Service – relit: 80 × 0.75
                    - Service – charter: 20 × 1
                    - Service – total: 80 of 100
                    - Coûts – cost: 100 × 1
                    - Coûts – total: 100 of 100
                    - Service: 60 × 0.8
                    - Coûts: 40 × 1
                    - total: 88 of 100
                    - rate 88_%, above the trigger of 50_%: the rate itself
                  partage  Intéressement: 75_% – national and local part (F9): the national part
                    40_% national, 60_% local
                    - relit: 100 × 0.75
                    - total: 75 of 100
                    mass 12.5_MEUR; national part 5_MEUR; local part 7.5_MEUR; obtained 3.75_MEUR
                    col  Caisse du Col: 90_%; obtained 1.40…_MEUR
                    lac  Caisse du Lac: 75_%; obtained 3.51…_MEUR
                    port  Caisse du Port: 75_%; obtained 3.51…_MEUR
                    val  Caisse du Val: 60_%; obtained 0.93…_MEUR
                  rang  Rang des caisses – relative ranking (F8)
                    rank on level × 60_% + rank on progress × 40_%
                    relit  Lampes rallumées à temps
                      1  Caisse du Col: rank on level 1, rank on progress 1, weighted rank 1, score 100_%
                      2  Caisse du Val: rank on level 3, rank on progress 1, weighted rank 2.2, score 40_%
                      3  Caisse du Lac + Caisse du Port: rank on level 2, rank on progress 3, weighted rank 2.4, \
                score 30_%
                """);
    }

    @Test
    void where_the_posts_of_one_body_are_not_written_no_part_of_a_common_mass_is_decided() throws IOException {
        Path convention = lampistes.dossier().resolve("convention.yaml");
        Files.writeString(
                convention,
                Files.readString(convention).replace("{id: val, posts: [{year: 2025, number: 10}],", "{id: val,"));
        assertThat(rules("--year", "2025"))
                .contains(
                        "col  Caisse du Col: 90_%; obtained undecided", "lac  Caisse du Lac: 75_%; obtained undecided");
    }

    @Test
    void a_split_that_does_not_say_on_which_indicators_is_refused() throws IOException {
        Path convention = lampistes.dossier().resolve("convention.yaml");
        String written = Files.readString(convention);
        int themes = written.indexOf("    themes:\n", written.indexOf("id: partage"));
        Files.writeString(
                convention, written.substring(0, themes) + written.substring(written.indexOf("  - id: rang")));
        assertThat(lampistes.asked("score", "--year", "2025").run().err())
                .contains("SCORING-INCOMPLETE", "\"split\" without \"themes\"");
    }

    @Test
    void a_body_is_shown_its_own_scores_and_a_missing_one_counts_as_the_rule_declares() {
        assertThat(rules("--year", "2025", "--body", "col")).startsWith("""
                Scoring rules
                  ensemble  Note d'ensemble: 80_% – theme weights with a trigger (F7)
                    Service × 60 + Coûts × 40; 0 up to 50_%
                    - Service – relit: 80 × 1
                    - Service – charter: not measured, counted as zero, as the rule declares
                """).contains("""
                  partage  Intéressement: 90_% – national and local part (F9)
                    40_% national, 60_% local
                    - national: 75 of 100 × 40_%
                    - local: 100 of 100 × 60_%
                    - total: 0.9 of 1
                    mass 12.5_MEUR; national part 5_MEUR; local part 7.5_MEUR; obtained 1.40…_MEUR
                """);
    }

    @Test
    void without_the_key_a_missing_score_is_left_out_and_with_undecided_it_leaves_its_total_open() throws IOException {
        Path convention = lampistes.dossier().resolve("convention.yaml");
        String written = Files.readString(convention);
        Files.writeString(convention, written.replace("    missing: zero\n", ""));
        assertThat(rules("--year", "2025", "--body", "col"))
                .contains("Note d'ensemble: 100_%", "charter: not measured, left out of the total");

        Files.writeString(convention, written.replace("missing: zero", "missing: undecided"));
        assertThat(rules("--year", "2025", "--body", "col"))
                .contains("Note d'ensemble: undecided", "charter: not measured, leaves the total undecided");

        Files.writeString(convention, written.replace("missing: zero", "missing: none"));
        assertThat(lampistes.asked("score").run().err())
                .contains("(scorings[2].missing)", "expected: one of the words excluded, zero, undecided");
    }

    @Test
    void the_other_forms_say_the_same() throws IOException {
        assertThat(lampistes
                        .asked("score", "--year", "2025", "--format", "csv")
                        .run()
                        .out())
                .contains("\r\npartage,,Intéressement,2025,network,%,,scoring,,,,,,,,,,,,,,75,100,")
                .contains("\r\npartage,,Intéressement,2025,col,%,,scoring,,,,,,,,,,,,,,90,100,")
                .contains(
                        "\r\nrang,,Rang des caisses,2025,col,%,,scoring,,,,,,,,,,,,,,100,100,,,,,relit: place 1,,\r\n");
        assertThat(lampistes
                        .asked("score", "--year", "2025", "--format", "json")
                        .run()
                        .out())
                .contains("\"rule\" : \"ensemble\"", "\"weightedRank\" : \"2.2\"")
                .containsPattern("\"national\" : \\{\\s*\"number\" : \"5\",\\s*\"unit\" : \"MEUR\"");
        assertThat(lampistes
                        .asked("score", "--year", "2025", "--format", "html")
                        .inFrench()
                        .run()
                        .out())
                .contains(
                        "<a href=\"#rules\">Règles de notation</a>",
                        "id=\"r-rang\"",
                        "Caisse du Lac + Caisse du Port",
                        "Rang pondéré");
        Path out = folder.resolve("scores.xlsx");
        lampistes
                .asked("score", "--year", "2025", "--format", "xlsx", "--out", out.toString())
                .run();
        try (var workbook = new ReadableWorkbook(out.toFile())) {
            List<String> first = workbook.getFirstSheet().read().stream()
                    .map(row -> row.getCellText(0))
                    .toList();
            assertThat(first)
                    .endsWith(
                            "ensemble", "partage", "partage", "partage", "partage", "partage", "rang", "rang", "rang");
        }
    }

    private String rules(String... more) {
        var answer = lampistes.asked("score", more).run();
        assertThat(answer.err()).isEmpty();
        String text = plain(answer);
        int start = text.indexOf("Scoring rules\n");
        return text.substring(start, text.indexOf("\n\n", start) + 1);
    }
}
