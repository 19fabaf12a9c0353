package org.rouage.convention.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.consolidation.SampleConvention.amendment;
import static org.rouage.convention.consolidation.SampleConvention.clockmakers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.convention.Amendment;
import org.rouage.convention.Budget;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;

/** A rule changed mid-way keeps its years; one that is repealed has no successor. */
class RulesByYearTest {
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final String SIGNED = "2015-03-01";

    @Test
    void a_rule_of_the_convention_holds_for_every_year() {
        RulesByYear rules = RulesByYear.ofCalculation(on(LATER), "budget-1");

        assertThat(rules.held()).hasSize(1);
        assertThat(rules.in(1950).orElseThrow().rule().id()).isEqualTo("rule-calculation");
        assertThat(rules.in(2150).orElseThrow().writer()).isEqualTo(Writer.CONVENTION);
        assertThat(RulesByYear.ofEvolution(on(LATER), "budget-1").held()).isEmpty();
        assertThat(RulesByYear.ofCalculation(on(LATER), "clause-1").held()).isEmpty();
        assertThat(RulesByYear.ofCalculation(on(LATER), "nowhere").held()).isEmpty();
    }

    @Test
    void a_rule_from_a_year_leaves_the_years_before_to_the_rule_it_repeals() {
        Amendment change = amendment(
                1, SIGNED, "2015-07-01", setRule("budget-1", rule("rule-2").startingIn(2016)));

        assertThat(years(on(LATER, change))).containsExactly("rule-calculation …2016", "rule-2 2016…");
        RulesByYear rules = RulesByYear.ofCalculation(on(LATER, change), "budget-1");
        assertThat(rules.in(2015).orElseThrow().rule().id()).isEqualTo("rule-calculation");
        assertThat(rules.in(2016).orElseThrow().rule().id()).isEqualTo("rule-2");
        assertThat(rules.in(2017).orElseThrow().writer()).isEqualTo(new Writer("amendment-1", 1));
    }

    @Test
    void a_change_of_rule_is_not_there_on_the_day_before_it_takes_effect() {
        Amendment change = amendment(
                1, SIGNED, "2015-07-01", setRule("budget-1", rule("rule-2").startingIn(2016)));

        assertThat(years(on(LocalDate.of(2015, 6, 30), change))).containsExactly("rule-calculation …");
        assertThat(years(on(LocalDate.of(2015, 7, 1), change)))
                .containsExactly("rule-calculation …2016", "rule-2 2016…");
        assertThat(years(on(LocalDate.of(2015, 7, 2), change)))
                .containsExactly("rule-calculation …2016", "rule-2 2016…");
    }

    @Test
    void a_change_of_rule_is_not_known_on_the_day_before_it_was_signed() {
        Amendment change = amendment(
                1, SIGNED, "2015-01-01", setRule("budget-1", rule("rule-2").startingIn(2016)));

        assertThat(years(known(LocalDate.of(2015, 2, 28), change))).containsExactly("rule-calculation …");
        assertThat(years(known(LocalDate.of(2015, 3, 1), change))).hasSize(2);
        assertThat(years(known(LocalDate.of(2015, 3, 2), change))).hasSize(2);
    }

    @Test
    void a_rule_without_a_first_year_leaves_no_year_to_those_before() {
        assertThat(years(on(LATER, amendment(1, SIGNED, "2015-07-01", setRule("budget-1", rule("rule-2"))))))
                .containsExactly("rule-2 …");
    }

    @Test
    void a_rule_said_anew_under_its_name_changes_for_all_its_years() {
        Standing standing = on(
                LATER,
                amendment(
                        1,
                        SIGNED,
                        "2015-07-01",
                        setRule("budget-1", Budget.Rule.computed("rule-calculation", "Half.", "previous / 2"))));

        assertThat(years(standing)).containsExactly("rule-calculation …");
        assertThat(RulesByYear.ofCalculation(standing, "budget-1")
                        .in(2014)
                        .orElseThrow()
                        .writer())
                .isEqualTo(new Writer("amendment-1", 1));
    }

    @Test
    void the_last_rule_written_wins_from_its_first_year_on() {
        Amendment first = amendment(
                1, SIGNED, "2015-07-01", setRule("budget-1", rule("rule-2").startingIn(2017)));

        assertThat(years(on(
                        LATER,
                        first,
                        amendment(
                                2,
                                SIGNED,
                                "2015-08-01",
                                setRule("budget-1", rule("rule-3").startingIn(2016))))))
                .containsExactly("rule-calculation …2016", "rule-3 2016…");
        assertThat(years(on(
                        LATER,
                        first,
                        amendment(
                                2,
                                SIGNED,
                                "2015-08-01",
                                setRule("budget-1", rule("rule-3").startingIn(2017))))))
                .containsExactly("rule-calculation …2017", "rule-3 2017…");
        assertThat(years(on(
                        LATER,
                        first,
                        amendment(
                                2,
                                SIGNED,
                                "2015-08-01",
                                setRule("budget-1", rule("rule-3").startingIn(2018))))))
                .containsExactly("rule-calculation …2017", "rule-2 2017…2018", "rule-3 2018…");
    }

    @Test
    void a_rule_repealed_leaves_no_rule_from_the_year_in_which_the_act_took_effect() {
        assertThat(years(on(LATER, repeal("2015-12-31")))).containsExactly("rule-calculation …2015");
        assertThat(years(on(LATER, repeal("2016-01-01")))).containsExactly("rule-calculation …2016");
        assertThat(years(on(LATER, repeal("2016-01-02")))).containsExactly("rule-calculation …2016");
    }

    @Test
    void after_a_repeal_another_rule_may_be_set_and_the_years_between_have_none() {
        Standing standing = on(
                LATER,
                repeal("2015-07-01"),
                amendment(
                        2,
                        SIGNED,
                        "2015-08-01",
                        setRule("budget-1", rule("rule-2").startingIn(2017))));

        assertThat(years(standing)).containsExactly("rule-calculation …2015", "rule-2 2017…");
        assertThat(RulesByYear.ofCalculation(standing, "budget-1").in(2016)).isEmpty();
    }

    @Test
    void a_repealed_rule_keeps_the_years_that_are_its_own_when_the_next_begins_before_the_repeal() {
        assertThat(years(on(
                        LATER,
                        repeal("2017-01-01"),
                        amendment(
                                2,
                                SIGNED,
                                "2017-02-01",
                                setRule("budget-1", rule("rule-2").startingIn(2016))))))
                .containsExactly("rule-calculation …2016", "rule-2 2016…");
    }

    @Test
    void a_rule_repealed_before_its_first_year_holds_for_none_and_gives_none_back() {
        assertThat(years(on(
                        LATER,
                        amendment(
                                1,
                                SIGNED,
                                "2015-07-01",
                                setRule("budget-1", rule("rule-2").startingIn(2017)),
                                new Operation.Repeal("rule-2")))))
                .containsExactly("rule-calculation …2017");
    }

    @Test
    void a_workforce_path_has_rules_as_a_budget_has() {
        Standing standing = on(
                LATER,
                amendment(
                        1,
                        SIGNED,
                        "2015-07-01",
                        new Operation.SetRule(
                                "staff", "evolution", rule("staff-rule").startingIn(2016))));

        assertThat(RulesByYear.ofEvolution(standing, "staff").held())
                .extracting(RulesByYearTest::said)
                .containsExactly("staff-rule 2016…");
    }

    private static Amendment repeal(String effective) {
        return amendment(1, SIGNED, effective, new Operation.Repeal("rule-calculation"));
    }

    private static Operation setRule(String figure, Budget.Rule rule) {
        return new Operation.SetRule(figure, "calculation", rule);
    }

    private static Budget.Rule rule(String id) {
        return Budget.Rule.inWords(id, "Rule " + id + ".");
    }

    private static List<String> years(Standing standing) {
        return RulesByYear.ofCalculation(standing, "budget-1").held().stream()
                .map(RulesByYearTest::said)
                .toList();
    }

    private static String said(RulesByYear.Held held) {
        return held.rule().id() + " " + year(held.from()) + "…" + year(held.endExclusive());
    }

    private static String year(Optional<Integer> year) {
        return year.map(Object::toString).orElse("");
    }

    private static Standing on(LocalDate day, Amendment... amendments) {
        return standing(new AsOf(day, LATER), amendments);
    }

    private static Standing known(LocalDate day, Amendment... amendments) {
        return standing(new AsOf(LATER, day), amendments);
    }

    private static Standing standing(AsOf asOf, Amendment... amendments) {
        return Consolidation.of(clockmakers(), List.of(amendments), Records.none())
                .value()
                .orElseThrow()
                .on(asOf);
    }
}
