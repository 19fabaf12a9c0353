package org.rouage.law.requirement;

import java.util.List;
import org.rouage.basics.Text;

/**
 * A reference which the law prints with a number that is no longer, or never was, that of the article it means, with
 * every reading of it and the recipients to which all readings lead.
 *
 * <p>Example: R611-18 III prints {@code L. 111-9-1}. Read as printed, LO111-9-1; read as meant, LO111-10, the new
 * number of the old L111-9-1. Both name the committees seised of the financing bill, so it resolves to them. When
 * {@code resolves} is empty the reference leads nowhere, and the requirement is undecided.
 */
public record Misnumbered(String printed, List<Reading> readings, List<String> resolves, Text note) {
    public Misnumbered {
        readings = List.copyOf(readings);
        resolves = List.copyOf(resolves);
    }

    /** One article that the reference may mean, and what follows. */
    public record Reading(String provision, Text says) {}
}
