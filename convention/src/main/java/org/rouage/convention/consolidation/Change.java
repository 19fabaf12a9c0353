package org.rouage.convention.consolidation;

import java.time.LocalDate;
import java.util.Optional;
import org.rouage.convention.Element;

/**
 * What one operation did to one element, from the day on which its act takes effect.
 *
 * <p>Example: {@code Rewritten(2026-01-01, amendment-2 (3), "ind-1", "targets[2026]", "86", "87")}.
 */
public sealed interface Change {
    /** The first day on which it is so. For what the convention itself wrote, the first day of its period. */
    LocalDate from();

    Writer by();

    /** The element that was touched. */
    String id();

    /** The element came to be, bare of what it holds, in another at a place among its siblings. */
    record Inserted(LocalDate from, Writer by, String id, Element element, String into, Optional<String> after)
            implements Change {}

    /** A part says something else: empty {@code before}, it said nothing; empty {@code after}, it says nothing now. */
    record Rewritten(LocalDate from, Writer by, String id, String part, Optional<String> before, Optional<String> after)
            implements Change {}

    /** The element stands elsewhere. */
    record Moved(LocalDate from, Writer by, String id, String out, String into, Optional<String> after)
            implements Change {}

    /** The element is no longer in force; {@code within} is the element whose repeal took it along, or itself. */
    record Repealed(LocalDate from, Writer by, String id, String within) implements Change {}
}
