package org.rouage.evaluation.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rouage.evaluation.hearing.Role.FUND;
import static org.rouage.evaluation.hearing.Role.STATE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.evaluation.Ferrymen;
import org.rouage.evaluation.Move;
import org.rouage.evaluation.WrittenMove;

/**
 * Under the clause of the ferrymen, opened 1 February 2024: the fund states on 1 March, the State has until 2 April to
 * observe (31 March is Easter Sunday), observes on 2 April; the fund has until 2 May, answers on 2 May; the State
 * concludes by 22 May, the fund by 6 June.
 */
class HearingTest {
    private static final LocalDate OPENED = LocalDate.of(2024, 2, 1);
    private static final Procedure CLAUSE =
            Procedure.of(Ferrymen.consolidation(Optional.of(Ferrymen.CLAUSE)).on(AsOf.on(OPENED)));
    private static final Subject CROSSINGS =
            new Subject("crossings", Subject.Kind.INDICATOR, "Crossings on time", FUND);
    private static final Subject DECREE = new Subject("decree", Subject.Kind.COMMITMENT, "Decree", STATE);

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    private static WrittenMove said(String id, String on) {
        return Move.of(id, "states", "fund", on).written();
    }

    private static WrittenMove found(String id, String on, String outcome, String score) {
        return Move.of(id, "concludes", "fund", on)
                .outcome(outcome)
                .score(score)
                .written();
    }

    private static Hearing.Awaited opened() {
        return Hearing.opened(CROSSINGS, CLAUSE, OPENED, 2024);
    }

    private static Hearing.Stated stated() {
        return opened().states(said("m-1", "2024-03-01"));
    }

    private static Hearing.Observed observed() {
        return stated().observes(said("m-2", "2024-04-02"));
    }

    private static Hearing.Answered answered() {
        return observed().answers(said("m-3", "2024-05-02"));
    }

    @Test
    void both_are_heard_then_both_conclude_and_what_they_agree_on_is_joint() {
        Hearing ended = answered()
                .concludes(STATE, found("m-4", "2024-05-13", "partly-reached", "60"))
                .concludes(Move.of("m-5", "concludes", "fund", "2024-05-20")
                        .outcome("partly-reached")
                        .score("60.0")
                        .agrees("m-4")
                        .written());

        assertThat(ended.ending(day("2024-05-20"))).get().isInstanceOfSatisfying(Ending.Joint.class, joint -> {
            assertThat(joint.first().id()).isEqualTo("m-4");
            assertThat(joint.second().id()).isEqualTo("m-5");
        });
    }

    @Test
    void the_same_outcome_and_score_without_a_word_of_agreement_is_no_agreement() {
        Hearing ended = answered()
                .concludes(STATE, found("m-4", "2024-05-13", "reached", "90"))
                .concludes(found("m-5", "2024-05-20", "reached", "90"));

        assertThat(ended.ending(day("2024-05-20"))).get().isInstanceOf(Ending.Disputed.class);
    }

    @Test
    void agreement_with_another_score_is_disputed_with_both_scores() {
        Hearing ended = answered()
                .concludes(STATE, found("m-4", "2024-05-13", "reached", "90"))
                .concludes(Move.of("m-5", "concludes", "fund", "2024-05-20")
                        .outcome("reached")
                        .score("95")
                        .agrees("m-4")
                        .written());

        Ending ending = ended.ending(day("2024-05-20")).orElseThrow();
        assertThat(ending.isDisputed()).isTrue();
        assertThat(ending.conclusion(STATE).orElseThrow().written().score()).hasToString("Optional[90]");
        assertThat(ending.conclusion(FUND).orElseThrow().written().score()).hasToString("Optional[95]");
    }

    @Test
    void the_day_before_and_the_day_a_delay_ends_nobody_is_silent_the_day_after_is_silence() {
        assertThat(stated().on(day("2024-04-01"))).isInstanceOf(Hearing.Stated.class);
        assertThat(stated().on(day("2024-04-02"))).isInstanceOf(Hearing.Stated.class);
        assertThat(stated().on(day("2024-04-03"))).isInstanceOfSatisfying(Hearing.Lapsed.class, lapsed -> {
            assertThat(lapsed.silence().role()).isEqualTo(STATE);
            assertThat(lapsed.silence().step()).isEqualTo(Step.OBSERVES);
            assertThat(lapsed.silence().due().last()).isEqualTo("2024-04-02");
            assertThat(lapsed.course().silences()).containsExactly(lapsed.silence());
            assertThat(lapsed.turns()).extracting(Turn::role).containsExactly(FUND);
        });
    }

    @Test
    void a_silence_recorded_on_two_days_is_one_silence() {
        Hearing later = stated().on(day("2024-04-03")).on(day("2024-04-20"));

        assertThat(later.course().silences()).hasSize(1);
    }

    @Test
    void what_is_said_late_is_heard_and_ends_the_silence() {
        Hearing.Stated before = (Hearing.Stated) ((Hearing.Lapsed) stated().on(day("2024-04-10"))).before();
        Hearing.Observed observed = before.observes(said("m-2", "2024-04-10"));

        assertThat(observed.observation().daysLate()).isEqualTo(8);
        assertThat(observed.course().silences()).singleElement().satisfies(silence -> {
            assertThat(silence.spoke()).contains(day("2024-04-10"));
            assertThat(silence.lasts(day("2024-04-02"))).isFalse();
            assertThat(silence.lasts(day("2024-04-03"))).isTrue();
            assertThat(silence.lasts(day("2024-04-09"))).isTrue();
            assertThat(silence.lasts(day("2024-04-10"))).isFalse();
        });
        assertThat(observed.course().unbroken()).isEmpty();
        assertThat(observed.due().last()).isEqualTo("2024-05-10");
    }

    @Test
    void once_a_delay_has_run_out_the_other_side_concludes_alone() {
        Hearing.Concluding concluding = ((Hearing.Lapsed) stated().on(day("2024-04-03")))
                .concludes(found("m-2", "2024-04-04", "reached", "100"));

        assertThat(concluding.first().role()).isEqualTo(FUND);
        assertThat(concluding.ending(day("2024-04-04"))).isEmpty();
        Due due = concluding.due();
        assertThat(concluding.ending(due.last())).isEmpty();
        assertThat(concluding.ending(due.last().plusDays(1)))
                .get()
                .isInstanceOfSatisfying(Ending.OneSided.class, alone -> {
                    assertThat(alone.silence().role()).isEqualTo(STATE);
                    assertThat(alone.silence().step()).isEqualTo(Step.CONCLUDES);
                    assertThat(alone.conclusion(STATE)).isEmpty();
                    assertThat(alone.conclusion(FUND)).isPresent();
                });
    }

    @Test
    void where_nobody_says_anything_it_ends_with_each_silence_and_no_conclusion() {
        LocalDate state =
                opened().on(day("2024-06-01")).turns().getFirst().due().last();

        assertThat(state).isEqualTo("2024-04-22");
        assertThat(opened().ending(state)).isEmpty();
        assertThat(opened().ending(state.plusDays(1)))
                .get()
                .isInstanceOfSatisfying(
                        Ending.Unconcluded.class,
                        nothing -> assertThat(nothing.silences())
                                .extracting(silence -> silence.role().term() + " "
                                        + silence.step().term() + " "
                                        + silence.due().last())
                                .containsExactly("fund states 2024-04-02", "state concludes 2024-04-22"));
    }

    @Test
    void where_both_were_heard_and_nobody_concludes_it_ends_when_the_last_delay_has_run_out() {
        assertThat(answered().turns())
                .extracting(turn -> turn.role().term() + " " + turn.due().last())
                .containsExactly("fund 2024-06-06", "state 2024-05-22");
        assertThat(answered().ending(day("2024-06-06"))).isEmpty();
        assertThat(answered().ending(day("2024-06-07")))
                .get()
                .isInstanceOfSatisfying(
                        Ending.Unconcluded.class,
                        nothing -> assertThat(nothing.silences()).hasSize(2));
    }

    @Test
    void whoever_concludes_second_has_its_whole_delay_from_the_first() {
        Hearing.Concluding late = answered().concludes(STATE, found("m-4", "2024-06-03", "reached", "90"));
        Hearing.Concluding soon = answered().concludes(STATE, found("m-4", "2024-05-03", "reached", "90"));

        assertThat(late.due().last()).isEqualTo("2024-06-18");
        assertThat(soon.due().last()).isEqualTo("2024-06-06");
    }

    @Test
    void a_statement_superseded_stays_and_the_other_side_has_its_delay_anew() {
        Hearing.Stated again = stated().restates(said("m-2", "2024-03-20"));

        assertThat(again.course().statements()).extracting(Statement::id).containsExactly("m-1", "m-2");
        assertThat(again.statement().id()).isEqualTo("m-2");
        assertThat(again.statement().due()).isEqualTo(stated().statement().due());
        assertThat(again.due().last()).isEqualTo("2024-04-19");
    }

    @Test
    void an_observation_an_answer_and_a_conclusion_may_be_superseded_too() {
        assertThat(observed().reobserves(said("m-9", "2024-04-03")).due().last())
                .isEqualTo("2024-05-03");
        assertThat(answered().reanswers(said("m-9", "2024-05-06")).answer().id())
                .isEqualTo("m-9");
        Hearing.Concluding again = answered()
                .concludes(STATE, found("m-4", "2024-05-13", "reached", "90"))
                .reconcludes(found("m-5", "2024-05-21", "reached", "80"));
        assertThat(again.first().id()).isEqualTo("m-5");
        assertThat(again.due().last()).isEqualTo("2024-06-06");
        assertThat(again.course().statements()).hasSize(5);
    }

    @Test
    void a_side_may_come_round_to_the_conclusion_of_the_other() {
        Hearing.Divided divided = (Hearing.Divided) answered()
                .concludes(STATE, found("m-4", "2024-05-13", "reached", "90"))
                .concludes(found("m-5", "2024-05-20", "reached", "100"));

        assertThat(divided.joins(
                        FUND,
                        Move.of("m-6", "concludes", "fund", "2024-05-24")
                                .outcome("reached")
                                .score("90")
                                .agrees("m-4")
                                .written()))
                .get()
                .satisfies(agreed -> assertThat(
                                agreed.ending(day("2024-05-24")).orElseThrow().isJoint())
                        .isTrue());
        assertThat(divided.joins(FUND, found("m-6", "2024-05-24", "reached", "90")))
                .isEmpty();
        assertThat(divided.of(STATE).id()).isEqualTo("m-4");
        assertThat(divided.of(FUND).id()).isEqualTo("m-5");
    }

    @Test
    void of_a_commitment_of_the_State_the_State_states_and_the_fund_observes() {
        Hearing.Awaited awaited = Hearing.opened(DECREE, CLAUSE, OPENED, 2024);
        Hearing.Stated stated = awaited.states(said("m-1", "2024-03-05"));

        assertThat(awaited.turns()).extracting(Turn::role).containsExactly(STATE);
        assertThat(awaited.due().last()).isEqualTo("2024-04-02");
        assertThat(stated.turns()).extracting(Turn::role).containsExactly(FUND);
        assertThat(stated.due().last()).isEqualTo("2024-04-04");
        assertThat(stated.observes(said("m-2", "2024-03-06")).turns())
                .extracting(Turn::role)
                .containsExactly(STATE);
    }

    @Test
    void nothing_is_said_before_what_was_said() {
        Hearing.Stated stated = stated();
        WrittenMove before = said("m-2", "2024-02-29");

        assertThatThrownBy(() -> stated.observes(before)).isInstanceOf(IllegalArgumentException.class);
    }
}
