package org.rouage.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The places of a {@link Layout} that are computed, in an order in which each comes after those it rests on; figures in
 * a circle are a problem, shown as a circle. It walks with a list of its own, so that no length of chain exhausts the
 * machine's stack.
 */
final class Ordering {
    private final Calculation calculation;
    private final CalculationProblems problems;
    private final State[] states;
    private final List<Integer> order = new ArrayList<>();

    private enum State {
        UNSEEN,
        OPEN,
        DONE
    }

    Ordering(Calculation calculation, CalculationProblems problems) {
        this.calculation = calculation;
        this.problems = problems;
        states = new State[calculation.layout().size()];
        Arrays.fill(states, State.UNSEEN);
    }

    /** A place on the way, what it reads, and how many of those were walked. */
    private static final class Step {
        private final int slot;
        private final int[] reads;
        private int walked;

        Step(int slot, int[] reads) {
            this.slot = slot;
            this.reads = reads;
        }
    }

    List<Integer> order() {
        for (int slot = 0; slot < states.length; slot++) {
            if (states[slot] == State.UNSEEN) {
                walk(slot);
            }
        }
        return order;
    }

    private void walk(int from) {
        Deque<Step> path = new ArrayDeque<>();
        enter(from, path);
        while (!path.isEmpty()) {
            Step step = path.peek();
            if (step.walked == step.reads.length) {
                path.pop();
                states[step.slot] = State.DONE;
                order.add(step.slot);
                continue;
            }
            int next = step.reads[step.walked++];
            switch (states[next]) {
                case UNSEEN -> enter(next, path);
                case OPEN ->
                    problems.circle(
                            circle(path, next),
                            calculation.rule(calculation.layout().cell(next)));
                case DONE -> {}
            }
        }
    }

    private void enter(int slot, Deque<Step> path) {
        calculation
                .ready(slot)
                .ifPresentOrElse(
                        rule -> {
                            states[slot] = State.OPEN;
                            path.push(new Step(
                                    slot,
                                    rule.slots(calculation.layout().cell(slot).year())));
                        },
                        () -> states[slot] = State.DONE);
    }

    private List<Calculation.Cell> circle(Deque<Step> path, int back) {
        var circle = new ArrayList<Calculation.Cell>();
        for (Step step : path) {
            circle.addFirst(calculation.layout().cell(step.slot));
            if (step.slot == back) {
                break;
            }
        }
        circle.add(calculation.layout().cell(back));
        return circle;
    }
}
