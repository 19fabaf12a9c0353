package org.rouage.cli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

final class CompareCommandTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("rouage.root"), "examples");
    private static final Path CANAM = EXAMPLES.resolve("canam-fictive-1998-2001");
    private static final Path CNAM = EXAMPLES.resolve("cnam-fictive-1997-1999");

    @TempDir
    Path folder;

    @Test
    void what_two_conventions_contradict_is_shown_with_what_both_say() {
        var answer = Transcript.of("compare", CANAM, CNAM, "--on", "1999-03-17").run();

        assertThat(answer.exitCode()).isEqualTo(4);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).startsWith("""
                Coherence of two conventions
                Compared on 17 March 1999, as known on 17 March 1999
                """).contains("""
                  ✎ to justify – One indicator, two units
                    ind-2-1 and cn-ind-releve (same title) have two units.
                    · This convention: ind-2-1 – “%”
                    · The reference: cn-ind-releve – “prescripteurs”
                  ? undecided – Orientation without a counterpart
                    No correspondence of or-prevention with a clause of the reference is declared.
                    · This convention: or-prevention – “Prévention des maladies professionnelles des artisans”
                  ✎ to justify – Orientation of the reference without an answer
                    No clause of this convention is declared to answer cn-or-fraude.
                    · The reference: cn-or-fraude – “Lutter contre les fraudes et mieux recouvrer les indus”

                Not comparable
                  ind-1-1 / cn-ind-delai: 2000: the reference sets no target
                  ind-2-1 / cn-ind-releve: two units (%, prescripteurs): the targets are not compared

                    4  ✎ to justify
                    3  ? undecided
                """);
    }

    @Test
    void the_amendment_of_the_reference_counts_from_the_day_it_is_signed() {
        var eve = Transcript.of("compare", CANAM, CNAM, "--on", "1999-03-17").run();
        var day = Transcript.of("compare", CANAM, CNAM, "--on", "1999-03-18").run();

        assertThat(eve.out()).doesNotContain("amendment-1 of the reference");
        assertThat(day.out()).contains("amendment-1 of the reference");
    }

    @Test
    void a_convention_compared_with_itself_shows_no_contradiction_of_figures() {
        var answer = Transcript.of("compare", CNAM, CNAM, "--on", "1998-06-30").run();

        assertThat(answer.out()).doesNotContain("One indicator, two").doesNotContain("Lesser ambition");
    }

    @Test
    void suggestions_pasted_into_the_records_are_read_and_declare_nothing() throws IOException {
        var answer = Transcript.of("compare", CNAM, CANAM, "--suggest", "--on", "1999-06-30")
                .inFrench()
                .run();
        String yaml = answer.out().substring(answer.out().indexOf("# Suggéré"));
        Path dossier = copy(CNAM);
        Files.writeString(dossier.resolve("records/correspondences.yaml"), yaml);

        assertThat(yaml).contains("    relation: to-be-written\n    reason: \"À rédiger.\"\n");
        var again =
                Transcript.of("compare", dossier, CANAM, "--on", "1999-06-30").run();
        assertThat(again.err()).isEmpty();
        assertThat(again.out())
                .contains("No correspondence is declared.")
                .containsPattern("Correspondences still to be written, and so not counted: [1-9]");
    }

    @Test
    void every_form_is_written_whole_to_a_file() throws IOException {
        Path page = folder.resolve("comparison.html");
        Path json = folder.resolve("comparison.json");

        assertThat(Transcript.of("compare", CANAM, CNAM, "--format", "html", "--out", page)
                        .calling(page, "PAGE")
                        .run()
                        .out())
                .isEqualTo("Comparison written: PAGE\n");
        Transcript.of("compare", CANAM, CNAM, "--format", "json", "--out", json).run();
        assertThat(Files.readString(page))
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .endsWith("</html>\n");
        assertThat(Files.readString(json)).startsWith("{\n  \"format\" : \"rouage-comparison/1\",\n");
    }

    @Test
    void a_name_that_no_catalogue_gives_to_a_reference_is_refused_with_the_nearest() {
        var answer = Transcript.of("compare", CANAM, CNAM, "--as", "general-scheme-sicknes-cog")
                .run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("--as: COMPARE-UNKNOWN-REFERENCE")
                .contains("did you mean general-scheme-sickness-cog?");
    }

    @Test
    void the_problems_of_both_dossiers_are_listed_at_once() {
        var answer = Transcript.of("compare", folder.resolve("one"), folder.resolve("two"))
                .run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).contains("one").contains("two");
    }

    private Path copy(Path from) throws IOException {
        Path to = folder.resolve("copy");
        try (var walk = Files.walk(from)) {
            for (Path one : walk.toList()) {
                Path copied = to.resolve(from.relativize(one));
                if (Files.isDirectory(one)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(one, copied);
                }
            }
        }
        return to;
    }
}
