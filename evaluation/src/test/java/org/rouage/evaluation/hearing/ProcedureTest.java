package org.rouage.evaluation.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.evaluation.hearing.Role.FUND;
import static org.rouage.evaluation.hearing.Role.STATE;
import static org.rouage.evaluation.hearing.Step.ANSWERS;
import static org.rouage.evaluation.hearing.Step.CONCLUDES;
import static org.rouage.evaluation.hearing.Step.OBSERVES;
import static org.rouage.evaluation.hearing.Step.STATES;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.consolidation.Standing;
import org.rouage.evaluation.Ferrymen;
import org.rouage.law.duty.Delay;
import org.rouage.law.duty.DelayWords;

class ProcedureTest {
    private static final LocalDate OPENED = LocalDate.of(2024, 2, 1);

    private static Procedure procedure(EvaluationProcess clause) {
        return Procedure.of(standing(Optional.of(clause)));
    }

    private static Standing standing(Optional<EvaluationProcess> clause) {
        return Ferrymen.consolidation(clause).on(AsOf.on(OPENED));
    }

    private static String due(Procedure procedure, Step step, Role actor, String begins) {
        Due due = procedure.due(step, actor, LocalDate.parse(begins), 2024);
        return due.last() + " ; " + due.computation().french();
    }

    @Test
    void the_steps_of_a_clause_are_told_by_their_rank_and_their_party() {
        Procedure procedure = procedure(Ferrymen.CLAUSE);

        assertThat(procedure.rules())
                .extracting(rule -> rule.rank() + " " + rule.role().term() + " "
                        + rule.step().term() + " "
                        + DelayWords.of(rule.delay()).french())
                .containsExactly(
                        "1 fund states 31 mars",
                        "2 state observes 30 jours",
                        "3 fund answers 30 jours",
                        "4 state concludes 20 jours",
                        "5 fund concludes 15 jours");
    }

    @Test
    void each_delay_says_which_step_of_which_act_it_comes_from() {
        assertThat(due(procedure(Ferrymen.CLAUSE), OBSERVES, STATE, "2024-03-05"))
                .isEqualTo("2024-04-04 ; 5 mars 2024 (départ) → 4 avril 2024 (+ 30 jours) ; "
                        + "clause evaluation, étape 2 (convention)");
    }

    @Test
    void without_a_clause_every_delay_is_a_default_shown_as_such() {
        Procedure procedure = Procedure.of(standing(Optional.empty()));

        assertThat(due(procedure, STATES, FUND, "2024-02-01"))
                .isEqualTo("2024-04-02 ; 31 décembre 2023 (départ) → 31 mars 2024 (prochain 31 mars) → 1er avril 2024 "
                        + "(reporté : le 31 mars 2024 est un dimanche) → 2 avril 2024 (reporté : le 1er avril 2024 est "
                        + "le lundi de Pâques) ; par défaut : la convention ne dit rien de cette étape");
        assertThat(procedure.rule(OBSERVES, STATE).basis().isDefault()).isTrue();
        assertThat(procedure.rule(CONCLUDES, FUND).delay()).isEqualTo(new Delay.Days(30));
    }

    @Test
    void a_step_that_names_its_move_is_that_move_whatever_its_rank() {
        Procedure procedure = procedure(Ferrymen.clause(
                new EvaluationProcess.Step(
                        "state", "answers", Optional.of(10), Optional.empty(), Optional.of("answers")),
                new EvaluationProcess.Step("fund", "states", Optional.of(90)),
                new EvaluationProcess.Step("state", "observes", Optional.empty())));

        assertThat(procedure.rule(ANSWERS, STATE).rank()).isEqualTo(1);
        assertThat(procedure.rule(STATES, FUND).delay()).isEqualTo(new Delay.Days(90));
        assertThat(procedure.rule(OBSERVES, STATE).rank()).isEqualTo(3);
    }

    @Test
    void a_step_without_a_delay_takes_the_default_and_says_so() {
        Procedure procedure = procedure(Ferrymen.clause(
                new EvaluationProcess.Step("fund", "states", Optional.empty()),
                new EvaluationProcess.Step("state", "observes", Optional.empty())));

        assertThat(procedure.rule(STATES, FUND).delay()).isEqualTo(new Delay.FixedDay(MonthDay.of(3, 31)));
        assertThat(procedure.rule(OBSERVES, STATE).delay()).isEqualTo(new Delay.Days(30));
        assertThat(procedure.rule(OBSERVES, STATE).basis().words().english())
                .isEqualTo("by default: the clause has this step without a delay");
    }

    @Test
    void of_what_the_State_owes_the_sides_change_places_and_the_delays_stay() {
        Procedure procedure = procedure(Ferrymen.CLAUSE);

        assertThat(procedure.rule(STATES, STATE)).isEqualTo(procedure.rule(STATES, FUND));
        assertThat(procedure.rule(OBSERVES, FUND).rank()).isEqualTo(2);
        assertThat(procedure.rule(ANSWERS, STATE).rank()).isEqualTo(3);
        assertThat(procedure.rule(CONCLUDES, STATE).rank()).isEqualTo(4);
        assertThat(procedure.rule(CONCLUDES, FUND).rank()).isEqualTo(5);
    }

    @Test
    void a_side_with_a_step_of_its_own_for_its_commitments_has_that_one() {
        Procedure procedure = procedure(Ferrymen.clause(
                new EvaluationProcess.Step("fund", "states", Optional.empty(), Optional.of("03-31"), Optional.empty()),
                new EvaluationProcess.Step(
                        "budget", "states too", Optional.empty(), Optional.of("04-15"), Optional.of("states"))));

        assertThat(procedure.rule(STATES, STATE).delay()).isEqualTo(new Delay.FixedDay(MonthDay.of(4, 15)));
        assertThat(procedure.rule(STATES, FUND).delay()).isEqualTo(new Delay.FixedDay(MonthDay.of(3, 31)));
    }

    @Test
    void a_day_of_the_year_that_has_passed_gives_way_to_the_default() {
        Procedure procedure = procedure(Ferrymen.clause(
                new EvaluationProcess.Step("fund", "states", Optional.of(10)),
                new EvaluationProcess.Step(
                        "state", "observes", Optional.empty(), Optional.of("04-30"), Optional.empty())));

        assertThat(due(procedure, OBSERVES, STATE, "2024-04-29")).startsWith("2024-04-30 ; ");
        assertThat(due(procedure, OBSERVES, STATE, "2024-04-30"))
                .isEqualTo("2024-05-30 ; 30 avril 2024 (départ) → 30 mai 2024 (+ 30 jours) ; par défaut : "
                        + "le jour prévu était passé quand l'étape a commencé");
    }

    @Test
    void a_step_of_a_stranger_is_passed_over() {
        Procedure procedure = procedure(Ferrymen.clause(
                new EvaluationProcess.Step("mayor", "speaks", Optional.of(3)),
                new EvaluationProcess.Step("fund", "states", Optional.of(10))));

        assertThat(procedure.rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.rank()).isEqualTo(2));
    }

    @Test
    void the_clause_is_that_of_the_act_which_wrote_it() {
        assertThat(procedure(Ferrymen.CLAUSE).rules().getFirst().basis())
                .isEqualTo(new Basis.Clause("evaluation", 1, "convention", "states"));
        assertThat(Procedure.usual().isSecond(FUND)).isFalse();
        assertThat(procedure(Ferrymen.CLAUSE).isSecond(FUND)).isTrue();
        assertThat(procedure(Ferrymen.CLAUSE).isSecond(STATE)).isFalse();
    }
}
