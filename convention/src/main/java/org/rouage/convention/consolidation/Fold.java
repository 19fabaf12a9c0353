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
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.Figure;
import org.rouage.convention.Heading;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;

/**
 * The fold itself: a convention, and operations applied to it one after the other. Each operation is checked whole
 * before it changes anything; a refused one changes nothing and leaves its problems.
 */
final class Fold {
    private final Map<String, Node> index = new HashMap<>();
    private final Doubts doubts = new Doubts();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Writer> idle = new ArrayList<>();
    private final Set<String> acts;
    private final Node root;
    private SequencedMap<String, List<Change>> changes = new LinkedHashMap<>();
    private LocalDate from;

    /** What became of an operation. */
    private sealed interface Deed {
        record Done() implements Deed {}

        /** What it asks for is so already. */
        record Idle() implements Deed {}

        /** No problem of its own when it only lacks what another, refused, was to bring. */
        record Refused(List<Problem> problems) implements Deed {}
    }

    private static final Deed DONE = new Deed.Done();
    private static final Deed IDLE = new Deed.Idle();

    /** An element in force, or why there is none. */
    private sealed interface Found {
        record Standing(Node node) implements Found {}

        record Absent(List<Problem> problems) implements Found {}
    }

    /** The acts are those that an operation may say it corrects. */
    Fold(Convention convention, Set<String> acts) {
        this.acts = Set.copyOf(acts);
        from = convention.period().start();
        root = new Node(Slot.HEADING, Heading.of(convention), Writer.CONVENTION);
        index.put(Heading.CONVENTION, root);
        record(new Change.Inserted(from, Writer.CONVENTION, Heading.CONVENTION, root.element(), "", Optional.empty()));
        hold(root, Assembly.held(convention), Writer.CONVENTION);
    }

    /** Every operation of an act, in its order. */
    void apply(String act, LocalDate effective, List<Operation> operations) {
        from = effective;
        for (int i = 0; i < operations.size(); i++) {
            apply(operations.get(i), new Writer(act, i + 1));
        }
    }

    /** From here on, acts are only tried: what they change is in a log of its own, which starts empty. */
    void rehearse() {
        changes = new LinkedHashMap<>();
    }

    Passage freeze() {
        return root.freeze();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The operations that asked for what was so already. */
    List<Writer> idle() {
        return List.copyOf(idle);
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
            case Operation.SetFinerTarget set -> set.indicator();
            case Operation.RepealTarget repeal -> repeal.indicator();
            case Operation.ReplaceDefinition replace -> replace.indicator();
            case Operation.ChangeCommitment change -> change.commitment();
            case Operation.EndCommitment end -> end.commitment();
            case Operation.SetRule set -> set.rule().id();
            case Operation.SetParameter set -> set.parameter();
            case Operation.SetSeries set -> set.series();
            case Operation.SetAmount set -> set.of();
            case Operation.SetWorkforce set -> set.workforce();
            case Operation.OpenLocalFund _, Operation.CloseLocalFund _, Operation.MergeLocalFunds _ ->
                Heading.CONVENTION;
            case Operation.SplitLocalFund _, Operation.MoveLocalFund _ -> Heading.CONVENTION;
            case Operation.AddMission _, Operation.EndMission _, Operation.SetTerm _ -> Heading.CONVENTION;
            case Operation.Insert insert -> insert.element().id();
            case Operation.Move move -> move.clause();
            case Operation.Repeal(String clause) -> clause;
            case Operation.Correct correct -> edited(correct.operation());
        };
    }

    void apply(Operation operation, Writer by) {
        Place place = Place.of(by.act()).at("operations[" + by.operation() + "]");
        List<Problem> malformed = OperationForm.problems(operation, acts, place);
        switch (malformed.isEmpty() ? deed(operation, by, place) : new Deed.Refused(malformed)) {
            case Deed.Done _ -> {}
            case Deed.Idle _ -> idle.add(by);
            case Deed.Refused(List<Problem> reasons) -> {
                if (!malformed.isEmpty() || !doubts.excuse(operation)) {
                    problems.addAll(reasons);
                }
                doubts.add(operation);
            }
        }
    }

    private Deed deed(Operation operation, Writer by, Place place) {
        return switch (operation) {
            case Operation.Insert insert -> insert(insert, by, place);
            case Operation.Move move -> move(move, by, place);
            case Operation.Repeal(String clause) -> repeal(clause, by, place);
            case Operation.SetRule set -> setRule(set, by, place);
            case Operation.Correct(String act, String error, Operation inner) -> deed(inner, by, place);
            case Operation edit -> edit(edit, edited(edit), by, place);
        };
    }

    private Deed edit(Operation operation, String id, Writer by, Place place) {
        return switch (standing(id, place)) {
            case Found.Absent(List<Problem> why) -> new Deed.Refused(why);
            case Found.Standing(Node node) ->
                switch (new Edits(place).edit(operation, node.element())) {
                    case Outcome.Accepted<Element>(Element said) -> {
                        Optional<Redefinition> redefinition = redefinition(operation, node, by);
                        Deed deed = say(node, said, by);
                        redefinition.filter(_ -> deed instanceof Deed.Done).ifPresent(node::redefined);
                        yield deed;
                    }
                    case Outcome.Refused<Element>(List<Problem> reasons) -> new Deed.Refused(reasons);
                };
        };
    }

    private static Optional<Redefinition> redefinition(Operation operation, Node node, Writer by) {
        if (!(operation instanceof Operation.ReplaceDefinition replace
                && node.element() instanceof Indicator indicator)) {
            return Optional.empty();
        }
        var writers = new HashMap<String, Writer>();
        DefinitionsByYear.components(replace).forEach(part -> writers.put(part, node.writer(part)));
        return Optional.of(new Redefinition(by, replace, indicator, writers));
    }

    private Deed say(Node node, Element said, Writer by) {
        if (node.element().equals(said)) {
            return IDLE;
        }
        List<Parts.Altered> altered = Parts.altered(node.element(), said);
        altered.forEach(
                part -> record(new Change.Rewritten(from, by, node.id(), part.name(), part.before(), part.after())));
        node.say(said, altered.stream().map(Parts.Altered::name).toList(), by);
        return DONE;
    }

    private Deed insert(Operation.Insert insert, Writer by, Place place) {
        List<String> names = Doubts.names(insert.element());
        var once = new HashSet<String>();
        var reasons = new ArrayList<Problem>();
        names.stream()
                .filter(name -> isTaken(name) || !once.add(name))
                .forEach(name -> reasons.add(OperationProblems.nameTaken(place, name)));
        switch (standing(insert.into(), place)) {
            case Found.Absent(List<Problem> why) -> {
                reasons.addAll(why);
                return new Deed.Refused(reasons);
            }
            case Found.Standing(Node into) -> {
                room(into, insert.element(), insert.after(), place).ifPresent(reasons::add);
                if (!reasons.isEmpty()
                        || insert.after().filter(doubts::isMisplaced).isPresent()) {
                    return new Deed.Refused(reasons);
                }
                Slot slot = Slot.of(into.element(), insert.element()).orElseThrow();
                hold(into, slot, insert.element(), sibling(into, slot, insert.after(), insert.first()), by);
                return DONE;
            }
        }
    }

    /** Given to an element, in force or not, or to one that a refused operation was to bring. */
    private boolean isTaken(String name) {
        return index.containsKey(name) || acts.contains(name) || doubts.isAbsent(name);
    }

    /** Why an element cannot stand there. */
    private Optional<Problem> room(Node into, Element element, Optional<String> after, Place place) {
        Optional<Slot> slot = Slot.of(into.element(), element);
        if (slot.isEmpty()) {
            return Optional.of(OperationProblems.noRoom(place, element, into.element()));
        }
        Optional<Node> other = slot.get().isSingle() ? into.inForceIn(slot.get()) : Optional.empty();
        if (other.isPresent()) {
            return Optional.of(OperationProblems.alreadyOne(
                    place, element.id(), other.get().element()));
        }
        return after.filter(sibling -> !doubts.isMisplaced(sibling))
                .filter(sibling -> Optional.ofNullable(index.get(sibling))
                        .filter(node ->
                                node.slot() == slot.get() && node.parent().equals(Optional.of(into)))
                        .isEmpty())
                .map(sibling -> OperationProblems.noSibling(place, sibling, into.id()));
    }

    /** The one after which to stand: the one named, none to be first, else the last of the slot. */
    private Optional<Node> sibling(Node into, Slot slot, Optional<String> after, boolean first) {
        if (after.isPresent()) {
            return Optional.ofNullable(index.get(after.get()));
        }
        return first ? Optional.empty() : into.last(slot);
    }

    private Deed move(Operation.Move move, Writer by, Place place) {
        Found moved = standing(move.clause(), place);
        Found to = standing(move.into(), place);
        if (!(moved instanceof Found.Standing(Node node)) || !(to instanceof Found.Standing(Node into))) {
            var reasons = new ArrayList<Problem>();
            reasons.addAll(moved instanceof Found.Absent(List<Problem> why) ? why : List.of());
            reasons.addAll(to instanceof Found.Absent(List<Problem> why) ? why : List.of());
            return new Deed.Refused(reasons);
        }
        if (into.isWithin(node) || move.after().filter(move.clause()::equals).isPresent()) {
            return new Deed.Refused(List.of(OperationProblems.withinItself(place, move.clause(), move.into())));
        }
        Optional<Problem> refused = node.slot().isSingle()
                ? Optional.of(OperationProblems.noRoom(place, node.element(), into.element()))
                : room(into, node.element(), move.after(), place);
        if (refused.isPresent() || move.after().filter(doubts::isMisplaced).isPresent()) {
            return new Deed.Refused(refused.stream().toList());
        }
        return move(node, into, move, by);
    }

    private Deed move(Node node, Node into, Operation.Move move, Writer by) {
        Slot slot = Slot.of(into.element(), node.element()).orElseThrow();
        Optional<Node> out = node.parent();
        Optional<Node> before = node.before();
        Optional<Node> wanted = sibling(into, slot, move.after(), move.first());
        boolean isLast = wanted.filter(last -> last == node).isPresent();
        if (out.equals(Optional.of(into)) && (isLast || wanted.equals(before))) {
            return IDLE;
        }
        node.leave();
        into.hold(node, slot, wanted);
        node.movedBy(by);
        record(new Change.Moved(
                from,
                by,
                node.id(),
                out.map(Node::id).orElse(""),
                into.id(),
                node.before().map(Node::id)));
        return DONE;
    }

    private Deed repeal(String clause, Writer by, Place place) {
        return switch (standing(clause, place)) {
            case Found.Absent(List<Problem> why) -> new Deed.Refused(why);
            case Found.Standing(Node node) -> {
                if (node == root) {
                    yield new Deed.Refused(List.of(OperationProblems.headingStays(place)));
                }
                repeal(node, node.id(), by);
                yield DONE;
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

    private Deed setRule(Operation.SetRule set, Writer by, Place place) {
        Found found = standing(set.of(), place);
        if (!(found instanceof Found.Standing(Node figure))) {
            return new Deed.Refused(((Found.Absent) found).problems());
        }
        if (!(figure.element() instanceof Figure)) {
            return new Deed.Refused(
                    List.of(OperationProblems.otherKind(place, set.of(), figure.element(), Figure.class)));
        }
        Slot slot = set.kind().equals(OperationForm.CALCULATION) ? Slot.CALCULATION : Slot.EVOLUTION;
        String id = set.rule().id();
        Optional<Node> standing = figure.inForceIn(slot);
        if (standing.filter(node -> node.id().equals(id)).isPresent()) {
            return say(standing.get(), set.rule(), by);
        }
        if (isTaken(id)) {
            return new Deed.Refused(List.of(OperationProblems.nameTaken(place, id)));
        }
        standing.ifPresent(node -> repeal(node, node.id(), by));
        hold(figure, slot, set.rule(), figure.last(slot), by);
        return DONE;
    }

    private void hold(Node into, Map<Slot, List<? extends Element>> held, Writer by) {
        held.forEach((slot, elements) -> elements.forEach(element -> hold(into, slot, element, into.last(slot), by)));
    }

    private void hold(Node into, Slot slot, Element whole, Optional<Node> after, Writer by) {
        Node node = new Node(slot, Assembly.bare(whole), by);
        index.put(node.id(), node);
        into.hold(node, slot, after);
        record(new Change.Inserted(
                from, by, node.id(), node.element(), into.id(), node.before().map(Node::id)));
        hold(node, Assembly.held(whole), by);
    }

    private void record(Change change) {
        changes.computeIfAbsent(change.id(), _ -> new ArrayList<>(2)).add(change);
    }

    private Found standing(String id, Place place) {
        Node node = index.get(id);
        if (doubts.isAbsent(id)) {
            return new Found.Absent(List.of());
        }
        if (node == null) {
            return new Found.Absent(List.of(OperationProblems.missing(place, id)));
        }
        return node.repealed()
                .<Found>map(by -> new Found.Absent(List.of(OperationProblems.repealed(place, id, by))))
                .orElseGet(() -> new Found.Standing(node));
    }
}
