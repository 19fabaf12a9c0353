package org.rouage.corpus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Force;
import org.rouage.law.requirement.Misnumbered;
import org.rouage.law.requirement.Requirement;
import org.rouage.law.requirement.Scope;
import org.rouage.law.requirement.Span;

/** The details of the law that are easily got wrong, each on the day before and on the day. */
class BuiltInCataloguesTest {
    private static final Catalogues BUILT_IN = CatalogueFiles.builtIn();

    private static Set<String> inForce(String fund, String day) {
        return inForce(fund, "cog", day);
    }

    private static Set<String> inForce(String fund, String instrument, String day) {
        return BUILT_IN.inForce(fund, instrument, LocalDate.parse(day)).stream()
                .map(Requirement::id)
                .collect(Collectors.toSet());
    }

    private static Requirement requirement(String id) {
        return BUILT_IN.requirement(id).orElseThrow(() -> new AssertionError("no requirement " + id));
    }

    private static Optional<Basis> basis(String id, String day) {
        return requirement(id).basisOn(LocalDate.parse(day));
    }

    private static String provision(String id, String day) {
        return basis(id, day).orElseThrow().provision();
    }

    @Test
    void no_fund_is_bound_the_day_before_the_first_article_begins() {
        assertThat(inForce("CNAM", "1996-12-31")).isEmpty();
        assertThat(inForce("CNAM", "1997-01-01")).contains("css-l227-1/duration-three-years");
    }

    @Test
    void three_years_were_enough_until_the_day_before_21_december_2004() {
        assertThat(inForce("CNAM", "2004-12-20")).contains("css-l227-1/duration-three-years");
        assertThat(inForce("CNAM", "2004-12-21"))
                .contains("css-l227-1/duration-four-years")
                .doesNotContain("css-l227-1/duration-three-years");
        assertThat(requirement("css-l227-1/duration-four-years").check())
                .isEqualTo(new Check.Duration(new Span.Minimum(4)));
    }

    @Test
    void the_or_of_the_first_heading_is_an_alternative_by_mission() {
        for (String article : List.of("css-l227-1", "css-l611-6-1", "css-l633-12", "css-r611-18", "css-l652-5")) {
            Check check = requirement(article + "/risk-service-or-collection").check();

            assertThat(check)
                    .isInstanceOfSatisfying(
                            Check.Objectives.class,
                            objectives -> assertThat(objectives.headings())
                                    .extracting(heading -> heading.mission().orElse("none"))
                                    .containsExactly("risk-management", "benefit-service", "collection"));
        }
    }

    @Test
    void exclusion_entered_and_social_action_ceased_to_be_where_applicable_on_31_july_1998() {
        assertThat(inForce("CNAF", "1998-07-30"))
                .contains("css-l227-1/social-action-where-applicable", "css-l227-1/prevention-where-applicable")
                .doesNotContain("css-l227-1/exclusion", "css-l227-1/social-action", "css-l227-1/prevention");
        assertThat(inForce("CNAF", "1998-07-31"))
                .contains("css-l227-1/exclusion", "css-l227-1/social-action", "css-l227-1/prevention")
                .doesNotContain("css-l227-1/social-action-where-applicable");
        assertThat(requirement("css-l227-1/social-action-where-applicable").force())
                .isEqualTo(Force.WHERE_APPLICABLE);
        assertThat(requirement("css-l227-1/social-action").force()).isEqualTo(Force.MUST);
    }

    @Test
    void the_second_part_of_r611_18_is_five_requirements_of_the_sickness_branch_and_one_of_coherence() {
        List<Requirement> sickness = BUILT_IN.catalogue("css-r611-18").orElseThrow().requirements().stream()
                .filter(requirement -> requirement.scope().branches().stream()
                        .map(Scope.Dated::term)
                        .toList()
                        .equals(List.of("sickness")))
                .toList();

        assertThat(sickness)
                .extracting(requirement -> (Object) requirement.check())
                .containsExactly(
                        new Check.Orientations("public-health"),
                        new Check.Orientations("medical-demography"),
                        new Check.Orientations("medicines"),
                        new Check.Orientations("exclusion-from-care"),
                        new Check.ControlPlan("benefits"));
        assertThat(provision("css-r611-18/orientations-coherent-with-general-scheme", "2010-01-01"))
                .isEqualTo("CSS R611-18 II al. 2");
    }

    @Test
    void each_budget_that_the_text_names_is_a_requirement_of_its_own() {
        assertThat(budgets("css-l611-6-1"))
                .containsExactly("management", "medical-control", "social-action", "prevention");
        assertThat(budgets("css-r611-18")).containsExactly("management", "intervention");
        assertThat(budgets("css-l633-12")).containsExactly("management", "social-action");
        assertThat(requirement("css-l611-6-1/budget-medical-control").force()).isEqualTo(Force.MUST);
        assertThat(requirement("css-l227-1/budget-medical-control").force()).isEqualTo(Force.WHERE_APPLICABLE);
        assertThat(basis("css-l227-1/budget-medical-control", "2007-12-21")).isPresent();
        assertThat(basis("css-l227-1/budget-medical-control", "2007-12-22")).isEmpty();
    }

    private static List<String> budgets(String catalogue) {
        return BUILT_IN.catalogue(catalogue).orElseThrow().requirements().stream()
                .flatMap(requirement -> requirement.check() instanceof Check.BudgetRules(var headings)
                        ? headings.stream().map(Check.Heading::term)
                        : java.util.stream.Stream.empty())
                .toList();
    }

    @Test
    void the_yearly_amendment_is_a_duty_of_the_sickness_branch_until_13_may_2009() {
        assertThat(basis("css-l227-1/yearly-amendment", "2009-05-13")).isPresent();
        assertThat(basis("css-l227-1/yearly-amendment", "2009-05-14")).isEmpty();
        assertThat(requirement("css-l227-1/yearly-amendment").check())
                .isEqualTo(new Check.AmendmentAfterFinancingLaw(true, Optional.empty()));
        assertThat(basis("css-l227-1/benefit-control-plan", "2003-12-18")).isEmpty();
        assertThat(basis("css-l227-1/benefit-control-plan", "2003-12-19")).isPresent();
        assertThat(basis("css-l227-1/orientations-exclusion-from-care", "1998-07-30"))
                .isEmpty();
    }

    @Test
    void the_alineas_of_l227_1_shift_when_one_is_added() {
        assertThat(provision("css-l227-1/exclusion", "2004-12-20")).isEqualTo("CSS L227-1 I al. 6 (3°)");
        assertThat(provision("css-l227-1/exclusion", "2004-12-21")).isEqualTo("CSS L227-1 I al. 7 (3°)");
        assertThat(provision("css-l227-1/amendment-conditions", "2017-12-31")).isEqualTo("CSS L227-1 I al. 12 (1°)");
        assertThat(provision("css-l227-1/amendment-conditions", "2018-01-01")).isEqualTo("CSS L227-1 I al. 13 (1°)");
    }

    @Test
    void the_objectives_for_the_self_employed_are_the_eleventh_alinea_since_2018() {
        assertThat(basis("css-l227-1/self-employed-objectives", "2017-12-31")).isEmpty();
        assertThat(provision("css-l227-1/self-employed-objectives", "2018-01-01"))
                .isEqualTo("CSS L227-1 I al. 11");
        assertThat(branches("css-l227-1/self-employed-objectives"))
                .containsExactly("sickness", "old-age", "collection");
    }

    @Test
    void the_autonomy_branch_coordinates_where_the_others_gain_productivity_since_2021() {
        assertThat(inForce("CNSA", "2020-12-31")).isEmpty();
        assertThat(inForce("CNSA", "2021-01-01")).contains("css-l227-1/actor-coordination");
        assertThat(branches("css-l227-1/actor-coordination")).containsExactly("autonomy");
        assertThat(branches("css-l227-1/network-productivity")).doesNotContain("autonomy");
        assertThat(branches("css-l227-1/network-evolution")).doesNotContain("autonomy");
    }

    private static List<String> branches(String id) {
        return requirement(id).scope().branches().stream()
                .map(Scope.Dated::term)
                .toList();
    }

    @Test
    void from_9_december_2005_to_27_january_2006_no_decree_set_what_the_rsi_convention_says() {
        assertThat(inForce("RSI", "2005-12-08")).isEmpty();
        assertThat(inForce("CANAM", "2005-12-08")).contains("css-l611-6-1/duration-three-years");
        assertThat(inForce("CANAM", "2005-12-09")).isEmpty();
        assertThat(inForce("RSI", "2006-01-27"))
                .contains("css-l611-7/content-awaits-its-decree", "css-l611-7/signatories-await-their-decree")
                .noneMatch(id -> id.startsWith("css-r611-"));
        assertThat(inForce("RSI", "2006-01-28"))
                .contains("css-r611-18/service-quality", "css-r611-19/signed-by-president-and-director-general")
                .doesNotContain("css-l611-7/content-awaits-its-decree");
    }

    @Test
    void after_its_repeal_r611_18_survives_in_a_nota_for_the_delegated_funds_only() {
        assertThat(inForce("RSI", "2017-12-31")).contains("css-r611-18/service-quality");
        assertThat(inForce("RSI", "2018-01-01")).isEmpty();
        assertThat(basis("css-r611-18/service-quality", "2018-03-11")
                        .orElseThrow()
                        .survival())
                .isEmpty();
        Basis survival = basis("css-r611-18/service-quality", "2018-03-12").orElseThrow();
        assertThat(survival.survival().orElseThrow().french())
                .contains("décret n° 2018-174")
                .contains("NOTA");
        assertThat(inForce("SSI-DELEGATED", "2018-03-12"))
                .contains(
                        "css-r611-18/service-quality",
                        "css-r611-19/signed-by-president-and-director-general",
                        "css-r611-20/local-contracts");
    }

    @Test
    void the_misnumbered_reference_has_two_readings_that_lead_to_the_same_committees() {
        for (String id : List.of("css-r611-18", "css-r641-0")) {
            Requirement filed = requirement(id + "/filed-with-parliamentary-committees");
            Misnumbered misnumbered = filed.misnumbered().orElseThrow();

            assertThat(misnumbered.readings())
                    .extracting(Misnumbered.Reading::provision)
                    .containsExactly("CSS LO111-9-1", "CSS LO111-10");
            assertThat(filed.check()).isEqualTo(new Check.Filed(misnumbered.resolves(), true));
        }
    }

    @Test
    void the_convention_of_the_bars_stood_at_another_number_until_13_june_2018() {
        assertThat(inForce("CNBF", "2017-12-31")).isEmpty();
        assertThat(provision("css-l652-5/duration-four-years", "2018-06-13")).isEqualTo("CSS L723-2-1 I al. 1");
        assertThat(provision("css-l652-5/duration-four-years", "2018-06-14")).isEqualTo("CSS L652-5 I al. 1");
    }

    @Test
    void the_contract_of_the_liberal_professions_lasts_four_to_six_years_since_its_decree() {
        assertThat(inForce("CNAVPL", "multi-year-contract", "2015-04-10"))
                .contains("css-l641-4-1/duration-four-years", "css-l641-4-1/content-awaits-its-decree");
        assertThat(requirement("css-r641-0/duration-four-to-six-years").check())
                .isEqualTo(new Check.Duration(new Span.Range(4, 6)));
        assertThat(basis("css-r641-0/duration-four-to-six-years", "2015-04-11")
                        .orElseThrow()
                        .seen())
                .isFalse();
    }

    @Test
    void citing_articles_impose_duties_of_their_own() {
        assertThat(inForce("CNAM", "2005-10-01")).contains("csp-r1411-25/endowment-procedure-sickness");
        assertThat(inForce("CANAM", "2005-12-08")).contains("csp-r1411-25/endowment-procedure-self-employed");
        assertThat(inForce("CNAM", "2009-05-14"))
                .contains("csp-r1411-25/endowment-procedure-after-repeal-of-ii")
                .doesNotContain("csp-r1411-25/endowment-procedure-sickness");
        assertThat(inForce("ACOSS", "2008-01-01")).contains("css-r133-23/social-action-ceiling");
        assertThat(requirement("css-r133-23/social-action-ceiling").check())
                .isEqualTo(new Check.ClauseOn("social-action-ceiling", List.of("amount")));
        assertThat(provision("css-r133-23/social-action-ceiling", "2017-05-11")).startsWith("CSS R133-2-12 III");
    }

    @Test
    void the_msa_convention_reports_within_three_years_and_the_eldest_texts_were_not_seen() {
        assertThat(inForce("CCMSA", "2009-06-26"))
                .contains("crpm-r724-21/signed-by-three-ministers", "crpm-l723-12/report-within-three-years");
        assertThat(basis("crpm-l723-12/duration-four-years", "2022-08-31")
                        .orElseThrow()
                        .seen())
                .isFalse();
        assertThat(basis("crpm-l723-12/duration-four-years", "2022-09-01")
                        .orElseThrow()
                        .seen())
                .isTrue();
        assertThat(requirement("crpm-l723-12/duration-before-2004-12-21").check())
                .isInstanceOf(Check.ByJudgement.class);
    }

    @Test
    void the_cleiss_may_conclude_since_2002_and_its_content_is_set_since_2015() {
        assertThat(requirement("css-r767-3/may-be-concluded").force()).isEqualTo(Force.MAY);
        assertThat(inForce("CLEISS", "2015-02-28"))
                .contains("css-r767-3/may-be-concluded")
                .doesNotContain("css-r767-3/productivity");
        assertThat(inForce("CLEISS", "2015-03-01")).contains("css-r767-3/productivity");
    }

    @Test
    void conventions_are_negotiated_within_the_framework_convention_since_23_december_2011() {
        assertThat(inForce("CNAM", "2011-12-22")).noneMatch(id -> id.startsWith("css-l114-23"));
        assertThat(inForce("CNAM", "2011-12-23")).contains("css-l114-23-iii/negotiated-within-framework");
        assertThat(inForce("CNAM", "framework-convention", "2011-12-23")).contains("css-l114-23/duration-four-years");
        assertThat(basis("css-l114-23/duration-four-years", "2017-12-31")
                        .orElseThrow()
                        .seen())
                .isTrue();
        assertThat(basis("css-l114-23/duration-four-years", "2018-01-01")
                        .orElseThrow()
                        .seen())
                .isFalse();
    }

    @Test
    void amendments_are_filed_too_since_the_committees_receive_them() {
        assertThat(basis("css-l227-1/filed-with-supervisory-council", "2011-12-22"))
                .isPresent();
        assertThat(basis("css-l227-1/filed-with-supervisory-council", "2011-12-23"))
                .isEmpty();
        assertThat(basis("css-l227-1/filed-with-committee-l111-9", "2005-08-02"))
                .isPresent();
        assertThat(basis("css-l227-1/filed-with-parliamentary-committees", "2005-08-02"))
                .isEmpty();
        assertThat(requirement("css-l227-1/filed-with-parliamentary-committees").check())
                .isEqualTo(new Check.Filed(List.of("national-assembly-committee", "senate-committee"), true));
    }
}
