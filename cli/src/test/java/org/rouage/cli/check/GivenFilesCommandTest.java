package org.rouage.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

/** A register of financing laws and a reference, given beside the dossier. */
final class GivenFilesCommandTest {
    private static final String REGISTER = """
            # Fictitious laws, numbers and days.
            financingLaws:
              - year: 2014
                number: 2013-F
                published: 2013-12-20
                objectives: [Fictitious objective.]
              - year: 2015
                number: 2014-F
                published: 2014-12-20
            """;

    @TempDir
    Path folder;

    private Path dossier;
    private Path register;
    private Path receipt;

    @BeforeEach
    void write_a_register_beside_a_copy_of_the_example() throws IOException {
        dossier = ExampleCopy.of("acoss-2014-2017", folder);
        register = Files.writeString(folder.resolve("laws.yaml"), REGISTER);
        receipt = folder.resolve("report.json");
    }

    private Transcript.Answer check(Object... more) {
        var words =
                new ArrayList<Object>(List.of("check", dossier, "--on", "2026-06-30", "--financing-laws", register));
        words.addAll(List.of(more));
        return Transcript.of(words.toArray()).run();
    }

    @Test
    void a_register_given_by_file_asks_its_questions() {
        assertThat(check().out()).contains("""
                Financing laws
                  In force at signature: Financing law for 2014, no. 2013-F, published on 20 December 2013
                    · Fictitious objective.
                  ? Law no. 2014-F published on 20 December 2014: is an amendment needed?
                    Not answered.
                """);
    }

    @Test
    void a_report_made_with_a_register_is_replayed_to_the_byte() {
        check("--format", "json", "--out", receipt);

        assertThat(Transcript.of("replay", receipt).run()).isEqualTo(new Transcript.Answer(0, """
                        Same release of Rouage (0.0.0-test).
                        The same bytes: the report is reproduced.
                        """, ""));
    }

    @Test
    void a_register_that_has_changed_since_is_named() throws IOException {
        check("--format", "json", "--out", receipt);
        ExampleCopy.edit(register, "2014-12-20", "2014-12-21");

        var answer = Transcript.of("replay", receipt).run();

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .startsWith("Input changed: the register of financing laws given.\n")
                .contains("21 December 2014");
    }

    @Test
    void a_register_moved_since_is_found_where_it_is_said_to_be() throws IOException {
        check("--format", "json", "--out", receipt);
        Path moved = Files.move(register, folder.resolve("moved.yaml"));

        assertThat(Transcript.of("replay", receipt, "--financing-laws", moved)
                        .run()
                        .out())
                .contains("The same bytes");
    }

    @Test
    void a_register_with_mistakes_is_refused_with_all_of_them_beside_those_of_the_dossier() throws IOException {
        Files.writeString(register, "financingLaws:\n  - {year: soon, number: F}\n");
        ExampleCopy.edit(dossier.resolve("convention.yaml"), "instrument: cog", "instrument: cogwheel");

        var answer = check();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).contains("laws.yaml:2").contains("cogwheel");
    }

    @Test
    void a_reference_is_read_named_in_the_receipt_and_replayed() throws IOException {
        Path rsi = ExampleCopy.of("rsi-2012-2015", folder);
        var words = Transcript.of(
                "check", rsi, "--on", "2026-06-30", "--reference", dossier, "--format", "json", "--out", receipt);
        assertThat(words.run().exitCode()).isIn(1, 4);

        assertThat(Files.readString(receipt)).contains("\"general-scheme-sickness-cog\" : {");
        assertThat(Transcript.of("replay", receipt).run().out()).contains("The same bytes");
        ExampleCopy.edit(dossier.resolve("records/signatures.yaml"), "2014-07-28", "2014-07-29");
        assertThat(Transcript.of("replay", receipt).run().out())
                .startsWith("Input changed: reference general-scheme-sickness-cog, records/signatures.yaml.\n");
    }

    @Test
    void a_reference_under_a_name_that_no_catalogue_gives_is_refused() {
        var answer = check("--reference", "somebody=" + dossier);

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).contains("CHECK-NO-SUCH-REFERENCE", "general-scheme-sickness-cog");
    }

    @Test
    void the_mistakes_of_a_reference_are_told_with_its_folder() throws IOException {
        Path rsi = ExampleCopy.of("rsi-2012-2015", folder);
        Files.writeString(rsi.resolve("convention.yaml"), "id: [\n");

        var answer = check("--reference", rsi);

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).contains("rsi-2012-2015/convention.yaml");
    }
}
