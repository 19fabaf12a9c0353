package org.rouage.cli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

class MeasuresCommandTest {
    private static final String CONVENTION = """
            id: bakers-2026-2028
            title: Convention of the bakers
            instrument: cog
            legalBasis: [CSS L227-1]
            fund:
              id: BAKERS
              name: National fund of bakers
              inLaw: CNAV
              network:
                - {id: north, name: North, validity: {from: 2000-01-01}}
                - {id: south, name: South, validity: {from: 2000-01-01}}
            parties:
              - {id: state, role: state, name: The State}
              - {id: fund, role: fund, name: The fund}
            period: {start: 2026-01-01, endInclusive: 2028-12-31}
            measures:
              - {id: loaves, title: Loaves, unit: number, frequency: month, bodies: sum, time: sum,
                 decimals: 0, least: 0}
              - {id: sold, title: Loaves sold, unit: number, frequency: month, bodies: sum, time: sum,
                 decimals: 0, least: 0}
            measureRules:
              - {id: sold-is-baked, text: What is sold was baked., formula: sold <= loaves}
            """;
    private static final String JANUARY = """
            body,measure,period,value
            north,loaves,2026-01,1200
            north,sold,2026-01,1100
            south,loaves,2026-01,800
            """;

    private static final String RECEIVED = "2026-02-12";

    private static final String BROKEN_RULE = """
            {
              "file" : "b.csv",
              "accepted" : false,
              "problems" : 1,
              "warnings" : 0,
              "byCode" : {
                "MEASURE-RULE" : 1
              },
              "first" : [
                {
                  "code" : "MEASURE-RULE",
                  "refuses" : true,
                  "line" : 2,
                  "column" : 0,
                  "name" : "",
                  "found" : {
                    "fr" : "north, 2026-01 : sold = 1201, loaves = 1200",
                    "en" : "north, 2026-01: sold = 1201, loaves = 1200"
                  },
                  "expected" : {
                    "fr" : "sold ≤ loaves (sold-is-baked : What is sold was baked.)",
                    "en" : "sold ≤ loaves (sold-is-baked: What is sold was baked.)"
                  },
                  "remedy" : {
                    "fr" : "corrigez l'une de ces valeurs",
                    "en" : "mend one of these values"
                  }
                }
              ]
            }
            """;

    @TempDir
    Path folder;

    private Path dossier;

    @BeforeEach
    void write_the_convention() throws IOException {
        dossier = Files.createDirectory(folder.resolve("dossier"));
        Files.writeString(dossier.resolve("convention.yaml"), CONVENTION);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Transcript asked(Object... words) {
        return Transcript.of(words).calling(dossier, "DOSSIER").calling(folder, "FOLDER");
    }

    private Transcript load(String name, String text, String on, Object... more) throws IOException {
        Object[] words = Stream.concat(
                        Stream.of(
                                "measures",
                                "load",
                                dossier,
                                file(name, text),
                                "--by",
                                "BAKERS",
                                "--on",
                                on,
                                "--state",
                                "declared"),
                        Stream.of(more))
                .toArray();
        return asked(words);
    }

    @Test
    void a_file_is_received_listed_superseded_and_listed_again() throws IOException {
        var first = load("january.csv", JANUARY, "2026-02-12").run();
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).isEqualTo("Received: january (3 rows, 2 bodies, 2 measures, 2026-01)\n");
        assertThat(first.exitCode()).isZero();
        load("mended.csv", JANUARY.replace("800", "810"), "2026-03-02", "--supersedes", "january", "--reason", "a slip")
                .run();

        var answer = asked("measures", "show", dossier, "--known", "2026-12-31").run();

        assertThat(answer.out()).isEqualTo("""
                january  2026-02-12  declared, by BAKERS
                  3 rows, 2 bodies, 2 measures, 2026-01
                  superseded by mended
                mended  2026-03-02  declared, by BAKERS
                  3 rows, 2 bodies, 2 measures, 2026-01
                  reason: a slip
                """);
        assertThat(asked("measures", "show", dossier, "--known", "2026-03-01", "--format", "csv")
                        .run()
                        .out())
                .startsWith("id,file,sha256,received,by,state,rows,bodies,measures,first,last,superseded_by\n")
                .endsWith(",2026-02-12,\"BAKERS\",declared,3,2,2,2026-01,2026-01,\n");
        assertThat(asked("measures", "show", dossier, "--known", "2026-12-31", "--format", "json")
                        .run()
                        .out())
                .contains("\"id\" : \"january\"")
                .contains("\"supersededBy\" : \"mended\"");
        assertThat(asked("measures", "show", dossier, "--known", "2026-01-01")
                        .inFrench()
                        .run()
                        .out())
                .isEqualTo("Aucune remontée.\n");
    }

    @Test
    void a_refused_file_is_answered_on_the_screen_and_in_a_report_and_nothing_is_received() throws IOException {
        Path report = folder.resolve("report.csv");

        var answer = load(
                        "bad.csv",
                        JANUARY + "south,sold,2026-01,=1+1\nsouth,solde,2026-01,3\n",
                        "2026-02-12",
                        "--report",
                        report)
                .run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isEqualTo("""
                bad.csv:5:4 (value): MEASURE-FORMULA
                  found: =1+1
                  expected: a value, not a formula of a spreadsheet
                  remedy: paste the values (paste special); a name does not start with =, +, - or @
                bad.csv:6:2 (measure): MEASURE-UNKNOWN
                  found: solde
                  expected: a measure of the convention
                  remedy: did you mean sold?
                MEASURE-FORMULA 1, MEASURE-UNKNOWN 1
                FOLDER/bad.csv: refused, nothing was received.
                """);
        assertThat(Files.readString(report)).isEqualTo("\uFEFF" + """
                "Effect","Code","File","Line","Column","Name of the column","Found","Expected","Remedy"
                "refused","MEASURE-FORMULA","bad.csv","5","4","value","'=1+1",\
                "a value, not a formula of a spreadsheet",\
                "paste the values (paste special); a name does not start with =, +, - or @"
                "refused","MEASURE-UNKNOWN","bad.csv","6","2","measure","solde","a measure of the convention",\
                "did you mean sold?"
                """.replace("\n", "\r\n"));
        assertThat(asked("measures", "show", dossier).run().out()).isEqualTo("No submission.\n");
    }

    @Test
    void checking_receives_nothing_and_answers_a_program_too() throws IOException {
        Path january = file("january.csv", JANUARY);

        assertThat(asked("measures", "check", dossier, january, "--on", RECEIVED)
                        .run()
                        .out())
                .isEqualTo("Nothing to refuse: 3 rows, 2 bodies, 2 measures, 2026-01\n");
        var broken = asked(
                        "measures",
                        "check",
                        dossier,
                        file("b.csv", JANUARY.replace("1100", "1201")),
                        "--on",
                        RECEIVED,
                        "--format",
                        "json")
                .run();

        assertThat(broken.exitCode()).isEqualTo(3);
        assertThat(broken.out()).isEqualTo(BROKEN_RULE);
        assertThat(asked("measures", "show", dossier).run().out()).isEqualTo("No submission.\n");
    }

    @Test
    void an_original_that_was_changed_is_refused_by_its_name() throws IOException {
        load("january.csv", JANUARY, "2026-02-12").run();
        Files.writeString(dossier.resolve("measures/january.csv"), JANUARY.replace("800", "900"));

        var answer = asked("measures", "show", dossier, "--known", "2026-12-31").run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).startsWith("measures/january.yaml:3:9 (sha256): SUBMISSION-CHANGED\n");
    }

    @Test
    void a_check_finds_what_a_load_from_a_local_fund_and_on_that_day_would() throws IOException {
        Path january = file("january.csv", JANUARY);

        var local = asked("measures", "check", dossier, january, "--by", "north", "--on", RECEIVED)
                .run();
        var early = asked("measures", "check", dossier, january, "--on", "2026-01-30")
                .run();
        var verified = asked("measures", "check", dossier, january, "--by", "north", "--state", "verified")
                .run();

        assertThat(local.exitCode()).isEqualTo(3);
        assertThat(local.err()).startsWith("january.csv:4:1 (body): MEASURE-OTHER-BODY\n  found: south\n");
        assertThat(early.exitCode()).isEqualTo(3);
        assertThat(early.err()).contains("MEASURE-NOT-ENDED 3\n");
        assertThat(verified.exitCode()).isEqualTo(3);
        assertThat(verified.err()).contains("--state: MEASURE-STORE-SENDER\n  found: north: verified\n");
        assertThat(asked("measures", "check", dossier, january, "--by", "fund", "--on", "2026-01-31")
                        .run()
                        .exitCode())
                .isZero();
    }

    @Test
    void values_that_a_correction_no_longer_gives_are_told_and_lost_on_purpose_only() throws IOException {
        load("january.csv", JANUARY, "2026-02-12").run();
        String shorter = JANUARY.substring(0, JANUARY.lastIndexOf("south"));

        var refused = load("mended.csv", shorter, "2026-03-02", "--supersedes", "january", "--reason", "a slip")
                .run();
        var received = load(
                        "mended.csv",
                        shorter,
                        "2026-03-02",
                        "--supersedes",
                        "january",
                        "--reason",
                        "a slip",
                        "--withdraws")
                .run();

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("MEASURE-WITHDRAWN 1\n").contains("refused, nothing was received.");
        assertThat(received.exitCode()).isZero();
        assertThat(received.err()).startsWith("to check, mended.csv: MEASURE-WITHDRAWN\n");
        assertThat(received.out()).isEqualTo("Received: mended (2 rows, 1 body, 2 measures, 2026-01)\n");
    }

    @Test
    void a_file_of_the_dossier_given_as_the_dossier_is_told_with_its_folder() throws IOException {
        Path convention = dossier.resolve("convention.yaml");

        var answer = Transcript.of("measures", "check", convention, file("january.csv", JANUARY))
                .calling(dossier, "DOSSIER")
                .run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).contains("expected: the folder that it is in\n  remedy: give DOSSIER\n");
    }

    @Test
    void mistakes_of_the_command_line_end_with_2_and_say_the_remedy() throws IOException {
        Path january = file("january.csv", JANUARY);

        var noFile =
                asked("measures", "check", dossier, folder.resolve("gone.csv")).run();
        var mapping = asked("measures", "check", dossier, january, "--column", "territory")
                .run();
        var report = asked("measures", "check", dossier, january, "--report", "found.txt")
                .run();
        var several = load("a.csv", JANUARY, "2026-02-12", january, "--id", "a").run();

        assertThat(noFile.exitCode()).isEqualTo(2);
        assertThat(noFile.err()).startsWith("FOLDER/gone.csv: MEASURE-NO-FILE\n");
        assertThat(mapping.exitCode()).isEqualTo(2);
        assertThat(mapping.err()).startsWith("--column: MEASURE-MAPPING\n  found: territory\n");
        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(report.err()).startsWith("""
                --report: MEASURE-REPORT
                  found: found.txt
                  expected: a name that ends with .csv or .xlsx
                """);
        assertThat(several.exitCode()).isEqualTo(2);
        assertThat(several.err()).contains("remedy: load them one by one");
    }
}
