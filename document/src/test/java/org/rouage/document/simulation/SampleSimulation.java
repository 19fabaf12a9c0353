package org.rouage.document.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
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
import org.rouage.document.Receipt;
import org.rouage.document.standing.ConsolidatedText;

/** A budget of the clockmakers that follows a volume, which is zero in one path of four: then nothing is decided. */
final class SampleSimulation {
    private SampleSimulation() {}

    static SimulationReport report() {
        return report(new Distribution.Discrete(List.of(share("0", "25"), share("50", "25"), share("80", "50"))));
    }

    static SimulationReport report(Distribution distribution) {
        var uncertainties = new Uncertainties(
                "Volumes <of> 2025",
                Optional.empty(),
                List.of(new Uncertainty(
                        "volume",
                        Uncertainty.VALUE,
                        "%",
                        Optional.empty(),
                        false,
                        Optional.of("actuaries"),
                        List.of(new Uncertainty.Years(Optional.empty(), Optional.empty(), distribution)))));
        var result = Simulation.of(model(), uncertainties, new Settings(1_000, 4, List.of()))
                .value()
                .orElseThrow()
                .run(done -> {});
        return new SimulationReport(
                "Convention of the clockmakers",
                AsOf.on(LocalDate.of(2025, 3, 1)),
                result,
                "volumes.yaml",
                Digest.ofText("volumes"),
                new ConsolidatedText.Sources(
                        new Receipt.Release("0.0.0-test", Digest.ofText("")),
                        Digest.ofText("dossier"),
                        new TreeMap<>(),
                        Map.of()));
    }

    private static Distribution.Case share(String value, String weight) {
        return new Distribution.Case(new BigDecimal(value), new BigDecimal(weight));
    }

    private static BudgetModel model() {
        var consolidation = Consolidation.of(convention(), List.of(), Records.none())
                .value()
                .orElseThrow();
        return BudgetModel.of(consolidation.on(AsOf.on(LocalDate.of(2025, 3, 1))), Records.none())
                .value()
                .orElseThrow();
    }

    private static Convention convention() {
        return new Convention(
                "clockmakers",
                "Convention of the clockmakers",
                "cog",
                List.of(),
                new Fund("clockmakers", "Clockmakers", "CLOCK", List.of(), List.of(), List.of()),
                List.of(),
                new Convention.Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(budget()),
                List.of(),
                List.of(),
                List.of(new Series(
                        "volume",
                        "Volume & reach",
                        "%",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                new Series.Value(2025, new BigDecimal("50")),
                                new Series.Value(2026, new BigDecimal("50"))))),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Budget budget() {
        return new Budget(
                "cost",
                "=Cost, per reach",
                "management",
                Optional.of("MEUR"),
                List.of(amount(2024, "40")),
                Optional.of(Budget.Rule.computed("rule", "In words.", "(10 MEUR) / volume")),
                Optional.empty(),
                List.of(amount(2026, "15")),
                List.of(),
                List.of(new Budget.Constraint(
                        "cap",
                        "Cap of each year",
                        "cost",
                        "ceiling",
                        "at-most",
                        new BigDecimal("19"),
                        "MEUR",
                        Optional.empty(),
                        Optional.empty())),
                Optional.empty());
    }

    private static Budget.Amount amount(int year, String amount) {
        return new Budget.Amount(year, new BigDecimal(amount), "MEUR");
    }
}
