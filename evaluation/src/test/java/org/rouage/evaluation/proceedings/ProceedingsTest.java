package org.rouage.evaluation.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.rouage.evaluation.hearing.Role.FUND;
import static org.rouage.evaluation.hearing.Role.STATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.evaluation.Ferrymen;
import org.rouage.evaluation.Move;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Ending;
import org.rouage.evaluation.hearing.Hearing;
import org.rouage.evaluation.hearing.Turn;

/** The review of 2023: the crossings end disputed, the State says nothing of its decree, the inspectorate reports. */
class ProceedingsTest {
    static Move[] moves() {
        return Stream.of(heard(), reported()).flatMap(Stream::of).toArray(Move[]::new);
    }

    private static Move[] heard() {
        return new Move[] {
            Move.of("m-1", "states", "fund", "2024-03-01")
                    .on("crossings")
                    .found("reached", "100")
                    .cause("flood", "decisive")
                    .figure("crossings@2023", "73.4", "2024-02-15"),
            Move.of("m-2", "states", "fund", "2024-03-05")
                    .on("crossings")
                    .supersedes("m-1")
                    .found("reached", "95")
                    .cause("flood", "decisive"),
            Move.of("m-3", "observes", "budget", "2024-04-04")
                    .on("crossings")
                    .to("m-2")
                    .found("not-reached", "40")
                    .cause("flood", "partial")
                    .cause("wages", "none"),
            Move.of("m-4", "answers", "fund", "2024-04-30").on("crossings").to("m-3"),
            Move.of("m-5", "concludes", "state", "2024-05-13").on("crossings").found("partly-reached", "60"),
            Move.of("m-6", "concludes", "fund", "2024-05-20").on("crossings").found("reached", "95")
        };
    }

    private static Move[] reported() {
        return new Move[] {
            Move.of("m-7", "finds", "evaluator", "2024-05-21").on("crossings"),
            Move.of("m-8", "recommends", "evaluator", "2024-05-21")
                    .addressee("fund")
                    .due("2024-12-31"),
            Move.of("m-9", "reports", "evaluator", "2024-05-22").stage("provisional"),
            Move.of("m-10", "replies", "fund", "2024-05-27").to("m-8").position("accepted"),
            Move.of("m-11", "concludes", "fund", "2024-05-28").on("decree").found("not-reached", "0"),
            Move.of("m-12", "reports", "evaluator", "2024-06-07").stage("final"),
            Move.of("m-13", "closes", "state", "2024-06-28").says(""),
            Move.of("m-14", "answers", "fund", "2024-07-10").on("crossings").to("m-3"),
            Move.of("m-15", "follows-up", "fund", "2025-01-10").to("m-8").position("said-done"),
            Move.of("m-16", "follows-up", "state", "2025-02-01").to("m-8").position("confirmed")
        };
    }

    static final WrittenEvaluation REVIEW = Ferrymen.review(moves());

    static Proceedings on(String day) {
        return of(REVIEW, day);
    }

    static Proceedings of(WrittenEvaluation written, String day) {
        var outcome = Proceedings.of(written, Ferrymen.setting(written), LocalDate.parse(day));
        assertThat(outcome.problems()).extracting(Problem::code).isEmpty();
        return outcome.value().orElseThrow();
    }

    @Test
    void the_same_moves_tell_where_it_stood_on_any_day() {
        assertThat(on("2024-02-10").hearings().values()).allMatch(Hearing.Awaited.class::isInstance);
        assertThat(on("2024-03-04").hearings().get("crossings")).isInstanceOf(Hearing.Stated.class);
        assertThat(on("2024-04-04").hearings().get("crossings")).isInstanceOf(Hearing.Observed.class);
        assertThat(on("2024-04-30").hearings().get("crossings")).isInstanceOf(Hearing.Answered.class);
        assertThat(on("2024-05-13").hearings().get("crossings")).isInstanceOf(Hearing.Concluding.class);
        assertThat(on("2024-05-20").ending("crossings")).get().isInstanceOf(Ending.Disputed.class);
    }

    @Test
    void it_tells_whose_turn_it_is_and_until_when() {
        assertThat(on("2024-03-05").turns("crossings"))
                .extracting(
                        Turn::role,
                        turn -> turn.step().term(),
                        turn -> turn.due().last().toString())
                .containsExactly(tuple(STATE, "observes", "2024-04-04"));
        assertThat(on("2024-05-20").turns("crossings")).isEmpty();
        assertThat(on("2024-05-20").turns("stranger")).isEmpty();
        assertThat(on("2024-06-28").turns("decree")).isEmpty();
    }

    @Test
    void a_delay_that_ran_out_is_silence_from_the_day_after() {
        assertThat(on("2024-04-02").silences("decree")).isEmpty();
        assertThat(on("2024-04-03").silences("decree"))
                .singleElement()
                .satisfies(silence -> assertThat(silence.role()).isEqualTo(STATE));
        assertThat(on("2024-06-28").ending("decree")).get().isInstanceOf(Ending.OneSided.class);
        assertThat(on("2024-06-28").silences("decree"))
                .extracting(silence -> silence.step().term())
                .containsExactly("states", "concludes");
        assertThat(on("2024-06-28").silences("stranger")).isEmpty();
    }

    @Test
    void the_register_holds_what_ended_apart_and_what_was_met_with_silence() {
        List<Disagreement> register = on("2024-06-28").disagreements();

        assertThat(register).extracting(one -> one.subject().id()).containsExactly("crossings", "decree");
        assertThat(register.getFirst().fund().orElseThrow().id()).isEqualTo("m-6");
        assertThat(register.getFirst().state().orElseThrow().id()).isEqualTo("m-5");
        assertThat(register.getLast().state()).isEmpty();
    }

    @Test
    void each_side_has_its_share_and_what_it_left_out_is_not_zero() {
        Share fund = on("2024-06-28").share(FUND);
        Share state = on("2024-06-28").share(STATE);

        assertThat(fund.count(Share.Outcome.REACHED)).isEqualTo(1);
        assertThat(fund.count(Share.Outcome.NOT_REACHED)).isEqualTo(1);
        assertThat(fund.mean()).contains(Rational.parse("47.5"));
        assertThat(state.count(Share.Outcome.PARTLY_REACHED)).isEqualTo(1);
        assertThat(state.count(Share.Outcome.NOT_DETERMINED)).isZero();
        assertThat(state.silent()).isEqualTo(1);
        assertThat(state.open()).isZero();
        assertThat(state.scored()).isEqualTo(1);
        assertThat(state.mean()).contains(Rational.of(60));
        assertThat(on("2024-04-01").share(STATE).open()).isEqualTo(2);
        assertThat(on("2024-04-01").share(STATE).mean()).isEmpty();
    }

    @Test
    void each_side_weighs_each_cause_for_itself() {
        List<WeighedCause> causes = on("2024-06-28").causes();

        assertThat(causes).extracting(WeighedCause::id).containsExactly("flood", "wages");
        assertThat(causes.getFirst().of(FUND).orElseThrow().weight()).isEqualTo("decisive");
        assertThat(causes.getFirst().of(STATE).orElseThrow().weight()).isEqualTo("partial");
        assertThat(causes.getFirst().isShared()).isFalse();
        assertThat(causes.getLast().fund()).isEmpty();
    }

    @Test
    void what_is_said_after_the_closing_is_kept_and_alters_nothing() {
        Proceedings closed = on("2024-06-28");
        Proceedings later = on("2024-07-10");

        assertThat(later.late()).singleElement().satisfies(late -> {
            assertThat(late.written().id()).isEqualTo("m-14");
            assertThat(late.daysAfterClosing()).isEqualTo(12);
        });
        assertThat(later.hearings()).isEqualTo(closed.hearings());
        assertThat(later.disagreements()).isEqualTo(closed.disagreements());
        assertThat(later.asOf()).isEqualTo(closed.asOf());
    }

    @Test
    void a_recommendation_is_followed_from_reply_to_confirmation() {
        assertThat(recommendation("2024-05-26").position()).isEmpty();
        assertThat(recommendation("2024-05-27").position()).contains("accepted");
        assertThat(recommendation("2024-12-31").progress()).isEqualTo(EvaluatorItem.Progress.NOT_FOLLOWED_UP);
        assertThat(recommendation("2025-01-10").progress()).isEqualTo(EvaluatorItem.Progress.SAID_DONE);
        assertThat(recommendation("2025-02-01").progress()).isEqualTo(EvaluatorItem.Progress.CONFIRMED);
        assertThat(recommendation("2024-12-31").isOverdue(LocalDate.of(2024, 12, 31)))
                .isFalse();
        assertThat(recommendation("2025-01-10").isOverdue(LocalDate.of(2025, 1, 1)))
                .isTrue();
        assertThat(recommendation("2025-02-01").isOverdue(LocalDate.of(2025, 2, 1)))
                .isFalse();
        assertThat(on("2024-12-31").notFollowedUp()).hasSize(1);
        assertThat(on("2025-01-10").notFollowedUp()).isEmpty();
    }

    private static EvaluatorItem.Recommendation recommendation(String day) {
        return on(day).report().recommendations().getFirst();
    }

    @Test
    void the_follow_up_falls_between_the_months_given_and_says_where_they_come_from() {
        assertThat(on("2024-06-06").followUp()).isEmpty();
        assertThat(on("2024-06-07").followUp()).get().satisfies(days -> {
            assertThat(days.first()).isEqualTo("2024-12-07");
            assertThat(days.last()).isEqualTo("2025-03-07");
            assertThat(days.window().source().english()).isEqualTo("habit of the inspectorate");
        });
    }

    @Test
    void who_has_not_replied_is_silent_from_the_day_after_the_delay() {
        assertThat(on("2024-06-06").report().repliesDue().orElseThrow().last()).isEqualTo("2024-06-06");
        EvaluatorReport report = on("2024-06-07").report();
        EvaluatorItem remark = report.remarks().getFirst();

        assertThat(report.silent(remark, LocalDate.of(2024, 6, 6))).isEmpty();
        assertThat(report.silent(remark, LocalDate.of(2024, 6, 7))).containsExactly(FUND, STATE);
        assertThat(report.silent(report.recommendations().getFirst(), LocalDate.of(2024, 6, 7)))
                .containsExactly(STATE);
    }

    @Test
    void without_a_clause_or_a_text_all_delays_are_defaults() {
        var setting = Setting.of(REVIEW, Ferrymen.consolidation(Optional.empty()), OutsideDelays.none());
        WrittenEvaluation begun = Ferrymen.review(List.of(moves()).subList(0, 9).toArray(Move[]::new));
        Proceedings proceedings = Proceedings.of(begun, setting, LocalDate.of(2024, 5, 22))
                .value()
                .orElseThrow();

        assertThat(proceedings.report().repliesDue().orElseThrow().basis().isDefault())
                .isTrue();
        assertThat(proceedings.report().repliesDue().orElseThrow().last()).isEqualTo("2024-06-21");
    }

    @Test
    void an_evaluation_that_names_no_subject_is_about_every_indicator_and_commitment() {
        WrittenEvaluation whole = Ferrymen.review(List.of());

        assertThat(of(whole, "2024-02-01").hearings().keySet()).containsExactly("crossings", "pontoon", "decree");
        WrittenEvaluation one = Ferrymen.review(List.of("safe"));
        assertThat(of(one, "2024-02-01").hearings().values())
                .extracting(hearing -> hearing.course().subject().debtor())
                .containsExactly(FUND);
    }

    @Test
    void an_evaluation_with_nothing_to_close_but_silence_closes_once_all_delays_have_run_out() {
        WrittenEvaluation silent =
                Ferrymen.review(List.of("crossings"), Move.of("m-1", "closes", "state", "2024-04-23"));

        assertThat(of(silent, "2024-04-23").isClosed()).isTrue();
        assertThat(of(silent, "2024-04-23").disagreements()).isEmpty();
    }

    @Test
    void moves_that_come_later_count_for_nothing() {
        assertThat(on("2024-04-04").moves().map(WrittenMove::id)).containsExactly("m-1", "m-2", "m-3");
        assertThat(on("2024-04-04").conclusion("crossings", STATE)).isEmpty();
        assertThat(on("2024-05-13").conclusion("crossings", STATE)).isPresent();
    }
}
