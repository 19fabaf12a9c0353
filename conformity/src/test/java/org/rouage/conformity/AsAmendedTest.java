package org.rouage.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rouage.conformity.Verdict.Kind.BREACHED;
import static org.rouage.conformity.Verdict.Kind.SATISFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Validity;
import org.rouage.convention.Fund.Held;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.ActDays.Status;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Check.Heading;

class AsAmendedTest {
    private static final Check.ReciprocalCommitments RECIPROCAL = new Check.ReciprocalCommitments();

    private static Draft withoutTheCommitmentOfTheState() {
        var draft = new Draft();
        draft.on = LocalDate.of(2015, 1, 1);
        draft.amendments.add(
                Avenant.number(1).with(new Operation.Repeal("com-1")).written());
        return draft;
    }

    @Test
    void what_an_amendment_repealed_answers_nothing_and_the_finding_says_what_it_was_and_who_changed_it() {
        var finding = Asked.of(RECIPROCAL).finding(withoutTheCommitmentOfTheState());

        assertThat(finding.verdict().kind()).isEqualTo(BREACHED);
        var asSigned = finding.asSigned().orElseThrow();
        assertThat(asSigned.verdict().kind()).isEqualTo(SATISFIED);
        assertThat(asSigned.changedBy()).containsExactly("amendment-1");
    }

    @ParameterizedTest
    @CsvSource({"2014-11-30, SATISFIED", "2014-12-01, BREACHED", "2014-12-02, BREACHED"})
    void the_text_judged_is_that_of_the_day_asked(LocalDate on, Verdict.Kind expected) {
        var draft = withoutTheCommitmentOfTheState();
        draft.on = on;

        assertThat(Asked.of(RECIPROCAL).on(draft)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2014-12-19, SATISFIED", "2014-12-20, BREACHED", "2014-12-21, BREACHED"})
    void an_act_that_the_register_has_not_received_changes_nothing(LocalDate on, Verdict.Kind expected) {
        var draft = new Draft();
        draft.on = on;
        draft.amendments.add(Avenant.number(1)
                .known("2014-12-20")
                .with(new Operation.Repeal("com-1"))
                .written());

        var report = Asked.of(RECIPROCAL).judge(draft);

        assertThat(report.findings().getFirst().verdict().kind()).isEqualTo(expected);
        assertThat(report.notes().stream().anyMatch(note -> note.english().contains("unknown on")))
                .isEqualTo(expected == SATISFIED);
    }

    @Test
    void the_act_that_changed_the_verdict_is_named_and_not_one_that_changed_other_things() {
        var draft = withoutTheCommitmentOfTheState();
        draft.amendments.add(Avenant.number(2)
                .effective("2014-12-10")
                .with(new Operation.Repeal("ind-1"))
                .written());
        draft.amendments.add(Avenant.number(3)
                .effective("2014-12-20")
                .with(new Operation.Insert("sheet-1", Optional.empty(), false, Draft.commitment("com-9", "the-state")))
                .written());
        draft.amendments.add(Avenant.number(4)
                .effective("2014-12-30")
                .with(new Operation.Repeal("com-9"))
                .written());

        var asSigned = Asked.of(RECIPROCAL).finding(draft).asSigned().orElseThrow();

        assertThat(asSigned.changedBy()).containsExactly("amendment-1", "amendment-3", "amendment-4");
    }

    @Test
    void a_verdict_that_stays_the_same_says_nothing_of_the_text_as_signed() {
        var draft = new Draft();
        draft.amendments.add(
                Avenant.number(1).with(new Operation.Repeal("ind-1")).written());

        assertThat(Asked.of(RECIPROCAL).finding(draft).asSigned()).isEmpty();
    }

    @Test
    void evidence_names_the_amendment_that_wrote_the_clause() {
        var draft = withoutTheCommitmentOfTheState();
        draft.amendments.add(Avenant.number(2)
                .with(new Operation.Insert("sheet-1", Optional.empty(), false, Draft.commitment("com-9", "the-state")))
                .written());

        var evidence = Asked.of(RECIPROCAL).finding(draft).evidence();

        assertThat(evidence)
                .extracting(Finding.Evidence::clause, Finding.Evidence::writtenBy)
                .containsExactly(tuple("com-9", List.of("amendment-2")), tuple("com-2", List.of()));
    }

    @Test
    void acts_are_told_with_their_effect_and_where_they_stand() {
        var draft = new Draft();
        draft.amendments.add(Avenant.number(1).effective("2014-12-31").written());
        draft.amendments.add(Avenant.number(2).effective("2015-01-02").written());
        draft.amendments.add(Avenant.number(3).effective("").written());
        draft.amendments.add(Avenant.number(4).signed("").written());

        assertThat(Asked.of(RECIPROCAL).judge(draft).acts())
                .extracting(ConformityReport.ActDay::status)
                .containsExactly(Status.IN_FORCE, Status.IN_FORCE, Status.ANNOUNCED, Status.UNDATED, Status.DRAFT);
    }

    @Test
    void a_mission_given_by_an_amendment_makes_its_heading_owed_once_it_is_held() {
        var collection = new Check.Objectives(List.of(new Heading("collection", Optional.of("collection"), false)));
        var draft = new Draft();
        draft.amendments.add(Avenant.number(1)
                .with(new Operation.AddMission(new Held("collection", Validity.from(LocalDate.of(2015, 3, 1)))))
                .written());

        draft.on = LocalDate.of(2015, 2, 28);
        assertThat(Asked.of(collection).on(draft)).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
        draft.on = LocalDate.of(2015, 3, 1);
        var finding = Asked.of(collection).finding(draft);
        assertThat(finding.verdict().kind()).isEqualTo(BREACHED);
        assertThat(finding.asSigned().orElseThrow().changedBy()).containsExactly("amendment-1");
    }

    @Test
    void past_a_term_that_an_amendment_moved_duties_are_judged_by_the_law_of_the_new_term() {
        var draft = new Draft();
        draft.on = LocalDate.of(2020, 1, 1);
        draft.amendments.add(Avenant.number(1)
                .with(new Operation.SetTerm(LocalDate.of(2018, 6, 30)))
                .written());

        assertThat(Asked.of(RECIPROCAL).judge(draft).continuingLawOf()).isEqualTo(LocalDate.of(2018, 6, 30));
    }
}
