package org.rouage.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.rouage.formula.Calculation.Cell;
import org.rouage.formula.When.Moment;

/**
 * The figures and years in an order in which each comes after those it rests on; figures in a circle are a problem,
 * shown as a circle. It walks with a list of its own, so that no length of chain exhausts the machine's stack.
 */
final class Ordering {
    private final Calculation calculation;
    private final CalculationProblems problems;
    private final SequencedSet<Cell> order = new LinkedHashSet<>();

    Ordering(Calculation calculation, CalculationProblems problems) {
        this.calculation = calculation;
        this.problems = problems;
    }

    private record Step(Cell cell, Iterator<Cell> next) {}

    SequencedSet<Cell> order() {
        for (Reference figure : calculation.figures()) {
            for (int year = calculation.first(); year <= calculation.last(); year++) {
                walk(new Cell(figure, year));
            }
        }
        return order;
    }

    private void walk(Cell from) {
        Deque<Step> path = new ArrayDeque<>();
        Set<Cell> open = new HashSet<>();
        enter(from, path, open);
        while (!path.isEmpty()) {
            Step step = path.peek();
            if (!step.next().hasNext()) {
                path.pop();
                open.remove(step.cell());
                order.add(step.cell());
                continue;
            }
            Cell next = step.next().next();
            if (open.contains(next)) {
                problems.circle(circle(path, next), calculation.rule(next));
            } else {
                enter(next, path, open);
            }
        }
    }

    private void enter(Cell cell, Deque<Step> path, Set<Cell> open) {
        Optional<Definition.Rule> rule = calculation.rule(cell);
        if (!order.contains(cell) && rule.isPresent()) {
            open.add(cell);
            path.push(new Step(
                    cell, restsOn(calculation.term(rule.get()), cell.year()).iterator()));
        } else {
            order.add(cell);
        }
    }

    private List<Cell> restsOn(Term term, int year) {
        Moment moment = calculation.moment(year);
        var cells = new ArrayList<Cell>();
        term.all().forEach(part -> {
            if (part instanceof Term.Figure(Reference reference, When when, Span span)) {
                cells.add(new Cell(reference, when.in(moment)));
            }
            if (part instanceof Term.Figures(Reference reference, When from, When to, Span span)) {
                for (int each = from.in(moment); each <= to.in(moment); each++) {
                    cells.add(new Cell(reference, each));
                }
            }
        });
        return cells;
    }

    private static List<Cell> circle(Deque<Step> path, Cell back) {
        var circle = new ArrayList<Cell>();
        for (Step step : path) {
            circle.addFirst(step.cell());
            if (step.cell().equals(back)) {
                break;
            }
        }
        circle.add(back);
        return circle;
    }
}
