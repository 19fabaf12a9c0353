package org.rouage.convention.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.convention.Amendment;
import org.rouage.convention.draft.Choices.Side;
import org.rouage.convention.draft.Pairs.Pair;

/**
 * Two drafts made one: the operations of both without those not chosen, in an order that applies, and what became of
 * each. Number, title, ground and days are those of the first draft.
 *
 * <p>Example: {@code accueil} of 4 operations and {@code budget} of 3, one pair in conflict and {@code budget} taken: 6
 * operations, and {@code accueil (1)} left aside, with the name of the conflict.
 */
public record Merged(Amendment amendment, List<Fate> fates) {
    public Merged {
        fates = List.copyOf(fates);
    }

    /** Refused, with all problems, while a conflict is open, and when the outcome cannot be carried out. */
    public static Outcome<Merged> of(Draft first, Draft second, Conflicts conflicts, Choices choices) {
        Confrontation confrontation = conflicts.confrontation();
        var settlement = new Settlement(confrontation, choices, _ -> false);
        var problems = new ArrayList<Problem>(settlement.problems());
        Outcome<Amendment> heading = Headings.joined(first, second);
        problems.addAll(heading.problems());
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var ordering = new Ordering(confrontation, settlement);
        Optional<List<Step>> order = ordering.order();
        if (order.isEmpty()) {
            return Outcome.refused(List.of(DraftProblems.circle(first.name(), second.name())));
        }
        List<Problem> refused =
                Script.outcome(confrontation.first().base(), order.get()).problems();
        Amendment merged = Headings.with(
                heading.value().orElseThrow(),
                order.get().stream().map(Step::operation).toList());
        return Outcome.of(new Merged(merged, ordering.fates()), refused);
    }

    /** The steps that stay, each after those that it needs, and as the choices of order ask. */
    private static final class Ordering {
        private final Confrontation confrontation;
        private final Settlement settlement;
        private final int firsts;
        private final List<Step> steps = new ArrayList<>();
        /** By step, those that come before it; the steps of the second after those of the first. */
        private final List<BitSet> before = new ArrayList<>();

        private final List<Fate> fates = new ArrayList<>();

        Ordering(Confrontation confrontation, Settlement settlement) {
            this.confrontation = confrontation;
            this.settlement = settlement;
            firsts = confrontation.first().size();
            for (int i = 0; i < firsts; i++) {
                add(confrontation.first(), i, settlement.ofFirst(i), 0);
            }
            for (int j = 0; j < confrontation.second().size(); j++) {
                add(confrontation.second(), j, ofSecond(j), firsts);
            }
            agreedFirst();
            confrontation.conflicts().forEach(this::inOrder);
        }

        List<Fate> fates() {
            return fates;
        }

        private void add(Script script, int at, Fate fate, int offset) {
            steps.add(script.steps().get(at));
            var needed = new BitSet();
            script.context(at).stream().filter(one -> one != at).forEach(one -> needed.set(offset + one));
            before.add(needed);
            fates.add(fate);
        }

        /** What the first draft does too is done once, there; what needs it comes after. */
        private Fate ofSecond(int j) {
            Optional<Integer> same = IntStream.range(0, firsts)
                    .filter(i -> confrontation.agree(i, j) && settlement.keepsFirst(i) && settlement.keepsSecond(j))
                    .boxed()
                    .findFirst();
            return same.<Fate>map(i -> new Fate.Agreed(
                            confrontation.second().steps().get(j),
                            confrontation.first().steps().get(i)))
                    .orElseGet(() -> settlement.ofSecond(j));
        }

        private void agreedFirst() {
            for (int j = firsts; j < steps.size(); j++) {
                if (fates.get(j) instanceof Fate.Agreed(Step _, Step with)) {
                    before.get(j).set(with.rank() - 1);
                }
            }
        }

        private void inOrder(Pair pair, Conflict conflict) {
            Optional<Side> side = settlement.side(conflict);
            int first = pair.first();
            int second = firsts + pair.second();
            if (conflict.kind() == Kind.ORDER && side.isPresent() && side.get() != Side.NEITHER) {
                boolean firstLeads = leadsWhenDoneFirst(pair, conflict) == (side.get() == Side.FIRST);
                before.get(firstLeads ? second : first).set(firstLeads ? first : second);
            }
        }

        /** Whether the element of the first stands before the other when it is put there first. */
        private boolean leadsWhenDoneFirst(Pair pair, Conflict conflict) {
            List<String> read = confrontation
                    .both(pair)
                    .firstBefore()
                    .value()
                    .orElseThrow()
                    .all()
                    .map(passage -> passage.id())
                    .toList();
            return read.indexOf(Telling.placed(conflict.first().bare()).orElseThrow())
                    < read.indexOf(Telling.placed(conflict.second().bare()).orElseThrow());
        }

        /** Those of the first draft as early as may be; empty when the choices of order go round in a circle. */
        Optional<List<Step>> order() {
            var waiting = new ArrayList<BitSet>();
            before.forEach(needed -> waiting.add((BitSet) needed.clone()));
            var ready = new PriorityQueue<Integer>();
            var done = new BitSet();
            var order = new ArrayList<Step>();
            for (int at = 0; at < steps.size(); at++) {
                if (waiting.get(at).isEmpty()) {
                    ready.add(at);
                }
            }
            while (!ready.isEmpty()) {
                int next = ready.remove();
                done.set(next);
                if (fates.get(next) instanceof Fate.Kept) {
                    order.add(steps.get(next));
                }
                for (int at = 0; at < steps.size(); at++) {
                    if (waiting.get(at).get(next)) {
                        waiting.get(at).clear(next);
                        if (waiting.get(at).isEmpty()) {
                            ready.add(at);
                        }
                    }
                }
            }
            return Optional.of(List.copyOf(order)).filter(_ -> done.cardinality() == steps.size());
        }
    }
}
