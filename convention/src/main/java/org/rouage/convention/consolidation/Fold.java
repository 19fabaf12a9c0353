package org.rouage.convention.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.convention.Budget;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.Heading;
import org.rouage.convention.Operation;

/**
 * The fold itself: a convention, and operations applied to it one after the other. Each operation is checked whole
 * before it changes anything; a refused one changes nothing and leaves its problem.
 */
final class Fold {
    private final Map<String, Node> index = new HashMap<>();
    private final SequencedMap<String, List<Change>> changes = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    /** Elements that a refused operation would have brought: what is done to them later is not wrong by itself. */
    private final Set<String> missed = new HashSet<>();

    private final Node root;
    private LocalDate from;

    Fold(Convention convention) {
        from = convention.period().start();
        root = new Node(Slot.HEADING, Heading.of(convention), Writer.CONVENTION);
        index.put(Heading.CONVENTION, root);
        record(new Change.Inserted(from, Writer.CONVENTION, Heading.CONVENTION, root.element, "", Optional.empty()));
        hold(root, Assembly.held(convention), Writer.CONVENTION);
    }

    /** Every operation of an act, in its order. */
    void apply(String act, LocalDate effective, List<Operation> operations) {
        from = effective;
        for (int i = 0; i < operations.size(); i++) {
            apply(operations.get(i), new Writer(act, i + 1));
        }
    }

    void apply(Operation operation, Writer by) {
        Place place = Place.of(by.act()).at("operations[" + by.operation() + "]");
        Optional<Problem> refused = switch (operation) {
            case Operation.Insert insert -> insert(insert, by, place);
            case Operation.Move move -> move(move, by, place);
            case Operation.Repeal(String clause) -> repeal(clause, by, place);
            case Operation.SetRule set -> setRule(set, by, place);
            case Operation.Correct(String act, String error, Operation inner) -> {
                apply(inner, by);
                yield Optional.empty();
            }
            case Operation edit -> edit(edit, edited(edit), by, place);
        };
        refused.ifPresent(problems::add);
    }

    Passage freeze() {
        return root.freeze();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What happened to each element, in order. */
    SequencedMap<String, List<Change>> changes() {
        return changes;
    }

    /** The one element whose content an operation touches. */
    static String edited(Operation operation) {
        return switch (operation) {
            case Operation.Replace(Element element) -> element.id();
            case Operation.Renumber(String clause, String number) -> clause;
            case Operation.ReplaceWords words -> words.clause();
            case Operation.SetTarget set -> set.indicator();
            case Operation.RepealTarget repeal -> repeal.indicator();
            case Operation.ReplaceDefinition replace -> replace.indicator();
            case Operation.ChangeCommitment change -> change.commitment();
            case Operation.EndCommitment end -> end.commitment();
            case Operation.SetRule set -> set.rule().id();
            case Operation.SetParameter set -> set.parameter();
            case Operation.SetAmount set -> set.of();
            case Operation.SetWorkforce set -> set.workforce();
            case Operation.OpenLocalFund _, Operation.CloseLocalFund _, Operation.MergeLocalFunds _ ->
                Heading.CONVENTION;
            case Operation.AddMission _, Operation.EndMission _, Operation.SetTerm _ -> Heading.CONVENTION;
            case Operation.Insert insert -> insert.element().id();
            case Operation.Move move -> move.clause();
            case Operation.Repeal(String clause) -> clause;
            case Operation.Correct correct -> edited(correct.operation());
        };
    }

    private Optional<Problem> edit(Operation operation, String id, Writer by, Place place) {
        return switch (standing(id, place)) {
            case Found.Absent(Optional<Problem> problem) -> problem;
            case Found.Standing(Node node) ->
                switch (new Edits(place).edit(operation, node.element)) {
                    case Outcome.Accepted<Element>(Element said) -> {
                        say(node, said, by);
                        yield Optional.empty();
                    }
                    case Outcome.Refused<Element>(List<Problem> reasons) -> {
                        problems.addAll(reasons.subList(1, reasons.size()));
                        yield Optional.of(reasons.getFirst());
                    }
                };
        };
    }

    private void say(Node node, Element said, Writer by) {
        var before = Parts.named(node.element);
        var after = Parts.named(said);
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var changed = names.stream()
                .filter(name -> !Optional.ofNullable(before.get(name)).equals(Optional.ofNullable(after.get(name))))
                .toList();
        changed.forEach(name -> record(new Change.Rewritten(
                from,
                by,
                node.id(),
                name,
                Optional.ofNullable(before.get(name)).map(Part::said),
                Optional.ofNullable(after.get(name)).map(Part::said))));
        node.say(said, changed, by);
    }

    private Optional<Problem> insert(Operation.Insert insert, Writer by, Place place) {
        List<String> names = names(insert.element());
        Optional<Problem> refused = refusal(insert, names, place);
        if (refused.isPresent() || missed.contains(insert.into())) {
            missed.addAll(names);
            return refused;
        }
        Node into = node(insert.into());
        Slot slot = Slot.of(into.element, insert.element()).orElseThrow();
        hold(into, slot, insert.element(), sibling(into, insert.after(), insert.first()), by);
        return Optional.empty();
    }

    private Optional<Problem> refusal(Operation.Insert insert, List<String> names, Place place) {
        var once = new HashSet<String>();
        Optional<String> taken = names.stream()
                .filter(name -> index.containsKey(name) || !once.add(name))
                .findFirst();
        if (taken.isPresent()) {
            return Optional.of(OperationProblems.nameTaken(place, taken.get()));
        }
        return switch (standing(insert.into(), place)) {
            case Found.Absent(Optional<Problem> problem) -> problem;
            case Found.Standing(Node into) -> room(into, insert.element(), insert.after(), place);
        };
    }

    /** Why an element cannot stand there. */
    private Optional<Problem> room(Node into, Element element, Optional<String> after, Place place) {
        Optional<Slot> slot = Slot.of(into.element, element);
        if (slot.isEmpty()) {
            return Optional.of(OperationProblems.noRoom(place, element, into.element));
        }
        if (slot.get().isSingle()) {
            Optional<Node> other = into.inForceIn(slot.get());
            return other.map(standing -> OperationProblems.alreadyOne(place, element.id(), standing.element));
        }
        return after.filter(sibling -> !missed.contains(sibling))
                .filter(sibling -> Optional.ofNullable(index.get(sibling))
                        .filter(node -> node.slot == slot.get() && node.parent().equals(Optional.of(into)))
                        .isEmpty())
                .map(sibling -> OperationProblems.noSibling(place, sibling, into.id()));
    }

    private @Nullable Node sibling(Node into, Optional<String> after, boolean first) {
        return after.flatMap(id -> Optional.ofNullable(index.get(id))).orElseGet(() -> first ? null : into.last());
    }

    private Optional<Problem> move(Operation.Move move, Writer by, Place place) {
        if (!(standing(move.clause(), place) instanceof Found.Standing(Node node))) {
            return ((Found.Absent) standing(move.clause(), place)).problem();
        }
        if (!(standing(move.into(), place) instanceof Found.Standing(Node into))) {
            return ((Found.Absent) standing(move.into(), place)).problem();
        }
        if (into.isWithin(node) || move.after().filter(move.clause()::equals).isPresent()) {
            return Optional.of(OperationProblems.withinItself(place, move.clause(), move.into()));
        }
        Optional<Problem> refused = node.slot.isSingle()
                ? Optional.of(OperationProblems.noRoom(place, node.element, into.element))
                : room(into, node.element, move.after(), place);
        if (refused.isPresent()) {
            return refused;
        }
        String out = node.parent().map(Node::id).orElse("");
        node.leave();
        into.hold(node, sibling(into, move.after(), move.first()));
        node.movedBy(by);
        record(new Change.Moved(
                from, by, node.id(), out, into.id(), node.before().map(Node::id)));
        return Optional.empty();
    }

    private Optional<Problem> repeal(String clause, Writer by, Place place) {
        return switch (standing(clause, place)) {
            case Found.Absent(Optional<Problem> problem) -> problem;
            case Found.Standing(Node node) -> {
                if (node == root) {
                    yield Optional.of(OperationProblems.noRoom(place, root.element, root.element));
                }
                repeal(node, node.id(), by);
                yield Optional.empty();
            }
        };
    }

    private void repeal(Node node, String within, Writer by) {
        if (node.isInForce()) {
            node.repealedBy(by);
            record(new Change.Repealed(from, by, node.id(), within));
            node.children().forEach(child -> repeal(child, within, by));
        }
    }

    private Optional<Problem> setRule(Operation.SetRule set, Writer by, Place place) {
        return switch (standing(set.budget(), place)) {
            case Found.Absent(Optional<Problem> problem) -> problem;
            case Found.Standing(Node budget) -> {
                if (!(budget.element instanceof Budget)) {
                    yield Optional.of(OperationProblems.otherKind(place, set.budget(), budget.element, Budget.class));
                }
                Slot slot = set.kind().equals("calculation") ? Slot.CALCULATION : Slot.EVOLUTION;
                Optional<Node> standing = budget.inForceIn(slot);
                if (standing.filter(node -> node.id().equals(set.rule().id())).isPresent()) {
                    say(standing.get(), set.rule(), by);
                    yield Optional.empty();
                }
                if (index.containsKey(set.rule().id())) {
                    yield Optional.of(
                            OperationProblems.nameTaken(place, set.rule().id()));
                }
                standing.ifPresent(node -> repeal(node, node.id(), by));
                hold(budget, slot, set.rule(), budget.last(), by);
                yield Optional.empty();
            }
        };
    }

    private void hold(Node into, Map<Slot, List<? extends Element>> held, Writer by) {
        held.forEach((slot, elements) -> elements.forEach(element -> hold(into, slot, element, into.last(), by)));
    }

    private void hold(Node into, Slot slot, Element whole, @Nullable Node after, Writer by) {
        Node node = new Node(slot, Assembly.bare(whole), by);
        index.put(node.id(), node);
        into.hold(node, after);
        record(new Change.Inserted(
                from, by, node.id(), node.element, into.id(), node.before().map(Node::id)));
        hold(node, Assembly.held(whole), by);
    }

    /** Its identifier and those of all it holds. */
    static List<String> names(Element whole) {
        var names = new ArrayList<String>();
        names.add(whole.id());
        Assembly.held(whole).values().forEach(held -> held.forEach(element -> names.addAll(names(element))));
        return names;
    }

    private void record(Change change) {
        changes.computeIfAbsent(change.id(), _ -> new ArrayList<>(2)).add(change);
    }

    private Node node(String id) {
        return Optional.ofNullable(index.get(id)).orElseThrow();
    }

    /** An element in force, or why there is none; no problem when an operation refused before was to bring it. */
    private sealed interface Found {
        record Standing(Node node) implements Found {}

        record Absent(Optional<Problem> problem) implements Found {}
    }

    private Found standing(String id, Place place) {
        Node node = index.get(id);
        if (node == null) {
            return new Found.Absent(
                    missed.contains(id) ? Optional.empty() : Optional.of(OperationProblems.missing(place, id)));
        }
        return node.repealed()
                .<Found>map(by -> new Found.Absent(Optional.of(OperationProblems.repealed(place, id, by))))
                .orElseGet(() -> new Found.Standing(node));
    }
}
