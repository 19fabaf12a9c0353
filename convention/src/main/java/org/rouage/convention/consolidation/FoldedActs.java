package org.rouage.convention.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Problem;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Heading;

/**
 * Dated acts in the order in which they apply, and what they fold into. Folding happens once, when first asked for: a
 * view of fewer acts that come first in the same order needs no other fold.
 */
final class FoldedActs {
    private final Convention convention;
    private final List<ActDays> acts;
    private final List<Amendment> rehearsed;
    private final Set<String> names;
    private final Map<String, Integer> ranks = new HashMap<>();
    /** How many acts are in effect from each day of effect on. */
    private final NavigableMap<LocalDate, Integer> inEffect = new TreeMap<>();

    private @Nullable Result result;

    /**
     * What stands after each act (the first: as signed), what happened, and what could not be done or changed nothing.
     */
    private record Result(
            List<Standing.Stand> after,
            SequencedMap<String, List<Change>> changes,
            SequencedMap<String, List<Change>> rehearsedChanges,
            List<Problem> problems,
            List<Writer> idle) {}

    /** The rehearsed are tried after all others, one after the other, and leave only their problems. */
    FoldedActs(Convention convention, List<ActDays> acts, List<Amendment> rehearsed, Set<String> names) {
        this.convention = convention;
        this.acts = List.copyOf(acts);
        this.rehearsed = List.copyOf(rehearsed);
        this.names = new HashSet<>(names);
        this.names.add(Heading.CONVENTION);
        for (int rank = 0; rank < acts.size(); rank++) {
            ranks.put(acts.get(rank).act(), rank);
            inEffect.put(acts.get(rank).effective().orElseThrow(), rank + 1);
        }
    }

    List<ActDays> acts() {
        return acts;
    }

    /** What stands on a day when the first {@code known} acts are known. */
    Standing.Stand on(LocalDate inForce, int known) {
        int count = Optional.ofNullable(inEffect.floorEntry(inForce))
                .map(Map.Entry::getValue)
                .orElse(0);
        return result().after.get(Math.min(count, known));
    }

    List<Change> changes(String id, int known) {
        return result().changes.getOrDefault(id, List.of()).stream()
                .takeWhile(change -> rank(change.by().act()) < known)
                .toList();
    }

    /** Every change of the first {@code known} acts. */
    List<Change> changes(int known) {
        return result().changes.values().stream()
                .flatMap(List::stream)
                .filter(change -> rank(change.by().act()) < known)
                .toList();
    }

    /** What the rehearsed acts would change. */
    List<Change> rehearsedChanges() {
        return result().rehearsedChanges.values().stream().flatMap(List::stream).toList();
    }

    /** The days of effect from which something else stands, when the first {@code known} acts are known. */
    List<LocalDate> changeDays(int known) {
        List<LocalDate> days = new ArrayList<>();
        Standing.Stand before = result().after.getFirst();
        for (LocalDate day : inEffect.keySet()) {
            Standing.Stand after = on(day, known);
            if (after != before) {
                days.add(day);
            }
            before = after;
        }
        return List.copyOf(days);
    }

    /** Why operations could not be carried out, those of the first {@code known} acts. */
    List<Problem> problems(int known) {
        return result().problems.stream()
                .filter(problem -> rank(problem.place().file()) < known)
                .toList();
    }

    List<Problem> problems() {
        return result().problems;
    }

    List<Writer> idle() {
        return result().idle;
    }

    /** The convention and what it wrote come before all amendments. */
    private int rank(String act) {
        return act.equals(Heading.CONVENTION) ? -1 : ranks.getOrDefault(act, Integer.MAX_VALUE);
    }

    private synchronized Result result() {
        Result known = result;
        if (known == null) {
            known = fold();
            result = known;
        }
        return known;
    }

    private Result fold() {
        var fold = new Fold(convention, names);
        var after = new ArrayList<Standing.Stand>();
        var stand = new Standing.Stand(convention.id(), fold.freeze());
        after.add(stand);
        for (ActDays act : acts) {
            fold.apply(act.act(), act.effective().orElseThrow(), act.amendment().operations());
            stand = next(stand, fold.freeze());
            after.add(stand);
        }
        var changes = fold.changes();
        fold.rehearse();
        rehearsed.forEach(act -> fold.apply(act.act(), LocalDate.MAX, act.operations()));
        return new Result(List.copyOf(after), changes, fold.changes(), fold.problems(), fold.idle());
    }

    @SuppressWarnings("ReferenceEquality") // the fold freezes anew only what changed
    private Standing.Stand next(Standing.Stand before, Passage root) {
        return root == before.root() ? before : new Standing.Stand(convention.id(), root);
    }
}
