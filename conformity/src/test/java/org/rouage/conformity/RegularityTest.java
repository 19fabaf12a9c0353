package org.rouage.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.conformity.Regularity.Code.BEFORE_CONVENTION;
import static org.rouage.conformity.Regularity.Code.BEFORE_FINANCING_LAW;
import static org.rouage.conformity.Regularity.Code.CLOSED_YEARS;
import static org.rouage.conformity.Regularity.Code.EFFECT_AFTER_TERM;
import static org.rouage.conformity.Regularity.Code.FINANCING_LAW_WITHOUT_YEAR;
import static org.rouage.conformity.Regularity.Code.OTHER_GROUND;
import static org.rouage.conformity.Regularity.Code.OTHER_SIGNATORIES;
import static org.rouage.conformity.Regularity.Code.OWN_DELAY;
import static org.rouage.conformity.Regularity.Code.RETROACTIVE;
import static org.rouage.conformity.Regularity.Code.SIGNATURE_MISSING;
import static org.rouage.conformity.Regularity.Code.SIGNED_AFTER_TERM;
import static org.rouage.conformity.Regularity.Code.UNDATED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Validity;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Operation;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records.Effect;
import org.rouage.convention.Records.FinancingLaw;
import org.rouage.convention.Records.Justification;
import org.rouage.law.requirement.Check;

class RegularityTest {
    private static final LocalDate LATE = LocalDate.of(2019, 1, 1);

    private static List<Regularity> found(Draft draft) {
        return Asked.of(new Check.ReciprocalCommitments()).judge(draft).regularities();
    }

    /** What is irregular about an amendment whose signatures are only stated. */
    private static List<Regularity.Code> codes(Avenant avenant) {
        var draft = new Draft();
        draft.on = LATE;
        return codes(draft, avenant);
    }

    private static List<Regularity.Code> codes(Draft draft, Avenant avenant) {
        draft.amendments.clear();
        draft.amendments.add(avenant.planned("the-state", "minister")
                .planned("clockmakers", "president")
                .planned("clockmakers", "director")
                .written());
        return found(draft).stream().map(Regularity::code).toList();
    }

    @Test
    void a_regular_amendment_is_not_spoken_of() {
        assertThat(codes(Avenant.number(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2014-10-31, true", "2014-11-01, false", "2014-11-02, false"})
    void effect_before_signature_is_retroactive(String effective, boolean irregular) {
        assertThat(codes(Avenant.number(1).effective(effective)).contains(RETROACTIVE))
                .isEqualTo(irregular);
    }

    @Test
    void how_many_days_an_effect_reaches_back_is_said() {
        var draft = new Draft();
        codes(draft, Avenant.number(1).effective("2014-05-01"));

        assertThat(found(draft))
                .singleElement()
                .satisfies(one -> assertThat(one.verdict().reason().english())
                        .isEqualTo("Signed on 1 November 2014, it takes effect on 1 May 2014, 184 days earlier."));
    }

    @ParameterizedTest
    @CsvSource({"2014-12-09, true", "2014-12-10, false", "2014-12-11, false"})
    void a_signed_act_without_a_day_of_effect_is_undecided_until_the_day_is_known(LocalDate on, boolean irregular) {
        var draft = new Draft();
        draft.on = on;
        draft.effects.add(new Effect(
                "amendment-1", LocalDate.of(2015, 1, 1), LocalDate.of(2014, 12, 10), "the minister", "decree 7"));

        assertThat(codes(draft, Avenant.number(1).effective("")).contains(UNDATED))
                .isEqualTo(irregular);
    }

    @Test
    void an_act_that_says_it_is_signed_while_a_signature_lacks_is_taken_for_a_draft() {
        var draft = new Draft();
        draft.signatures.add(Draft.signature("amendment-1", "the-state", "minister", LocalDate.of(2014, 11, 1)));

        assertThat(codes(draft, Avenant.number(1))).containsExactly(SIGNATURE_MISSING);
        assertThat(found(draft).getFirst().verdict().reason().english()).contains("president (the fund)");
    }

    @Test
    void other_signatories_than_those_of_the_convention_are_to_justify() {
        var draft = new Draft();
        draft.amendments.add(Avenant.number(1)
                .planned("the-state", "minister")
                .planned("clockmakers", "president")
                .written());

        assertThat(found(draft)).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(OTHER_SIGNATORIES);
            assertThat(one.verdict().kind()).isEqualTo(Verdict.Kind.TO_JUSTIFY);
            assertThat(one.verdict().reason().english()).endsWith("for the fund.");
        });
    }

    @Test
    void signatories_whom_the_new_law_asks_for_are_no_irregularity() {
        var since = LocalDate.of(2014, 11, 1);
        var draft = new Draft();
        draft.amendments.add(Avenant.number(1)
                .planned("the-state", "minister")
                .planned("clockmakers", "president")
                .written());
        draft.signatures.add(Draft.signature("amendment-1", "the-state", "minister", since));
        draft.signatures.add(Draft.signature("amendment-1", "clockmakers", "president", since));
        var president = new Check.SignedBy("fund", List.of(List.of("president")));

        assertThat(new Asked()
                        .atSignature("signed", president, Validity.from(since))
                        .judge(draft)
                        .regularities())
                .isEmpty();
        assertThat(new Asked()
                        .atSignature("signed", president, Validity.from(since.plusDays(1)))
                        .must("reciprocal", new Check.ReciprocalCommitments())
                        .judge(draft)
                        .regularities())
                .extracting(Regularity::code)
                .containsExactly(OTHER_SIGNATORIES);
    }

    @ParameterizedTest
    @CsvSource({"2014-07-27, true", "2014-07-28, false", "2014-07-29, false"})
    void signed_before_the_convention(String signed, boolean irregular) {
        assertThat(codes(Avenant.number(1).signed(signed)).contains(BEFORE_CONVENTION))
                .isEqualTo(irregular);
    }

    @Test
    void signed_while_the_convention_is_a_draft() {
        var draft = new Draft().unsigned();

        assertThat(codes(draft, Avenant.number(1))).contains(BEFORE_CONVENTION);
    }

    @ParameterizedTest
    @CsvSource({"2017-12-30, false", "2017-12-31, false", "2018-01-01, true"})
    void signed_after_the_term(String signed, boolean irregular) {
        assertThat(codes(Avenant.number(1).signed(signed).effective("2017-12-30"))
                        .contains(SIGNED_AFTER_TERM))
                .isEqualTo(irregular);
    }

    @ParameterizedTest
    @CsvSource({"2017-12-30, false", "2017-12-31, false", "2018-01-01, true"})
    void effect_after_the_term(String effective, boolean irregular) {
        assertThat(codes(Avenant.number(1).effective(effective)).contains(EFFECT_AFTER_TERM))
                .isEqualTo(irregular);
    }

    @Test
    void an_extension_that_comes_once_the_term_has_run_out_does_not_make_itself_regular() {
        var extension = new Operation.SetTerm(LocalDate.of(2018, 12, 31));

        assertThat(codes(Avenant.number(1)
                        .signed("2018-01-01")
                        .effective("2018-01-01")
                        .with(extension)))
                .containsExactly(SIGNED_AFTER_TERM, EFFECT_AFTER_TERM);
        assertThat(codes(Avenant.number(1)
                        .signed("2017-12-31")
                        .effective("2017-12-31")
                        .with(extension)))
                .isEmpty();
    }

    @Test
    void a_financing_law_without_its_year() {
        assertThat(codes(Avenant.number(1).ground("financing-law"))).containsExactly(FINANCING_LAW_WITHOUT_YEAR);
        assertThat(codes(Avenant.number(1).following(2015))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2014-10-31, true", "2014-11-01, false", "2014-11-02, false"})
    void signed_before_the_financing_law_that_it_follows(String signed, boolean irregular) {
        var draft = new Draft();
        draft.financingLaws.add(law(2015, "2014-11-01"));

        assertThat(codes(draft, Avenant.number(1).following(2015).signed(signed))
                        .contains(BEFORE_FINANCING_LAW))
                .isEqualTo(irregular);
    }

    private static FinancingLaw law(int year, String published) {
        return new FinancingLaw(year, year + "-1", LocalDate.parse(published), List.of(), List.of());
    }

    @Test
    void a_ground_of_which_the_convention_is_silent_is_to_justify() {
        assertThat(codes(Avenant.number(1).ground("new-mission"))).containsExactly(OTHER_GROUND);
    }

    @Test
    void where_the_convention_lists_no_ground_none_is_missing() {
        var draft = new Draft();
        draft.conditions = Optional.of(Draft.conditions());

        assertThat(codes(draft, Avenant.number(1).ground("new-mission"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "60, days, 2014-10-30, false",
        "60, days, 2014-10-31, false",
        "60, days, 2014-11-01, true",
        "2, mois, 2014-11-01, false",
        "2, mois, 2014-11-02, true",
        "60.5, days, 2016-01-01, false",
        "60, %, 2016-01-01, false"
    })
    void the_delay_that_the_convention_sets_itself_after_a_financing_law(
            BigDecimal delay, String unit, String signed, boolean irregular) {
        var draft = new Draft();
        draft.on = LATE;
        draft.financingLaws.add(law(2015, "2014-09-01"));
        draft.conditions = Optional.of(delays(new Parameter("review-delay", "Delay to meet", delay, unit)));

        assertThat(codes(draft, Avenant.number(1).following(2015).signed(signed))
                        .contains(OWN_DELAY))
                .isEqualTo(irregular);
    }

    @Test
    void which_of_two_delays_counts_is_not_decided_here() {
        var draft = new Draft();
        draft.financingLaws.add(law(2015, "2014-09-01"));
        var one = new Parameter("review-delay", "Delay to meet", BigDecimal.ONE, "days");
        var other = new Parameter("signing-delay", "Delay to sign", BigDecimal.TWO, "days");
        draft.conditions = Optional.of(delays(one, other));

        assertThat(codes(draft, Avenant.number(1).following(2015))).isEmpty();
    }

    private static AmendmentConditions delays(Parameter... delays) {
        var grounds = Draft.conditions("financing-law").grounds();
        return new AmendmentConditions("conditions", "The parties meet.", grounds, List.of(delays));
    }

    @ParameterizedTest
    @CsvSource({"2014-12-31, false", "2015-01-01, true", "2015-01-02, true"})
    void a_target_of_a_year_that_has_ended_at_signature(String signed, boolean irregular) {
        var target = new Operation.SetTarget(
                "ind-1", Optional.empty(), 2014, Optional.of(BigDecimal.TEN), Optional.empty(), Optional.empty());

        assertThat(codes(Avenant.number(1).signed(signed).with(target)).contains(CLOSED_YEARS))
                .isEqualTo(irregular);
    }

    @Test
    void a_definition_replaced_from_a_closed_year_on_names_each_closed_year() {
        var draft = new Draft();
        draft.on = LATE;
        var replaced = new Operation.ReplaceDefinition(
                "ind-1",
                2014,
                "New source.",
                Optional.of("Calls answered."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(codes(
                        draft,
                        Avenant.number(1)
                                .signed("2016-05-01")
                                .effective("2016-06-01")
                                .with(replaced)))
                .containsExactly(CLOSED_YEARS);
        assertThat(found(draft).getFirst().verdict().reason().english()).endsWith("2014 and 2015.");
        assertThat(found(draft).getFirst().evidence())
                .extracting(Finding.Evidence::clause)
                .containsExactly("ind-1");
    }

    @Test
    void a_draft_that_touches_a_closed_year_is_told_so_before_it_is_signed() {
        var target = new Operation.SetTarget(
                "ind-1", Optional.empty(), 2014, Optional.of(BigDecimal.TEN), Optional.empty(), Optional.empty());
        var draft = new Draft();

        draft.on = LocalDate.of(2014, 12, 31);
        assertThat(codes(draft, Avenant.number(1).signed("").with(target))).isEmpty();
        draft.on = LocalDate.of(2015, 1, 1);
        assertThat(codes(draft, Avenant.number(1).signed("").with(target))).containsExactly(CLOSED_YEARS);
    }

    @Test
    void somebody_answers_for_an_irregularity_by_its_name_and_the_verdict_stays() {
        var draft = new Draft();
        draft.justifications.add(new Justification(
                "amendment/retroactive", "Ms Balance", "clockmakers", LocalDate.of(2014, 12, 1), "Budget year."));
        codes(draft, Avenant.number(1).effective("2014-09-01"));

        assertThat(found(draft)).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("amendment/retroactive @ amendment-1");
            assertThat(one.verdict().kind()).isEqualTo(Verdict.Kind.TO_JUSTIFY);
            assertThat(one.justifications()).hasSize(1);
        });
    }

    @Test
    void each_code_has_its_own_name() {
        var names = new ArrayList<String>();
        for (Regularity.Code code : Regularity.Code.values()) {
            names.add(code.id());
        }

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.startsWith("amendment/"));
    }
}
