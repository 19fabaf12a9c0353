package org.rouage.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Digest;
import org.rouage.cli.Transcript;
import tools.jackson.databind.json.JsonMapper;

class EvaluationCommandTest {
    @TempDir
    private Path folder = Path.of("set by JUnit");

    @SuppressWarnings("NullAway.Init") // set before each test
    private LockKeepers locks;

    @BeforeEach
    void lay_the_dossier_down() {
        locks = LockKeepers.in(folder);
    }

    @Test
    void an_evaluation_is_opened_as_a_file_of_its_own() {
        var answer = locks.run(
                "open",
                "bilan-2022",
                "--kind",
                "yearly-review",
                "--from",
                "2022",
                "--party",
                "state",
                "--by",
                "direction");

        assertThat(answer).isEqualTo(new Transcript.Answer(0, "Opened: LOCKS/evaluation/bilan-2022.yaml\n", ""));
        assertThat(locks.text()).isEqualTo("""
                id: "bilan-2022"
                kind: yearly-review
                from: 2022
                to: 2022
                opened: 2019-03-01
                party: state
                by: "direction"
                """);
        assertThat(locks.run("open", "bilan-2022", "--kind", "final", "--from", "2022", "--party", "state", "--by", "x")
                        .err())
                .contains("EVALUATION-EXISTS");
    }

    @Test
    void a_move_is_added_at_the_end_and_every_earlier_byte_stays() throws Exception {
        locks.opened();
        Files.writeString(locks.file(), locks.text() + "# a note of a person, without a line feed");
        String before = locks.text();
        var answer = locks.run(
                "state",
                LockKeepers.words(
                        "fund",
                        "2023-03-10",
                        "bassinees",
                        "reached",
                        "95",
                        "Atteint\n\nhors crue.",
                        "--evidence",
                        "rapport.txt=Le rapport",
                        "--cause",
                        "crue,other,partial,Une crue."));

        assertThat(answer.out()).isEqualTo("Added: m-1 to LOCKS/evaluation/bilan-2022.yaml\n");
        assertThat(locks.text())
                .isEqualTo(before
                        + """

                moves:
                  - id: "m-1"
                    move: states
                    party: "fund"
                    on: 2023-03-10
                    by: "quelqu'un"
                    subject: bassinees
                    text: |-
                      Atteint

                      hors crue.
                    outcome: reached
                    score: 95
                    causes:
                      - id: "crue"
                        ground: other
                        text: "Une crue."
                        weight: partial
                    evidence:
                      - description: "Le rapport"
                        file: "rapport.txt"
                        sha256: "%s"
                """.replace("%s", Digest.ofText("Le rapport.\n").hex()));
        String stated = locks.text();
        locks.said("observe", "state", "2023-04-01", "bassinees", "not-reached", "40", "Non.", "--to", "m-1");
        assertThat(locks.text()).startsWith(stated).contains("  - id: \"m-2\"\n");
    }

    @Test
    void a_move_that_is_not_legal_is_refused_with_all_its_problems_and_nothing_is_written() {
        locks.opened().stated();
        String before = locks.text();
        var answer = locks.run(
                "observe",
                LockKeepers.words("fund", "2023-03-09", "bassinees", "not-reached", "140", "Non.", "--to", "m-1"));

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err())
                .contains("EVALUATION-WRONG-SIDE", "EVALUATION-BEFORE-ANSWERED", "EVALUATION-SCORE")
                .endsWith("3 problems; nothing was done.\n");
        assertThat(locks.text()).isEqualTo(before);
    }

    @Test
    void nobody_concludes_before_the_delay_of_the_other_has_run_out() {
        locks.opened().stated();
        for (String day : new String[] {"2023-04-10", "2023-04-11"}) {
            assertThat(locks.run("conclude", LockKeepers.words("fund", day, "bassinees", "reached", "95", "Tôt."))
                            .err())
                    .contains("EVALUATION-TOO-EARLY", "the State has until 11 April 2023 to observe");
        }
        locks.said("conclude", "fund", "2023-04-12", "bassinees", "reached", "95", "Le délai est passé.");
    }

    @Test
    void an_evaluation_is_shown_as_it_stood_on_a_day_with_whose_turn_it_is() {
        locks.opened().stated();

        assertThat(locks.run("show", "bilan-2022", "--on", "2023-04-11").out()).isEqualTo("""
                bilan-2022 · yearly review of 2022, opened by the State (direction), 1 February 2023
                As it stood on 11 April 2023
                Open: the texts are the parties' and the evaluator's only.

                bassinees · Bassinées à l'heure · the fund answers for it
                  m-1 · 10 March 2023 · the fund states (quelqu'un)
                    reached, 95
                    Atteint hors crue.
                  turn: the State, to observe, until 11 April 2023
                    10 March 2023 (start) → 9 April 2023 (+ 30 days) → 10 April 2023 (moved: 9 April 2023 is a Sunday) \
                → 11 April 2023 (moved: 10 April 2023 is Easter Monday); clause evaluation, step 2 (convention)

                decret · Publier le décret · the State answers for it
                  turn: the fund, to conclude, until 2 May 2023
                    31 March 2023 (start) → 30 April 2023 (+ 30 days) → 1 May 2023 (moved: 30 April 2023 is a Sunday) \
                → 2 May 2023 (moved: 1 May 2023 is Labour Day); by default: the convention says nothing of this step
                  silence: the State did not state by the end of 31 March 2023

                Evaluator: Inspection

                the fund: 0 reached, 0 partly, 0 not, 0 not determined, 0 without conclusion, 2 under way
                the State: 0 reached, 0 partly, 0 not, 0 not determined, 0 without conclusion, 2 under way
                """);
        assertThat(locks.run("show", "bilan-2022", "--on", "2023-04-12").out())
                .contains("  silence: the State did not observe by the end of 11 April 2023\n");
    }

    @Test
    void a_closed_evaluation_shows_both_sides_their_shares_and_the_disagreements() {
        locks.closed();

        assertThat(locks.asked("show", "bilan-2022", "--on", "2023-06-15")
                        .inFrench()
                        .run()
                        .out())
                .contains("Clos le 15 juin 2023 par l'État ; scellé ")
                .contains("  désaccord : la caisse : atteint, 95 ; l'État : partiellement atteint, 60\n")
                .contains("  une seule partie a conclu (m-6) ; silence de l'autre depuis le 13 juin 2023\n")
                .endsWith("""
                        la caisse : 1 atteint, 0 en partie, 1 non, 0 non déterminé, 0 sans conclusion, 0 en cours ; \
                        note moyenne 47,5 sur 2 notés
                        l'État : 0 atteint, 1 en partie, 0 non, 0 non déterminé, 1 sans conclusion, 0 en cours ; \
                        note moyenne 60,0 sur 1 noté
                        Désaccords : bassinees, decret
                        """);
    }

    @Test
    void the_public_sees_no_word_before_the_closing_and_both_sides_after() {
        locks.closed();

        assertThat(locks.run("show", "bilan-2022", "--on", "2023-06-14", "--reader", "public")
                        .out())
                .isEqualTo("""
                        bilan-2022 · yearly review of 2022, opened by the State (direction), 1 February 2023
                        As it stood on 14 June 2023
                        Open: the texts are confidential until the closing.
                        """);
        assertThat(locks.run("show", "bilan-2022", "--on", "2023-06-15", "--reader", "public")
                        .out())
                .contains("Désaccord.", "En partie.");
    }

    @Test
    void what_is_altered_after_the_closing_is_told_by_every_command_and_what_is_added_is_late() throws Exception {
        locks.closed();
        locks.said("answer", "fund", "2023-07-02", "bassinees", "reached", "100", "Trop tard.", "--to", "m-2");

        assertThat(locks.run("show", "bilan-2022", "--on", "2023-07-02").out())
                .contains("After the closing: m-8, by the fund, 17 days after; alters nothing: Trop tard.\n");

        Files.writeString(locks.file(), locks.text().replace("En partie.", "En totalité."));
        assertThat(locks.run("show", "bilan-2022").err()).contains("EVALUATION-ALTERED");
        assertThat(Transcript.of("text", locks.dossier()).run().err()).contains("EVALUATION-ALTERED");
    }

    @Test
    void what_is_missing_or_malformed_is_refused_by_name() {
        locks.opened();

        assertThat(locks.run("show", "bilan-2023").err()).contains("EVALUATION-UNKNOWN", "did you mean bilan-2022?");
        assertThat(locks.run(
                                "state",
                                LockKeepers.words(
                                        "fund",
                                        "2023-03-10",
                                        "bassinees",
                                        "reached",
                                        "95",
                                        "x",
                                        "--evidence",
                                        "autre.txt",
                                        "--cause",
                                        "crue"))
                        .err())
                .contains("EVALUATION-CAUSE");
        assertThat(locks.run(
                                "state",
                                LockKeepers.words(
                                        "fund",
                                        "2023-03-10",
                                        "bassinees",
                                        "reached",
                                        "95",
                                        "x",
                                        "--evidence",
                                        "autre.txt"))
                        .err())
                .contains("EVIDENCE-NO-FILE");
        assertThat(locks.run(
                                "state",
                                LockKeepers.words(
                                        "fund", "2023-03-10", "bassinees", "reached", "95", "x", "--text-file", "rien"))
                        .err())
                .contains("EVALUATION-TEXT-FILE");
    }

    @Test
    void words_may_stand_in_a_file_and_the_day_is_today_where_none_is_given() throws Exception {
        locks.opened();
        Path words = Files.writeString(folder.resolve("words.txt"), "Du fichier.\n");
        var answer = locks.asked(
                        "state",
                        "bilan-2022",
                        "--party",
                        "fund",
                        "--by",
                        "x",
                        "--subject",
                        "bassinees",
                        "--id",
                        "expose",
                        "--text-file",
                        words.toString())
                .on(LocalDate.of(2023, 3, 2))
                .run();

        assertThat(answer.out()).startsWith("Added: expose to ");
        assertThat(locks.text()).contains("on: 2023-03-02", "text: \"Du fichier.\"");
    }

    @Test
    void a_file_to_which_nothing_can_be_added_as_it_stands_is_left_alone() throws Exception {
        locks.opened();
        String before = locks.text() + "moves: []\n";
        Files.writeString(locks.file(), before);

        assertThat(locks.run("state", LockKeepers.words("fund", "2023-03-10", "bassinees", "reached", "95", "x"))
                        .err())
                .contains("EVALUATION-NOT-APPENDED");
        assertThat(locks.text()).isEqualTo(before);
    }

    @Test
    void a_file_written_by_hand_with_another_indent_is_added_to_with_the_same() throws Exception {
        locks.opened();
        Files.writeString(
                locks.file(),
                locks.text() + "moves:\n- {id: m-7, move: states, party: fund, on: 2023-03-10, by: x, "
                        + "subject: bassinees, text: Une ligne.}\n");
        locks.said("observe", "state", "2023-04-03", "bassinees", "reached", "90", "Vu.", "--to", "m-7");

        assertThat(locks.text()).contains("\n- id: \"m-8\"\n  move: observes\n");
    }

    @Test
    void as_JSON_it_says_the_same() {
        locks.closed();
        var tree = JsonMapper.shared()
                .readTree(locks.run("show", "--on", "2023-06-15", "--format", "json")
                        .out())
                .get("evaluations")
                .get(0);

        assertThat(tree.get("id").asString()).isEqualTo("bilan-2022");
        assertThat(tree.get("closing").get("sha256").asString()).hasSize(64);
        assertThat(tree.get("subjects").get(0).get("ending").asString()).isEqualTo("disputed");
        assertThat(tree.get("subjects").get(0).get("statements")).hasSize(5);
        assertThat(tree.get("subjects").get(1).get("silences")).hasSize(2);
        assertThat(tree.get("disagreements")).hasSize(2);
        assertThat(locks.run("show", "--on", "2023-01-31").out()).isEqualTo("No evaluation.\n");
    }
}
