package org.rouage.convention.consolidation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rouage.convention.Element;

/**
 * An element while the fold runs: linked to its siblings, so that inserting beside one costs the same however many
 * there are, and frozen into a {@link Passage} again only where something below it changed.
 */
final class Node {
    private Slot slot;
    private Element element;
    private final Writer inserted;
    private final Map<String, Writer> rewritten = new LinkedHashMap<>();
    private Optional<Writer> moved = Optional.empty();
    private Optional<Writer> repealed = Optional.empty();
    /** Most elements have none. */
    private List<Redefinition> redefinitions = List.of();

    private @Nullable Node parent;
    private @Nullable Node previous;
    private @Nullable Node next;
    /** What it holds, by slot; most elements hold nothing. */
    private Map<Slot, Row> rows = Map.of();

    private @Nullable Passage frozen;

    /** The elements of one slot, from first to last. */
    private static final class Row {
        private @Nullable Node first;
        private @Nullable Node last;
    }

    Node(Slot slot, Element element, Writer inserted) {
        this.slot = slot;
        this.element = element;
        this.inserted = inserted;
    }

    String id() {
        return element.id();
    }

    Slot slot() {
        return slot;
    }

    Element element() {
        return element;
    }

    Optional<Writer> repealed() {
        return repealed;
    }

    boolean isInForce() {
        return repealed.isEmpty();
    }

    boolean isWithin(Node other) {
        for (Node at = this; at != null; at = at.parent) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }

    Optional<Node> parent() {
        return Optional.ofNullable(parent);
    }

    /** The sibling before it in its slot. */
    Optional<Node> before() {
        return Optional.ofNullable(previous);
    }

    /** All that it holds, in the order of reading. */
    List<Node> children() {
        var children = new ArrayList<Node>();
        for (Row row : rows.values()) {
            for (Node at = row.first; at != null; at = at.next) {
                children.add(at);
            }
        }
        return children;
    }

    /** The last element of a slot. */
    Optional<Node> last(Slot wanted) {
        return Optional.ofNullable(rows.get(wanted)).flatMap(row -> Optional.ofNullable(row.last));
    }

    /** The one element in force in a slot that takes one; looked for from the end, where the latest stands. */
    Optional<Node> inForceIn(Slot wanted) {
        Optional<Node> at = last(wanted);
        while (at.isPresent() && !at.get().isInForce()) {
            at = at.get().before();
        }
        return at;
    }

    /** After a sibling, or before all when there is none. */
    void hold(Node child, Slot into, Optional<Node> after) {
        if (rows.isEmpty()) {
            rows = new EnumMap<>(Slot.class);
        }
        Row row = rows.computeIfAbsent(into, _ -> new Row());
        child.slot = into;
        child.parent = this;
        child.previous = after.orElse(null);
        child.next = child.previous == null ? row.first : child.previous.next;
        if (child.previous == null) {
            row.first = child;
        } else {
            child.previous.next = child;
        }
        if (child.next == null) {
            row.last = child;
        } else {
            child.next.previous = child;
        }
        touched();
    }

    void leave() {
        Node from = Objects.requireNonNull(parent, "the heading stays");
        Row row = Objects.requireNonNull(from.rows.get(slot), "it stands in its slot");
        if (previous == null) {
            row.first = next;
        } else {
            previous.next = next;
        }
        if (next == null) {
            row.last = previous;
        } else {
            next.previous = previous;
        }
        from.touched();
        parent = null;
    }

    void say(Element other, Iterable<String> parts, Writer by) {
        element = other;
        parts.forEach(part -> rewritten.put(part, by));
        touched();
    }

    /** The operation that last wrote a part of it. */
    Writer writer(String part) {
        return rewritten.getOrDefault(part, inserted);
    }

    void redefined(Redefinition redefinition) {
        var more = new ArrayList<>(redefinitions);
        more.add(redefinition);
        redefinitions = List.copyOf(more);
        touched();
    }

    void movedBy(Writer by) {
        moved = Optional.of(by);
        touched();
    }

    void repealedBy(Writer by) {
        repealed = Optional.of(by);
        touched();
    }

    private void touched() {
        for (Node at = this; at != null && at.frozen != null; at = at.parent) {
            at.frozen = null;
        }
    }

    Passage freeze() {
        if (frozen == null) {
            List<Passage> passages = children().stream().map(Node::freeze).toList();
            frozen = new Passage(slot, element, inserted, rewritten, moved, repealed, redefinitions, passages);
        }
        return frozen;
    }
}
