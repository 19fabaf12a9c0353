package org.rouage.formula;

import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Language;

/**
 * A figure that a formula rests on: its name, empty for the figure whose rule this is, and which side of it is meant.
 *
 * <p>Example: {@code previous} rests on {@code new Reference("", VALUE)}, {@code evolution(fnga-personnel)} on
 * {@code new Reference("fnga-personnel", EVOLUTION)}.
 */
public record Reference(String name, Aspect aspect) implements Comparable<Reference> {
    /** Its value, or what its rule of evolution gives. */
    public enum Aspect {
        VALUE,
        EVOLUTION
    }

    public static Reference value(String name) {
        return new Reference(name, Aspect.VALUE);
    }

    public static Reference evolution(String name) {
        return new Reference(name, Aspect.EVOLUTION);
    }

    /** The name that was probably meant, among those known; empty when none is near. */
    public static Optional<String> nearest(String name, Stream<String> known) {
        return ReservedWord.nearest(name, known);
    }

    /** Whether it is the figure whose rule is read. */
    public boolean isOwn() {
        return name.isEmpty();
    }

    /** The same, with its own name in place of the empty one. */
    public Reference of(String own) {
        return isOwn() ? new Reference(own, aspect) : this;
    }

    /** {@code fnga-personnel}; {@code évolution(fnga-personnel)} in French. */
    public String in(Language language) {
        return switch (aspect) {
            case VALUE -> name;
            case EVOLUTION -> ReservedWord.EVOLUTION.in(language) + "(" + name + ")";
        };
    }

    @Override
    public int compareTo(Reference other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : aspect.compareTo(other.aspect);
    }

    /** {@code fnga-personnel}, {@code evolution(fnga-personnel)}. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
