package org.rouage.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.rouage.budget.Cog.amounts;
import static org.rouage.budget.Cog.budget;
import static org.rouage.budget.Cog.fed;
import static org.rouage.budget.Cog.line;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Rational;
import org.rouage.convention.Budget;
import org.rouage.convention.Operation;
import org.rouage.formula.Reference;
import org.rouage.formula.Value;

/** What must hold of every trajectory, over conventions drawn from seeds. */
final class KnowledgePropertiesTest {
    private static final int SEEDS = 60;
    private static final Reference FNGA = Reference.value("fnga");
    private static final LocalDate START = LocalDate.of(2023, 6, 1);

    private record Drawn(
            Cog cog, List<BigDecimal> first, List<BigDecimal> last, LocalDate second, int from, BigDecimal rate) {}

    /** Two vintages of each year, and an amendment that sets a constant rate from a year on. */
    private static Drawn drawn(long seed) {
        var random = new Random(seed);
        var first = new ArrayList<BigDecimal>();
        var last = new ArrayList<BigDecimal>();
        LocalDate second = START.plusDays(1 + random.nextInt(1000));
        Cog cog = Cog.of(2024, 2028)
                .with(
                        fed("prices", "%", "mean"),
                        budget("fnga", amounts("MEUR", "2023=100"), "previous × (1 + evolution)", "prices"));
        for (int i = 0; i < 5; i++) {
            first.add(BigDecimal.valueOf(random.nextInt(800) - 300, 2));
            last.add(BigDecimal.valueOf(random.nextInt(800) - 300, 2));
            String year = Integer.toString(2024 + i);
            cog.vintage("prices", year, first.get(i).toPlainString(), "%", START.toString());
            cog.vintage("prices", year, last.get(i).toPlainString(), "%", second.toString());
        }
        int from = 2024 + random.nextInt(5);
        BigDecimal rate = BigDecimal.valueOf(random.nextInt(600) - 300, 2);
        var rule = Budget.Rule.computed(
                        "fixed", "Fixed.", "(" + rate.toPlainString().replace('-', '−') + " %)")
                .startingIn(from);
        cog.amendment(1, "2023-07-01", "2025-01-01", new Operation.SetRule("fnga", "evolution", rule));
        return new Drawn(cog, first, last, second, from, rate);
    }

    /** Worked out apart from the engine: a product of plain decimals. */
    private static BigDecimal worked(List<BigDecimal> rates, int from, BigDecimal rate) {
        BigDecimal amount = new BigDecimal("100000000");
        for (int i = 0; i < 5; i++) {
            BigDecimal percent = 2024 + i >= from ? rate : rates.get(i);
            amount = amount.multiply(BigDecimal.ONE.add(percent.movePointLeft(2)));
        }
        return amount;
    }

    private static Rational at(Cog cog, String inForce, LocalDate known) {
        return cog.trajectory(inForce, known.toString()).value(FNGA, 2028) instanceof Value.Known(var number, var unit)
                ? number
                : Rational.of(-1);
    }

    @Test
    void a_trajectory_rests_on_the_rule_of_the_day_and_on_what_was_known_that_day() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Drawn drawn = drawn(seed);
            LocalDate after =
                    drawn.second().isBefore(LocalDate.of(2023, 7, 1)) ? LocalDate.of(2023, 7, 1) : drawn.second();
            assertThat(at(drawn.cog(), "2024-12-31", drawn.second().minusDays(1)))
                    .as("the day before the vintage, seed " + seed)
                    .isEqualTo(Rational.of(worked(drawn.first(), 9999, drawn.rate())));
            assertThat(at(drawn.cog(), "2024-12-31", drawn.second()))
                    .as("the day of the vintage, seed " + seed)
                    .isEqualTo(Rational.of(worked(drawn.last(), 9999, drawn.rate())));
            for (String day : new String[] {"2025-01-01", "2025-01-02"}) {
                assertThat(at(drawn.cog(), day, after))
                        .as("the day of the amendment and the day after, seed " + seed)
                        .isEqualTo(Rational.of(worked(drawn.last(), drawn.from(), drawn.rate())));
            }
        }
    }

    @Test
    void what_became_known_later_changes_nothing_of_what_was_known_before() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Cog cog = drawn(seed).cog();
            Rational before = at(cog, "2026-01-01", START.plusDays(1100));
            cog.vintage("prices", "2028", "9.99", "%", START.plusDays(1101).toString());
            assertThat(at(cog, "2026-01-01", START.plusDays(1100))).isEqualTo(before);
        }
    }

    @Test
    void two_thousand_lines_over_ten_years_are_computed_in_no_time() {
        Budget.Line[] lines = IntStream.range(0, 2000)
                .mapToObj(
                        i -> line("line-" + i, "MEUR", amounts("MEUR", "2023=1"), "previous × (1 + evolution)", "1 %"))
                .toArray(Budget.Line[]::new);
        Cog cog = Cog.of(2024, 2033).with(budget("fnga", amounts("MEUR", "2023=2000"), "sum(lines)", "", lines));
        assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThat(cog.trajectory().value(FNGA, 2033).isDecided()).isTrue());
    }
}
