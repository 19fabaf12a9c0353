package org.rouage.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rouage.conformity.Verdict.Kind.BREACHED;
import static org.rouage.conformity.Verdict.Kind.SATISFIED;
import static org.rouage.conformity.Verdict.Kind.TO_JUSTIFY;
import static org.rouage.conformity.Verdict.Kind.UNDECIDED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Validity;
import org.rouage.convention.Operation;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Span;

/** What the law asks of each amendment. */
class AmendmentsTest {
    private static final Check.SignedBy FUND =
            new Check.SignedBy("fund", List.of(List.of("president"), List.of("director")));
    private static final Check.Duration FOUR_YEARS = new Check.Duration(new Span.Minimum(4));
    private static final LocalDate SIGNED = LocalDate.of(2014, 11, 1);

    private static Draft signedBy(String... capacities) {
        var draft = new Draft();
        draft.amendments.add(Avenant.number(1).written());
        draft.signatures.add(Draft.signature("amendment-1", "the-state", "minister", SIGNED));
        for (String capacity : capacities) {
            draft.signatures.add(Draft.signature("amendment-1", "clockmakers", capacity, SIGNED));
        }
        return draft;
    }

    private static Draft term(String endInclusive) {
        var draft = new Draft().signedOn(LocalDate.of(2014, 1, 1));
        draft.amendments.add(Avenant.number(1)
                .with(new Operation.SetTerm(LocalDate.parse(endInclusive)))
                .written());
        return draft;
    }

    private static Finding of(Check check, Draft draft, String act) {
        return Asked.of(check).judge(draft).findings().stream()
                .filter(finding -> finding.act().equals(act))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_amendment_signed_in_the_same_capacities_satisfies() {
        assertThat(of(FUND, signedBy("president", "director"), "amendment-1")
                        .verdict()
                        .kind())
                .isEqualTo(SATISFIED);
    }

    @Test
    void an_amendment_without_a_needed_signature_is_to_justify_for_the_text_is_silent_and_never_breached() {
        var finding = of(FUND, signedBy("president"), "amendment-1");

        assertThat(finding.verdict().kind()).isEqualTo(TO_JUSTIFY);
        assertThat(finding.verdict().reason().english()).contains("not signed by: director");
        assertThat(finding.notes())
                .anySatisfy(note -> assertThat(note.english()).contains("says nothing of amendments"));
    }

    @Test
    void a_draft_amendment_with_the_right_signatories_is_undecided_and_with_others_to_justify() {
        var draft = new Draft();
        draft.amendments.add(Avenant.number(1)
                .signed("")
                .planned("clockmakers", "president")
                .planned("clockmakers", "director")
                .written());
        assertThat(of(FUND, draft, "amendment-1").verdict().kind()).isEqualTo(UNDECIDED);

        draft.amendments.set(
                0,
                Avenant.number(1)
                        .signed("")
                        .planned("clockmakers", "accountant")
                        .written());
        assertThat(of(FUND, draft, "amendment-1").verdict().kind()).isEqualTo(TO_JUSTIFY);
    }

    @Test
    void signatories_are_those_of_the_law_in_force_when_the_amendment_is_signed() {
        var asked = new Asked()
                .atSignature("president", FUND, Validity.between(LocalDate.of(1990, 1, 1), SIGNED))
                .atSignature(
                        "director", new Check.SignedBy("fund", List.of(List.of("director"))), Validity.from(SIGNED));
        var draft = signedBy("director");

        assertThat(asked.judge(draft).findings())
                .extracting(Finding::key, finding -> finding.verdict().kind())
                .containsExactly(
                        tuple("clock/president @ convention", SATISFIED),
                        tuple("clock/director @ amendment-1", SATISFIED));
    }

    @ParameterizedTest
    @CsvSource({"2017-12-30, BREACHED", "2017-12-31, SATISFIED", "2018-01-01, SATISFIED"})
    void a_term_moved_by_an_amendment_still_keeps_the_minimum(String term, Verdict.Kind expected) {
        assertThat(of(FOUR_YEARS, term(term), "amendment-1").verdict().kind()).isEqualTo(expected);
    }

    @Test
    void the_length_as_amended_is_shown_with_the_term_before_and_after() {
        var finding = of(FOUR_YEARS, term("2016-06-30"), "amendment-1");

        assertThat(finding.evidence())
                .extracting(evidence -> evidence.says().english())
                .contains("carries the term from 31 December 2017 to 30 June 2016 (shortening)");
        assertThat(of(FOUR_YEARS, term("2019-06-30"), "amendment-1")
                        .evidence()
                        .getFirst()
                        .says()
                        .english())
                .endsWith("to 30 June 2019 (extension)");
    }

    @Test
    void an_extension_beyond_what_the_law_allows_is_a_breach_of_the_amendment_and_of_the_convention_as_amended() {
        var check = new Check.Duration(new Span.Range(4, 6));
        var draft = term("2020-01-01");

        assertThat(of(check, draft, "amendment-1").verdict().kind()).isEqualTo(BREACHED);
        var convention = of(check, draft, "convention");
        assertThat(convention.verdict().kind()).isEqualTo(BREACHED);
        assertThat(convention.asSigned().orElseThrow().verdict().kind()).isEqualTo(SATISFIED);
        assertThat(of(check, term("2019-12-31"), "amendment-1").verdict().kind())
                .isEqualTo(SATISFIED);
    }

    @Test
    void the_length_as_amended_is_judged_by_the_law_of_the_signature_of_the_amendment() {
        var asked = new Asked().atSignature("length", FOUR_YEARS, Validity.from(SIGNED));
        var draft = term("2016-12-31");

        assertThat(asked.judge(draft).findings()).extracting(Finding::act).containsExactly("amendment-1");
        draft.amendments.set(
                0,
                Avenant.number(1)
                        .signed("2014-10-31")
                        .with(new Operation.SetTerm(LocalDate.of(2016, 12, 31)))
                        .written());
        assertThat(asked.judge(draft).findings()).isEmpty();
    }

    @Test
    void an_amendment_that_leaves_the_term_alone_is_not_asked_about_length() {
        var draft = new Draft();
        draft.amendments.add(
                Avenant.number(1).with(new Operation.Repeal("ind-1")).written());

        assertThat(Asked.of(FOUR_YEARS).judge(draft).findings())
                .extracting(Finding::act)
                .containsExactly("convention");
    }

    @Test
    void a_corrected_term_counts_as_one_that_is_set() {
        var draft = new Draft().signedOn(LocalDate.of(2014, 1, 1));
        draft.amendments.add(Avenant.number(1)
                .with(new Operation.Correct("convention", "a slip", new Operation.SetTerm(LocalDate.of(2017, 12, 30))))
                .written());

        assertThat(of(FOUR_YEARS, draft, "amendment-1").verdict().kind()).isEqualTo(BREACHED);
    }
}
