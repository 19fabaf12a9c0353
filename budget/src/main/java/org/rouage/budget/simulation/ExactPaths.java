package org.rouage.budget.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.Outcome;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.Trajectory;
import org.rouage.formula.Calculation.Cell;
import org.rouage.formula.Definition;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * Computes some paths again, exactly: the numbers drawn are taken as they are, to the last bit, and nothing is rounded
 * after.
 *
 * <p>Example: on path 20,000 inflation is 0.0217… in binary: with that very fraction the budget is exact, and the path
 * in floating point is held against it.
 */
final class ExactPaths {
    private static final int CHECKED = 5;
    private static final Text DRAWN = Text.of("tiré au sort", "drawn");

    private final BudgetModel model;
    private final List<RandomFigure> random;
    private final List<Cell> wanted;
    private Accuracy worst;

    private ExactPaths(BudgetModel model, List<RandomFigure> random, List<Cell> wanted) {
        this.model = model;
        this.random = random;
        this.wanted = wanted;
        this.worst =
                new Accuracy(0, wanted.getFirst().figure(), wanted.getFirst().year(), 0);
    }

    /** The greatest gap of the values as assumed and of a few paths, the first and others evenly apart. */
    static Accuracy accuracy(
            Trajectory assumed, List<RandomFigure> random, Columns columns, List<Cell> wanted, int paths) {
        var exact = new ExactPaths(assumed.model(), random, wanted);
        exact.compare(assumed, columns.asAssumed(wanted));
        int checked = 0;
        for (int path = 0; path < paths; path += Math.max(1, paths / CHECKED)) {
            double[][] drawn = columns.drawn(path);
            Outcome<Trajectory> again = exact.with(drawn).compute();
            if (again.value().isPresent()) {
                exact.compare(again.value().get(), columns.with(drawn, wanted));
                checked++;
            }
        }
        Accuracy worst = exact.worst;
        return new Accuracy(worst.greatestGap(), worst.figure(), worst.year(), checked);
    }

    private BudgetModel with(double[][] drawn) {
        BudgetModel changed = model;
        for (int at = 0; at < random.size(); at++) {
            RandomFigure figure = random.get(at);
            Definition before = model.definition(figure.figure()).orElseThrow();
            Unit unit = before.unit().orElse(Unit.NUMBER);
            var given = new TreeMap<>(before.given());
            for (int year = 0; year < figure.years().size(); year++) {
                Rational number = Rational.of(new BigDecimal(drawn[at][year]));
                given.put(figure.years().get(year).year(), new Definition.Given(new Value.Known(number, unit), DRAWN));
            }
            changed = changed.with(new Definition(
                    before.reference(), before.unit(), before.rules(), given, before.lines(), before.at()));
        }
        return changed;
    }

    private void compare(Trajectory exact, double[] floating) {
        for (int at = 0; at < floating.length; at++) {
            Cell cell = wanted.get(at);
            double found = floating[at];
            number(exact.value(cell.figure(), cell.year()))
                    .map(number -> Accuracy.gap(found, number.toDouble()))
                    .filter(gap -> gap > worst.greatestGap())
                    .ifPresent(gap -> worst = new Accuracy(gap, cell.figure(), cell.year(), 0));
        }
    }

    private static Optional<Rational> number(Value value) {
        return value instanceof Value.Known(Rational number, Unit unit) ? Optional.of(number) : Optional.empty();
    }
}
