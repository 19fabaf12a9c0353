package org.rouage.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rouage.conformity.Verdict.Kind.BREACHED;
import static org.rouage.conformity.Verdict.Kind.NOT_APPLICABLE;
import static org.rouage.conformity.Verdict.Kind.SATISFIED;
import static org.rouage.conformity.Verdict.Kind.TO_JUSTIFY;
import static org.rouage.conformity.Verdict.Kind.UNDECIDED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Text;
import org.rouage.conformity.FinancingLaws.Agreement;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records.AmendmentAnswer;
import org.rouage.convention.Records.FinancingLaw;
import org.rouage.law.requirement.Check;

/** The convention is signed on 2014-07-28 and ends on 2017-12-31. */
class FinancingLawsTest {
    private static final Check.ByJudgement WITHIN =
            new Check.ByJudgement(Text.same("Is it within the law?"), Text.same("It is not computed."), true);
    private static final Check.AmendmentAfterFinancingLaw YEARLY =
            new Check.AmendmentAfterFinancingLaw(true, Optional.empty());

    private static FinancingLaw law(int year, String published, Parameter... assumptions) {
        return new FinancingLaw(
                year, year + "-7", LocalDate.parse(published), List.of("Spend less."), List.of(assumptions));
    }

    private static Parameter parameter(String id, String title, String value, String unit) {
        return new Parameter(id, title, new BigDecimal(value), unit);
    }

    private static Draft asked(String on, FinancingLaw... laws) {
        var draft = new Draft();
        draft.on = LocalDate.parse(on);
        draft.financingLaws.addAll(List.of(laws));
        return draft;
    }

    private static FinancingLaws of(Draft draft) {
        return Asked.of(WITHIN).judge(draft).financingLaws();
    }

    private static AmendmentAnswer answer(Optional<String> act, String on) {
        return new AmendmentAnswer(2015, act, "Nothing moves.", "Ms Balance", "clockmakers", LocalDate.parse(on));
    }

    @ParameterizedTest
    @CsvSource({"2014-07-27, 2014", "2014-07-28, 2014", "2014-07-29, 2013"})
    void beside_the_convention_stands_the_last_law_published_by_its_signature(String published, int year) {
        var draft = asked("2015-06-01", law(2013, "2012-12-18"), law(2014, published));

        assertThat(of(draft).atSignature().orElseThrow().law().year()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"2014-12-22, 0", "2014-12-23, 1", "2014-12-24, 1"})
    void a_law_published_after_the_day_asked_asks_nothing_yet(String on, int questions) {
        var draft = asked(on, law(2015, "2014-12-23"));

        assertThat(of(draft).questions()).hasSize(questions);
        assertThat(Asked.of(WITHIN).judge(draft).notes()).hasSize(1 - questions);
    }

    @ParameterizedTest
    @CsvSource({"2014-07-28, 0", "2014-07-29, 1", "2017-12-31, 1", "2018-01-01, 0"})
    void each_law_published_since_signature_and_up_to_the_term_asks_whether_an_amendment_is_needed(
            String published, int questions) {
        assertThat(of(asked("2019-01-01", law(2015, published))).questions()).hasSize(questions);
    }

    @Test
    void a_question_is_put_in_words_and_open_until_it_is_answered() {
        var draft = asked("2015-06-01", law(2015, "2014-12-23"));

        var question = of(draft).questions().getFirst();

        assertThat(question.asks().french())
                .isEqualTo("Loi n° 2015-7 publiée le 23 décembre 2014 : un avenant est-il nécessaire ?");
        assertThat(question.answer()).isInstanceOf(FinancingLaws.Answer.Open.class);
        assertThat(Asked.of(new Check.ReciprocalCommitments()).judge(draft).holds(UNDECIDED))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2014-12-22, open", "2014-12-23, answered-by-act", "2014-12-24, answered-by-act"})
    void an_amendment_signed_since_the_publication_and_that_follows_the_law_answers(String signed, String answer) {
        var draft = asked("2015-06-01", law(2015, "2014-12-23"));
        draft.amendments.add(Avenant.number(1)
                .following(2015)
                .signed(signed)
                .effective("2015-02-01")
                .written());

        assertThat(of(draft).questions().getFirst().answer().code()).isEqualTo(answer);
    }

    @Test
    void an_amendment_that_is_not_signed_or_follows_another_law_answers_nothing() {
        var draft = asked("2015-06-01", law(2015, "2014-12-23"));
        draft.amendments.add(Avenant.number(1).following(2015).signed("").written());
        draft.amendments.add(
                Avenant.number(2).following(2014).signed("2015-01-15").written());

        assertThat(of(draft).open()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-12-22, open",
        "2014-12-23, answered-with-reason",
        "2015-06-01, answered-with-reason",
        "2015-06-02, open"
    })
    void a_reason_given_since_the_publication_and_by_the_day_asked_answers(String on, String answer) {
        var draft = asked("2015-06-01", law(2015, "2014-12-23"));
        draft.amendmentAnswers.add(answer(Optional.empty(), on));

        assertThat(of(draft).questions().getFirst().answer().code()).isEqualTo(answer);
    }

    @Test
    void who_answers_why_and_when_are_told() {
        var draft = asked("2015-06-01", law(2015, "2014-12-23"));
        draft.amendmentAnswers.add(answer(Optional.empty(), "2015-01-10"));

        assertThat(of(draft).questions().getFirst().answer().says().english())
                .isEqualTo("Answered, without an amendment. Ms Balance (clockmakers), 10 January 2015: Nothing moves.");
    }

    @Test
    void somebody_may_say_which_signed_act_answers_though_it_names_no_year() {
        var draft = asked("2015-06-01", law(2015, "2014-12-23"));
        draft.amendmentAnswers.add(answer(Optional.of("amendment-1"), "2015-01-10"));
        assertThat(of(draft).open()).hasSize(1);

        draft.amendments.add(Avenant.number(1).signed("2015-01-09").written());
        assertThat(of(draft).questions().getFirst().answer().says().english())
                .isEqualTo(
                        "Answered by an act: amendment-1. Ms Balance (clockmakers), 10 January 2015: Nothing moves.");
    }

    @Test
    void an_assumption_that_the_convention_states_otherwise_in_the_same_unit_is_named_and_to_justify() {
        var draft = asked(
                "2015-06-01",
                law(
                        2014,
                        "2013-12-23",
                        parameter("inflation", "Inflation", "1.3", "%"),
                        parameter("payroll", "Payroll of the clockmakers", "2", "%"),
                        parameter("delay", "Delay", "2", "months"),
                        parameter("growth", "Growth", "0.9", "%")));
        draft.conditions = Optional.of(new AmendmentConditions(
                "conditions",
                "The parties meet.",
                List.of(),
                List.of(
                        parameter("inflation", "Inflation of prices", "1.5", "%"),
                        parameter("pay", "payroll of the clockmakers", "2.0", "%"),
                        parameter("delay", "Delay", "60", "days"))));

        assertThat(of(draft).atSignature().orElseThrow().assumptions())
                .extracting(one -> one.ofTheLaw().id(), FinancingLaws.Assumption::agreement)
                .containsExactly(
                        tuple("inflation", Agreement.OTHER_VALUE),
                        tuple("payroll", Agreement.SAME_VALUE),
                        tuple("delay", Agreement.OTHER_UNIT),
                        tuple("growth", Agreement.NOT_STATED));
        var finding = Asked.of(WITHIN).finding(draft);
        assertThat(finding.verdict().kind()).isEqualTo(TO_JUSTIFY);
        assertThat(finding.verdict().reason().english()).endsWith("than the financing law: inflation.");
    }

    @Test
    void where_nothing_is_stated_otherwise_a_person_still_decides_with_the_law_as_evidence() {
        var draft = asked("2015-06-01", law(2014, "2013-12-23", parameter("growth", "Growth", "0.9", "%")));

        var finding = Asked.of(WITHIN).finding(draft);

        assertThat(finding.verdict().kind()).isEqualTo(UNDECIDED);
        assertThat(finding.evidence())
                .extracting(one -> one.says().english())
                .containsExactly(
                        "financing law for 2014 (no. 2014-7, published on 23 December 2013)",
                        "objective: Spend less.",
                        "assumption “Growth”: 0.9 % in the law; not stated");
    }

    @Test
    void without_a_register_the_question_is_put_as_before() {
        var finding = Asked.of(WITHIN).finding(new Draft());

        assertThat(finding.verdict().kind()).isEqualTo(UNDECIDED);
        assertThat(finding.evidence()).isEmpty();
        assertThat(finding.notes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2014-12-22, NOT_APPLICABLE", "2014-12-23, UNDECIDED", "2015-12-31, UNDECIDED", "2016-01-01, BREACHED"})
    void with_a_register_a_yearly_amendment_is_owed_from_publication_and_missed_when_its_year_has_ended(
            String on, Verdict.Kind expected) {
        assertThat(Asked.of(YEARLY).on(asked(on, law(2015, "2014-12-23"), law(2013, "2012-12-18"))))
                .isEqualTo(expected);
    }

    @Test
    void a_law_published_before_signature_owes_nothing_whatever_its_year() {
        var draft = asked("2016-06-01", law(2015, "2014-07-28"));

        assertThat(Asked.of(YEARLY).on(draft)).isEqualTo(NOT_APPLICABLE);
        draft.financingLaws.clear();
        assertThat(Asked.of(YEARLY).on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void an_amendment_for_each_law_on_record_satisfies() {
        var draft = asked("2016-06-01", law(2015, "2014-12-23"));
        draft.amendments.add(
                Avenant.number(1).following(2015).signed("2015-03-01").written());

        assertThat(Asked.of(YEARLY).on(draft)).isEqualTo(SATISFIED);
    }
}
