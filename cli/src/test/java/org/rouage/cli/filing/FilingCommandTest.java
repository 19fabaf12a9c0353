package org.rouage.cli.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Problem;
import org.rouage.cli.Transcript;
import org.rouage.cli.agenda.AgendaAtHand;
import org.rouage.convention.Records.Filing;

class FilingCommandTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("rouage.root"), "examples");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Path copy(String example) throws IOException {
        Path from = EXAMPLES.resolve(example);
        Path to = folder.resolve(example);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path place = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(one, place);
                }
            }
        }
        return to;
    }

    private static Transcript.Answer status(Path dossier, String day) {
        return Transcript.of("filing", "status", dossier, "--on", day).run();
    }

    @Test
    void an_irregular_filing_leaves_the_act_unfiled_until_it_is_put_right() {
        Path cnx = EXAMPLES.resolve("cnx-2019-2023");
        var before = status(cnx, "2022-01-13");
        assertThat(before.exitCode()).isEqualTo(4);
        assertThat(before.out())
                .contains("committee of the Senate in charge of the financing bill: sent, irregularly")
                .contains("does not count: the hash sent, a137f788");
        var after = status(cnx, "2022-01-14");
        assertThat(after.exitCode()).isZero();
        assertThat(after.out())
                .contains("put right by: the sending of 14 January 2022")
                .contains("reason: Le premier envoi portait le projet et non l'acte signé");
    }

    @Test
    void a_reference_with_a_wrong_number_is_shown_as_printed_and_as_meant() {
        assertThat(status(EXAMPLES.resolve("rsi-2012-2015"), "2012-02-01").out())
                .contains("CSS R611-18 III al. 1")
                .contains("CSS LO111-9-1 : As printed")
                .contains("CSS LO111-10 : As meant");
    }

    @Test
    void a_sending_is_added_to_the_end_and_every_byte_before_stays() throws IOException {
        Path dossier = copy("cnx-2019-2023");
        Path file = dossier.resolve("records/filings.yaml");
        String before = Files.readString(file);
        var done = secondSending(dossier);

        assertThat(done.err()).isEmpty();
        assertThat(done.exitCode()).isZero();
        assertThat(Files.readString(file)).startsWith(before).endsWith("""
                  - act: amendment-1
                    recipient: senate-committee
                    sent: 2021-01-05
                    proof: "Bordereau n° 3 : \\"double\\""
                    id: amendment-1-senate-committee
                    sha256: "2501492f19003677646eb2127455c5af4b6d034b7e3f31fec87940b91ca5dee7"
                    channel: letter
                    receipt: {on: 2021-01-07, proof: "stamp"}
                    replaces: avenant-1-senat
                    reason: "lost"
                """);
        assertThat(status(dossier, "2021-01-10").out()).contains("receipt: 2021-01-07 stamp");
    }

    private static Transcript.Answer secondSending(Path dossier) {
        return Transcript.of(
                        "filing",
                        "record",
                        dossier,
                        "--act",
                        "amendment-1",
                        "--to",
                        "senate-committee",
                        "--sent",
                        "2021-01-05",
                        "--proof",
                        "Bordereau n° 3 : \"double\"",
                        "--channel",
                        "letter",
                        "--receipt-on",
                        "2021-01-07",
                        "--receipt-proof",
                        "stamp",
                        "--replaces",
                        "avenant-1-senat",
                        "--reason",
                        "lost")
                .on(LocalDate.of(2021, 1, 10))
                .run();
    }

    @Test
    void a_filing_is_not_recorded_over_one_that_another_recorded_meanwhile() throws IOException {
        Path dossier = copy("cnx-2019-2023");
        Path file = dossier.resolve("records/filings.yaml");
        var at = AgendaAtHand.read(dossier, List.of(), List.of()).value().orElseThrow();
        assertThat(secondSending(dossier).exitCode()).isZero();
        String standing = Files.readString(file);
        var late = new Filing("amendment-1", "senate-committee", LocalDate.of(2021, 1, 6), "slip");

        var refused = FilingsFile.add(dossier, late, at.vocabulary(), at.dossier());

        assertThat(refused.problems()).extracting(Problem::code).containsExactly("FILE-CHANGED-MEANWHILE");
        assertThat(file).hasContent(standing);
    }

    @Test
    void what_was_sent_and_is_not_the_act_is_recorded_and_told() throws IOException {
        Path dossier = copy("cnx-2019-2023");
        Path sent = Files.writeString(folder.resolve("draft.pdf"), "a draft");
        var done = Transcript.of(
                        "filing",
                        "record",
                        dossier,
                        "--act",
                        "convention",
                        "--to",
                        "senate-committee",
                        "--sent",
                        "2019-03-20",
                        "--proof",
                        "slip",
                        "--file",
                        sent,
                        "--committee",
                        "commission des finances")
                .on(LocalDate.of(2021, 1, 10))
                .run();

        assertThat(done.exitCode()).isZero();
        assertThat(done.out())
                .contains("It does not count: the hash sent, ")
                .contains("It does not count: \"commission des finances\" is not, on 20 March 2019");
    }

    @Test
    void a_dossier_without_filings_gets_its_file() throws IOException {
        Path dossier = copy("cnx-2019-2023");
        Files.delete(dossier.resolve("records/filings.yaml"));
        var done = Transcript.of(
                        "filing",
                        "record",
                        dossier,
                        "--act",
                        "convention",
                        "--to",
                        "senate-committee",
                        "--sent",
                        "2019-03-14",
                        "--proof",
                        "slip",
                        "--id",
                        "first")
                .on(LocalDate.of(2019, 3, 14))
                .run();

        assertThat(done.exitCode()).isZero();
        assertThat(Files.readString(dossier.resolve("records/filings.yaml")))
                .startsWith("filings:\n  - act: convention\n");
        assertThat(status(dossier, "2019-03-14").exitCode()).isEqualTo(4);
    }

    @Test
    void every_mistake_is_told_at_once_and_nothing_is_written() throws IOException {
        Path dossier = copy("cnx-2019-2023");
        Path file = dossier.resolve("records/filings.yaml");
        String before = Files.readString(file);
        var refused = Transcript.of(
                        "filing",
                        "record",
                        dossier,
                        "--act",
                        "amendement-2",
                        "--to",
                        "senat",
                        "--sent",
                        "2022-01-11",
                        "--proof",
                        " ",
                        "--channel",
                        "pigeon",
                        "--id",
                        "A b",
                        "--receipt-on",
                        "2020-01-01",
                        "--replaces",
                        "zz",
                        "--file",
                        folder.resolve("absent"))
                .on(LocalDate.of(2022, 1, 10))
                .run();

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("did you mean amendment-2?").contains("11 problems; nothing was done.");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void what_is_sent_the_day_before_the_signature_is_not_recorded() throws IOException {
        Path dossier = copy("cnx-2019-2023");
        for (var day : List.of("2021-12-13", "2021-12-14")) {
            var answer = Transcript.of(
                            "filing",
                            "record",
                            dossier,
                            "--act",
                            "amendment-2",
                            "--to",
                            "senate-committee",
                            "--sent",
                            day,
                            "--proof",
                            "slip")
                    .on(LocalDate.of(2022, 1, 10))
                    .run();
            assertThat(answer.exitCode()).isEqualTo(day.endsWith("13") ? 3 : 0);
        }
    }

    @Test
    void a_list_written_between_brackets_is_left_as_it_is() throws IOException {
        Path dossier = copy("cnx-2019-2023");
        Path file = Files.writeString(dossier.resolve("records/filings.yaml"), "filings: []\n");
        var refused = Transcript.of(
                        "filing",
                        "record",
                        dossier,
                        "--act",
                        "convention",
                        "--to",
                        "senate-committee",
                        "--sent",
                        "2019-03-14",
                        "--proof",
                        "slip")
                .on(LocalDate.of(2019, 3, 20))
                .run();

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("FILING-NOT-APPENDED");
        assertThat(Files.readString(file)).isEqualTo("filings: []\n");
    }

    @Test
    void the_state_of_filings_is_told_in_every_form() {
        Path cnx = EXAMPLES.resolve("cnx-2019-2023");
        assertThat(Transcript.of("filing", "status", cnx, "--on", "2022-01-14", "--format", "json")
                        .run()
                        .out())
                .contains("\"format\" : \"rouage-filings/1\"")
                .contains("\"putRightBy\" : \"avenant-2-senat\"")
                .contains("\"kind\" : \"other-bytes\"");
        assertThat(Transcript.of("filing", "status", cnx, "--on", "2022-01-14", "--format", "html")
                        .inFrench()
                        .run()
                        .out())
                .contains("<html lang=\"fr\">")
                .contains("ne compte pas");
    }
}
