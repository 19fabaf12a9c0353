package org.rouage.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rouage.basics.AsOf;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.simulation.Distribution;
import org.rouage.budget.simulation.Settings;
import org.rouage.budget.simulation.Simulation;
import org.rouage.budget.simulation.Uncertainties;
import org.rouage.budget.simulation.Uncertainty;
import org.rouage.convention.Budget;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Records;
import org.rouage.convention.Series;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.formula.Calculation;

/**
 * A budget of so many lines over five years, in the five commonest forms by turns, as a convention writes it and as a
 * person would write it in Java.
 *
 * <p>Example: line 0 is {@code previous × (1 + inflation − 0.5 %) + 0.1 MEUR}, line 4 a tenth of line 0.
 */
record FiftyLines(int lines) {
    static final int YEARS = 5;
    static final List<String> SERIES = List.of("inflation", "wages", "volume");
    /** In base units. */
    static final double[] LOW = {0.005, 0.01, 900};

    static final double[] HIGH = {0.045, 0.03, 1_100};

    private static final int FIRST = 2024;
    private static final int FORMS = 5;
    private static final String[] FORMULAS = {
        "previous × (1 + inflation − 0.5 %) + 0.1 MEUR",
        "previous × (1 + wages)",
        "volume × 45 000 EUR/ETP",
        "previous × (1 + min(inflation; 2.5 %))",
        "10 % × line-"
    };

    List<Integer> years() {
        return IntStream.range(FIRST, FIRST + YEARS).boxed().toList();
    }

    /** The lines of one path, year by year of each. */
    static void byHand(double[][][] drawn, int path, double[] row) {
        for (int line = 0; line * YEARS < row.length; line++) {
            double amount = base(line);
            for (int year = 0; year < YEARS; year++) {
                double inflation = drawn[0][year][path];
                amount = switch (line % FORMS) {
                    case 0 -> amount * (1 + inflation - 0.005) + 100_000;
                    case 1 -> amount * (1 + drawn[1][year][path]);
                    case 2 -> drawn[2][year][path] * 45_000;
                    case 3 -> amount * (1 + Math.min(inflation, 0.025));
                    default -> 0.1 * row[(line - 4) * YEARS + year];
                };
                row[line * YEARS + year] = amount;
            }
        }
    }

    private static double base(int line) {
        return (100 + line) * 1_000_000.0;
    }

    Calculation calculation() {
        return model().compute().value().orElseThrow().calculation();
    }

    Simulation simulation(Settings settings) {
        var uncertainties = new Uncertainties(
                "Three series",
                Optional.empty(),
                List.of(
                        drawn("inflation", "%", "0.5", "4.5"),
                        drawn("wages", "%", "1", "3"),
                        drawn("volume", "ETP", "900", "1100")));
        return Simulation.of(model(), uncertainties, settings).value().orElseThrow();
    }

    private static Uncertainty drawn(String series, String unit, String low, String high) {
        var uniform = new Distribution.Uniform(new BigDecimal(low), new BigDecimal(high));
        return new Uncertainty(
                series,
                Uncertainty.VALUE,
                unit,
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(new Uncertainty.Years(Optional.empty(), Optional.empty(), uniform)));
    }

    private BudgetModel model() {
        var consolidation = Consolidation.of(convention(), List.of(), Records.none())
                .value()
                .orElseThrow();
        return BudgetModel.of(consolidation.on(AsOf.on(LocalDate.of(FIRST, 1, 1))), Records.none())
                .value()
                .orElseThrow();
    }

    private Convention convention() {
        return new Convention(
                "bench",
                "Bench",
                "cog",
                List.of(),
                new Fund("bench", "Bench", "BENCH", List.of(), List.of(), List.of()),
                List.of(),
                new Convention.Period(LocalDate.of(FIRST, 1, 1), LocalDate.of(FIRST + YEARS - 1, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(budget()),
                List.of(),
                List.of(),
                List.of(series("inflation", "%", "2.5"), series("wages", "%", "2"), series("volume", "ETP", "1000")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Budget budget() {
        var written = new ArrayList<Budget.Line>();
        for (int line = 0; line < lines; line++) {
            String formula = FORMULAS[line % FORMS] + (line % FORMS == 4 ? String.valueOf(line - 4) : "");
            written.add(new Budget.Line(
                    "line-" + line,
                    "Line " + line,
                    false,
                    Optional.empty(),
                    Optional.of("MEUR"),
                    List.of(new Budget.Amount(FIRST - 1, new BigDecimal(100 + line), "MEUR")),
                    Optional.of(Budget.Rule.computed("rule-" + line, "In words.", formula)),
                    Optional.empty(),
                    List.of()));
        }
        return new Budget(
                "all",
                "All",
                "management",
                Optional.of("MEUR"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                written,
                List.of(),
                Optional.empty());
    }

    private Series series(String id, String unit, String value) {
        return new Series(
                id,
                id,
                unit,
                Optional.empty(),
                Optional.empty(),
                years().stream()
                        .map(year -> new Series.Value(year, new BigDecimal(value)))
                        .toList());
    }
}
