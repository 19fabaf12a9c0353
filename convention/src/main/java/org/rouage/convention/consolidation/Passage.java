package org.rouage.convention.consolidation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rouage.convention.Element;

/**
 * An element as it stands on a day, bare of the elements it holds, which are passages of their own; with the act that
 * wrote each of its parts. A repealed passage stays at its place, with what it said last.
 *
 * <p>Example: the indicator {@code ind-1}, inserted by the convention, whose part {@code targets[2026]} was written by
 * {@code amendment-2 (3)}: {@code writer("targets[2026]")} names that operation, {@code writer("title")} the
 * convention. Passages that no act touched between two days are the same object on both, and what was worked out from
 * one for one day ({@link #parts()}, {@link #whole()}) is not worked out again for another.
 */
public final class Passage {
    private final Slot slot;
    private final Element element;
    private final Writer inserted;
    private final Map<String, Writer> rewritten;
    private final Optional<Writer> moved;
    private final Optional<Writer> repealed;
    private final List<Redefinition> redefinitions;
    private final List<Passage> passages;

    // Functions of the above, which two threads may each work out, with equal and immutable results.
    private @Nullable List<Part> parts;
    private @Nullable Element whole;

    Passage(
            Slot slot,
            Element element,
            Writer inserted,
            Map<String, Writer> rewritten,
            Optional<Writer> moved,
            Optional<Writer> repealed,
            List<Redefinition> redefinitions,
            List<Passage> passages) {
        this.slot = slot;
        this.element = element;
        this.inserted = inserted;
        this.rewritten = rewritten.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(rewritten));
        this.moved = moved;
        this.repealed = repealed;
        this.redefinitions = List.copyOf(redefinitions);
        this.passages = List.copyOf(passages);
    }

    public Slot slot() {
        return slot;
    }

    /** The element bare of those it holds. */
    public Element element() {
        return element;
    }

    public String id() {
        return element.id();
    }

    public Writer inserted() {
        return inserted;
    }

    /** The parts that an operation wrote after the element came to be, with the last that did; some say nothing now. */
    public Map<String, Writer> rewritten() {
        return rewritten;
    }

    public Optional<Writer> moved() {
        return moved;
    }

    public Optional<Writer> repealed() {
        return repealed;
    }

    /** The operations that replaced its definition from a year on, in the order in which they apply. */
    List<Redefinition> redefinitions() {
        return redefinitions;
    }

    /** What stands in it, repealed or not, in the order of reading. */
    public List<Passage> passages() {
        return passages;
    }

    public boolean isInForce() {
        return repealed.isEmpty();
    }

    /** The operation that last wrote a part of this element. */
    public Writer writer(String part) {
        return rewritten.getOrDefault(part, inserted);
    }

    /** What the element says, part by part. */
    public List<Part> parts() {
        List<Part> known = parts;
        if (known == null) {
            known = Parts.of(element);
            parts = known;
        }
        return known;
    }

    /** The part of this name; empty when the element says nothing of it. */
    public Optional<Part> part(String name) {
        return parts().stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** The element with all that stands in it, without what is repealed inside. */
    public Element whole() {
        Element known = whole;
        if (known == null) {
            known = Assembly.whole(this);
            whole = known;
        }
        return known;
    }

    /** What stands in a slot, repealed or not, in order. */
    public List<Passage> in(Slot wanted) {
        return passages.stream().filter(one -> one.slot == wanted).toList();
    }

    /** This passage and all within, in the order of reading, repealed ones too. */
    public Stream<Passage> all() {
        var all = new ArrayList<Passage>();
        gather(all);
        return all.stream();
    }

    private void gather(List<Passage> all) {
        all.add(this);
        passages.forEach(passage -> passage.gather(all));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Passage that
                        && slot == that.slot
                        && element.equals(that.element)
                        && inserted.equals(that.inserted)
                        && rewritten.equals(that.rewritten)
                        && moved.equals(that.moved)
                        && repealed.equals(that.repealed)
                        && redefinitions.equals(that.redefinitions)
                        && passages.equals(that.passages));
    }

    @Override
    public int hashCode() {
        return Objects.hash(slot, element, inserted, rewritten, moved, repealed, redefinitions, passages);
    }

    @Override
    public String toString() {
        return id() + " [" + inserted
                + repealed.map(by -> ", repealed by " + by).orElse("") + "] " + passages;
    }
}
