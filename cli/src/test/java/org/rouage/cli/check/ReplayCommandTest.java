package org.rouage.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

final class ReplayCommandTest {
    @TempDir
    Path folder;

    private Path dossier;
    private Path receipt;

    @BeforeEach
    void judge_the_example_and_keep_the_receipt() throws IOException {
        dossier = ExampleCopy.of("acoss-2014-2017", folder);
        receipt = Files.createDirectories(folder.resolve("reports")).resolve("acoss.json");
        Transcript.of("check", dossier, "--on", "2026-06-30", "--format", "json", "--out", receipt)
                .run();
    }

    private Transcript.Answer replayed() {
        return Transcript.of("replay", receipt).on(LocalDate.of(2031, 11, 5)).run();
    }

    @Test
    void years_later_the_same_release_gives_the_same_bytes() {
        assertThat(replayed()).isEqualTo(new Transcript.Answer(0, """
                        Same release of Rouage (0.0.0-test).
                        The same bytes: the report is reproduced.
                        """, ""));
    }

    @Test
    void a_receipt_is_replayed_wherever_it_is_taken_with_its_dossier() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("archive/2031"));
        ExampleCopy.of("acoss-2014-2017", elsewhere);
        Path moved = Files.createDirectories(elsewhere.resolve("reports")).resolve("moved.json");
        Files.copy(receipt, moved);

        assertThat(Transcript.of("replay", moved).inFrench().run().out()).contains("Les mêmes octets");
        assertThat(Files.readString(receipt))
                .contains("\"path\" : \"../acoss-2014-2017\"")
                .doesNotContain(folder.toString());
    }

    @Test
    void an_input_that_has_changed_is_named_and_so_is_what_comes_of_it() throws IOException {
        ExampleCopy.edit(dossier.resolve("records/signatures.yaml"), "2014-07-28", "2014-07-29");

        var answer = replayed();

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .startsWith("Input changed: dossier, records/signatures.yaml.\nSame release")
                .contains("css-l227-1/duration-four-years @ convention [CSS L227-1 III al. 1]")
                .contains("signed on 29 July 2014")
                .doesNotContain("altered");
    }

    @Test
    void a_newer_release_lists_every_difference_before_and_after() throws IOException {
        ExampleCopy.edit(receipt, "\"version\" : \"0.0.0-test\"", "\"version\" : \"0.0.0-older\"");
        String json = Files.readString(receipt);
        int at = json.indexOf("css-l227-1/duration-four-years");
        Files.writeString(receipt, json.substring(0, at) + json.substring(at).replaceFirst("to-justify", "satisfied"));

        var answer = replayed();

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .startsWith("Another release of Rouage: 0.0.0-older (sha256:")
                .endsWith("""
                        css-l227-1/duration-four-years @ convention [CSS L227-1 III al. 1]
                          verdict: satisfied → to-justify
                        1 difference.
                        """);
    }

    @Test
    void a_newer_release_that_judges_alike_has_nothing_to_list() throws IOException {
        ExampleCopy.edit(receipt, "\"version\" : \"0.0.0-test\"", "\"version\" : \"0.0.0-older\"");

        var answer = replayed();

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).endsWith("No finding differs.\n");
    }

    @Test
    void a_report_altered_after_it_was_written_is_found_out() throws IOException {
        ExampleCopy.edit(receipt, "\"verdict\" : \"to-justify\"", "\"verdict\" : \"satisfied\"");

        var answer = replayed();

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("altered after it was written");
    }

    @Test
    void what_is_no_receipt_is_refused_with_its_place() throws IOException {
        Files.writeString(receipt, "{\n  \"format\" : oops\n}\n");
        assertThat(replayed().exitCode()).isEqualTo(3);
        assertThat(replayed().err()).contains("acoss.json:2:").contains("RECEIPT-NOT-JSON");

        Files.writeString(receipt, "{\"format\": \"another\"}");
        assertThat(replayed().err()).contains("RECEIPT-NOT-A-REPORT");

        Files.writeString(receipt, "{\"format\": \"rouage-report/1\", \"receipt\": {}}");
        assertThat(replayed().err()).contains("RECEIPT-NOT-A-REPORT");
    }

    @Test
    void a_dossier_that_has_moved_may_be_named() throws IOException {
        Path moved = Files.move(dossier, folder.resolve("moved"));

        assertThat(replayed().exitCode()).isEqualTo(3);
        assertThat(Transcript.of("replay", receipt, "--dossier", moved).run().exitCode())
                .isZero();
    }
}
