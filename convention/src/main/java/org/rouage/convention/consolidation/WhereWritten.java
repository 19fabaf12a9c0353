package org.rouage.convention.consolidation;

import org.rouage.basics.Place;

/**
 * Where a part of an element was written: known to whoever read the files; without files, the act and the element.
 *
 * <p>Example: the part {@code formula} of {@code cg100}, written by {@code amendment-2 (3)}, stands at
 * {@code amendments/2.yaml:31:16}, or at {@code amendment-2 (cg100)}.
 */
@FunctionalInterface
public interface WhereWritten {
    /** Knows the act and the element only. */
    WhereWritten IN_THE_ACT = (writer, element, part) -> Place.of(writer.act()).at(element);

    /** The part is empty for the element as a whole. */
    Place of(Writer writer, String element, String part);
}
