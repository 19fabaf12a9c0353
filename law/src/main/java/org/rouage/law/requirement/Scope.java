package org.rouage.law.requirement;

import java.time.LocalDate;
import java.util.List;
import org.rouage.basics.Validity;

/**
 * Which conventions a catalogue or a requirement speaks of: the instrument, and the funds, branches and missions, each
 * with the days on which it falls under the text. An empty list means "whichever".
 *
 * <p>Example: L227-1 is {@code cog} for CNAM, CNAV, CNAF, ACOSS since 1997-01-01 and CNSA since 2021-01-01.
 */
public record Scope(String instrument, List<Dated> funds, List<Dated> branches, List<Dated> missions) {
    public Scope {
        funds = List.copyOf(funds);
        branches = List.copyOf(branches);
        missions = List.copyOf(missions);
    }

    /** Whether this fund falls under the text that day. */
    public boolean bearsOn(String fund, LocalDate day) {
        return funds.isEmpty()
                || funds.stream()
                        .anyMatch(dated ->
                                dated.term().equals(fund) && dated.validity().contains(day));
    }

    /** A term and the days on which it holds. */
    public record Dated(String term, Validity validity) {}
}
