package org.rouage.budget.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.budget.Cog.amounts;
import static org.rouage.budget.Cog.budget;
import static org.rouage.budget.Cog.fed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.budget.Cog;
import org.rouage.budget.scenario.Comparison.Cell;
import org.rouage.budget.scenario.Comparison.Kind;
import org.rouage.budget.scenario.Comparison.Named;
import org.rouage.convention.Budget;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.WhereWritten;
import org.rouage.formula.Reference;
import org.rouage.formula.Value;
import org.rouage.formula.Value.Known;

final class DaysTest {
    private static AsOf day(String inForce, String known) {
        return new AsOf(LocalDate.parse(inForce), LocalDate.parse(known));
    }

    private static Cog cog() {
        return Cog.of(2024, 2025)
                .with(
                        budget("fnga", amounts("MEUR", "2023=100"), "previous × (1 + inflation)", ""),
                        fed("inflation", "%", "mean"))
                .vintage("inflation", "2024", "2", "%", "2023-10-01")
                .vintage("inflation", "2025", "2", "%", "2023-10-01")
                .vintage("inflation", "2025", "3", "%", "2024-10-01")
                .amendment(
                        1,
                        "2024-12-20",
                        new Operation.SetRule(
                                "fnga",
                                "calculation",
                                new Budget.Rule(
                                        "r2",
                                        "In words.",
                                        java.util.Optional.of("previous × (1 + inflation − 1 %)"),
                                        java.util.Optional.of(2025))));
    }

    private static Comparison compare(Cog cog, AsOf from, AsOf to) {
        var compared = Days.compare(cog.consolidation(), cog.records(), WhereWritten.IN_THE_ACT, from, to);
        assertThat(compared.problems()).isEmpty();
        return compared.value().orElseThrow();
    }

    private static BigDecimal in(Value value) {
        var known = (Known) value;
        return known.number().dividedBy(known.unit().scale()).toDecimal(4, RoundingMode.HALF_UP);
    }

    private static Cell cell(Comparison comparison, int year) {
        return java.util.Objects.requireNonNull(
                comparison.row(Reference.value("fnga")).orElseThrow().years().get(year));
    }

    @Test
    void an_amendment_and_a_new_forecast_each_have_their_part() {
        Comparison comparison = compare(cog(), day("2024-01-01", "2024-01-01"), day("2025-01-01", "2025-01-01"));
        assertThat(comparison.changes().stream().map(Named::kind)).containsExactly(Kind.ACT, Kind.VINTAGE);
        assertThat(comparison.changes().stream().map(one -> one.title().english()))
                .containsExactly("amendment-1", "vintages of inflation");
        Cell cell = cell(comparison, 2025);
        assertThat(in(cell.from())).isEqualByComparingTo("104.04");
        assertThat(in(cell.to())).isEqualByComparingTo("104.04");
        assertThat(cell.isSame()).isTrue();
        assertThat(cell.parts().stream().map(DaysTest::in))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("-1.02"), new BigDecimal("1.02"));
        assertThat(cell(comparison, 2024).isSame()).isTrue();
    }

    @Test
    void what_came_on_one_of_the_two_days_of_knowledge_only_is_named_alone() {
        Comparison vintage = compare(cog(), day("2024-06-01", "2024-01-01"), day("2024-06-01", "2024-10-01"));
        assertThat(vintage.changes().stream().map(Named::id)).containsExactly("vintages:inflation");
        assertThat(in(cell(vintage, 2025).difference())).isEqualByComparingTo("1.02");
        assertThat(vintage.to().name().english()).isEqualTo("1 June 2024, known on 1 October 2024");
        Comparison act = compare(cog(), day("2024-12-19", "2025-01-01"), day("2024-12-20", "2025-01-01"));
        assertThat(act.changes().stream().map(Named::id)).containsExactly("acts");
        assertThat(in(cell(act, 2025).difference())).isEqualByComparingTo("-1.02");
        Comparison back = compare(cog(), day("2024-12-20", "2025-01-01"), day("2024-12-19", "2024-01-01"));
        assertThat(back.changes()).hasSize(2);
        assertThat(in(cell(back, 2025).from())).isEqualByComparingTo("104.04");
        Comparison none = compare(cog(), day("2024-12-18", "2024-12-18"), day("2024-12-19", "2024-12-19"));
        assertThat(none.changes()).isEmpty();
        assertThat(none.changed()).isEmpty();
        assertThat(none.to().name().french()).isEqualTo("19 décembre 2024");
    }

    @Test
    void the_day_before_a_forecast_is_known_it_counts_for_nothing() {
        Comparison before = compare(cog(), day("2024-06-01", "2024-01-01"), day("2024-06-01", "2024-09-30"));
        assertThat(before.changes()).isEmpty();
        assertThat(cell(before, 2025).isSame()).isTrue();
    }

    @Test
    void more_series_than_can_be_told_apart_stand_under_one_name() {
        Cog cog = Cog.of(2024, 2025).with(budget("fnga", amounts("MEUR", "2023=100"), "previous × (1 + s1 + s13)", ""));
        for (int i = 1; i <= 13; i++) {
            cog.with(fed("s" + i, "%", "mean"));
            for (String year : new String[] {"2024", "2025"}) {
                cog.vintage("s" + i, year, "1", "%", "2023-01-01").vintage("s" + i, year, "2", "%", "2024-01-01");
            }
        }
        Comparison comparison = compare(cog, day("2023-06-01", "2023-06-01"), day("2024-06-01", "2024-06-01"));
        assertThat(comparison.changes().stream().map(Named::id)).containsExactly("vintages");
        assertThat(comparison.changes().getFirst().title().english()).isEqualTo("vintages of 13 series");
        assertThat(cell(comparison, 2024).parts())
                .containsExactly(cell(comparison, 2024).difference());
        assertThat(in(cell(comparison, 2024).difference())).isEqualByComparingTo("2");
    }
}
