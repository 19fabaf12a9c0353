package org.rouage.indicator;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What part of the network a figure is for: one body, those of a pool or of a region, or all of them.
 *
 * <p>Example: {@code new Body("caisse-03")}; {@code new Region("bretagne")}; {@code new Whole()}. A measure that only
 * the national body reports is of the whole.
 */
public sealed interface Extent extends Comparable<Extent> {
    record Body(String id) implements Extent {}

    record Region(String id) implements Extent {}

    record Whole() implements Extent {}

    /** Bodies that do the work of an indicator together: their figures are those of one body. */
    record Pool(SortedSet<String> ids) implements Extent {
        public Pool {
            ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
        }
    }

    /** The identifier of the body or the region; {@code network} for the whole; of a pool, those of its bodies. */
    default String name() {
        return switch (this) {
            case Body(String id) -> id;
            case Region(String id) -> id;
            case Whole() -> "network";
            case Pool(SortedSet<String> ids) -> String.join("+", ids);
        };
    }

    /** The whole first, then regions, then bodies, then pools, by their identifiers. */
    @Override
    default int compareTo(Extent other) {
        int byRank = Integer.compare(rank(), other.rank());
        return byRank != 0 ? byRank : name().compareTo(other.name());
    }

    private int rank() {
        return switch (this) {
            case Whole() -> 0;
            case Region(String id) -> 1;
            case Body(String id) -> 2;
            case Pool(SortedSet<String> ids) -> 3;
        };
    }
}
