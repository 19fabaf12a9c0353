package org.rouage.evaluation.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Problem;
import org.rouage.evaluation.Ferrymen;
import org.rouage.evaluation.Move;
import org.rouage.evaluation.WrittenEvaluation;

/** Each move that is not legal, refused with its reason, and all of them at once. */
class RefusalTest {
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
    void an_answer_to_nothing_is_refused() {
        assertThat(told(
                        STATED,
                        Move.of("m-2", "answers", "fund", "2024-03-04")
                                .on("crossings")
                                .to("m-9")))
                .containsExactly("EVALUATION-ANSWERS-NOTHING m-2.to");
        assertThat(told(
                        STATED,
                        Move.of("m-2", "observes", "state", "2024-03-04").on("crossings")))
                .containsExactly("EVALUATION-ANSWERS-NOTHING m-2.to");
        assertThat(told(
                        List.of(),
                        Move.of("m-1", "replies", "fund", "2024-03-04")
                                .to("m-9")
                                .position("accepted")))
                .containsExactly("EVALUATION-ANSWERS-NOTHING m-1.to");
        assertThat(told(
                        List.of(),
                        Move.of("m-1", "follows-up", "fund", "2024-03-04")
                                .to("m-9")
                                .position("said-done")))
                .containsExactly("EVALUATION-ANSWERS-NOTHING m-1.to");
    }

    @Test
    void an_answer_to_an_answer_of_another_subject_is_an_answer_to_nothing() {
        var written = Ferrymen.review(
                Move.of("m-1", "states", "fund", "2024-03-01").on("crossings"),
                Move.of("m-2", "states", "state", "2024-03-01").on("decree"),
                Move.of("m-3", "observes", "state", "2024-03-04")
                        .on("crossings")
                        .to("m-2"));

        assertThat(Proceedings.of(written, Ferrymen.setting(written), LocalDate.of(2030, 1, 1))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("EVALUATION-ANSWERS-NOTHING");
    }

    @Test
    void a_move_by_the_wrong_side_is_refused_and_nothing_that_rests_on_it_is_told() {
        assertThat(told(
                        STATED,
                        Move.of("m-2", "observes", "fund", "2024-03-04")
                                .on("crossings")
                                .to("m-1"),
                        Move.of("m-3", "answers", "fund", "2024-03-05")
                                .on("crossings")
                                .to("m-2"),
                        concluding("m-4", "state", "2024-03-06"),
                        Move.of("m-5", "closes", "state", "2024-03-07")))
                .containsExactly("EVALUATION-WRONG-SIDE m-2.party");
        assertThat(told(
                        List.of(),
                        Move.of("m-1", "states", "state", "2024-03-01").on("crossings")))
                .containsExactly("EVALUATION-WRONG-SIDE m-1.party");
        assertThat(told(
                        List.of(),
                        Move.of("m-1", "states", "evaluator", "2024-03-01").on("crossings")))
                .containsExactly("EVALUATION-WRONG-SIDE m-1.party");
        assertThat(told(List.of(), Move.of("m-1", "finds", "state", "2024-03-01")))
                .containsExactly("EVALUATION-WRONG-SIDE m-1.party");
    }

    @Test
    void a_statement_dated_before_what_it_answers_is_refused() {
        assertThat(told(
                        STATED,
                        Move.of("m-2", "observes", "state", "2024-02-29")
                                .on("crossings")
                                .to("m-1")))
                .containsExactly("EVALUATION-BEFORE-ANSWERED m-2.on");
        assertThat(told(
                        STATED,
                        Move.of("m-2", "observes", "state", "2024-03-01")
                                .on("crossings")
                                .to("m-1")))
                .isEmpty();
    }

    @Test
    void moves_follow_one_another_by_their_days_and_none_comes_before_the_opening() {
        assertThat(told(STATED, Move.of("m-2", "finds", "evaluator", "2024-02-29")))
                .containsExactly("EVALUATION-ORDER m-2.on");
        assertThat(told(
                        List.of(),
                        Move.of("m-1", "states", "fund", "2024-01-31").on("crossings")))
                .containsExactly("EVALUATION-BEFORE-OPENING m-1.on");
        assertThat(told(
                        List.of(),
                        Move.of("m-1", "states", "fund", "2024-02-01").on("crossings")))
                .isEmpty();
    }

    @Test
    void nobody_concludes_before_the_other_was_heard_or_its_delay_has_run_out() {
        assertThat(told(STATED, concluding("m-2", "fund", "2024-04-01")))
                .containsExactly("EVALUATION-TOO-EARLY m-2.on");
        assertThat(told(STATED, concluding("m-2", "fund", "2024-04-02")))
                .containsExactly("EVALUATION-TOO-EARLY m-2.on");
        assertThat(told(STATED, concluding("m-2", "fund", "2024-04-03"))).isEmpty();
        assertThat(told(OBSERVED, concluding("m-3", "state", "2024-05-02")))
                .containsExactly("EVALUATION-TOO-EARLY m-3.on");
        assertThat(told(OBSERVED, concluding("m-3", "state", "2024-05-03"))).isEmpty();
        assertThat(told(ANSWERED, concluding("m-4", "state", "2024-05-02"))).isEmpty();
        assertThat(told(List.of(), concluding("m-1", "state", "2024-04-02")))
                .containsExactly("EVALUATION-TOO-EARLY m-1.on");
        assertThat(told(List.of(), concluding("m-1", "state", "2024-04-03"))).isEmpty();
    }

    @Test
    void the_reason_names_who_must_be_heard_until_when_and_how_that_was_counted() {
        assertThat(problems(STATED, concluding("m-2", "fund", "2024-04-02")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected().french())
                        .isEqualTo(
                                "l'État a jusqu'au 2 avril 2024 pour observer (1er mars 2024 (départ) → 31 mars 2024 "
                                        + "(+ 30 jours) → 1er avril 2024 (reporté : le 31 mars 2024 est un dimanche) → "
                                        + "2 avril 2024 (reporté : le 1er avril 2024 est le lundi de Pâques) ; "
                                        + "clause evaluation, étape 2 (convention))"));
    }

    @Test
    void whoever_was_silent_speaks_before_it_concludes_unless_the_other_has_concluded() {
        assertThat(told(STATED, concluding("m-2", "state", "2024-04-03")))
                .containsExactly("EVALUATION-SILENT-FIRST m-2.move");
        assertThat(told(STATED, concluding("m-2", "fund", "2024-04-03"), concluding("m-3", "state", "2024-04-03")))
                .isEmpty();
        assertThat(told(
                        STATED,
                        Move.of("m-2", "observes", "state", "2024-04-08")
                                .on("crossings")
                                .to("m-1"),
                        concluding("m-3", "state", "2024-04-09")))
                .containsExactly("EVALUATION-TOO-EARLY m-3.on");
    }

    @Test
    void a_step_out_of_turn_is_refused() {
        assertThat(told(STATED, Move.of("m-2", "states", "fund", "2024-03-04").on("crossings")))
                .containsExactly("EVALUATION-OUT-OF-TURN m-2.move");
        assertThat(told(
                        OBSERVED,
                        Move.of("m-3", "observes", "state", "2024-04-03")
                                .on("crossings")
                                .to("m-1")))
                .containsExactly("EVALUATION-OUT-OF-TURN m-3.move");
        assertThat(told(
                        ANSWERED,
                        Move.of("m-4", "answers", "fund", "2024-05-03")
                                .on("crossings")
                                .to("m-2")))
                .containsExactly("EVALUATION-OUT-OF-TURN m-4.move");
        assertThat(told(CONCLUDED, concluding("m-5", "state", "2024-05-14")))
                .containsExactly("EVALUATION-OUT-OF-TURN m-5.move");
        assertThat(told(CONCLUDED, concluding("m-5", "fund", "2024-05-14"), concluding("m-6", "fund", "2024-05-15")))
                .containsExactly("EVALUATION-OUT-OF-TURN m-6.move");
        assertThat(told(
                        plus(CONCLUDED, concluding("m-5", "fund", "2024-05-14")),
                        Move.of("m-6", "answers", "fund", "2024-05-15")
                                .on("crossings")
                                .to("m-2")))
                .containsExactly("EVALUATION-OUT-OF-TURN m-6.move");
    }

    @Test
    void a_subject_that_is_not_evaluated_is_refused() {
        assertThat(told(
                        List.of(),
                        Move.of("m-1", "states", "fund", "2024-03-01").on("pontoon")))
                .containsExactly("EVALUATION-SUBJECT m-1.subject");
        var unknown = Ferrymen.review(List.of("nothing", "crossings"));
        assertThat(Proceedings.of(unknown, Ferrymen.setting(unknown), LocalDate.of(2024, 3, 1))
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.place().path())
                .containsExactly("EVALUATION-SUBJECT subjects");
    }

    @Test
    void a_stranger_and_an_evaluator_whom_nobody_named_are_refused() {
        assertThat(told(
                        List.of(),
                        Move.of("m-1", "states", "mayor", "2024-03-01").on("crossings")))
                .containsExactly("EVALUATION-PARTY m-1.party");
        var written = Ferrymen.review(List.of("crossings"), Move.of("m-1", "finds", "evaluator", "2024-03-01"));
        var nameless = new WrittenEvaluation(
                written.id(),
                written.kind(),
                2023,
                2023,
                written.opened(),
                "state",
                "x",
                Optional.empty(),
                Optional.empty(),
                written.subjects(),
                written.moves());
        assertThat(Proceedings.of(nameless, Ferrymen.setting(nameless), LocalDate.of(2030, 1, 1))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("EVALUATION-NO-EVALUATOR");
    }

    @Test
    void nothing_is_closed_while_a_side_still_has_time_and_each_such_subject_is_told() {
        var early = Ferrymen.review(Move.of("m-1", "closes", "state", "2024-04-22"));
        assertThat(Proceedings.of(early, Ferrymen.setting(early), LocalDate.of(2030, 1, 1))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("EVALUATION-NOT-OVER", "EVALUATION-NOT-OVER");
        assertThat(told(List.of(), Move.of("m-1", "closes", "state", "2024-04-23")))
                .isEmpty();
        assertThat(told(List.of(), Move.of("m-1", "closes", "evaluator", "2024-04-23")))
                .containsExactly("EVALUATION-WRONG-SIDE m-1.party");
        assertThat(told(
                        List.of(),
                        Move.of("m-1", "closes", "state", "2024-04-23"),
                        Move.of("m-2", "closes", "fund", "2024-04-24"),
                        Move.of("m-3", "finds", "evaluator", "2024-04-24")))
                .containsExactly("EVALUATION-CLOSED m-2.move", "EVALUATION-CLOSED m-3.move");
    }

    @Test
    void all_problems_are_told_at_once() {
        assertThat(told(
                        List.of(),
                        stated().score("120"),
                        Move.of("m-2", "observes", "fund", "2024-03-04")
                                .on("crossings")
                                .to("m-1"),
                        Move.of("m-3", "finds", "evaluator", "2024-03-03"),
                        Move.of("m-4", "states", "fund", "2024-03-05").on("pontoon"),
                        Move.of("m-5", "replies", "fund", "2024-03-05")
                                .to("m-0")
                                .position("maybe")))
                .containsExactly(
                        "EVALUATION-SCORE m-1.score",
                        "EVALUATION-WRONG-SIDE m-2.party",
                        "EVALUATION-ORDER m-3.on",
                        "EVALUATION-SUBJECT m-4.subject",
                        "EVALUATION-POSITION m-5.position",
                        "EVALUATION-ANSWERS-NOTHING m-5.to");
    }

    @Test
    void every_problem_speaks_French_and_English_and_names_its_file() {
        List<Problem> all = Stream.of(
                        problems(STATED, concluding("m-2", "fund", "2024-04-02")),
                        problems(STATED, concluding("m-2", "state", "2024-04-03")),
                        problems(List.of(), Move.of("m-1", "closes", "state", "2024-04-22")),
                        problems(
                                List.of(),
                                Move.of("m-1", "recommends", "evaluator", "2024-04-22")
                                        .addressee("mayor")))
                .flatMap(List::stream)
                .toList();

        assertThat(all).hasSize(4).allSatisfy(problem -> {
            assertThat(problem.place().file()).isEqualTo("evaluation/review-2023.yaml");
            assertThat(problem.found().french()).isNotBlank();
            assertThat(problem.expected().english()).isNotBlank();
            assertThat(problem.remedy().french()).isNotEqualTo(problem.remedy().english());
        });
    }
}
