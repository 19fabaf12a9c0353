package org.rouage.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.conformity.Verdict.Kind.BREACHED;
import static org.rouage.conformity.Verdict.Kind.NOT_APPLICABLE;
import static org.rouage.conformity.Verdict.Kind.SATISFIED;
import static org.rouage.conformity.Verdict.Kind.TO_JUSTIFY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.convention.Objective;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Check.Heading;
import org.rouage.law.requirement.Force;

class ObjectivesTest {
    private static final Heading RISK = new Heading("risk-management", Optional.of("risk-management"), false);
    private static final Heading COLLECTION = new Heading("collection", Optional.of("collection"), false);

    @Test
    void the_or_of_the_law_is_an_alternative_by_mission() {
        var finding = Asked.of(new Check.Objectives(List.of(RISK, COLLECTION))).finding(new Draft());

        assertThat(finding.verdict().kind()).isEqualTo(SATISFIED);
        assertThat(finding.evidence()).extracting(Finding.Evidence::clause).containsExactly("obj-1");
        assertThat(finding.notes())
                .singleElement()
                .satisfies(note ->
                        assertThat(note.english()).contains("collection").contains("not owed"));
    }

    @Test
    void a_mission_is_held_from_its_first_day_on() {
        var asked = Asked.of(new Check.Objectives(List.of(COLLECTION)));
        var draft = new Draft();

        draft.missions.add(Draft.held("collection", Draft.SIGNED.plusDays(1).toString()));
        assertThat(asked.on(draft)).isEqualTo(NOT_APPLICABLE);
        draft.missions.add(Draft.held("collection", Draft.SIGNED.toString()));
        assertThat(asked.on(draft)).isEqualTo(BREACHED);
        draft.missions.set(1, Draft.held("collection", Draft.SIGNED.minusDays(1).toString()));
        assertThat(asked.on(draft)).isEqualTo(BREACHED);
        draft.objectives.add(Draft.objective("obj-3", "collection"));
        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
    }

    @Test
    void a_heading_written_where_applicable_is_to_justify_and_never_breached() {
        var asked = Asked.of(new Check.Objectives(List.of(new Heading("exclusion", Optional.empty(), true))));

        assertThat(asked.on(new Draft())).isEqualTo(TO_JUSTIFY);
    }

    @Test
    void every_objective_names_its_means_and_its_actions_or_says_why_not() {
        var asked = Asked.of(new Check.MeansAndActions());
        var draft = new Draft();
        assertThat(asked.on(draft)).isEqualTo(SATISFIED);

        draft.objectives.add(Draft.objective("obj-3", List.of(), Optional.empty(), List.of("act-1")));
        draft.objectives.add(Draft.objective("obj-4", List.of("bud-1"), Optional.empty(), List.of()));
        draft.objectives.add(
                Draft.objective("obj-5", List.of(), Optional.of("within the general budget"), List.of("act-1")));

        var finding = asked.finding(draft);
        assertThat(finding.verdict().kind()).isEqualTo(BREACHED);
        assertThat(finding.evidence()).extracting(Finding.Evidence::clause).containsExactly("obj-3", "obj-4");
        assertThat(finding.remedy().english()).contains("obj-3 and obj-4").doesNotContain("obj-5");
    }

    @Test
    void means_that_no_budget_or_workforce_bears_do_not_count_as_means() {
        var draft = new Draft();
        draft.objectives.set(0, Draft.objective("obj-1", List.of("bud-9"), Optional.empty(), List.of("act-1")));

        assertThat(Asked.of(new Check.MeansAndActions()).on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void an_action_of_nobody_who_signs_does_not_count_as_an_action() {
        var draft = new Draft();
        draft.actions.set(0, Draft.action("act-1", "the-neighbours"));

        assertThat(Asked.of(new Check.MeansAndActions()).on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void an_audience_needs_an_objective_and_an_action() {
        var asked = Asked.of(new Check.DedicatedObjectives("self-employed"));
        var draft = new Draft();
        assertThat(asked.on(draft)).isEqualTo(BREACHED);

        draft.actions.add(Draft.action("act-2", "clockmakers", "self-employed"));
        assertThat(asked.finding(draft).verdict().reason().english()).contains("no objective");

        draft.objectives.add(new Objective(
                "obj-3",
                Optional.empty(),
                "",
                "",
                List.of(),
                List.of("self-employed"),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty()));
        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
        draft.actions.removeLast();
        assertThat(asked.finding(draft).verdict().reason().english()).contains("no action");
    }

    @Test
    void no_indicator_is_a_breach_or_to_justify_or_a_choice_by_the_force_of_the_text() {
        var check = new Check.Indicators(List.of("quantitative", "qualitative"));
        var draft = new Draft();
        draft.indicators.clear();

        assertThat(new Asked().only(Force.MUST, check).on(draft)).isEqualTo(BREACHED);
        assertThat(new Asked().only(Force.WHERE_APPLICABLE, check).on(draft)).isEqualTo(TO_JUSTIFY);
        assertThat(new Asked().only(Force.MAY, check).on(draft)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void indicators_of_each_kind_named_are_needed() {
        var check = new Check.Indicators(List.of("quantitative", "qualitative"));
        var draft = new Draft();

        assertThat(Asked.of(check).on(draft)).isEqualTo(SATISFIED);
        draft.indicators.set(1, Draft.indicator("ind-2", "quantitative", "obj-2"));
        assertThat(Asked.of(check).on(draft)).isEqualTo(BREACHED);
        assertThat(new Asked().only(Force.WHERE_APPLICABLE, check).on(draft)).isEqualTo(TO_JUSTIFY);
    }

    @Test
    void an_objective_without_any_indicator_is_named() {
        var draft = new Draft();
        draft.objectives.add(Draft.objective("obj-3", "quality"));

        var finding = Asked.of(new Check.Indicators(List.of("quantitative"))).finding(draft);

        assertThat(finding.verdict().kind()).isEqualTo(TO_JUSTIFY);
        assertThat(finding.verdict().reason().english()).contains("obj-3");
    }

    @Test
    void both_parties_are_named_and_both_owe_something() {
        var between = Asked.of(new Check.ConcludedBetween(List.of("state", "fund")));
        var reciprocal = Asked.of(new Check.ReciprocalCommitments());
        var draft = new Draft();
        draft.on = LocalDate.of(2016, 1, 1);

        assertThat(between.on(draft)).isEqualTo(SATISFIED);
        assertThat(reciprocal.on(draft)).isEqualTo(SATISFIED);
        draft.commitments.removeFirst();
        assertThat(reciprocal.on(draft)).isEqualTo(BREACHED);
        assertThat(between.on(draft)).isEqualTo(SATISFIED);
        draft.parties.removeFirst();
        assertThat(between.finding(draft).remedy().english()).contains("the State");
        assertThat(between.on(draft)).isEqualTo(BREACHED);
    }
}
