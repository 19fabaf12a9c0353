package org.rouage.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.convention.Amendment;
import org.rouage.convention.Budget;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.Fund;
import org.rouage.convention.Operation;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records;
import org.rouage.convention.Series;
import org.rouage.convention.Workforce;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.formula.Value;

/** A fictitious convention of the fund of clockmakers, given only the figures that a test is about. */
public final class Cog {
    private final int first;
    private final int last;
    private final List<Budget> budgets = new ArrayList<>();
    private final List<Workforce> workforce = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<Records.Vintage> vintages = new ArrayList<>();
    private final List<Amendment> amendments = new ArrayList<>();

    private Cog(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** From 1 January of the first year to 31 December of the last. */
    public static Cog of(int first, int last) {
        return new Cog(first, last);
    }

    public Cog with(Element... elements) {
        for (Element element : elements) {
            switch (element) {
                case Budget budget -> budgets.add(budget);
                case Workforce path -> workforce.add(path);
                case Parameter parameter -> parameters.add(parameter);
                case Series one -> series.add(one);
                default -> throw new IllegalArgumentException("not a figure: " + element);
            }
        }
        return this;
    }

    public Cog vintage(String of, String period, String value, String unit, String known) {
        vintages.add(new Records.Vintage(of, period, new BigDecimal(value), unit, LocalDate.parse(known), "INSEE"));
        return this;
    }

    /** Signed, known and in effect on one day. */
    public Cog amendment(int number, String day, Operation... operations) {
        return amendment(number, day, day, operations);
    }

    public Cog amendment(int number, String signed, String effective, Operation... operations) {
        amendments.add(new Amendment(
                number,
                "Amendment " + number,
                "workload-change",
                Optional.empty(),
                Optional.of(LocalDate.parse(signed)),
                Optional.empty(),
                Optional.of(LocalDate.parse(effective)),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(operations),
                List.of()));
        return this;
    }

    public Records records() {
        Records none = Records.none();
        return new Records(
                none.signatures(),
                none.filings(),
                none.events(),
                none.localContracts(),
                none.correspondences(),
                none.justifications(),
                none.effects(),
                none.financingLaws(),
                none.amendmentAnswers(),
                none.choices(),
                vintages,
                none.execution());
    }

    public Consolidation consolidation() {
        Outcome<Consolidation> consolidation = Consolidation.of(convention(), amendments, records());
        return consolidation.value().orElseThrow(() -> new AssertionError(consolidation.problems()));
    }

    /** Whatever is known, after every amendment. */
    public Outcome<BudgetModel> model() {
        return model(LocalDate.MAX, LocalDate.MAX);
    }

    public Outcome<BudgetModel> model(LocalDate inForce, LocalDate known) {
        return BudgetModel.of(consolidation().on(new AsOf(inForce, known)), records());
    }

    public Trajectory trajectory() {
        return trajectory(LocalDate.MAX, LocalDate.MAX);
    }

    public Trajectory trajectory(String inForce, String known) {
        return trajectory(LocalDate.parse(inForce), LocalDate.parse(known));
    }

    private Trajectory trajectory(LocalDate inForce, LocalDate known) {
        Outcome<BudgetModel> model = model(inForce, known);
        return model.value()
                .orElseThrow(() -> new AssertionError(model.problems()))
                .compute()
                .value()
                .orElseThrow();
    }

    private Convention convention() {
        return new Convention(
                "clockmakers",
                "Convention of the clockmakers",
                "cog",
                List.of(),
                new Fund("clockmakers", "Clockmakers", "CLOCK", List.of(), List.of(), List.of()),
                List.of(),
                new Convention.Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                budgets,
                workforce,
                parameters,
                series,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** {@code amounts("MEUR", "2017=534", "2018=517.2")}. */
    public static List<Budget.Amount> amounts(String unit, String... years) {
        return Arrays.stream(years)
                .map(one -> one.split("="))
                .map(one -> new Budget.Amount(Integer.parseInt(one[0]), new BigDecimal(one[1]), unit))
                .toList();
    }

    public static List<Workforce.Year> years(String... years) {
        return amounts("", years).stream()
                .map(one -> new Workforce.Year(one.year(), one.amount()))
                .toList();
    }

    public static Series series(String id, String unit, String... years) {
        return new Series(
                id,
                id,
                unit,
                Optional.empty(),
                Optional.empty(),
                amounts("", years).stream()
                        .map(one -> new Series.Value(one.year(), one.amount()))
                        .toList());
    }

    /** Fed by vintages; {@code monthly} says how months make a year. */
    public static Series fed(String id, String unit, String monthly) {
        return new Series(id, id, unit, Optional.of(monthly), Optional.of("INSEE"), List.of());
    }

    public static Parameter parameter(String id, String value, String unit) {
        return new Parameter(id, id, new BigDecimal(value), unit);
    }

    /** A rule named after its figure; empty for an empty formula. */
    public static Optional<Budget.Rule> rule(String id, String formula) {
        return formula.isEmpty() ? Optional.empty() : Optional.of(Budget.Rule.computed(id, "In words.", formula));
    }

    public static Budget.Line line(
            String id, String unit, List<Budget.Amount> base, String calculation, String evolution) {
        return line(id, unit, base, calculation, evolution, false);
    }

    public static Budget.Line line(
            String id,
            String unit,
            List<Budget.Amount> base,
            String calculation,
            String evolution,
            boolean limitative) {
        return new Budget.Line(
                id,
                id,
                limitative,
                Optional.empty(),
                Optional.of(unit),
                base,
                rule("calculation-" + id, calculation),
                rule("evolution-" + id, evolution),
                List.of());
    }

    public static Budget budget(
            String id, List<Budget.Amount> base, String calculation, String evolution, Budget.Line... lines) {
        return new Budget(
                id,
                id,
                "management",
                base.stream().findFirst().map(Budget.Amount::unit),
                base,
                rule("calculation-" + id, calculation),
                rule("evolution-" + id, evolution),
                List.of(),
                List.of(lines),
                List.of(),
                Optional.empty());
    }

    public static Budget amounts(Budget budget, List<Budget.Amount> amounts) {
        return new Budget(
                budget.id(),
                budget.title(),
                budget.nature(),
                budget.unit(),
                budget.base(),
                budget.calculation(),
                budget.evolution(),
                amounts,
                budget.lines(),
                budget.constraints(),
                budget.execution());
    }

    public static Budget constrained(Budget budget, Budget.Constraint... constraints) {
        return new Budget(
                budget.id(),
                budget.title(),
                budget.nature(),
                budget.unit(),
                budget.base(),
                budget.calculation(),
                budget.evolution(),
                budget.amounts(),
                budget.lines(),
                List.of(constraints),
                budget.execution());
    }

    /** Over the whole term. */
    public static Budget.Constraint constraint(String of, String measure, String sense, String value, String unit) {
        return new Budget.Constraint(
                measure + "-of-" + of,
                measure,
                of,
                measure,
                sense,
                new BigDecimal(value),
                unit,
                Optional.empty(),
                Optional.empty());
    }

    public static Workforce workforce(
            String id, String unit, List<Workforce.Year> base, String calculation, String evolution) {
        return new Workforce(
                id,
                id,
                unit,
                base,
                rule("calculation-" + id, calculation),
                rule("evolution-" + id, evolution),
                List.of());
    }

    /** The number in the unit of its figure, rounded half up to so many decimals. */
    public static BigDecimal shown(Trajectory trajectory, org.rouage.formula.Reference figure, int year, int decimals) {
        if (trajectory.value(figure, year) instanceof Value.Known(var number, var unit)) {
            return number.dividedBy(unit.scale()).toDecimal(decimals, java.math.RoundingMode.HALF_UP);
        }
        throw new AssertionError(figure + ", " + year + ": " + trajectory.value(figure, year));
    }

    public static BigDecimal shown(Trajectory trajectory, String figure, int year, int decimals) {
        return shown(trajectory, org.rouage.formula.Reference.value(figure), year, decimals);
    }
}
