package org.rouage.convention.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rouage.convention.Element;

/**
 * An element while the fold runs: linked to its siblings, so that inserting beside one costs the same however many
 * there are, and frozen into a {@link Passage} again only where something below it changed.
 */
final class Node {
    final Slot slot;
    Element element;
    private final Writer inserted;
    private final Map<String, Writer> rewritten = new LinkedHashMap<>();
    private Optional<Writer> moved = Optional.empty();
    private Optional<Writer> repealed = Optional.empty();
    private @Nullable Node parent;
    private @Nullable Node previous;
    private @Nullable Node next;
    private @Nullable Node first;
    private @Nullable Node last;
    private @Nullable Passage frozen;

    Node(Slot slot, Element element, Writer inserted) {
        this.slot = slot;
        this.element = element;
        this.inserted = inserted;
    }

    String id() {
        return element.id();
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

    /** The sibling before it in its own slot. */
    Optional<Node> before() {
        Node at = previous;
        while (at != null && at.slot != slot) {
            at = at.previous;
        }
        return Optional.ofNullable(at);
    }

    List<Node> children() {
        var children = new ArrayList<Node>();
        for (Node at = first; at != null; at = at.next) {
            children.add(at);
        }
        return children;
    }

    /** The one element in force in a slot that takes one. */
    Optional<Node> inForceIn(Slot wanted) {
        return children().stream()
                .filter(child -> child.slot == wanted && child.isInForce())
                .findFirst();
    }

    /** After a sibling, or before all when there is none. */
    void hold(Node child, @Nullable Node after) {
        child.parent = this;
        child.previous = after;
        child.next = after == null ? first : after.next;
        if (child.previous == null) {
            first = child;
        } else {
            child.previous.next = child;
        }
        if (child.next == null) {
            last = child;
        } else {
            child.next.previous = child;
        }
        touched();
    }

    @Nullable
    Node last() {
        return last;
    }

    void leave() {
        Node from = java.util.Objects.requireNonNull(parent, "the heading stays");
        if (previous == null) {
            from.first = next;
        } else {
            previous.next = next;
        }
        if (next == null) {
            from.last = previous;
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
            List<Passage> passages = children().stream()
                    .sorted(java.util.Comparator.comparing((Node child) -> child.slot))
                    .map(Node::freeze)
                    .toList();
            frozen = new Passage(slot, element, inserted, rewritten, moved, repealed, passages);
        }
        return frozen;
    }
}
