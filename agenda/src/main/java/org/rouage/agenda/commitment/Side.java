package org.rouage.agenda.commitment;

import java.util.List;

/**
 * All that one side owes, by the role of its parties: {@code state} or {@code fund}; there even where it owes nothing.
 *
 * <p>Example: the State owes three commitments, of which one fell due and is late by 182 days.
 */
public record Side(String role, List<String> names, List<Undertaking> undertakings, Share share) {
    public Side {
        names = List.copyOf(names);
        undertakings = List.copyOf(undertakings);
    }
}
