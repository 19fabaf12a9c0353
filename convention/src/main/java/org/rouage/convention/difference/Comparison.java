package org.rouage.convention.difference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rouage.convention.consolidation.Part;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Slot;
import org.rouage.convention.consolidation.Writer;

/** Walks two trees of passages in the order of reading. A passage that both share is passed over with all it holds. */
final class Comparison {
    private static final String NUMBER = "number";

    /** An element in force, and its place. */
    private record Placed(Passage passage, Spot spot) {}

    private final Map<String, Placed> olds = new HashMap<>();
    private final Map<String, Placed> news = new HashMap<>();
    private final Map<String, Writer> repeals = new HashMap<>();
    private final List<ElementDifference> elements = new ArrayList<>();

    Comparison(Passage before, Passage after) {
        place(before, new Spot("", Slot.HEADING, Optional.empty()), olds);
        place(after, new Spot("", Slot.HEADING, Optional.empty()), news);
        after.all().forEach(passage -> passage.repealed().ifPresent(by -> repeals.put(passage.id(), by)));
        both(before, after, Optional.empty());
    }

    List<ElementDifference> elements() {
        return elements;
    }

    private static void place(Passage passage, Spot spot, Map<String, Placed> placed) {
        placed.put(passage.id(), new Placed(passage, spot));
        inForce(passage).forEach((slot, held) -> {
            Optional<String> last = Optional.empty();
            for (Passage one : held) {
                place(one, new Spot(passage.id(), slot, last), placed);
                last = Optional.of(one.id());
            }
        });
    }

    /** What a passage holds in force, by slot. */
    private static Map<Slot, List<Passage>> inForce(Passage passage) {
        var held = new EnumMap<Slot, List<Passage>>(Slot.class);
        passage.passages().stream()
                .filter(Passage::isInForce)
                .forEach(one ->
                        held.computeIfAbsent(one.slot(), _ -> new ArrayList<>()).add(one));
        return held;
    }

    /** The same element on the other side, in force there and of the same kind. */
    private static Optional<Placed> counterpart(Passage one, Map<String, Placed> others) {
        return Optional.ofNullable(others.get(one.id()))
                .filter(other ->
                        other.passage.element().getClass() == one.element().getClass());
    }

    private static Spot spot(Passage one, Map<String, Placed> placed) {
        return Objects.requireNonNull(placed.get(one.id()), "in force").spot();
    }

    private void both(Passage before, Passage after, Optional<ElementChange> moved) {
        var changes = new ArrayList<ElementChange>();
        moved.ifPresent(changes::add);
        if (!isShared(before, after)) {
            changes.addAll(parts(before, after));
        }
        if (!changes.isEmpty()) {
            elements.add(new ElementDifference(after.id(), Optional.of(before), Optional.of(after), changes));
        }
        if (!isShared(before, after)) {
            var held = inForce(before);
            var holds = inForce(after);
            for (Slot slot : Slot.values()) {
                siblings(held.getOrDefault(slot, List.of()), holds.getOrDefault(slot, List.of()));
            }
        }
    }

    /** No act touched it, nor anything in it, between the two. */
    @SuppressWarnings("ReferenceEquality") // that it is the same object is what says so
    private static boolean isShared(Passage before, Passage after) {
        return before == after;
    }

    /** What is gone comes before what stands there now. */
    private void siblings(List<Passage> held, List<Passage> holds) {
        var ranks = new HashMap<String, Integer>();
        for (int rank = 0; rank < held.size(); rank++) {
            ranks.put(held.get(rank).id(), rank);
        }
        Map<String, Integer> inPlace = inPlace(holds, ranks);
        int[] next = new int[holds.size() + 1];
        next[holds.size()] = held.size();
        for (int at = holds.size() - 1; at >= 0; at--) {
            next[at] = inPlace.getOrDefault(holds.get(at).id(), next[at + 1]);
        }
        int passed = 0;
        for (int at = 0; at < holds.size(); at++) {
            held.subList(passed, next[at]).forEach(this::gone);
            passed = next[at];
            if (inPlace.containsKey(holds.get(at).id())) {
                both(held.get(passed), holds.get(at), Optional.empty());
                passed++;
            } else {
                come(holds.get(at));
            }
        }
        held.subList(passed, held.size()).forEach(this::gone);
    }

    /**
     * By identifier, the rank that they had: those in place are the most that stand in the same order on both sides,
     * beginning with those that no act moved; the others were moved.
     */
    private Map<String, Integer> inPlace(List<Passage> holds, Map<String, Integer> ranks) {
        List<Passage> stayed = holds.stream()
                .filter(one ->
                        ranks.containsKey(one.id()) && counterpart(one, olds).isPresent())
                .toList();
        int[] order =
                stayed.stream().mapToInt(one -> ranks.getOrDefault(one.id(), 0)).toArray();
        List<Integer> unmoved = IntStream.range(0, order.length)
                .filter(at -> mover(stayed.get(at)).isEmpty())
                .boxed()
                .toList();
        var inPlace = new HashMap<String, Integer>();
        Rising.preferring(unmoved, order)
                .forEach(at -> inPlace.put(stayed.get(at).id(), order[at]));
        return inPlace;
    }

    /** The operation that moved it, unless that is older than both sides. */
    private Optional<Writer> mover(Passage one) {
        return one.moved()
                .filter(by -> counterpart(one, olds)
                        .flatMap(old -> old.passage().moved())
                        .filter(by::equals)
                        .isEmpty());
    }

    /** Added, or from another place. */
    private void come(Passage one) {
        Spot to = spot(one, news);
        Optional<Placed> old = counterpart(one, olds);
        if (old.isPresent()) {
            both(
                    old.get().passage(),
                    one,
                    Optional.of(new ElementChange.Moved(old.get().spot(), to, mover(one))));
            return;
        }
        elements.add(new ElementDifference(
                one.id(),
                Optional.empty(),
                Optional.of(one),
                List.of(new ElementChange.Added(to, one.inserted(), one.parts()))));
        inForce(one).values().forEach(held -> held.forEach(this::come));
    }

    /** Removed with what it held, unless it stands elsewhere. */
    private void gone(Passage one) {
        if (counterpart(one, news).isPresent()) {
            return;
        }
        elements.add(new ElementDifference(
                one.id(),
                Optional.of(one),
                Optional.empty(),
                List.of(new ElementChange.Removed(
                        spot(one, olds), Optional.ofNullable(repeals.get(one.id())), one.parts()))));
        inForce(one).values().forEach(held -> held.forEach(this::gone));
    }

    private static List<ElementChange> parts(Passage before, Passage after) {
        var said = NamedParts.of(before.parts());
        var says = NamedParts.of(after.parts());
        var changes = new ArrayList<ElementChange>();
        for (String name : names(said.keySet(), says.keySet())) {
            Optional<Part> old = Optional.ofNullable(said.get(name));
            Optional<Part> now = Optional.ofNullable(says.get(name));
            if (!old.map(Part::said).equals(now.map(Part::said))) {
                String part = now.or(() -> old).orElseThrow().name();
                changes.add(change(name, old, now, before.writer(part), after.writer(part)));
            }
        }
        return changes;
    }

    private static ElementChange change(
            String name, Optional<Part> old, Optional<Part> now, Writer wroteBefore, Writer wroteAfter) {
        Optional<String> said = old.map(Part::said);
        Optional<String> says = now.map(Part::said);
        if (name.equals(NUMBER)) {
            return new ElementChange.Renumbered(said, says, wroteBefore, wroteAfter);
        }
        return now.or(() -> old).orElseThrow().isProse()
                ? new ElementChange.Reworded(
                        name, WordDifference.between(said.orElse(""), says.orElse("")), wroteBefore, wroteAfter)
                : new ElementChange.Revalued(name, said, says, wroteBefore, wroteAfter);
    }

    /** In the order of the new; each name that only the old has comes after the one it followed there. */
    private static List<String> names(Set<String> old, Set<String> now) {
        var following = new HashMap<String, List<String>>();
        String last = "";
        for (String name : old) {
            if (now.contains(name)) {
                last = name;
            } else {
                following.computeIfAbsent(last, _ -> new ArrayList<>()).add(name);
            }
        }
        var names = new ArrayList<>(following.getOrDefault("", List.of()));
        for (String name : now) {
            names.add(name);
            names.addAll(following.getOrDefault(name, List.of()));
        }
        return names;
    }
}
