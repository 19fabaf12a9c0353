package org.rouage.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

class TextCommandTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("rouage.root"), "examples");
    private static final Path ACOSS = EXAMPLES.resolve("acoss-2014-2017");
    private static final Path CNX = EXAMPLES.resolve("cnx-2024-2028");

    @TempDir
    Path folder;

    @Test
    void a_dossier_without_amendments_prints_as_it_was_signed() {
        var answer = Transcript.of("text", ACOSS, "--on", "2016-01-01").run();

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .contains("In force on **1 January 2016**. Known on **1 March 2019**.")
                .contains("- Signed on: 28 July 2014\n")
                .doesNotContain("](#");
    }

    @Test
    void without_days_both_are_today() {
        var today = Transcript.of("text", CNX).on(LocalDate.of(2026, 6, 30)).run();
        var said = Transcript.of("text", CNX, "--on", "2026-06-30", "--known", "2026-06-30")
                .run();

        assertThat(today).isEqualTo(said);
        assertThat(today.out()).contains("In force on **30 June 2026**. Known on **30 June 2026**.");
    }

    @Test
    void one_element_is_shown_alone_in_the_language_of_the_person() {
        var answer = Transcript.of("text", CNX, "--on", "2026-06-30", "--known", "2026-06-30", "--only", "ind-1-1")
                .inFrench()
                .run();

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .contains("Extrait : un seul élément (`ind-1-1`).")
                .contains("| 2024 | 22,0 |")
                .doesNotContain("Préambule");
    }

    @Test
    void what_is_signed_and_does_not_yet_apply_is_announced_before_the_text() {
        var answer = Transcript.of("text", CNX, "--on", "2026-09-01", "--known", "2026-09-01")
                .inFrench()
                .run();

        assertThat(answer.out())
                .containsSubsequence(
                        "L'avenant n° 5, signé le 15 juin 2026, prendra effet le 1er janvier 2027",
                        "porte le terme de la convention au 31 décembre 2029 (ci-dessous : 31 décembre 2028)",
                        "**Terme :** 31 décembre 2028\n");
    }

    @Test
    void an_unknown_identifier_names_the_nearest_and_prints_no_text() {
        var answer = Transcript.of("text", CNX, "--only", "ind-1-l").run();

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isEqualTo("""
                --only: TEXT-UNKNOWN-ELEMENT
                  found: ind-1-l
                  expected: an identifier of the convention, such as ind-1
                  remedy: did you mean ind-1-1?
                1 problem; nothing was done.
                """);
    }

    @Test
    void a_page_is_written_whole_to_a_file() throws IOException {
        Path page = folder.resolve("text.html");

        var answer = Transcript.of("text", CNX, "--format", "html", "--out", page)
                .calling(page, "PAGE")
                .inFrench()
                .run();

        assertThat(answer.out()).isEqualTo("Écrit : PAGE\n");
        assertThat(Files.readString(page))
                .startsWith("<!doctype html>\n<html lang=\"fr\">")
                .endsWith("</html>\n");
    }

    @Test
    void a_folder_that_is_no_dossier_is_refused() {
        var answer = Transcript.of("text", folder.resolve("nowhere")).run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).contains("problem; nothing was done.");
    }
}
