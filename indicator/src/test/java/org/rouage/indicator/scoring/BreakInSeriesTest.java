package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.indicator.scoring.Cases.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;
import org.rouage.convention.Scoring;
import org.rouage.indicator.Clockmakers;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Period;
import org.rouage.indicator.Results;
import org.rouage.indicator.Sheet;
import org.rouage.indicator.Side;
import org.rouage.indicator.scoring.Judgement.Judged;

/**
 * A cost that from 2026 on holds more than it did: base 30 of 2023, targets 28 and 27 as signed, 33 for 2026 by the
 * amendment of 1 January 2026 that defines it anew, nothing new for 2027.
 */
final class BreakInSeriesTest {
    private static final Extent WHOLE = new Extent.Whole();
    private static final String FORMER_BASE = "the base value of 2023 is in the definition in force until 2025";

    private static Sheet cost() {
        return Sheet.of("unit-cost", "EUR/file", "down")
                .base(2023, "30")
                .target(2025, "29")
                .target(2026, "28")
                .target(2027, "27");
    }

    private static Operation redefined() {
        return new Operation.ReplaceDefinition(
                "unit-cost",
                2026,
                "with computing",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("(staff + computing) / paid"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Operation target(int year, String number) {
        return new Operation.SetTarget(
                "unit-cost",
                Optional.empty(),
                year,
                Optional.of(new BigDecimal(number)),
                Optional.empty(),
                Optional.empty());
    }

    private static Clockmakers fund(Sheet sheet) {
        Clockmakers fund = Clockmakers.ofThree()
                .measure("staff", "EUR", "year", "sum", "sum")
                .measure("computing", "EUR", "year", "sum", "sum")
                .measure("paid", "files", "year", "sum", "sum")
                .indicator(sheet.formula("staff / paid").frequency("year").scored("rap"))
                .scoring(Scoring.of("rap", "", "budget-report"));
        for (String year : List.of("2025", "2026", "2027")) {
            fund.row("a", "staff", year, "2900")
                    .row("a", "computing", year, "300")
                    .row("a", "paid", year, "100");
        }
        return fund;
    }

    private static Clockmakers amended() {
        return fund(cost()).amendment(1, "2026-01-01", redefined(), target(2026, "33"));
    }

    private static Judgement judged(Clockmakers fund, String day, int year) {
        Results results = fund.results(day, new Reading.AsItWas(), Side.FUND);
        return new Judgements(results, Scorings.of(fund.convention()).value().orElseThrow())
                .of("unit-cost", WHOLE, Period.year(year));
    }

    @Test
    void the_year_before_the_break_is_measured_from_the_base_and_the_year_of_the_break_is_not() {
        Judged before = judged(amended(), "2030-01-01", 2025).inForce();
        assertThat(before.attainment().share(Bounds.FREE)).contains(number("1"));
        Judged of = judged(amended(), "2030-01-01", 2026).inForce();
        assertThat(of.attainment()).isInstanceOfSatisfying(Attainment.WithoutWay.class, way -> {
            assertThat(way.isReached()).isTrue();
            assertThat(way.why().english()).isEqualTo(FORMER_BASE);
            assertThat(way.why().french())
                    .isEqualTo("la valeur de départ de 2023 est dans la définition en vigueur jusqu'en 2025");
        });
        assertThat(of.score().trace().lines(Language.ENGLISH)).contains("base: " + FORMER_BASE);
    }

    @Test
    void a_target_in_the_new_definition_is_judged_and_the_initial_one_is_not_compared_with_it() {
        Judgement judged = judged(amended(), "2030-01-01", 2026);
        assertThat(judged.state()).isEqualTo(State.REACHED);
        assertThat(judged.rate().points()).contains(Points.ofOne(number("1")));
        assertThat(judged.initial().aim().orElseThrow().value().number()).contains(number("28"));
        assertThat(judged.initial().score().state()).isEqualTo(State.UNDECIDED);
        assertThat(judged.initial().attainment())
                .isInstanceOfSatisfying(
                        Attainment.Unknown.class,
                        unknown -> assertThat(unknown.why().english())
                                .isEqualTo("the initial target of 2026 is in the definition in force until 2025"));
    }

    @Test
    void a_target_that_no_act_said_again_is_one_of_the_former_definition() {
        Judgement judged = judged(amended(), "2030-01-01", 2027);
        assertThat(judged.state()).isEqualTo(State.UNDECIDED);
        assertThat(judged.inForce().score().trace().steps().getLast().english())
                .isEqualTo("the target of 2027 is in the definition in force until 2025");
        Clockmakers later = amended().amendment(2, "2026-06-01", target(2027, "27"));
        assertThat(judged(later, "2030-01-01", 2027).state()).isNotEqualTo(State.UNDECIDED);
    }

    @Test
    void the_day_before_the_amendment_takes_effect_everything_compares_and_on_its_day_no_longer() {
        assertThat(judged(amended(), "2025-12-31", 2026)
                        .initial()
                        .aim()
                        .orElseThrow()
                        .value()
                        .holdsIn(2026))
                .isTrue();
        assertThat(judged(amended(), "2025-12-31", 2026).inForce().subject().baseApart())
                .isEmpty();
        for (String day : List.of("2026-01-01", "2026-01-02")) {
            assertThat(judged(amended(), day, 2026)
                            .initial()
                            .aim()
                            .orElseThrow()
                            .value()
                            .holdsIn(2026))
                    .isFalse();
            assertThat(judged(amended(), day, 2026).inForce().subject().baseApart())
                    .isPresent();
        }
    }

    @Test
    void a_base_that_an_act_writes_again_is_one_of_the_new_definition() {
        Indicator written = cost().formula("(staff + computing) / paid")
                .frequency("year")
                .scored("rap")
                .target(2026, "33")
                .base(2023, "34")
                .broken(2026, "with computing")
                .written();
        Clockmakers restated = amended().amendment(2, "2026-03-01", new Operation.Replace(written));
        Judged judged = judged(restated, "2030-01-01", 2026).inForce();
        assertThat(judged.subject().base()).map(Sourced::value).contains(number("34"));
        assertThat(judged.attainment().share(Bounds.FREE)).contains(number("2"));
        assertThat(judged(restated, "2026-02-28", 2026).inForce().subject().base())
                .isEmpty();
    }

    @Test
    void a_break_that_the_convention_announces_leaves_its_targets_and_parts_its_base() {
        Clockmakers announced = fund(cost().broken(2026, "another source"));
        Judgement judged = judged(announced, "2030-01-01", 2026);
        assertThat(judged.inForce().aim().orElseThrow().value().holdsIn(2026)).isTrue();
        assertThat(judged.initial().aim().orElseThrow().value().holdsIn(2026)).isTrue();
        assertThat(judged.inForce().subject().baseApart()).isPresent();
    }

    @Test
    void the_path_runs_through_the_targets_of_one_definition() {
        Clockmakers fund = amended().amendment(2, "2026-06-01", target(2027, "31"));
        var outlook = new Outlook(fund.results("2030-01-01", new Reading.AsItWas(), Side.FUND));
        assertThat(outlook.path("unit-cost", WHOLE, 2025).orElseThrow().expected(Period.year(2024)))
                .contains(number("29.5"));
        TargetPath after = outlook.path("unit-cost", WHOLE, 2027).orElseThrow();
        assertThat(after.expected(Period.year(2025))).isEmpty();
        assertThat(after.expected(Period.year(2026))).contains(number("33"));
        assertThat(after.expected(Period.halfYear(2027, 1))).contains(number("32"));
    }

    @Test
    void a_contract_signed_before_the_amendment_speaks_of_the_former_definition() {
        Clockmakers fund = fund(cost())
                .amendment(1, "2026-01-01", redefined(), target(2026, "33"))
                .contract("a", "2025-12-31", "unit-cost", 2026, "28")
                .contract("b", "2026-01-01", "unit-cost", 2026, "33");
        assertThat(fund.model()
                        .aim("unit-cost", new Extent.Body("a"), Period.year(2026))
                        .orElseThrow()
                        .value()
                        .holdsIn(2026))
                .isFalse();
        assertThat(fund.model()
                        .aim("unit-cost", new Extent.Body("b"), Period.year(2026))
                        .orElseThrow()
                        .value()
                        .holdsIn(2026))
                .isTrue();
    }
}
