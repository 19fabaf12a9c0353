package org.rouage.cli.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

class DraftCommandsTest {
    private static final String CHOSEN = """
            choices:
              - conflict: "clause-1.text"
                first: hours
                second: quiet
                take: hours
                reason: "les réclamations restent"
                by: "comité de suivi"
                on: 2019-03-01
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path dossier;

    @BeforeEach
    void lay_the_dossier_down() {
        dossier = BellRingers.into(folder);
    }

    @Test
    void two_drafts_are_held_against_each_other_operation_by_operation() {
        var answer = run("conflicts", draft("hours"), draft("quiet"));

        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).isEqualTo("""
                Draft hours and draft quiet
                1 conflict, 1 open; 3 pairs of operations that commute; 0 changes made twice.

                clause-1.text · repeal · open
                  draft quiet repeals clause-1, while draft hours replaces words of clause-1
                  base: La caisse répond aux réclamations sous quinze jours.
                  hours (2): La caisse répond aux réclamations sous [-quinze-]{+dix+} jours.
                  quiet (1): (repealed)
                """);
        assertThat(answer.exitCode()).isEqualTo(4);
    }

    @Test
    void the_same_in_french() {
        var answer = Transcript.of("conflicts", draft("hours"), draft("quiet"))
                .inFrench()
                .calling(dossier, "CLOCHES")
                .run();

        assertThat(answer.out()).isEqualTo("""
                Le projet hours et le projet quiet
                1 conflit, dont 1 ouvert ; 3 paires d'opérations qui commutent ; 0 changement fait deux fois.

                clause-1.text · abrogation · ouvert
                  le projet quiet abroge clause-1, alors que le projet hours remplace des mots de clause-1
                  base : La caisse répond aux réclamations sous quinze jours.
                  hours (2) : La caisse répond aux réclamations sous [-quinze-]{+dix+} jours.
                  quiet (1) : (abrogé)
                """);
    }

    @Test
    void one_draft_alone_is_held_against_the_acts_signed_since_its_base() {
        var stale = run("conflicts", draft("old"));
        var upToDate = run("conflicts", draft("hours"));

        assertThat(stale.out()).isEqualTo("""
                Draft old against the acts signed since its base
                1 conflict, 1 open; 1 pair of operations that commutes; 0 changes made twice.

                ind-1.targets[2027] · two values · open
                  draft old sets the target 2027 of ind-1, and amendment 1 sets the target 2027 of ind-1: two values for one place
                  base: 92
                  old (1): 95
                  amendment-1 (1): 93
                """);
        assertThat(stale.exitCode()).isEqualTo(4);
        assertThat(upToDate.exitCode()).isZero();
    }

    @Test
    void a_choice_is_recorded_and_the_merge_then_holds_what_was_chosen() throws IOException {
        Path merged = dossier.resolve("drafts/both.yaml");
        var refused = run("merge", draft("hours"), draft("quiet"), "--out", merged);
        var resolved = run(
                "resolve",
                draft("hours"),
                draft("quiet"),
                "--conflict",
                "clause-1.text",
                "--take",
                "hours",
                "--by",
                "comité de suivi",
                "--why",
                "les réclamations restent");
        var done = run("merge", draft("hours"), draft("quiet"), "--out", merged);

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).isEqualTo("""
                hours (2) / quiet (1) (clause-1.text): DRAFT-OPEN-CONFLICT
                  found: draft quiet repeals clause-1, while draft hours replaces words of clause-1
                  expected: a recorded choice
                  remedy: choose: rouage resolve … --conflict "clause-1.text" --take hours|quiet|neither
                1 problem; nothing was done.
                """);
        assertThat(resolved.out()).isEqualTo("Choice recorded: BELLS/records/choices.yaml\n");
        assertThat(Files.readString(dossier.resolve("records/choices.yaml"))).isEqualTo(CHOSEN);
        assertThat(done.err()).isEmpty();
        assertThat(done.out()).isEqualTo("""
                hours (1) sets the target 2026 of ind-1: kept
                hours (2) replaces words of clause-1: kept
                quiet (1) repeals clause-1: left aside, clause-1.text (taken: hours)
                quiet (2) gives the number 2 to clause-2: kept
                Draft written: BELLS/drafts/both.yaml
                """);
        assertThat(Files.readString(merged)).isEqualTo("""
                number: 2
                title: "Projet"
                ground: workload-change
                base: amendment-1
                operations:
                  - setTarget:
                      indicator: ind-1
                      year: 2026
                      number: 91
                  - replaceWords:
                      clause: clause-1
                      words: "quinze jours"
                      by: "dix jours"
                  - renumber:
                      clause: clause-2
                      number: "2"
                """);
        assertThat(run("conflicts", draft("both")).exitCode()).isZero();
        assertThat(run("conflicts", draft("hours"), draft("quiet")).out())
                .contains("clause-1.text · repeal · settled")
                .contains("taken: draft hours (comité de suivi, 1 March 2019: les réclamations restent)");
    }

    @Test
    void a_stale_draft_is_rebased_and_says_what_it_left_aside() throws IOException {
        Path rebased = dossier.resolve("drafts/renewed.yaml");
        assertThat(run("rebase", draft("old"), "--out", rebased).exitCode()).isEqualTo(3);
        run(
                "resolve",
                draft("old"),
                "--conflict",
                "ind-1.targets[2027]",
                "--take",
                "amendment-1",
                "--by",
                "fund",
                "--why",
                "signed",
                "--on",
                "2025-06-01");

        var done = run("rebase", draft("old"), "--out", rebased);

        assertThat(done.out()).isEqualTo("""
                old (1) sets the target 2027 of ind-1: left aside, ind-1.targets[2027] (taken: amendment-1)
                old (2) gives the number 2 to clause-2: kept
                Draft written: BELLS/drafts/renewed.yaml
                """);
        assertThat(Files.readString(rebased)).contains("base: amendment-1\n").doesNotContain("setTarget");
    }

    @Test
    void choices_already_in_the_file_and_its_comments_stay_byte_for_byte() throws IOException {
        String before = """
                # Décisions du comité de suivi
                choices:
                - conflict: clause-9.text   # ancien
                  first: x
                  second: y
                  take: neither
                  reason: ancien
                  by: comité
                  on: 2025-01-01
                """;
        BellRingers.write(dossier, "records/choices.yaml", before);

        var resolved = run(
                "resolve",
                draft("hours"),
                draft("quiet"),
                "--conflict",
                "clause-1.text",
                "--take",
                "neither",
                "--by",
                "a",
                "--why",
                "b");

        assertThat(resolved.err()).isEmpty();
        assertThat(Files.readString(dossier.resolve("records/choices.yaml")))
                .startsWith(before)
                .endsWith("""
                        - conflict: "clause-1.text"
                          first: hours
                          second: quiet
                          take: neither
                          reason: "b"
                          by: "a"
                          on: 2019-03-01
                        """);
    }

    @Test
    void a_file_of_choices_to_which_nothing_can_be_added_is_left_alone() throws IOException {
        BellRingers.write(dossier, "records/choices.yaml", "choices: []\n");

        var refused = run(
                "resolve",
                draft("hours"),
                draft("quiet"),
                "--conflict",
                "clause-1.text",
                "--take",
                "quiet",
                "--by",
                "a",
                "--why",
                "b");

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("DRAFT-CHOICES-NOT-APPENDED");
        assertThat(Files.readString(dossier.resolve("records/choices.yaml"))).isEqualTo("choices: []\n");
    }

    @Test
    void a_choice_that_names_nothing_is_refused_with_all_that_is_wrong() {
        var refused = run(
                "resolve",
                draft("hours"),
                draft("quiet"),
                "--conflict",
                "clause-2.text",
                "--take",
                "both",
                "--by",
                " ",
                "--why",
                "b");

        assertThat(refused.err()).isEqualTo("""
                --by: DRAFT-CHOICE-UNSAID
                  found: nothing
                  expected: who chose, and why
                  remedy: write it out
                --conflict: DRAFT-NO-SUCH-CONFLICT
                  found: clause-2.text
                  expected: one of: clause-1.text
                  remedy: take the name that rouage conflicts gives
                2 problems; nothing was done.
                """);
    }

    @Test
    void nothing_is_overwritten_and_a_file_that_is_no_draft_is_refused() {
        var taken = run("rebase", draft("hours"), "--out", draft("quiet"));
        var absent = run("conflicts", draft("hours"), dossier.resolve("drafts/absent.yaml"));

        assertThat(taken.err()).contains("BELLS/drafts/quiet.yaml: DRAFT-FILE-EXISTS");
        assertThat(absent.err())
                .contains("BELLS/drafts/absent.yaml: DRAFT-NO-SUCH-FILE")
                .contains("hours, old, quiet");
        assertThat(absent.exitCode()).isEqualTo(3);
    }

    @Test
    void a_draft_that_its_own_base_refuses_is_told_at_its_file() {
        BellRingers.write(
                dossier,
                "drafts/wrong.yaml",
                "number: 5\ntitle: a\nground: other\nbase: amendment-1\noperations:\n  - repeal: {clause: clause-9}\n");

        assertThat(run("conflicts", draft("wrong")).err())
                .startsWith("BELLS/drafts/wrong.yaml (operations[1]): AMENDMENT-NO-SUCH-PLACE\n  found: clause-9\n");
    }

    @Test
    void conflicts_are_written_for_machines_and_for_a_browser() throws IOException {
        Path page = folder.resolve("conflicts.html");
        var json = run("conflicts", draft("hours"), draft("quiet"), "--format", "json");
        var html = run("conflicts", draft("hours"), draft("quiet"), "--format", "html", "--out", page);

        assertThat(json.out()).contains("\"name\" : \"clause-1.text\"").contains("\"open\" : 1");
        assertThat(html.exitCode()).isEqualTo(4);
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("<h3>clause-1.text</h3>");
    }

    private Path draft(String name) {
        return dossier.resolve("drafts").resolve(name + ".yaml");
    }

    private Transcript.Answer run(Object... words) {
        return Transcript.of(words).calling(dossier, "BELLS").run();
    }
}
