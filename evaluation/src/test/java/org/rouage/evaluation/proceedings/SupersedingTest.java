package org.rouage.evaluation.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Problem;
import org.rouage.evaluation.Ferrymen;
import org.rouage.evaluation.Move;

/** What may be superseded, agreed with and written in a move, and what is refused. */
class SupersedingTest {
    private static final List<Move> STATED = List.of(stated());
    private static final List<Move> OBSERVED = plus(
            STATED,
            Move.of("m-2", "observes", "state", "2024-04-02").on("crossings").to("m-1"));
    private static final List<Move> ANSWERED = plus(
            OBSERVED,
            Move.of("m-3", "answers", "fund", "2024-05-02").on("crossings").to("m-2"));
    private static final List<Move> CONCLUDED = plus(ANSWERED, concluding("m-4", "state", "2024-05-13"));

    private static Move stated() {
        return Move.of("m-1", "states", "fund", "2024-03-01").on("crossings");
    }

    private static Move concluding(String id, String party, String on) {
        return Move.of(id, "concludes", party, on)
                .on("crossings")
                .outcome("reached")
                .score("80");
    }

    private static List<Move> plus(List<Move> before, Move... more) {
        var all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return all;
    }

    private static List<Problem> problems(List<Move> before, Move... more) {
        var written = Ferrymen.review(List.of("crossings"), plus(before, more).toArray(Move[]::new));
        return Proceedings.of(written, Ferrymen.setting(written), LocalDate.of(2030, 1, 1))
                .problems();
    }

    private static List<String> told(List<Move> before, Move... more) {
        return problems(before, more).stream()
                .map(problem -> problem.code() + " " + problem.place().path())
                .toList();
    }

    @Test
    void what_was_superseded_is_not_answered() {
        List<Move> twice = plus(
                STATED,
                Move.of("m-2", "states", "fund", "2024-03-04").on("crossings").supersedes("m-1"));

        assertThat(told(
                        twice,
                        Move.of("m-3", "observes", "state", "2024-03-05")
                                .on("crossings")
                                .to("m-1")))
                .containsExactly("EVALUATION-ANSWERS-SUPERSEDED m-3.to");
        List<Move> again = plus(
                OBSERVED,
                Move.of("m-3", "observes", "state", "2024-04-03")
                        .on("crossings")
                        .to("m-1")
                        .supersedes("m-2"));
        assertThat(told(
                        again,
                        Move.of("m-4", "answers", "fund", "2024-04-04")
                                .on("crossings")
                                .to("m-2")))
                .containsExactly("EVALUATION-ANSWERS-SUPERSEDED m-4.to");
        assertThat(told(
                        again,
                        Move.of("m-4", "answers", "fund", "2024-04-04")
                                .on("crossings")
                                .to("m-3")))
                .isEmpty();
    }

    @Test
    void a_statement_is_superseded_by_the_same_side_while_the_other_has_said_nothing_since() {
        assertThat(told(
                        OBSERVED,
                        Move.of("m-3", "states", "fund", "2024-04-03")
                                .on("crossings")
                                .supersedes("m-1")))
                .containsExactly("EVALUATION-SUPERSEDES-LATE m-3.supersedes");
        assertThat(told(
                        STATED,
                        Move.of("m-2", "states", "fund", "2024-03-03")
                                .on("crossings")
                                .supersedes("m-9")))
                .containsExactly("EVALUATION-SUPERSEDES m-2.supersedes");
    }

    @Test
    void a_conclusion_and_an_answer_are_superseded_by_their_own_side_only() {
        assertThat(told(CONCLUDED, concluding("m-5", "fund", "2024-05-14").supersedes("m-4")))
                .containsExactly("EVALUATION-SUPERSEDES m-5.supersedes");
        assertThat(told(CONCLUDED, concluding("m-5", "state", "2024-05-14").supersedes("m-4")))
                .isEmpty();
        assertThat(told(
                        CONCLUDED,
                        concluding("m-5", "fund", "2024-05-14"),
                        concluding("m-6", "state", "2024-05-15").supersedes("m-4")))
                .containsExactly("EVALUATION-AGREES m-6.agrees");
        assertThat(told(
                        ANSWERED,
                        Move.of("m-4", "answers", "fund", "2024-05-03")
                                .on("crossings")
                                .to("m-2")
                                .supersedes("m-3")))
                .isEmpty();
        assertThat(told(
                        CONCLUDED,
                        Move.of("m-5", "answers", "fund", "2024-05-14")
                                .on("crossings")
                                .to("m-2")
                                .supersedes("m-3")))
                .containsExactly("EVALUATION-SUPERSEDES-LATE m-5.supersedes");
        assertThat(told(
                        STATED,
                        Move.of("m-2", "states", "fund", "2024-02-29")
                                .on("crossings")
                                .supersedes("m-1")))
                .containsExactly("EVALUATION-BEFORE-ANSWERED m-2.on");
    }

    @Test
    void after_the_silence_of_the_other_a_statement_may_be_superseded_and_the_delay_starts_again() {
        assertThat(told(
                        STATED,
                        Move.of("m-2", "states", "fund", "2024-04-05")
                                .on("crossings")
                                .supersedes("m-1"),
                        concluding("m-3", "fund", "2024-05-06")))
                .containsExactly("EVALUATION-TOO-EARLY m-3.on");
    }

    @Test
    void there_is_agreement_only_with_the_conclusion_of_the_other_as_it_is() {
        assertThat(told(CONCLUDED, concluding("m-5", "fund", "2024-05-14").agrees("m-4")))
                .isEmpty();
        assertThat(told(CONCLUDED, concluding("m-5", "fund", "2024-05-14").agrees("m-3")))
                .containsExactly("EVALUATION-AGREES m-5.agrees");
        assertThat(told(
                        CONCLUDED,
                        concluding("m-5", "fund", "2024-05-14").score("81").agrees("m-4")))
                .containsExactly("EVALUATION-AGREES m-5.agrees");
        assertThat(told(ANSWERED, concluding("m-4", "state", "2024-05-13").agrees("m-4")))
                .containsExactly("EVALUATION-AGREES m-4.agrees");
        assertThat(told(
                        CONCLUDED,
                        concluding("m-5", "state", "2024-05-14").score("70").supersedes("m-4"),
                        concluding("m-6", "fund", "2024-05-15").agrees("m-4")))
                .containsExactly("EVALUATION-AGREES m-6.agrees");
    }

    @Test
    void keys_are_asked_for_and_refused_where_they_mean_nothing() {
        assertThat(told(List.of(), Move.of("m-1", "states", "fund", "2024-03-01")))
                .containsExactly("EVALUATION-KEY-MISSING m-1.move");
        assertThat(told(List.of(), stated().says(" "))).containsExactly("EVALUATION-KEY-MISSING m-1.move");
        assertThat(told(
                        ANSWERED,
                        Move.of("m-4", "concludes", "state", "2024-05-13").on("crossings")))
                .containsExactly("EVALUATION-KEY-MISSING m-4.move");
    }

    @Test
    void a_key_that_means_nothing_in_a_move_is_told() {
        assertThat(told(
                        List.of(),
                        stated().position("accepted")
                                .stage("final")
                                .due("2024-05-01")
                                .addressee("fund")
                                .agrees("m-1")
                                .sealed("0")))
                .containsExactlyInAnyOrder(
                        "EVALUATION-KEY-MISPLACED m-1.position",
                        "EVALUATION-KEY-MISPLACED m-1.stage",
                        "EVALUATION-KEY-MISPLACED m-1.due",
                        "EVALUATION-KEY-MISPLACED m-1.addressee",
                        "EVALUATION-KEY-MISPLACED m-1.agrees",
                        "EVALUATION-KEY-MISPLACED m-1.sha256");
        assertThat(told(
                        List.of(),
                        Move.of("m-1", "finds", "evaluator", "2024-03-01")
                                .outcome("reached")
                                .to("m-0")
                                .score("1")))
                .containsExactlyInAnyOrder(
                        "EVALUATION-KEY-MISPLACED m-1.outcome",
                        "EVALUATION-KEY-MISPLACED m-1.to",
                        "EVALUATION-KEY-MISPLACED m-1.score");
    }

    @Test
    void what_closes_names_no_subject_and_quotes_nothing() {
        assertThat(told(
                        List.of(),
                        Move.of("m-1", "closes", "state", "2024-04-23")
                                .cause("c", "none")
                                .figure("f@2023", "1", "2024-01-01")
                                .supersedes("m-0")
                                .on("crossings")))
                .containsExactlyInAnyOrder(
                        "EVALUATION-KEY-MISPLACED m-1.causes",
                        "EVALUATION-KEY-MISPLACED m-1.figures",
                        "EVALUATION-KEY-MISPLACED m-1.subject",
                        "EVALUATION-KEY-MISPLACED m-1.supersedes");
        assertThat(told(
                        List.of(),
                        Move.of("m-1", "closes", "state", "2024-04-23").evidence("minutes")))
                .isEmpty();
    }

    @Test
    void a_score_is_on_its_scale_both_ends_included() {
        for (String score : List.of("0", "100", "100.0", "0.5")) {
            assertThat(told(List.of(), stated().score(score))).isEmpty();
        }
        for (String score : List.of("-0.1", "100.1", "1000")) {
            assertThat(told(List.of(), stated().score(score))).containsExactly("EVALUATION-SCORE m-1.score");
        }
    }
}
