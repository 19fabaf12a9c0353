package org.rouage.document.budget;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.Figure;
import org.rouage.formula.Definition;
import org.rouage.formula.Definition.Given;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.law.requirement.Vocabulary;

/** Cuts a trajectory into tables of years. */
final class Tables {
    private final TrajectoryReport report;
    private final BudgetModel model;
    private final List<Integer> years;
    private final List<RuleInWords> rules;

    Tables(TrajectoryReport report) {
        this.report = report;
        model = report.model();
        years = report.years();
        rules = report.rules();
    }

    /** Lines that are counted in something else than their budget, such as days, have tables of their own. */
    List<Table> envelopes() {
        var envelopes = new ArrayList<Table>();
        for (Figure budget : ofKind(Figure.Kind.BUDGET).toList()) {
            String id = budget.reference().name();
            Map<Boolean, List<Figure>> lines = ofKind(Figure.Kind.LINE)
                    .filter(line -> line.budget().equals(Optional.of(id)))
                    .collect(Collectors.partitioningBy(line -> line.unit().equals(budget.unit())));
            envelopes.add(envelope(budget, lines.getOrDefault(true, List.of())));
            envelopes.addAll(byUnit(lines.getOrDefault(false, List.of()), id, Text.same(budget.title())));
        }
        return envelopes;
    }

    private Table envelope(Figure budget, List<Figure> ofBudget) {
        String id = budget.reference().name();
        var rows = new ArrayList<Row>();
        rows.add(row(budget));
        List<Row> lines = ofBudget.stream().map(this::row).toList();
        Map<Optional<String>, List<Row>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(line.figure().flatMap(Figure::group), _ -> new ArrayList<>())
                .add(line));
        groups.forEach((group, members) -> {
            rows.addAll(members);
            if (group.isPresent() && members.size() > 1) {
                Text name = report.vocabulary().name(Vocabulary.Slot.GROUP, group.get());
                rows.add(sum(Sayings.TOTAL_OF.plus(name), budget.unit(), members));
            }
        });
        if (!lines.isEmpty()) {
            Row total = sum(Sayings.TOTAL_OF_LINES, budget.unit(), lines);
            rows.add(total);
            rows.addAll(apart(rows.getFirst(), total));
        }
        return Table.of(id, Text.same(budget.title()), budget.unit(), years, rows);
    }

    /** What the budget and its lines differ by, where they do. */
    private static List<Row> apart(Row budget, Row total) {
        var cells = new TreeMap<Integer, Cell>();
        budget.cells()
                .forEach((year, cell) -> total.cell(year)
                        .map(sum -> difference(cell.value(), sum.value(), budget.unit()))
                        .ifPresent(value -> cells.put(year, Cell.summed(value))));
        boolean isApart = cells.values().stream()
                .anyMatch(cell -> cell.value() instanceof Value.Known(Rational number, Unit unit) && !number.isZero());
        return isApart ? List.of(new Row(Sayings.NOT_IN_LINES, Optional.empty(), budget.unit(), cells)) : List.of();
    }

    private static Value difference(Value whole, Value parts, Unit unit) {
        return added(List.of(whole, negative(parts)), unit);
    }

    private static Value negative(Value value) {
        return value instanceof Value.Known(Rational number, Unit unit)
                ? new Value.Known(number.negated(), unit)
                : value;
    }

    /** One table for each unit, in the order of the figures. */
    List<Table> ofKind(Figure.Kind kind, String id) {
        return byUnit(ofKind(kind).toList(), id, Sayings.ofKind(kind));
    }

    private List<Table> byUnit(List<Figure> all, String id, Text title) {
        Map<String, List<Figure>> byUnit = new LinkedHashMap<>();
        all.forEach(figure -> byUnit.computeIfAbsent(figure.unit().toString(), _ -> new ArrayList<>())
                .add(figure));
        var tables = new ArrayList<Table>();
        byUnit.forEach((_, figures) -> tables.add(Table.of(
                id + "-" + (tables.size() + 1),
                title,
                figures.getFirst().unit(),
                years,
                figures.stream().map(this::row).toList())));
        return tables;
    }

    List<Table> limitative() {
        Set<String> budgets = new HashSet<>();
        ofKind(Figure.Kind.LINE)
                .filter(Figure::limitative)
                .forEach(line -> line.budget().ifPresent(budgets::add));
        if (budgets.isEmpty()) {
            return List.of();
        }
        List<Figure> concerned = ofKind(Figure.Kind.BUDGET)
                .filter(budget -> budgets.contains(budget.reference().name()))
                .toList();
        Unit unit = concerned.getFirst().unit();
        List<Row> rows = new ArrayList<>();
        for (Figure budget : concerned) {
            String id = budget.reference().name();
            rows.add(computed(
                    Text.same(budget.title()), unit, year -> report.trajectory().limitative(id, year)));
        }
        if (rows.size() > 1
                && concerned.stream().allMatch(budget -> budget.unit().equals(unit))) {
            rows.add(sum(Sayings.ALL_BUDGETS, unit, rows));
        }
        List<Integer> term = years.stream().filter(report::isInTerm).toList();
        return List.of(new Table("limitative", Sayings.LIMITATIVE_TOTALS, unit, term, rows));
    }

    List<Assumption> assumptions() {
        var used = new HashSet<Reference>();
        model.figures().stream()
                .filter(figure -> switch (figure.kind()) {
                    case BUDGET, LINE, WORKFORCE, EVOLUTION -> true;
                    case SERIES, PARAMETER -> false;
                })
                .forEach(figure -> used.addAll(model.foundations(figure.reference())));
        model.constraints().forEach(rule -> used.add(rule.figure()));
        return model.figures().stream()
                .filter(figure -> figure.kind() == Figure.Kind.SERIES || figure.kind() == Figure.Kind.PARAMETER)
                .map(figure -> new Assumption(
                        row(figure),
                        Vintages.of(
                                figure.reference().name(),
                                report.records().vintages(),
                                report.asOf().known()),
                        used.contains(figure.reference())))
                .toList();
    }

    List<Row> figures() {
        return model.figures().stream().map(this::row).toList();
    }

    private Stream<Figure> ofKind(Figure.Kind kind) {
        return model.figures().stream().filter(figure -> figure.kind() == kind);
    }

    private Row row(Figure figure) {
        var cells = new TreeMap<Integer, Cell>();
        for (int year : years) {
            cell(figure, year).ifPresent(cell -> cells.put(year, cell));
        }
        return new Row(Text.same(figure.title()), Optional.of(figure), figure.unit(), cells);
    }

    private Optional<Cell> cell(Figure figure, int year) {
        Reference reference = figure.reference();
        Optional<Definition> definition = model.definition(reference);
        if (model.isComputed(reference, year)) {
            Value value = report.trajectory().value(reference, year);
            return Optional.of(new Cell(
                    value,
                    value.isDecided() ? Cell.State.COMPUTED : Cell.State.UNDECIDED,
                    definition.flatMap(one -> one.rule(year)).map(Definition.Rule::source),
                    Rules.idOf(rules, reference, year)));
        }
        Optional<Given> given = definition.map(one -> one.given().get(year));
        if (given.isEmpty() && !report.isInTerm(year)) {
            return Optional.empty();
        }
        Value value = report.trajectory().value(reference, year);
        return Optional.of(
                new Cell(value, stateOfGiven(figure, value, year), given.map(Given::source), Optional.empty()));
    }

    private Cell.State stateOfGiven(Figure figure, Value value, int year) {
        if (!value.isDecided()) {
            return Cell.State.UNDECIDED;
        }
        boolean isOfVintage = figure.kind() == Figure.Kind.SERIES
                && report.standing().convention().series().stream()
                        .filter(series -> series.id().equals(figure.reference().name()))
                        .noneMatch(series -> series.values().stream().anyMatch(written -> written.year() == year));
        return isOfVintage ? Cell.State.ASSUMED : Cell.State.WRITTEN;
    }

    /** Of the years of which every row has a cell. */
    private Row sum(Text title, Unit unit, List<Row> rows) {
        var cells = new TreeMap<Integer, Cell>();
        for (int year : years) {
            List<Value> values = rows.stream()
                    .flatMap(row -> row.cell(year).stream())
                    .map(Cell::value)
                    .toList();
            if (values.size() == rows.size()) {
                cells.put(year, Cell.summed(added(values, unit)));
            }
        }
        return new Row(title, Optional.empty(), unit, cells);
    }

    private Row computed(Text title, Unit unit, IntFunction<Value> of) {
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        years.stream().filter(report::isInTerm).forEach(year -> cells.put(year, Cell.summed(of.apply(year))));
        return new Row(title, Optional.empty(), unit, cells);
    }

    private static Value added(List<Value> values, Unit unit) {
        var reasons = new ArrayList<Value.Reason>();
        Rational sum = Rational.ZERO;
        for (Value value : values) {
            switch (value) {
                case Value.Known(Rational number, Unit own) -> sum = sum.plus(number);
                case Value.Undecided(List<Value.Reason> why) -> reasons.addAll(why);
                case Value.Truth truth -> throw new IllegalStateException("an amount is no truth");
            }
        }
        return reasons.isEmpty() ? new Value.Known(sum, unit) : new Value.Undecided(reasons);
    }
}
