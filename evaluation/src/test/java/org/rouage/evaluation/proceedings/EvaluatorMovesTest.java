package org.rouage.evaluation.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Problem;
import org.rouage.evaluation.Ferrymen;
import org.rouage.evaluation.Move;

/** Provisional report on 4 March 2024: replies until Tuesday 19 March, fifteen days later. */
class EvaluatorMovesTest {
    private static final List<Move> HANDED = List.of(
            Move.of("m-1", "finds", "evaluator", "2024-03-01").on("crossings"),
            Move.of("m-2", "recommends", "evaluator", "2024-03-01").addressee("fund"),
            Move.of("m-3", "reports", "evaluator", "2024-03-04").stage("provisional"));

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

    private static Move last(String id, String on) {
        return Move.of(id, "reports", "evaluator", on).stage("final");
    }

    private static Move reply(String id, String party, String to) {
        return Move.of(id, "replies", party, "2024-03-11").to(to).position("accepted");
    }

    @Test
    void a_final_report_waits_for_the_floor_the_day_before_the_day_and_the_day_after() {
        assertThat(told(HANDED, last("m-4", "2024-03-18"))).containsExactly("EVALUATION-FLOOR m-4.on");
        assertThat(told(HANDED, last("m-4", "2024-03-19"))).containsExactly("EVALUATION-FLOOR m-4.on");
        assertThat(told(HANDED, last("m-4", "2024-03-20"))).isEmpty();
    }

    @Test
    void the_floor_is_told_with_the_text_that_sets_it() {
        assertThat(problems(HANDED, last("m-4", "2024-03-18"))).singleElement().satisfies(problem -> {
            assertThat(problem.provision()).contains("décret n° 2022-1680, art. 14");
            assertThat(problem.expected().english()).startsWith("both parties: reply until 19 March 2024");
        });
    }

    @Test
    void once_both_have_replied_to_all_a_final_report_may_come_sooner() {
        List<Move> fund = plus(HANDED, reply("m-4", "fund", "m-1"), reply("m-5", "fund", "m-2"));

        assertThat(told(fund, last("m-9", "2024-03-12"))).containsExactly("EVALUATION-FLOOR m-9.on");
        assertThat(told(plus(fund, reply("m-6", "state", "m-1")), last("m-9", "2024-03-12")))
                .containsExactly("EVALUATION-FLOOR m-9.on");
        assertThat(told(
                        plus(fund, reply("m-6", "state", "m-1"), reply("m-7", "budget", "m-2")),
                        last("m-9", "2024-03-12")))
                .isEmpty();
        assertThat(told(
                        plus(
                                fund,
                                Move.of("m-6", "replies", "state", "2024-03-11").to("m-3")),
                        last("m-9", "2024-03-12")))
                .isEmpty();
    }

    @Test
    void what_is_first_found_after_the_provisional_report_has_its_own_time_to_reply() {
        List<Move> more = plus(HANDED, Move.of("m-4", "finds", "evaluator", "2024-03-11"));

        assertThat(told(more, last("m-5", "2024-03-26"))).containsExactly("EVALUATION-FLOOR m-5.on");
        assertThat(told(more, last("m-5", "2024-03-27"))).isEmpty();
    }

    @Test
    void what_is_worded_anew_after_the_replies_has_no_delay_of_its_own_and_keeps_them() {
        List<Move> reworded = plus(
                HANDED,
                reply("m-4", "fund", "m-2"),
                Move.of("m-5", "recommends", "evaluator", "2024-03-12")
                        .supersedes("m-2")
                        .addressee("fund"),
                Move.of("m-6", "finds", "evaluator", "2024-03-12").supersedes("m-1"),
                last("m-7", "2024-03-20"));
        var written = Ferrymen.review(List.of("crossings"), reworded.toArray(Move[]::new));
        EvaluatorReport report = Proceedings.of(written, Ferrymen.setting(written), LocalDate.of(2024, 3, 20))
                .value()
                .orElseThrow()
                .report();

        assertThat(report.items()).extracting(item -> item.written().id()).containsExactly("m-6", "m-5");
        assertThat(report.recommendations().getFirst().position()).contains("accepted");
        assertThat(report.recommendations().getFirst().superseded()).hasSize(1);
        assertThat(report.remarks().getFirst().first()).isEqualTo("2024-03-01");
    }

    @Test
    void an_earlier_wording_is_named_and_of_the_same_kind() {
        assertThat(told(
                        HANDED,
                        Move.of("m-4", "finds", "evaluator", "2024-03-12").supersedes("m-2")))
                .containsExactly("EVALUATION-SUPERSEDES m-4.supersedes");
        assertThat(told(
                        HANDED,
                        Move.of("m-4", "finds", "evaluator", "2024-03-12").supersedes("m-9")))
                .containsExactly("EVALUATION-SUPERSEDES m-4.supersedes");
    }

    @Test
    void reports_come_in_their_order_and_once() {
        assertThat(told(List.of(), last("m-1", "2024-03-04"))).containsExactly("EVALUATION-REPORT m-1.move");
        assertThat(told(
                        HANDED,
                        Move.of("m-4", "reports", "evaluator", "2024-03-05").stage("provisional")))
                .containsExactly("EVALUATION-REPORT m-4.move");
        List<Move> ended = plus(HANDED, last("m-4", "2024-03-20"));
        assertThat(told(ended, last("m-5", "2024-03-21"))).containsExactly("EVALUATION-REPORT m-5.move");
        assertThat(told(ended, Move.of("m-5", "finds", "evaluator", "2024-03-21")))
                .containsExactly("EVALUATION-REPORT m-5.move");
        assertThat(told(
                        ended,
                        Move.of("m-5", "recommends", "evaluator", "2024-03-21").addressee("fund")))
                .containsExactly("EVALUATION-REPORT m-5.move");
    }

    @Test
    void a_recommendation_is_addressed_to_a_party() {
        assertThat(told(
                        List.of(),
                        Move.of("m-1", "recommends", "evaluator", "2024-03-01").addressee("mayor")))
                .containsExactly("EVALUATION-PARTY m-1.addressee");
        assertThat(told(List.of(), Move.of("m-1", "recommends", "evaluator", "2024-03-01")))
                .containsExactly("EVALUATION-KEY-MISSING m-1.move");
    }

    @Test
    void nobody_replies_to_what_was_not_handed_and_only_parties_reply() {
        assertThat(told(HANDED.subList(0, 1), reply("m-2", "fund", "m-1")))
                .containsExactly("EVALUATION-REPORT m-2.move");
        assertThat(told(HANDED, reply("m-4", "evaluator", "m-1"))).containsExactly("EVALUATION-WRONG-SIDE m-4.party");
        assertThat(told(HANDED, Move.of("m-4", "replies", "fund", "2024-03-11").to("m-1")))
                .containsExactly("EVALUATION-KEY-MISSING m-4.move");
        assertThat(told(HANDED, reply("m-4", "fund", "m-1").position("said-done")))
                .containsExactly("EVALUATION-POSITION m-4.position");
    }

    @Test
    void a_reply_is_superseded_by_its_own_side_before_the_final_report() {
        List<Move> replied = plus(HANDED, reply("m-4", "fund", "m-2"));

        assertThat(told(replied, reply("m-5", "fund", "m-2"))).containsExactly("EVALUATION-OUT-OF-TURN m-5.move");
        assertThat(told(replied, reply("m-5", "fund", "m-2").supersedes("m-4"))).isEmpty();
        assertThat(told(replied, reply("m-5", "state", "m-2").supersedes("m-4")))
                .containsExactly("EVALUATION-SUPERSEDES m-5.supersedes");
        assertThat(told(replied, reply("m-5", "fund", "m-2").supersedes("m-1")))
                .containsExactly("EVALUATION-SUPERSEDES m-5.supersedes");
        assertThat(told(
                        plus(replied, last("m-5", "2024-03-20")),
                        Move.of("m-6", "replies", "fund", "2024-03-21")
                                .to("m-2")
                                .position("refused")
                                .supersedes("m-4")))
                .containsExactly("EVALUATION-SUPERSEDES-LATE m-6.supersedes");
        assertThat(told(
                        plus(
                                HANDED,
                                Move.of("m-4", "replies", "fund", "2024-03-11").to("m-3")),
                        Move.of("m-5", "replies", "fund", "2024-03-12")
                                .to("m-3")
                                .supersedes("m-4")))
                .isEmpty();
    }

    @Test
    void a_reply_after_the_final_report_is_late_and_kept() {
        List<Move> moves = plus(
                HANDED,
                last("m-4", "2024-03-20"),
                Move.of("m-5", "replies", "fund", "2024-03-22").to("m-2").position("refused"));
        var written = Ferrymen.review(List.of("crossings"), moves.toArray(Move[]::new));
        Proceedings proceedings = Proceedings.of(written, Ferrymen.setting(written), LocalDate.of(2024, 3, 22))
                .value()
                .orElseThrow();

        assertThat(proceedings.report().recommendations().getFirst().replies())
                .singleElement()
                .satisfies(reply -> assertThat(reply.daysLate()).isEqualTo(3));
    }

    private static Move follow(String id, String party, String position) {
        return Move.of(id, "follows-up", party, "2024-10-01").to("m-2").position(position);
    }

    @Test
    void what_one_side_says_done_another_confirms_or_contests() {
        List<Move> ended = plus(HANDED, last("m-4", "2024-03-20"));
        List<Move> done = plus(ended, follow("m-5", "fund", "said-done"));

        assertThat(told(ended, follow("m-5", "fund", "under-way"), follow("m-6", "fund", "said-done")))
                .isEmpty();
        assertThat(told(ended, follow("m-5", "state", "said-done"))).containsExactly("EVALUATION-WRONG-SIDE m-5.party");
        assertThat(told(ended, follow("m-5", "state", "confirmed")))
                .containsExactly("EVALUATION-FOLLOW-UP m-5.position");
        assertThat(told(done, follow("m-6", "fund", "confirmed"))).containsExactly("EVALUATION-WRONG-SIDE m-6.party");
        assertThat(told(done, follow("m-6", "fund", "under-way"))).containsExactly("EVALUATION-FOLLOW-UP m-6.position");
        assertThat(told(done, follow("m-6", "evaluator", "confirmed"))).isEmpty();
        assertThat(told(done, follow("m-6", "state", "contested"), follow("m-7", "fund", "said-done")))
                .isEmpty();
        assertThat(told(done, follow("m-6", "state", "contested"), follow("m-7", "state", "confirmed")))
                .containsExactly("EVALUATION-FOLLOW-UP m-7.position");
        assertThat(told(done, follow("m-6", "state", "confirmed"), follow("m-7", "fund", "under-way")))
                .containsExactly("EVALUATION-FOLLOW-UP m-7.position");
        assertThat(told(done, follow("m-6", "state", "accepted"))).containsExactly("EVALUATION-POSITION m-6.position");
        assertThat(told(
                        ended,
                        Move.of("m-5", "follows-up", "fund", "2024-10-01")
                                .to("m-1")
                                .position("said-done")))
                .containsExactly("EVALUATION-ANSWERS-NOTHING m-5.to");
        assertThat(told(HANDED, follow("m-4", "fund", "said-done"))).containsExactly("EVALUATION-REPORT m-4.move");
    }

    @Test
    void an_evaluation_is_not_closed_while_a_report_was_begun_and_not_handed_in_the_end() {
        Move closing = Move.of("m-9", "closes", "state", "2024-04-23");

        assertThat(told(HANDED, closing)).containsExactly("EVALUATION-REPORT m-9.move");
        assertThat(told(HANDED.subList(0, 1), closing)).containsExactly("EVALUATION-REPORT m-9.move");
        assertThat(told(plus(HANDED, last("m-4", "2024-03-20")), closing)).isEmpty();
    }

    @Test
    void a_reply_after_the_closing_is_kept_aside() {
        var written = Ferrymen.review(
                List.of("crossings"),
                plus(
                                HANDED,
                                last("m-4", "2024-03-20"),
                                Move.of("m-9", "closes", "state", "2024-04-23"),
                                Move.of("m-10", "replies", "fund", "2024-04-24")
                                        .to("m-2")
                                        .position("refused"))
                        .toArray(Move[]::new));
        Proceedings proceedings = Proceedings.of(written, Ferrymen.setting(written), LocalDate.of(2024, 4, 24))
                .value()
                .orElseThrow();

        assertThat(proceedings.late()).hasSize(1);
        assertThat(proceedings.report().recommendations().getFirst().replies()).isEmpty();
    }
}
