package org.rouage.cli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rouage.cli.Transcript;

/** Funds that are numbered: their files are received as they are, and their numbers may be asked for. */
class BodyCodesCommandTest {
    private static final String CONVENTION = """
            id: wharfingers-2026-2028
            title: Convention of the wharfingers
            instrument: cog
            legalBasis: [CSS L227-1]
            fund:
              id: WHARVES
              name: National fund of wharfingers
              inLaw: CNAV
              regions: [{id: coast, name: The coast}]
              network:
                - {id: ain, name: Ain, validity: {from: 2000-01-01}, codes: ["01", "011"],
                   regions: [{term: coast, validity: {from: 2000-01-01}}]}
                - {id: corse-sud, name: Corse-du-Sud, validity: {from: 2000-01-01}, codes: [2A],
                   regions: [{term: coast, validity: {from: 2000-01-01}}]}
            parties:
              - {id: state, role: state, name: The State}
              - {id: fund, role: fund, name: The fund}
            period: {start: 2026-01-01, endInclusive: 2028-12-31}
            axes:
              - id: axis
                title: Serving
                sheets:
                  - id: sheet
                    title: Calls
                    objectives: [{id: objective, title: To answer}]
                    indicators:
                      - {id: answered, title: Calls answered, definition: Answered of received, kind: quantitative,
                         type: result, unit: "%", direction: up, objectives: [objective],
                         formula: took / came, targets: [{year: 2026, number: 80}], local: true}
            measures:
              - {id: came, title: Calls received, unit: calls, frequency: year, bodies: sum, time: sum, decimals: 0}
              - {id: took, title: Calls taken, unit: calls, frequency: year, bodies: sum, time: sum, decimals: 0}
            """;
    private static final String OPENED = """
            number: 1
            title: Avenant 1
            ground: other
            signed: 2026-03-01
            known: 2026-03-01
            effective: 2026-03-01
            operations:
              - openLocalFund:
                  localFund: {id: rhone, name: Rhône, validity: {from: 2026-03-01}, codes: ["%s"]}
            """;

    @TempDir
    Path folder;

    private Path dossier;

    @BeforeEach
    void write_the_dossier() throws IOException {
        dossier = Files.createDirectory(folder.resolve("dossier"));
        Files.writeString(dossier.resolve("convention.yaml"), CONVENTION);
    }

    private void amend(String code) throws IOException {
        Files.writeString(
                Files.createDirectories(dossier.resolve("amendments")).resolve("1.yaml"), OPENED.replace("%s", code));
    }

    private Transcript.Answer load(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("sent.csv"), "caisse;mesure;période;valeur\n" + rows);
        return Transcript.of(
                        "measures",
                        "load",
                        dossier,
                        file,
                        "--by",
                        "WHARVES",
                        "--on",
                        "2027-02-12",
                        "--state",
                        "declared")
                .run();
    }

    private Transcript.Answer score(String body) {
        return Transcript.of(
                        "score",
                        dossier,
                        "--year",
                        "2026",
                        "--body",
                        body,
                        "--on",
                        "2026-12-31",
                        "--known",
                        "2027-03-31",
                        "--format",
                        "csv")
                .run();
    }

    @Test
    void a_file_by_codes_is_received_as_it_is_and_a_code_asks_for_what_its_identifier_does() throws IOException {
        amend("069");
        var answer = load("""
                01;came;2026;100
                011;took;2026;85
                2A;came;2026;50
                2A;took;2026;30
                069;came;2026;10
                rhone;took;2026;9
                """);

        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).isEqualTo("Received: sent (6 rows, 3 bodies, 2 measures, 2026)\n");
        assertThat(score("ain").out()).contains(",ain,%,").contains(",85,");
        for (String named : List.of("01", "011")) {
            assertThat(score(named)).isEqualTo(score("ain"));
        }
        assertThat(score("069")).isEqualTo(score("rhone"));
        assertThat(score("069").out()).contains(",90,");
    }

    @Test
    void rows_made_again_from_a_file_by_codes_are_the_same() throws IOException {
        load("01;came;2026;100\n011;took;2026;85\n");
        String before = score("01").out();
        Path made = dossier.resolve("measures/.rouage");
        assertThat(made).isDirectory();
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        assertThat(score("01").out()).isEqualTo(before).contains(",85,");
    }

    /** The pages show a network and a file: together they are received. */
    @ParameterizedTest
    @ValueSource(strings = {"measures.md", "mesures.md"})
    void what_the_pages_show_of_numbered_funds_is_received(String page) throws IOException {
        String network = shown(page, "```yaml\nnetwork:\n").indent(4);
        String before = CONVENTION.substring(CONVENTION.indexOf("    - {id: ain"), CONVENTION.indexOf("parties:"));
        Files.writeString(dossier.resolve("convention.yaml"), CONVENTION.replace(before, network));

        assertThat(load(shown(page, "```csv\ncaisse;mesure;période;valeur\n")).out())
                .isEqualTo("Received: sent (2 rows, 2 bodies, 1 measure, 2026)\n");
        assertThat(score("2A")).isEqualTo(score("corse-du-sud"));
    }

    private static String shown(String page, String start) throws IOException {
        String text = Files.readString(Path.of(System.getProperty("rouage.root"), "docs", page));
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf("```", from));
    }

    @Test
    void a_code_that_is_nobodys_is_refused_with_the_nearest() {
        assertThat(score("2AA").err()).contains("SCORE-UNKNOWN-PLACE").contains("did you mean 2A?");
    }

    @Test
    void an_amendment_that_gives_a_code_already_given_is_refused_at_its_line() throws IOException {
        amend("2A");

        assertThat(score("ain").err()).startsWith("""
                amendments/1.yaml:9:81 (operations[1].openLocalFund.localFund.codes[1]): AMENDMENT-CODE-TAKEN
                  found: 2A for rhone, which names corse-sud already
                """);
    }
}
