package org.rouage.cli.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

final class DiffCommandTest {
    @TempDir
    Path folder;

    private Path dossier = Path.of("");

    @BeforeEach
    void write() throws IOException {
        dossier = Keepers.in(folder);
    }

    @Test
    void two_days_of_a_dossier_differ_by_what_took_effect_between_them() {
        var answer = Transcript.of(
                        "diff", dossier, "--from", "2025-12-31", "--to", "2026-01-01", "--known", "2026-01-01")
                .run();

        assertThat(answer).isEqualTo(new Transcript.Answer(1, """
                Convention des gardiens
                  Before: on 31 December 2025, known on 1 January 2026
                  After: on 1 January 2026
                  amendment 1 (important change in workload), takes effect 1 January 2026: 2 elements

                Sheet “Lumière” (fiche-1) in “Service” (axe-1)
                  ~ text: La caisse répond sous [-quatorze-]{+trente+} jours. (convention → amendment 1, operation
                    1)

                Indicator “Nuits éclairées” (ind-1) in “Lumière” (fiche-1)
                  ~ target 2026: 86 → 87.5 (convention → amendment 1, operation 2)

                    1  reworded
                    1  with other data
                """, ""));
    }

    @Test
    void the_same_in_french_with_colours() {
        var answer = Transcript.of(
                        "diff",
                        "--color",
                        "always",
                        dossier,
                        "--from",
                        "2025-12-31",
                        "--to",
                        "2026-01-01",
                        "--known",
                        "2026-01-01")
                .inFrench()
                .run();

        assertThat(answer.out())
                .contains("répond sous \u001b[31m[-quatorze-]\u001b[0m\u001b[32m{+trente+}\u001b[0m jours.");
    }

    @Test
    void what_was_not_yet_known_does_not_differ_and_ends_with_0() {
        var answer = Transcript.of(
                        "diff", dossier, "--from", "2025-12-31", "--to", "2026-01-01", "--known", "2025-09-30")
                .run();

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .endsWith("Nothing differs: the same elements, at the same places, in the same words.\n");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void without_an_end_the_text_is_compared_with_that_of_today() {
        var answer = Transcript.of("diff", dossier, "--from", "2025-12-31")
                .on(LocalDate.of(2026, 3, 1))
                .run();

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("  After: on 1 March 2026\n").contains("target 2026: 86 → 87.5");
    }

    @Test
    void a_draft_is_laid_on_what_is_in_force() {
        var answer = Transcript.of("diff", dossier, "--draft", "reseau", "--on", "2026-03-01", "--known", "2026-03-01")
                .run();

        assertThat(answer).isEqualTo(new Transcript.Answer(1, """
                Convention des gardiens
                  Before: on 1 March 2026
                  After: on 1 March 2026, with the draft reseau

                Clause “Réseau” (clause-1)
                  - repealed – reseau, operation 1
                      subject: [-network-evolution-]
                      title: [-Réseau-]
                      text: [-Le réseau évolue.-]

                    1  removed
                """, ""));
    }

    @Test
    void two_drafts_are_compared_with_each_other() {
        var answer = Transcript.of(
                        "diff",
                        dossier,
                        "--draft",
                        "reseau",
                        "--draft",
                        "cible",
                        "--on",
                        "2026-03-01",
                        "--known",
                        "2026-03-01")
                .run();

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .contains("  Before: on 1 March 2026, with the draft reseau\n")
                .contains("  After: on 1 March 2026, with the draft cible\n")
                .contains("  ~ target 2027: (nothing) → 90 (convention → cible, operation 1)\n")
                .contains("  + added, first – convention\n");
    }

    @Test
    void two_dossiers_are_told_apart_by_their_folders() throws IOException {
        Path other = Keepers.in(folder.resolve("autre"));
        Path file = other.resolve("convention.yaml");
        Files.writeString(file, Files.readString(file).replace("Le réseau évolue.", "Le réseau évolue peu."));

        var answer = Transcript.of(
                        "diff",
                        dossier,
                        other,
                        "--on",
                        "2025-01-01",
                        "--on-other",
                        "2025-02-01",
                        "--known",
                        "2025-02-01")
                .calling(other, "OTHER")
                .calling(dossier, "DOSSIER")
                .run();

        assertThat(answer).isEqualTo(new Transcript.Answer(1, """
                Convention des gardiens
                  Before: on 1 January 2025, known on 1 February 2025 – DOSSIER
                  After: on 1 February 2025 – OTHER

                Clause “Réseau” (clause-1)
                  ~ text: Le réseau évolue{+ peu+}. (convention)

                    1  reworded
                """, ""));
    }

    @Test
    void a_page_is_written_whole_to_a_file() throws IOException {
        Path page = folder.resolve("differences.html");

        var answer = Transcript.of(
                        "diff",
                        dossier,
                        "--from",
                        "2025-12-31",
                        "--to",
                        "2026-01-01",
                        "--format",
                        "html",
                        "--out",
                        page)
                .on(LocalDate.of(2026, 3, 1))
                .inFrench()
                .calling(page, "PAGE")
                .run();

        assertThat(answer).isEqualTo(new Transcript.Answer(1, "Différences écrites : PAGE\n", ""));
        assertThat(Files.readString(page))
                .startsWith("<!doctype html>\n<html lang=\"fr\">")
                .contains("<ins><span class=\"hidden\">inséré : </span>trente<span")
                .endsWith("</html>\n");
    }

    @Test
    void machines_are_answered_in_json() {
        var answer = Transcript.of(
                        "diff",
                        dossier,
                        "--from",
                        "2025-12-31",
                        "--to",
                        "2026-01-01",
                        "--format",
                        "json",
                        "--known",
                        "2026-01-01")
                .run();

        assertThat(answer.out())
                .startsWith("{\n  \"format\" : \"rouage-difference/1\",\n")
                .contains("\"before\" : \"86\",", "\"after\" : \"87.5\",");
    }

    @Test
    void one_comparison_at_a_time_is_asked_for() {
        assertThat(Transcript.of("diff", dossier).run()).isEqualTo(new Transcript.Answer(2, "", """
                rouage: compare what? Give --from (and --to), or a second dossier, or --draft.
                See: rouage diff --help
                """));
        String one = """
                rouage: one comparison at a time: --from and --to, or a second dossier (--on, --on-other), or --draft (--on).
                See: rouage diff --help
                """;
        assertThat(Transcript.of("diff", dossier, dossier, "--from", "2025-01-01")
                        .run()
                        .err())
                .isEqualTo(one);
        assertThat(Transcript.of("diff", dossier, "--from", "2025-01-01", "--on", "2025-01-01")
                        .run()
                        .err())
                .isEqualTo(one);
        assertThat(Transcript.of("diff", dossier, "--draft", "reseau", "--on-other", "2025-01-01")
                        .run()
                        .err())
                .isEqualTo(one);
        assertThat(Transcript.of("diff", dossier, "--to", "2025-01-01")
                        .inFrench()
                        .run()
                        .err())
                .startsWith("rouage: que comparer ?");
        assertThat(Transcript.of("diff", dossier, "--draft", "a", "--draft", "b", "--draft", "c")
                        .run()
                        .err())
                .startsWith("rouage: two drafts at most.");
    }

    @Test
    void a_draft_that_is_not_there_and_a_dossier_that_is_not_one_are_refused() {
        var draft = Transcript.of("diff", dossier, "--draft", "resau").run();
        assertThat(draft.exitCode()).isEqualTo(3);
        assertThat(draft.out()).isEmpty();
        assertThat(draft.err())
                .startsWith("drafts/resau.yaml: DIFF-NO-SUCH-DRAFT")
                .contains("one of: cible, reseau")
                .contains("did you mean reseau?");

        var folders = Transcript.of("diff", folder.resolve("a"), folder.resolve("b"), "--on", "2025-01-01")
                .run();
        assertThat(folders.exitCode()).isEqualTo(3);
        assertThat(folders.err()).contains("2 problems; nothing was done.");
    }

    @Test
    void a_draft_that_does_not_fit_the_text_in_force_is_refused_with_its_operations() throws IOException {
        Path file = dossier.resolve("drafts/reseau.yaml");
        Files.writeString(file, Files.readString(file).replace("clause-1", "clause-9"));

        var answer = Transcript.of("diff", dossier, "--draft", "reseau", "--on", "2026-03-01")
                .run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).contains("reseau (operations[1])").contains("clause-9");
    }
}
