package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.indicator.scoring.Cases.number;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Problem;
import org.rouage.indicator.Aim;
import org.rouage.indicator.Clockmakers;
import org.rouage.indicator.Dispersion;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Period;
import org.rouage.indicator.Sheet;

/** Files in stock: 900 in 2023 and 600 aimed at in 2025, of three funds together. */
final class SumOverBodiesTest {
    private static final Extent WHOLE = new Extent.Whole();
    private static final Extent BODY_A = new Extent.Body("a");
    private static final Period Y2025 = Period.year(2025);

    private static Sheet stock() {
        return Sheet.of("stock", "files", "down")
                .base(2023, "900")
                .target(2025, "600")
                .threshold(2023, "1000")
                .frequency("year")
                .local();
    }

    private static Clockmakers fund(Sheet sheet) {
        Clockmakers fund = Clockmakers.ofThree()
                .measure("waiting", "files", "year", "sum", "last")
                .indicator(sheet.formula("waiting"));
        for (String body : List.of("a", "b", "c")) {
            fund.row(body, "waiting", "2025", "250");
        }
        return fund;
    }

    private static Judgement judged(Clockmakers fund, Extent extent) {
        return new Judgements(
                        fund.results(), Scorings.of(fund.convention()).value().orElseThrow())
                .of("stock", extent, Y2025);
    }

    @Test
    void the_target_of_all_together_is_no_target_of_one_fund_nor_of_a_region() {
        Clockmakers fund = fund(stock());
        assertThat(judged(fund, WHOLE).inForce().attainment().share(Bounds.FREE))
                .contains(number("0.5"));
        for (Extent place : List.of(BODY_A, new Extent.Region("north"))) {
            Judgement judged = judged(fund, place);
            assertThat(judged.inForce().aim()).isEmpty();
            assertThat(judged.initial().aim()).isEmpty();
            assertThat(judged.inForce().subject().base()).isEmpty();
            assertThat(judged.inForce().subject().threshold()).isEmpty();
            assertThat(judged.state()).isEqualTo(State.UNDECIDED);
            assertThat(judged.rate().points()).isEmpty();
        }
        assertThat(judged(fund, BODY_A)
                        .inForce()
                        .score()
                        .trace()
                        .steps()
                        .getLast()
                        .english())
                .isEqualTo("no target for this fund and period");
    }

    @Test
    void a_fund_with_a_target_of_its_own_is_judged_on_it_from_no_base_but_its_own() {
        Clockmakers given = fund(stock().finer("2025", Optional.of("a"), "250"));
        assertThat(judged(given, BODY_A).inForce().aim()).map(Aim::source).contains(Aim.Source.OWN);
        assertThat(judged(given, BODY_A).inForce().attainment())
                .isEqualTo(new Attainment.WithoutWay(true, Attainment.NO_BASE));
        given.row("a", "waiting", "2023", "350");
        assertThat(judged(given, BODY_A).inForce().attainment().share(Bounds.FREE))
                .contains(number("1"));
        Clockmakers signed = fund(stock()).contract("a", "2024-01-01", "stock", 2025, "240");
        assertThat(judged(signed, BODY_A).inForce().attainment().reached()).contains(false);
        assertThat(judged(signed, new Extent.Body("b")).inForce().aim()).isEmpty();
    }

    @Test
    void nobody_is_said_to_reach_or_to_miss_a_target_that_is_not_its_own() {
        Dispersion spread = Dispersion.of(fund(stock()).results(), "stock", WHOLE, Y2025);
        assertThat(spread.bodies()).hasSize(3).allMatch(one -> one.aim().isEmpty());
        assertThat(spread.reaching()).isEmpty();
        assertThat(spread.fallingShort()).isEmpty();
    }

    @Test
    void a_sum_said_to_hold_for_each_fund_is_told_until_one_has_a_target_of_its_own() {
        assertThat(fund(stock()).model().notices()).extracting(Problem::code).containsExactly("INDICATOR-SUM-OF-EACH");
        assertThat(fund(stock().finer("2025", Optional.of("a"), "250")).model().notices())
                .isEmpty();
        Clockmakers signed = fund(stock()).contract("a", "2024-01-01", "stock", 2025, "240");
        assertThat(signed.model("2023-12-31").notices()).hasSize(1);
        assertThat(signed.model("2024-01-01").notices()).isEmpty();
    }

    @Test
    void a_share_and_a_unit_cost_are_of_each_fund_alike() {
        Clockmakers fund = Clockmakers.ofThree()
                .counted("paid", "in-time")
                .measure("cost", "EUR", "month", "sum", "sum")
                .indicator(Sheet.of("share", "%", "up")
                        .formula("in-time / paid")
                        .target(2025, "90")
                        .local())
                .indicator(Sheet.of("unit-cost", "EUR/file", "down")
                        .formula("cost / paid")
                        .target(2025, "30")
                        .local())
                .indicator(Sheet.of("spent", "EUR", "down")
                        .formula("cost / 2")
                        .target(2025, "30")
                        .local());
        assertThat(fund.model().aim("share", BODY_A, Y2025)).isPresent();
        assertThat(fund.model().aim("unit-cost", BODY_A, Y2025)).isPresent();
        assertThat(fund.model().aim("spent", BODY_A, Y2025)).isEmpty();
    }

    @Test
    void points_of_a_table_in_sums_are_none_of_a_fund() {
        Clockmakers fund = fund(stock().scored("steps")).scoring(Rules.steps("steps", "=5", "700=2", "900=0"));
        assertThat(judged(fund, WHOLE).inForce().score().points()).isPresent();
        assertThat(judged(fund, BODY_A).inForce().score().points()).isEmpty();
    }
}
