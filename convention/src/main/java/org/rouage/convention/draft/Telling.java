package org.rouage.convention.draft;

import static java.util.stream.Collectors.toCollection;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.Part;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.draft.Pairs.Clash;
import org.rouage.convention.draft.Pairs.Pair;

/**
 * Tells a clash of two steps as a conflict: where it is, of what kind, what the base and each side say there, and why.
 */
final class Telling {
    private static final Map<String, Kind> KINDS = Map.of(
            "AMENDMENT-REPEALED-PLACE", Kind.REPEALED,
            "AMENDMENT-WORDS-NOT-FOUND", Kind.WORDS,
            "AMENDMENT-WORDS-FOUND-TWICE", Kind.WORDS,
            "AMENDMENT-NAME-TAKEN", Kind.NAME,
            "AMENDMENT-ALREADY-ONE", Kind.NAME,
            "AMENDMENT-NO-SUCH-SIBLING", Kind.PLACE,
            "AMENDMENT-WRONG-UNIT", Kind.UNIT);

    /** A part of an element. */
    private record Spot(String id, String part) {
        String name() {
            return part.isEmpty() ? id : id + "." + part;
        }
    }

    private final Script first;
    private final Script second;
    private final Places base;

    Telling(Script first, Script second) {
        this.first = first;
        this.second = second;
        this.base = Places.of(first.base().outcome().value().orElseThrow());
    }

    /** Without the names of conflicts from which it may follow. */
    Conflict tell(Pair pair, Clash clash, boolean together) {
        Side one = side(first, pair.first());
        Side other = side(second, pair.second());
        Kind kind = together ? Kind.TOGETHER : kind(one, other, clash);
        Spot spot = kind == Kind.ORDER ? gap(one) : spot(one, other, clash);
        Value before = kind == Kind.ORDER ? new Value.Nothing() : base.value(spot.id, spot.part);
        return new Conflict(
                spot.name(),
                kind,
                one.step,
                other.step,
                before,
                kind == Kind.ORDER ? one.place() : one.after.value(spot.id, spot.part),
                kind == Kind.ORDER ? other.place() : other.after.value(spot.id, spot.part),
                reason(kind, one.step, other.step, secondStandsInTheWay(clash)),
                Optional.empty());
    }

    /** A step with what stands after its own context, and what it changed there itself. */
    private record Side(Step step, Places after, Set<Spot> changed) {
        /** Where the element that it puts somewhere stands. */
        Value place() {
            return after.value(placed(step.bare()).orElseThrow(), Places.PLACE);
        }
    }

    private Side side(Script script, int at) {
        BitSet needed = (BitSet) script.context(at).clone();
        needed.clear(at);
        Places before = state(script, needed);
        Places after = state(script, script.context(at));
        Step step = script.steps().get(at);
        Set<Spot> changed = new LinkedHashSet<>(of(step.bare()));
        script.footprint(at).writes().stream()
                .filter(key -> key.aspect() == Footprint.Aspect.PART)
                .map(Footprint.Key::id)
                .distinct()
                .sorted()
                .forEach(id -> changed.addAll(differing(id, before, after)));
        return new Side(step, after, changed);
    }

    /** What stands after some steps; where they need more than was found, after all steps up to the last of them. */
    private static Places state(Script script, BitSet steps) {
        return Places.of(Script.outcome(script.base(), script.steps(steps))
                .value()
                .or(() -> Script.outcome(script.base(), script.steps().subList(0, steps.length()))
                        .value())
                .orElseThrow());
    }

    /** What an operation on the whole of an element, or on its place, changes by its nature. */
    private static List<Spot> of(Operation operation) {
        return switch (operation) {
            case Operation.Insert insert -> List.of(new Spot(insert.element().id(), Places.WHOLE));
            case Operation.Repeal(String clause) -> List.of(new Spot(clause, Places.WHOLE));
            case Operation.Move move -> List.of(new Spot(move.clause(), Places.PLACE));
            case Operation.SetRule set -> List.of(new Spot(set.of(), set.kind()));
            case Operation _ -> List.of();
        };
    }

    private static Set<Spot> differing(String id, Places before, Places after) {
        Map<String, Part> said = parts(before.passage(id));
        Map<String, Part> says = parts(after.passage(id));
        return Stream.concat(says.keySet().stream(), said.keySet().stream())
                .filter(name -> !Optional.ofNullable(said.get(name)).equals(Optional.ofNullable(says.get(name))))
                .map(name -> new Spot(id, name))
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Map<String, Part> parts(Optional<Passage> passage) {
        var parts = new java.util.LinkedHashMap<String, Part>();
        passage.ifPresent(one -> one.parts().forEach(part -> parts.put(part.name(), part)));
        return parts;
    }

    private static Kind kind(Side one, Side other, Clash clash) {
        Optional<Kind> refused = Stream.of(clash.firstBefore(), clash.secondBefore())
                .map(Outcome::problems)
                .flatMap(List::stream)
                .map(Problem::code)
                .map(code -> KINDS.getOrDefault(code, Kind.REFUSED))
                .findFirst();
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<String> placed = placed(one.step.bare());
        Optional<String> placedToo = placed(other.step.bare());
        if (placed.isPresent() && placedToo.isPresent()) {
            return placed.equals(placedToo) ? Kind.PLACE : Kind.ORDER;
        }
        return one.step.bare() instanceof Operation.ReplaceWords && other.step.bare() instanceof Operation.ReplaceWords
                ? Kind.WORDS
                : Kind.VALUES;
    }

    /** The element that an operation puts somewhere. */
    static Optional<String> placed(Operation operation) {
        return switch (operation) {
            case Operation.Insert insert -> Optional.of(insert.element().id());
            case Operation.Move move -> Optional.of(move.clause());
            case Operation _ -> Optional.empty();
        };
    }

    /** The list in which both put something. */
    private static Spot gap(Side one) {
        String placed = placed(one.step.bare()).orElseThrow();
        return new Spot(
                one.after.parent(placed).orElseThrow().id(),
                one.after.passage(placed).orElseThrow().slot().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** What both changed; else where the two orders differ; else what the one that stands in nobody's way changed. */
    private static Spot spot(Side one, Side other, Clash clash) {
        Side hindered = secondStandsInTheWay(clash) ? one : other;
        Side inTheWay = secondStandsInTheWay(clash) ? other : one;
        return Stream.of(
                        one.changed.stream().filter(other.changed::contains),
                        differing(one, other, clash),
                        hindered.changed.stream(),
                        inTheWay.changed.stream())
                .flatMap(spots -> spots)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Spot> differing(Side one, Side other, Clash clash) {
        if (clash.firstBefore().value().isEmpty()
                || clash.secondBefore().value().isEmpty()) {
            return Stream.of();
        }
        Places firstBefore = Places.of(clash.firstBefore().value().get());
        Places secondBefore = Places.of(clash.secondBefore().value().get());
        return Stream.concat(one.changed.stream(), other.changed.stream())
                .map(Spot::id)
                .distinct()
                .flatMap(id -> differing(id, firstBefore, secondBefore).stream());
    }

    /** Whether the first cannot be done, or not so, after the second. */
    private static boolean secondStandsInTheWay(Clash clash) {
        return clash.secondBefore().value().isEmpty();
    }

    private static Text reason(Kind kind, Step one, Step other, boolean secondStandsInTheWay) {
        return switch (kind) {
            case REPEALED ->
                secondStandsInTheWay
                        ? joined(other, Text.of(", alors que ", ", while "), one)
                        : joined(one, Text.of(", alors que ", ", while "), other);
            case VALUES, WORDS, ORDER, PLACE, NAME, UNIT, REFUSED, TOGETHER ->
                joined(one, Text.of(", et ", ", and "), other).plus(kind.because());
        };
    }

    private static Text joined(Step one, Text between, Step other) {
        return does(one).plus(between).plus(does(other));
    }

    private static Text does(Step step) {
        return OperationWords.who(step.of()).plus(Text.of(" ", " ")).plus(OperationWords.of(step.operation()));
    }
}
