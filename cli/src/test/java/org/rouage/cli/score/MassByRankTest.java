package org.rouage.cli.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.cli.score.Lampistes.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rouage.cli.Transcript;

/** The lamp lighters share 900 kEUR: 40 % by posts in 2025, the rest by rank; the lake and the port count as one. */
class MassByRankTest {
    private static final String RULE = """
              - id: prime
                title: Prime de rang
                form: ranking
                levelWeight: 100
                progressWeight: 0
                mass: {amount: 900, unit: kEUR}
                commonShares: [{year: 2024, percent: 50}, {year: 2025, percent: 40}]
                themes:
                  - {id: tout, title: Rallumer, weight: 100, indicators: [{indicator: relit, weight: 100}]}
            """;

    private static final String START = """
            id: lampistes-2024-2026
            title: Convention des allumeurs
            instrument: cog
            legalBasis: [CSS L227-1]
            fund:
              id: LAMPES
              name: Caisse nationale des allumeurs
              inLaw: CNAV
            """;
    private static final String END = """
            parties:
              - {id: state, role: state, name: L'État}
              - {id: fund, role: fund, name: La caisse}
            period: {start: 2024-01-01, endInclusive: 2026-12-31}
            axes:
              - id: axe
                title: Éclairer
                sheets:
                  - id: fiche
                    title: Rallumer
                    objectives: [{id: objectif, title: Rallumer vite}]
                    indicators:
                      - {id: relit, title: Rallumées, definition: Rallumées à temps, kind: quantitative, type: result,
                         unit: "%", direction: up, objectives: [objectif], frequency: year, local: true,
                         aggregation: {bodies: mean, time: last}, targets: [{year: 2025, number: 85}]}
            """;

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Lampistes lampistes = Lampistes.none();

    @BeforeEach
    void copy_the_dossier() throws IOException {
        lampistes = Lampistes.in(folder);
        posts(Map.of("lac", "30", "port", "20", "col", "45.5", "val", "4.5"));
    }

    private Path convention() {
        return lampistes.dossier().resolve("convention.yaml");
    }

    private void posts(Map<String, String> posts) throws IOException {
        String written = Files.readString(Lampistes.none().dossier().resolve("convention.yaml"));
        for (var one : posts.entrySet()) {
            written = written.replace(
                    "- {id: " + one.getKey() + ",",
                    "- {id: " + one.getKey() + ", posts: [{year: 2025, number: " + one.getValue() + "}],");
        }
        Files.writeString(convention(), written + RULE);
    }

    private String rule(String... more) {
        String text = plain(lampistes.asked("score", more).run());
        int start = text.indexOf("  prime  Prime de rang");
        return text.substring(start, text.indexOf("\n\n", start) + 1);
    }

    @Test
    void each_body_is_shown_what_it_obtains_by_its_posts_and_its_rank() {
        assertThat(rule("--year", "2025")).endsWith("""
                    mass 900_kEUR
                    relit  Lampes rallumées à temps
                      1  Caisse du Col: rank on level 1, rank on progress 1, weighted rank 1, score 100_%
                      2  Caisse du Lac: rank on level 2, rank on progress 3, weighted rank 2, score 66.66…_%
                      3  Caisse du Port: rank on level 3, rank on progress 4, weighted rank 3, score 33.33…_%
                      4  Caisse du Val: rank on level 4, rank on progress 1, weighted rank 4, score 0_%
                    Mass shared: common part 360_kEUR; by rank 540_kEUR
                      col  Caisse du Col: common part 163.8_kEUR; by rank 270_kEUR; obtained 433.8_kEUR
                      lac  Caisse du Lac: common part 108_kEUR; by rank 180_kEUR; obtained 288_kEUR
                      port  Caisse du Port: common part 72_kEUR; by rank 90_kEUR; obtained 162_kEUR
                      val  Caisse du Val: common part 16.2_kEUR; by rank 0_kEUR; obtained 16.2_kEUR
                """);
    }

    @Test
    void a_body_asked_for_is_shown_step_by_step() {
        assertThat(rule("--year", "2025", "--body", "col")).endsWith("""
                    Mass shared: common part 360_kEUR; by rank 540_kEUR
                      col  Caisse du Col: common part 163.8_kEUR; by rank 270_kEUR; obtained 433.8_kEUR
                        - common part: 360 × 45.5 posts of 100
                        - relit – 540 × 1 points of 2
                """);
        assertThat(plain(lampistes
                        .asked("score", "--year", "2025", "--body", "col")
                        .inFrench()
                        .run()))
                .contains("part commune 163,8_kEUR ; au rang 270_kEUR ; obtenu 433,8_kEUR")
                .contains("- part commune : 360 × 45,5 postes sur 100");
    }

    @Test
    void posts_that_nobody_wrote_are_not_none_and_leave_the_parts_undecided() throws IOException {
        posts(Map.of("lac", "30", "port", "20", "col", "45.5"));

        assertThat(rule("--year", "2025"))
                .endsWith("""
                      val  Caisse du Val: common part undecided; by rank 0_kEUR; obtained undecided
                        - common part: undecided: posts of 2025 not known: val
                        - relit – 540 × 0 points of 2
                """)
                .contains("col  Caisse du Col: common part undecided; by rank 270_kEUR; obtained undecided");
    }

    @Test
    void a_year_without_a_common_part_shares_nothing_and_says_why() {
        assertThat(rule("--year", "2026")).endsWith("    Mass shared: no common part is declared for 2026\n");
    }

    @Test
    void the_other_forms_say_the_same() {
        assertThat(form("json"))
                .containsPattern("\"sharing\" : \\{\\s*\"common\" : \\{\\s*\"number\" : \"360\"")
                .containsPattern("\"obtained\" : \\{\\s*\"number\" : \"433.8\",\\s*\"unit\" : \"kEUR\"");
        assertThat(form("csv"))
                .contains("\r\nprime,,Prime de rang,2025,col,kEUR,,mass,,,,,,,,,,,,,,433.8,900,")
                .contains("common part: 360 × 45.5 posts of 100; relit – 540 × 1 points of 2,,\r\n");
        assertThat(form("html"))
                .contains("Mass shared", "<th scope=\"row\">Caisse du Col</th>", "Common part", "433.8");
    }

    private String form(String name) {
        return lampistes
                .asked("score", "--year", "2025", "--format", name)
                .run()
                .out();
    }

    @Test
    void fewer_posts_than_none_and_a_share_past_the_whole_are_refused() throws IOException {
        posts(Map.of("lac", "-30"));
        assertThat(lampistes.asked("score").run().err())
                .contains("(fund.network[1].posts[1].number): DOSSIER-NEGATIVE", "zero posts or more");

        posts(Map.of("lac", "30"));
        Files.writeString(convention(), Files.readString(convention()).replace("percent: 40", "percent: 140"));
        assertThat(lampistes.asked("score").run().err()).contains("SCORING-PERCENT", "found: commonShares 140");

        posts(Map.of("lac", "30"));
        Files.writeString(
                convention(), Files.readString(convention()).replace("    mass: {amount: 900, unit: kEUR}\n", ""));
        assertThat(lampistes.asked("score").run().err()).contains("SCORING-LACKS", "the form ranking without mass");
    }

    /** The pages show a network and a rule: the figures that they tell are those that are computed. */
    @ParameterizedTest
    @ValueSource(strings = {"scoring.md", "scoring-fr.md"})
    void what_the_pages_show_is_computed(String page) throws IOException {
        String text = Files.readString(Path.of(System.getProperty("rouage.root"), "docs", page));
        int start = text.indexOf("```yaml\nnetwork:") + "```yaml\n".length();
        String shown = text.substring(start, text.indexOf("```", start));
        int rules = shown.indexOf("scorings:");
        Path dossier = Files.createDirectories(folder.resolve("shown"));
        Files.writeString(
                dossier.resolve("convention.yaml"),
                START + shown.substring(0, rules).indent(2) + END + shown.substring(rules));
        Path file = Files.writeString(folder.resolve("sent.csv"), """
                body,measure,period,value
                lac,relit,2024,80
                lac,relit,2025,90
                val,relit,2024,80
                val,relit,2025,85
                """);
        Transcript.of("measures", "load", dossier, file, "--by", "LAMPES", "--on", "2026-02-01", "--state", "declared")
                .run();

        assertThat(Transcript.of("score", dossier, "--year", "2025", "--on", "2026-03-01", "--known", "2026-03-01")
                        .run()
                        .out()
                        .replace('\u00a0', '_')
                        .replace('\u202f', '_'))
                .contains("lac  Caisse du Lac: common part 196.2_kEUR; by rank 540_kEUR; obtained 736.2_kEUR")
                .contains("val  Caisse du Val: common part 163.8_kEUR; by rank 0_kEUR; obtained 163.8_kEUR");
    }
}
