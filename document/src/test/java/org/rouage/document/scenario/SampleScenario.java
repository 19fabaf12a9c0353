package org.rouage.document.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.budget.scenario.Assumption;
import org.rouage.budget.scenario.Basis;
import org.rouage.budget.scenario.Change;
import org.rouage.budget.scenario.Comparing;
import org.rouage.budget.scenario.Scenario;
import org.rouage.budget.solving.Lever;
import org.rouage.budget.solving.Solver;
import org.rouage.convention.Budget;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;
import org.rouage.convention.Series;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.WhereWritten;
import org.rouage.document.Receipt;
import org.rouage.formula.Reference;

/** The budget of a fictitious fund under a scenario of two changes, and the rate that meets its average. */
final class SampleScenario {
    private static final Place AT = Place.of("scenarios/dearer.yaml");
    private static final AsOf ASKED = new AsOf(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 1));
    private static final Receipt.Release ENGINE = new Receipt.Release("0.0.0-test", Digest.ofText(""));
    private static final String TITLE = "Convention <des> ramoneurs";

    private SampleScenario() {}

    static ComparisonReport comparison() {
        Change dearer = new Change.Assumptions(
                "prices",
                "Un point de prix de plus & <i>rien</i>",
                List.of(new Assumption.Shift(
                        "prices", BigDecimal.ONE, "points", Optional.empty(), Optional.empty(), AT)),
                AT);
        Change harder = new Change.Rules(
                "rule",
                "Moins 1 % chaque année",
                List.of(new Change.Step(
                        new Operation.SetRule(
                                "fnga",
                                "calculation",
                                Budget.Rule.computed("r-new", "In words.", "previous × (1 + prices − 2 %)")),
                        AT)),
                AT);
        var comparison = Comparing.scenarios(
                basis(), Scenario.none(), new Scenario("dearer", "Prix plus hauts", List.of(dearer, harder)));
        return new ComparisonReport(TITLE, comparison.value().orElseThrow(), ENGINE, inputs());
    }

    static SolutionReport solution() {
        var model = basis().with(List.of()).value().orElseThrow();
        var lever = new Lever.Rate(Rational.parse("0.0001"), Rational.parse("-0.5"), Rational.parse("0.5"));
        var solution = Solver.solve(model, Reference.value("fnga"), lever, "average", Rational.ZERO, AT);
        return new SolutionReport(TITLE, ASKED, solution.value().orElseThrow(), ENGINE, inputs());
    }

    private static Receipt.Inputs inputs() {
        var files = new TreeMap<String, Digest>();
        files.put("convention.yaml", Digest.ofText("convention"));
        return new Receipt.Inputs("sweeps", Digest.ofText("whole"), files);
    }

    private static Basis basis() {
        Consolidation consolidation = Consolidation.of(convention(), List.of(), Records.none())
                .value()
                .orElseThrow();
        return new Basis(consolidation, Records.none(), ASKED, WhereWritten.IN_THE_ACT);
    }

    private static Convention convention() {
        var values = List.of(new Series.Value(2024, BigDecimal.TWO), new Series.Value(2025, BigDecimal.TWO));
        return new Convention(
                "sweeps",
                TITLE,
                "cog",
                List.of(),
                new Fund("sweeps", "Sweeps", "SWEEP", List.of(), List.of(), List.of()),
                List.of(),
                new Convention.Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(fnga()),
                List.of(),
                List.of(),
                List.of(new Series("prices", "Prices", "%", Optional.empty(), Optional.empty(), values)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Budget fnga() {
        return new Budget(
                "fnga",
                "Gestion <administrative>",
                "management",
                Optional.of("MEUR"),
                List.of(new Budget.Amount(2023, new BigDecimal("100"), "MEUR")),
                Optional.of(Budget.Rule.computed("r", "In words.", "previous × (1 + prices − 1 %)")),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new Budget.Constraint(
                        "average",
                        "Average",
                        "fnga",
                        "average",
                        "at-most",
                        new BigDecimal("101"),
                        "MEUR",
                        Optional.empty(),
                        Optional.empty())),
                Optional.empty());
    }
}
