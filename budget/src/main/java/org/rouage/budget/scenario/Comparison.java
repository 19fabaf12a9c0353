package org.rouage.budget.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.AsOf;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.budget.ConstraintCheck;
import org.rouage.budget.Figure;
import org.rouage.budget.Trajectory;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.formula.Value.Known;

/**
 * Two trajectories of one convention side by side, figure by figure and year by year, and the part of each change in
 * each difference.
 *
 * <p>Example: the convention as it stands beside a scenario of two changes: {@code fnga} is 517.2 MEUR in 2026 and
 * 522.4 with the scenario, a difference of 5.2, of which {@code prices} makes 7.4 and {@code freeze} −2.2. The parts of
 * a total are the sums of those of its years, and add up to its difference.
 */
public record Comparison(Side from, Side to, List<Named> changes, List<Row> rows, List<Judged> constraints) {
    public Comparison {
        changes = List.copyOf(changes);
        rows = List.copyOf(rows);
        constraints = List.copyOf(constraints);
    }

    /** One of the two, and under which days it was computed. */
    public record Side(Text name, AsOf asOf, Trajectory trajectory) {}

    /** What makes a difference: a change of a scenario, acts that came into force, a series known anew. */
    public record Named(String id, Text title, Kind kind) {}

    public enum Kind {
        ASSUMPTION,
        RULE,
        ACT,
        VINTAGE
    }

    /** A figure in a year of either term, or in total. */
    public record Cell(Value from, Value to, Value difference, List<Value> parts) {
        public Cell {
            parts = List.copyOf(parts);
        }

        /** Whether the two sides say the same, decided or not; changes may still make up for each other. */
        public boolean isSame() {
            return from.equals(to);
        }

        /** Whether the two sides say the same, and no change moves it. */
        public boolean isUntouched() {
            return isSame()
                    && parts.stream()
                            .noneMatch(part -> part instanceof Known(Rational moved, Unit _) && !moved.isZero());
        }
    }

    /** A figure over the years; the total is that of amounts of money of budgets and lines. */
    public record Row(Figure figure, SortedMap<Integer, Cell> years, Optional<Cell> total) {
        public Row {
            years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        }

        public boolean isUntouched() {
            return years.values().stream().allMatch(Cell::isUntouched);
        }
    }

    /** A constraint on each side; empty where it does not stand there. */
    public record Judged(String id, Optional<ConstraintCheck> from, Optional<ConstraintCheck> to) {
        static List<Judged> of(Trajectory from, Trajectory to) {
            var ids = new ArrayList<String>();
            to.constraints().forEach(check -> ids.add(id(check)));
            from.constraints().stream()
                    .map(Judged::id)
                    .filter(id -> !ids.contains(id))
                    .forEach(ids::add);
            return ids.stream()
                    .map(id -> new Judged(id, find(from, id), find(to, id)))
                    .toList();
        }

        private static String id(ConstraintCheck check) {
            return check.rule().constraint().id();
        }

        private static Optional<ConstraintCheck> find(Trajectory trajectory, String id) {
            return trajectory.constraints().stream()
                    .filter(check -> id(check).equals(id))
                    .findFirst();
        }
    }

    /** The years of both terms, both inclusive. */
    public int first() {
        return Math.min(
                from.trajectory().model().first(), to.trajectory().model().first());
    }

    public int last() {
        return Math.max(
                from.trajectory().model().last(), to.trajectory().model().last());
    }

    public Optional<Row> row(Reference figure) {
        return rows.stream()
                .filter(row -> row.figure().reference().equals(figure))
                .findFirst();
    }

    /** The rows that some change moves, even where changes make up for each other. */
    public List<Row> changed() {
        return rows.stream().filter(row -> !row.isUntouched()).toList();
    }
}
