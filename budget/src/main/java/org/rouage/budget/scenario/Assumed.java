package org.rouage.budget.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.Figure;
import org.rouage.formula.Definition;
import org.rouage.formula.Definition.Given;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.formula.Value.Known;

/** The figures of a convention once assumptions are made, one after the other. */
final class Assumed {
    private final List<Problem> problems = new ArrayList<>();
    private final int first;
    private final int last;
    private BudgetModel model;

    private Assumed(BudgetModel model) {
        this.model = model;
        first = model.first();
        last = model.last();
    }

    static Outcome<BudgetModel> in(BudgetModel model, List<Change.Assumptions> changes) {
        var assumed = new Assumed(model);
        for (Change.Assumptions change : changes) {
            Text source = Text.of(
                    "hypothèse « " + change.id() + " » du scénario",
                    "assumption \"" + change.id() + "\" of the scenario");
            change.assumptions().forEach(assumption -> assumed.make(assumption, source));
        }
        return Outcome.of(assumed.model, assumed.problems);
    }

    /** The years that an assumption changes in a model; none when it cannot be made. */
    static List<Integer> years(BudgetModel model, Assumption assumption) {
        var assumed = new Assumed(model);
        return assumed.series(assumption)
                .map(series -> List.copyOf(
                        assumed.given(assumption, series, Text.empty()).keySet()))
                .orElse(List.of());
    }

    private void make(Assumption assumption, Text source) {
        series(assumption).ifPresent(series -> {
            var given = new TreeMap<>(series.given());
            given.putAll(given(assumption, series, source));
            model = model.with(new Definition(
                    series.reference(), series.unit(), series.rules(), given, series.lines(), series.at()));
        });
    }

    private Optional<Definition> series(Assumption assumption) {
        Optional<Figure> figure = model.figure(Reference.value(assumption.series()));
        if (figure.isEmpty()) {
            List<String> known = model.figures().stream()
                    .filter(one -> one.kind() == Figure.Kind.SERIES)
                    .map(one -> one.reference().name())
                    .toList();
            problems.add(ScenarioProblems.noSeries(assumption.at(), assumption.series(), known));
        } else if (figure.get().kind() != Figure.Kind.SERIES) {
            problems.add(ScenarioProblems.notSeries(assumption.at(), assumption.series()));
        }
        return figure.filter(one -> one.kind() == Figure.Kind.SERIES).flatMap(one -> model.definition(one.reference()));
    }

    private SortedMap<Integer, Given> given(Assumption assumption, Definition series, Text source) {
        Unit own = series.unit().orElse(Unit.NUMBER);
        return switch (assumption) {
            case Assumption.Values values -> values(values, series, own, source);
            case Assumption.Shift shift -> {
                Unit moves = own.kind() == Unit.Kind.PERCENT ? Unit.POINT : own;
                Optional<Rational> by = unit(shift.unit(), moves, shift).map(unit -> number(shift.by(), unit));
                yield by.map(number -> moved(shift, shift.from(), shift.to(), series, source, one -> one.plus(number)))
                        .orElseGet(TreeMap::new);
            }
            case Assumption.Factor factor -> {
                Rational times = Rational.of(factor.factor());
                yield moved(factor, factor.from(), factor.to(), series, source, one -> one.times(times));
            }
        };
    }

    private SortedMap<Integer, Given> values(Assumption.Values values, Definition series, Unit own, Text source) {
        Optional<Unit> unit =
                values.unit().isEmpty() ? Optional.of(own) : unit(values.unit().get(), own, values);
        var given = new TreeMap<Integer, Given>();
        values.numbers().forEach((year, written) -> {
            boolean isKnown = (year >= first && year <= last) || series.given().containsKey(year);
            if (!isKnown) {
                problems.add(ScenarioProblems.year(values.at(), values.series(), year, first, last));
            }
            unit.ifPresent(one -> given.put(year, new Given(new Known(number(written, one), own), source)));
        });
        return given;
    }

    private Optional<Unit> unit(String written, Unit expected, Assumption assumption) {
        Optional<Unit> unit = Unit.parse(written).filter(expected::equals);
        if (unit.isEmpty()) {
            problems.add(ScenarioProblems.unit(assumption.at(), written, assumption.series(), expected));
        }
        return unit;
    }

    private static Rational number(BigDecimal written, Unit unit) {
        return Rational.of(written).times(unit.scale());
    }

    /** In years that are named each must have a value; where none is, those of the term that have one. */
    private SortedMap<Integer, Given> moved(
            Assumption assumption,
            Optional<Integer> from,
            Optional<Integer> to,
            Definition series,
            Text source,
            UnaryOperator<Rational> moving) {
        var given = new TreeMap<Integer, Given>();
        var without = new ArrayList<Integer>();
        for (int year = from.orElse(first); year <= to.orElse(last); year++) {
            Optional<Value> value =
                    Optional.ofNullable(series.given().get(year)).map(Given::value);
            if (value.isPresent() && value.get() instanceof Known(Rational number, Unit unit)) {
                given.put(year, new Given(new Known(moving.apply(number), unit), source));
            } else if (value.isEmpty()) {
                without.add(year);
            }
        }
        boolean areNamed = from.isPresent() || to.isPresent();
        if (given.isEmpty() || (areNamed && !without.isEmpty())) {
            problems.add(ScenarioProblems.noValue(assumption.at(), assumption.series(), listed(without, from, to)));
        }
        return given;
    }

    private String listed(List<Integer> without, Optional<Integer> from, Optional<Integer> to) {
        return without.isEmpty()
                ? from.orElse(first) + "–" + to.orElse(last)
                : without.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
