package org.rouage.convention.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Trial;

/**
 * Holds the operations of two scripts on the same base against each other, pair by pair: which agree, which clash. A
 * pair whose contexts leave disjoint footprints is not tried: it commutes.
 *
 * <p>Example: of two drafts of 40 operations each, that both touch only {@code ind-1}, once, one pair of 1,600 is
 * tried.
 */
final class Pairs {
    /** Two steps, by their ranks from 0. */
    record Pair(int first, int second) {}

    /** What came of doing a pair in one order and in the other. */
    record Clash(Outcome<Passage> firstBefore, Outcome<Passage> secondBefore) {
        boolean isEmpty() {
            return firstBefore.value().isPresent()
                    && secondBefore.value().isPresent()
                    && Trial.alike(
                            firstBefore.value().get(), secondBefore.value().get());
        }
    }

    private final Script first;
    private final Script second;
    /** By step of the first, the steps of the second with which it agrees. */
    private final List<BitSet> agreed = new ArrayList<>();

    private final Map<Pair, Clash> clashes = new HashMap<>();

    Pairs(Script first, Script second) {
        this.first = first;
        this.second = second;
        List<BitSet> meeting = meeting();
        for (int i = 0; i < first.size(); i++) {
            agreed.add(new BitSet());
            for (int j = 0; j < second.size(); j++) {
                if (second.context(j).intersects(meeting.get(i))) {
                    hold(new Pair(i, j));
                }
            }
        }
    }

    boolean agree(int i, int j) {
        return agreed.get(i).get(j);
    }

    Optional<Clash> clash(int i, int j) {
        return Optional.ofNullable(clashes.get(new Pair(i, j)));
    }

    /** How steps of both do in one order and the other, what is agreed done once. */
    Clash both(BitSet ofFirst, BitSet ofSecond) {
        var again = new BitSet();
        var already = new BitSet();
        ofFirst.stream().forEach(i -> again.or(agreed.get(i)));
        ofFirst.stream().filter(i -> agreed.get(i).intersects(ofSecond)).forEach(already::set);
        return new Clash(
                inOrder(first.steps(ofFirst), second.steps(without(ofSecond, again))),
                inOrder(second.steps(ofSecond), first.steps(without(ofFirst, already))));
    }

    private void hold(Pair pair) {
        BitSet ofFirst = first.context(pair.first);
        BitSet ofSecond = second.context(pair.second);
        if (sameChange(pair)) {
            agreed.get(pair.first).set(pair.second);
            return;
        }
        Clash clash = both(ofFirst, ofSecond);
        if (!clash.isEmpty()) {
            clashes.put(pair, clash);
        }
    }

    /** Both give the same state, each after steps that agree one by one. */
    private boolean sameChange(Pair pair) {
        BitSet needed = without(first.context(pair.first), pair.first);
        BitSet neededToo = without(second.context(pair.second), pair.second);
        boolean alikeSoFar = needed.stream().allMatch(i -> agreed.get(i).intersects(neededToo))
                && neededToo.stream().allMatch(j -> needed.stream().anyMatch(i -> agree(i, j)));
        if (!alikeSoFar || !first.footprint(pair.first).overlaps(second.footprint(pair.second))) {
            return false;
        }
        Outcome<Passage> one = inOrder(first.steps(first.context(pair.first)), List.of());
        Outcome<Passage> other = inOrder(List.of(), second.steps(second.context(pair.second)));
        return one.value().isPresent()
                && other.value().isPresent()
                && Trial.alike(one.value().get(), other.value().get());
    }

    private Outcome<Passage> inOrder(List<Step> some, List<Step> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return Script.outcome(first.base(), all);
    }

    /** By step of the first, the steps of the second that meet its footprint or that of its context. */
    private List<BitSet> meeting() {
        var speaking = new HashMap<String, BitSet>();
        for (int j = 0; j < second.size(); j++) {
            for (String id : second.footprint(j).ids()) {
                speaking.computeIfAbsent(id, _ -> new BitSet()).set(j);
            }
        }
        var own = new ArrayList<BitSet>();
        var meeting = new ArrayList<BitSet>();
        for (int i = 0; i < first.size(); i++) {
            Footprint footprint = first.footprint(i);
            var near = new BitSet();
            footprint.ids().forEach(id -> near.or(speaking.getOrDefault(id, new BitSet())));
            own.add(near.stream()
                    .filter(j -> footprint.overlaps(second.footprint(j)))
                    .collect(BitSet::new, BitSet::set, BitSet::or));
            var all = new BitSet();
            first.context(i).stream().mapToObj(own::get).forEach(all::or);
            meeting.add(all);
        }
        return meeting;
    }

    private static BitSet without(BitSet some, int one) {
        var rest = (BitSet) some.clone();
        rest.clear(one);
        return rest;
    }

    private static BitSet without(BitSet some, BitSet others) {
        var rest = (BitSet) some.clone();
        rest.andNot(others);
        return rest;
    }
}
