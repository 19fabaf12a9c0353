package org.rouage.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

final class CheckCommandTest {
    private static final Path ACOSS = ExampleCopy.EXAMPLES.resolve("acoss-2014-2017");

    @TempDir
    Path folder;

    @Test
    void a_late_signature_is_shown_on_both_readings_and_has_to_be_justified() {
        var answer = Transcript.of("check", ACOSS, "--on", "2026-06-30").run();

        assertThat(answer.out()).contains("""
                  ✎ to justify – css-l227-1/duration-four-years
                    The convention is concluded for at least four years (since 21 December 2004).
                    [CSS L227-1 III al. 1] 4 years at least: held by the stated period, not from signature to term.
                    · period: 1 January 2014 to 31 December 2017: 4 years stated
                    · signature: signed on 28 July 2014, 3 years, 5 months and 4 days to the term
                """);
    }

    @Test
    void what_an_indicator_leaves_in_words_is_a_notice_and_changes_no_verdict() {
        var answer = Transcript.of("check", ACOSS, "--on", "2026-06-30").run();

        assertThat(answer.err()).isEqualTo("""
                convention.yaml:379:17 (axes[3].sheets[1].indicators[1].id): INDICATOR-UNKNOWN-UNIT
                  found: "ind-18-1": comptes/ETP
                  expected: a unit that is computed with, such as EUR, MEUR, %, days or files
                  remedy: Write the unit otherwise; without it, the value is a number without unit.
                """);
    }

    @Test
    void the_exit_code_tells_what_is_breached_from_what_is_open() {
        assertThat(Transcript.of("check", ACOSS, "--on", "2026-06-30").run().exitCode())
                .isEqualTo(1);
        assertThat(Transcript.of("check", ExampleCopy.EXAMPLES.resolve("cnx-2024-2028"), "--on", "2026-06-30")
                        .run()
                        .exitCode())
                .isEqualTo(4);
    }

    @Test
    void without_a_day_the_question_is_asked_today() {
        var today = Transcript.of("check", ACOSS).on(LocalDate.of(2016, 5, 4)).run();
        var said = Transcript.of("check", ACOSS, "--on", "2016-05-04").run();

        assertThat(today).isEqualTo(said);
        assertThat(today.out()).contains("Asked on 4 May 2016");
    }

    @Test
    void a_report_is_written_whole_to_a_file_in_the_language_of_the_person() throws IOException {
        Path page = folder.resolve("rapport.html");

        var answer = Transcript.of("check", ACOSS, "--format", "html", "--out", page, "--on", "2026-06-30")
                .inFrench()
                .calling(page, "PAGE")
                .run();

        assertThat(answer.out()).isEqualTo("Rapport écrit : PAGE\n");
        assertThat(Files.readString(page))
                .startsWith("<!doctype html>\n<html lang=\"fr\">")
                .endsWith("</html>\n");
    }

    @Test
    void a_legal_basis_of_another_time_is_refused_at_its_line_and_nothing_is_judged() throws IOException {
        Path dossier = ExampleCopy.of("acoss-2014-2017", folder);
        ExampleCopy.edit(dossier.resolve("convention.yaml"), "CSS L227-1", "CSS L611-6-1");

        var answer = Transcript.of("check", dossier, "--on", "2026-06-30").run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .containsPattern("convention\\.yaml:[0-9]+:[0-9]+ \\(legalBasis\\[0]\\): "
                        + "CONFORMITY-LEGAL-BASIS-NOT-IN-FORCE")
                .contains("28 July 2014")
                .contains("1 January 1997 to 8 December 2005");
    }

    @Test
    void a_justification_of_an_unknown_requirement_is_refused() throws IOException {
        Path dossier = ExampleCopy.of("cnx-2024-2028", folder);
        Files.writeString(dossier.resolve("records/justifications.yaml"), """
                justifications:
                  - requirement: css-l227-9/duration-four-years
                    by: Ms Balance
                    party: fund
                    on: 2024-12-01
                    why: Because.
                """);

        var answer = Transcript.of("check", dossier, "--on", "2026-06-30").run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).contains("css-l227-9/duration-four-years");
    }

    @Test
    void a_folder_that_is_no_dossier_is_refused_with_every_problem() {
        var answer = Transcript.of("check", folder.resolve("nowhere")).run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).contains("problem; nothing was done.");
    }

    @Test
    void a_day_that_does_not_exist_is_a_mistake_of_the_command_line() {
        assertThat(Transcript.of("check", ACOSS, "--on", "2014-02-30").run().exitCode())
                .isEqualTo(2);
    }
}
