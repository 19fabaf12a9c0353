package org.rouage.evaluation.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.evaluation.hearing.Role.FUND;
import static org.rouage.evaluation.hearing.Role.STATE;
import static org.rouage.evaluation.hearing.Step.CONCLUDES;
import static org.rouage.evaluation.hearing.Step.OBSERVES;
import static org.rouage.evaluation.hearing.Step.STATES;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.consolidation.Standing;
import org.rouage.evaluation.Ferrymen;

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
                        + rule.allowance().words().french())
                .containsExactly(
                        "1 fund states le 31 mars",
                        "2 state observes 30 jours",
                        "3 fund answers 30 jours",
                        "4 state concludes 20 jours",
                        "5 fund concludes 15 jours");
    }

    @Test
    void each_delay_says_which_step_of_which_act_it_comes_from() {
        assertThat(due(procedure(Ferrymen.CLAUSE), OBSERVES, STATE, "2024-03-05"))
                .isEqualTo("2024-04-04 ; 30 jours après le 5 mars 2024 ; clause evaluation, étape 2 (convention)");
    }

    @Test
    void without_a_clause_every_delay_is_a_default_shown_as_such() {
        Procedure procedure = Procedure.of(standing(Optional.empty()));

        assertThat(due(procedure, STATES, FUND, "2024-02-01"))
                .isEqualTo("2024-04-02 ; avant la fin du 31 mars 2024, reporté du 31 mars 2024, non ouvré ; "
                        + "par défaut : la convention ne dit rien de cette étape");
        assertThat(procedure.rule(OBSERVES, STATE).basis().isDefault()).isTrue();
        assertThat(procedure.rule(CONCLUDES, FUND).allowance()).isEqualTo(new Allowance.Days(30));
    }
}
