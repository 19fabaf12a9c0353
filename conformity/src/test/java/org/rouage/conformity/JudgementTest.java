package org.rouage.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.conformity.Verdict.Kind.NOT_APPLICABLE;
import static org.rouage.conformity.Verdict.Kind.SATISFIED;
import static org.rouage.conformity.Verdict.Kind.UNDECIDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.Records.Justification;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Force;
import org.rouage.law.requirement.Kind;
import org.rouage.law.requirement.Misnumbered;
import org.rouage.law.requirement.Moment;
import org.rouage.law.requirement.Requirement;
import org.rouage.law.requirement.Scope;

class JudgementTest {
    private static final Check RECIPROCAL = new Check.ReciprocalCommitments();

    @Test
    void a_convention_is_judged_for_ever_by_the_law_of_the_day_of_its_last_needed_signature() {
        var until =
                new Asked().atSignature("old", RECIPROCAL, Validity.between(LocalDate.of(1997, 1, 1), Draft.SIGNED));
        var since = new Asked().atSignature("new", RECIPROCAL, Validity.from(Draft.SIGNED));
        var later = new Asked().atSignature("later", RECIPROCAL, Validity.from(Draft.SIGNED.plusDays(1)));
        var draft = new Draft();
        draft.on = LocalDate.of(2019, 3, 1);

        assertThat(until.judge(draft).findings()).isEmpty();
        assertThat(since.judge(draft).findings()).hasSize(1);
        assertThat(later.judge(draft).findings()).isEmpty();
        assertThat(since.judge(draft).acts().getFirst().lawOf()).isEqualTo(Draft.SIGNED);
    }

    @Test
    void an_unsigned_draft_is_judged_by_the_law_of_the_day_asked() {
        var asked = new Asked().atSignature("new", RECIPROCAL, Validity.from(LocalDate.of(2016, 1, 1)));
        var draft = new Draft().unsigned();

        draft.on = LocalDate.of(2015, 12, 31);
        assertThat(asked.judge(draft).findings()).isEmpty();
        draft.on = LocalDate.of(2016, 1, 1);
        assertThat(asked.judge(draft).findings()).hasSize(1);
    }

    @Test
    void the_day_before_its_last_signature_a_convention_is_still_a_draft() {
        var draft = new Draft();

        draft.on = Draft.SIGNED.minusDays(1);
        assertThat(Asked.of(RECIPROCAL).judge(draft).acts().getFirst().signed()).isEmpty();
        draft.on = Draft.SIGNED;
        assertThat(Asked.of(RECIPROCAL).judge(draft).acts().getFirst().signed()).contains(Draft.SIGNED);
    }

    @Test
    void a_signature_that_nobody_planned_does_not_move_the_day_of_signature() {
        var draft = new Draft();
        draft.signatures.add(Draft.signature("convention", "clockmakers", "accountant", Draft.SIGNED.plusDays(9)));

        assertThat(Asked.of(RECIPROCAL).judge(draft).acts().getFirst().signed()).contains(Draft.SIGNED);
    }

    @Test
    void duties_that_continue_are_those_of_the_day_asked_and_end_with_the_term() {
        var term = LocalDate.of(2017, 12, 31);
        var to = new Asked()
                .continuing("duty", RECIPROCAL, Validity.between(LocalDate.of(2017, 1, 1), term.plusDays(1)));
        var after = new Asked().continuing("duty", RECIPROCAL, Validity.from(term.plusDays(1)));
        var draft = new Draft();

        draft.on = LocalDate.of(2016, 12, 31);
        assertThat(to.judge(draft).findings()).isEmpty();
        draft.on = LocalDate.of(2017, 1, 1);
        assertThat(to.judge(draft).findings()).hasSize(1);
        draft.on = LocalDate.of(2030, 1, 1);
        assertThat(to.judge(draft).findings()).hasSize(1);
        assertThat(to.judge(draft).notes()).hasSize(1);
        assertThat(after.judge(draft).findings()).isEmpty();
    }

    @Test
    void the_law_of_another_fund_or_of_another_day_is_not_selected() {
        var draft = new Draft();
        assertThat(Asked.of(RECIPROCAL)
                        .forFund("CLOCK", Validity.from(Draft.SIGNED))
                        .judge(draft)
                        .findings())
                .hasSize(1);

        for (Asked other : List.of(
                Asked.of(RECIPROCAL).forFund("BARBERS", Asked.EVER),
                Asked.of(RECIPROCAL).forFund("CLOCK", Validity.from(LocalDate.of(2020, 1, 1))))) {
            assertThat(Conformity.judge(draft.question(), other.law()).problems())
                    .extracting(Problem::code)
                    .containsExactly("CONFORMITY-NO-CATALOGUE");
        }
    }

    @Test
    void a_requirement_of_a_branch_that_the_fund_does_not_run_is_not_applicable() {
        var scope = new Scope("cog", List.of(), List.of(new Scope.Dated("old-age", Asked.EVER)), List.of());
        var asked = new Asked().add("branch", Force.MUST, Moment.AT_SIGNATURE, RECIPROCAL, Asked.EVER, scope);
        var draft = new Draft();

        assertThat(asked.on(draft)).isEqualTo(NOT_APPLICABLE);
        draft.branches.add(Draft.held("old-age", Draft.SIGNED.plusDays(1).toString()));
        assertThat(asked.on(draft)).isEqualTo(NOT_APPLICABLE);
        draft.branches.set(1, Draft.held("old-age", Draft.SIGNED.toString()));
        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
    }

    @Test
    void a_verdict_that_rests_on_a_text_not_seen_says_so() {
        var unseen = new Requirement(
                "clock/unseen",
                Force.MUST,
                Kind.CONTENT,
                Moment.AT_SIGNATURE,
                Asked.whichever(),
                Text.same("asked"),
                RECIPROCAL,
                List.of(new Basis("HORL L1-1 I al. 1", Asked.EVER, Optional.empty())));

        assertThat(new Asked().add(unseen).finding(new Draft()).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.english()).startsWith("Text not seen"));
    }

    private static Requirement misnumbered(List<String> resolves) {
        var reference = new Misnumbered(
                "L. 9-1",
                List.of(
                        new Misnumbered.Reading("HORL L9-1", Text.same("the clock tower")),
                        new Misnumbered.Reading("HORL L9-2", Text.same("the committee"))),
                resolves,
                Text.same("The number was taken."));
        return new Requirement(
                "clock/misnumbered",
                Force.MUST,
                Kind.PROCEDURE,
                Moment.AT_SIGNATURE,
                Asked.whichever(),
                Text.same("asked"),
                RECIPROCAL,
                List.of(new Basis("HORL L1-1 III al. 1", Asked.EVER, Optional.of(Asked.FINGERPRINT))),
                Optional.of(reference),
                List.of());
    }

    @Test
    void a_misnumbered_reference_is_shown_with_both_readings_and_judged_if_it_resolves() {
        var resolved = new Asked().add(misnumbered(List.of("committee"))).finding(new Draft());
        var dangling = new Asked().add(misnumbered(List.of())).finding(new Draft());

        assertThat(resolved.verdict().kind()).isEqualTo(SATISFIED);
        assertThat(dangling.verdict().kind()).isEqualTo(UNDECIDED);
        for (Finding finding : List.of(resolved, dangling)) {
            assertThat(finding.notes())
                    .extracting(Text::english)
                    .anySatisfy(note -> assertThat(note).contains("HORL L9-1"))
                    .anySatisfy(note -> assertThat(note).contains("HORL L9-2"));
        }
    }

    @Test
    void a_legal_basis_that_did_not_exist_on_the_day_is_refused_with_its_nearest_validity() {
        var draft = new Draft();
        draft.legalBasis.add("HORL L. 1-1");

        assertThat(Conformity.judge(
                                draft.question(),
                                Asked.of(RECIPROCAL).since(Draft.SIGNED).law())
                        .problems())
                .isEmpty();

        var late = new Asked()
                .atSignature("one", RECIPROCAL, Validity.from(Draft.SIGNED.plusDays(1)))
                .since(Draft.SIGNED.plusDays(1));
        assertThat(Conformity.judge(draft.question(), late.law()).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("CONFORMITY-LEGAL-BASIS-NOT-IN-FORCE");
                    assertThat(problem.found().english())
                            .contains("HORL L. 1-1")
                            .contains("28 July 2014");
                    assertThat(problem.remedy().english()).contains("since 29 July 2014");
                    assertThat(problem.place().path()).isEqualTo("legalBasis[0]");
                });
    }

    @Test
    void a_number_that_two_articles_have_had_is_told_with_both_and_the_days_of_each() {
        var draft = new Draft();
        draft.legalBasis.add("HORL L1-1");
        var before = new Asked()
                .atSignature("old", RECIPROCAL, Validity.between(LocalDate.of(1997, 1, 1), LocalDate.of(2005, 12, 9)))
                .between(LocalDate.of(1997, 1, 1), LocalDate.of(2005, 12, 9))
                .law();
        var after = new Asked()
                .atSignature("new", RECIPROCAL, Validity.from(Draft.SIGNED.plusDays(1)))
                .since(Draft.SIGNED.plusDays(1))
                .law();
        var both = new Catalogues(List.of(before.all().getFirst(), after.all().getFirst()), before.vocabulary());

        assertThat(Conformity.judge(draft.question(), both).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected().english())
                        .contains("1 January 1997 to 8 December 2005")
                        .contains("since 29 July 2014"));
    }

    @Test
    void all_problems_are_listed_at_once() {
        var draft = new Draft();
        draft.legalBasis.add("HORL L7-7");
        draft.justifications.add(
                new Justification("klock/one", "Ms Balance", "clockmakers", LocalDate.of(2014, 12, 1), "Because."));

        assertThat(Conformity.judge(draft.question(), Asked.of(RECIPROCAL).law())
                        .problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("CONFORMITY-LEGAL-BASIS-UNKNOWN", "CONFORMITY-UNKNOWN-REQUIREMENT");
    }

    @Test
    void a_justification_is_shown_and_changes_no_verdict() {
        var asked = Asked.of(RECIPROCAL);
        var draft = new Draft();
        draft.commitments.clear();
        var before = asked.on(draft);
        draft.justifications.add(
                new Justification("clock/one", "Ms Balance", "clockmakers", LocalDate.of(2014, 12, 1), "Because."));

        assertThat(asked.on(draft)).isEqualTo(before);
        assertThat(asked.finding(draft).justifications())
                .extracting(Justification::why)
                .containsExactly("Because.");
    }

    @Test
    void an_article_is_known_by_its_code_and_number_however_printed() {
        assertThat(LegalBases.article("CSS L. 227-1 III al. 1")).isEqualTo("CSS L227-1");
        assertThat(LegalBases.article("CSS L227-1")).isEqualTo("CSS L227-1");
        assertThat(LegalBases.article("CSS LO111-9")).isEqualTo("CSS LO111-9");
        assertThat(LegalBases.article("CSS R*123-1 al. 2")).isEqualTo("CSS R*123-1");
    }
}
