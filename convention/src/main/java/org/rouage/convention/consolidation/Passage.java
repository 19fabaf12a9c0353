package org.rouage.convention.consolidation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.convention.Element;

/**
 * An element as it stands on a day, bare of the elements it holds, which are passages of their own; with the act that
 * wrote each of its parts. A repealed passage stays at its place, with what it said last.
 *
 * <p>Example: the indicator {@code ind-1}, inserted by the convention, whose part {@code targets[2026]} was written by
 * {@code amendment-2 (3)}: {@code writer("targets[2026]")} names that operation, {@code writer("title")} the
 * convention. Passages that no act touched between two days are the same object on both.
 */
public record Passage(
        Slot slot,
        Element element,
        Writer inserted,
        Map<String, Writer> rewritten,
        Optional<Writer> moved,
        Optional<Writer> repealed,
        List<Passage> passages) {
    public Passage {
        rewritten = Collections.unmodifiableMap(new LinkedHashMap<>(rewritten));
        passages = List.copyOf(passages);
    }

    public String id() {
        return element.id();
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
        return Parts.of(element);
    }

    /** What stands in a slot, repealed or not, in order. */
    public List<Passage> in(Slot wanted) {
        return passages.stream().filter(one -> one.slot == wanted).toList();
    }

    /** This passage and all within, in the order of reading, repealed ones too. */
    public Stream<Passage> all() {
        return Stream.concat(Stream.of(this), passages.stream().flatMap(Passage::all));
    }
}
