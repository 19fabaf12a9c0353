package org.rouage.budget.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.budget.Figure;
import org.rouage.budget.Trajectory;
import org.rouage.budget.scenario.Comparison.Cell;
import org.rouage.budget.scenario.Comparison.Named;
import org.rouage.budget.scenario.Comparison.Row;
import org.rouage.budget.scenario.Comparison.Side;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.formula.Value.Known;
import org.rouage.formula.Value.Undecided;

/** Two sides, what differs between them, and the trajectory once some of it is made: all that a comparison asks. */
record TwoSides(Side from, Side to, List<Named> changes, Function<Set<String>, Outcome<Trajectory>> made) {
    private record Spot(Reference figure, int year) {}

    Comparison comparison() {
        Attribution<Spot> attribution = attribution();
        List<Row> rows =
                figures().stream().map(figure -> row(figure, attribution)).toList();
        return new Comparison(from, to, changes, rows, Comparison.Judged.of(from.trajectory(), to.trajectory()));
    }

    /** In the order of reading of the second, then what the first alone has. */
    private List<Figure> figures() {
        var figures = new ArrayList<>(to.trajectory().model().figures());
        Set<Reference> names = figures.stream().map(Figure::reference).collect(Collectors.toSet());
        from.trajectory().model().figures().stream()
                .filter(figure -> !names.contains(figure.reference()))
                .forEach(figures::add);
        return figures;
    }

    private List<Integer> years() {
        int first = Math.min(
                from.trajectory().model().first(), to.trajectory().model().first());
        int last = Math.max(
                from.trajectory().model().last(), to.trajectory().model().last());
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** Assumptions first, which cost less: a set of rules is then tried with all of them before the next. */
    private Attribution<Spot> attribution() {
        List<String> order = Stream.concat(
                        changes.stream().filter(one -> one.kind() == Comparison.Kind.ASSUMPTION),
                        changes.stream().filter(one -> one.kind() != Comparison.Kind.ASSUMPTION))
                .map(Named::id)
                .toList();
        List<Spot> spots = figures().stream()
                .flatMap(figure -> years().stream().map(year -> new Spot(figure.reference(), year)))
                .toList();
        return Attribution.of(order, spots, this::values);
    }

    private Function<Spot, Value> values(Set<String> some) {
        if (some.isEmpty()) {
            return spot -> value(from.trajectory(), spot);
        }
        if (some.size() == changes.size()) {
            return spot -> value(to.trajectory(), spot);
        }
        return switch (made.apply(some)) {
            case Outcome.Accepted<Trajectory>(Trajectory trajectory) -> spot -> value(trajectory, spot);
            case Outcome.Refused<Trajectory>(List<Problem> problems) -> {
                var refused = new Undecided(List.of(refused(some, problems)));
                yield spot -> refused;
            }
        };
    }

    private static Value value(Trajectory trajectory, Spot spot) {
        return trajectory.value(spot.figure(), spot.year());
    }

    private static Value.Reason refused(Set<String> some, List<Problem> problems) {
        String names = String.join(", ", some);
        Text why = problems.getFirst().found();
        return new Value.Reason(
                "SCENARIO-NOT-ALONE",
                "",
                0,
                Text.of(
                                "sans les autres changements, rien ne se calcule avec " + names
                                        + " ; mettre dans un seul changement ce qui va ensemble – ",
                                "without the other changes nothing can be computed with " + names
                                        + "; put into one change what goes together – ")
                        .plus(why));
    }

    private Row row(Figure figure, Attribution<Spot> attribution) {
        var years = new TreeMap<Integer, Cell>();
        for (int year : years()) {
            var spot = new Spot(figure.reference(), year);
            years.put(
                    year,
                    new Cell(
                            value(from.trajectory(), spot),
                            value(to.trajectory(), spot),
                            attribution.difference(spot),
                            changes.stream()
                                    .map(change -> attribution.part(spot, change.id()))
                                    .toList()));
        }
        boolean isSummed = switch (figure.kind()) {
            case BUDGET, LINE -> figure.unit().dimensions().equals(MONEY.dimensions());
            case WORKFORCE, SERIES, PARAMETER, EVOLUTION -> false;
        };
        return new Row(figure, years, isSummed ? Optional.of(total(List.copyOf(years.values()))) : Optional.empty());
    }

    private static final Unit MONEY = Unit.parse("EUR").orElseThrow();

    private Cell total(List<Cell> years) {
        Value before = sum(years.stream().map(Cell::from).toList());
        Value after = sum(years.stream().map(Cell::to).toList());
        List<Value> parts = IntStream.range(0, changes.size())
                .mapToObj(change ->
                        sum(years.stream().map(year -> year.parts().get(change)).toList()))
                .toList();
        return new Cell(before, after, Differences.between(before, after), parts);
    }

    private static Value sum(List<Value> values) {
        Set<Value.Reason> reasons = new LinkedHashSet<>();
        Rational sum = Rational.ZERO;
        Unit in = MONEY;
        for (Value value : values) {
            reasons.addAll(Differences.reasons(value));
            if (value instanceof Known(Rational number, Unit unit)) {
                sum = sum.plus(number);
                in = unit;
            }
        }
        return reasons.isEmpty() ? new Known(sum, in) : new Undecided(List.copyOf(reasons));
    }
}
