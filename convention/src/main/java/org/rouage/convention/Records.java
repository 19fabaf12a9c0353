package org.rouage.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What accrues around the acts and is never written into them: signatures, filings, events, local contracts,
 * correspondences with a reference convention, justifications. Each entry is dated and says whose it is.
 *
 * <p>Example: a signature of the {@code board-president} for party {@code fund} on 2014-07-28.
 */
public record Records(
        List<Signature> signatures,
        List<Filing> filings,
        List<Event> events,
        List<LocalContract> localContracts,
        List<Correspondence> correspondences,
        List<Justification> justifications) {
    public Records {
        signatures = List.copyOf(signatures);
        filings = List.copyOf(filings);
        events = List.copyOf(events);
        localContracts = List.copyOf(localContracts);
        correspondences = List.copyOf(correspondences);
        justifications = List.copyOf(justifications);
    }

    public static Records none() {
        return new Records(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** One person's signature; {@code act} is {@code convention} or {@code amendment-1}. */
    public record Signature(String act, String party, String capacity, String name, LocalDate signed) {}

    /** An act was sent to a recipient such as {@code committee-lo111-9}, with what proves it. */
    public record Filing(String act, String recipient, LocalDate sent, String proof) {}

    /** Something that happened, such as {@code board-deliberation} or {@code report-to-parliament}. */
    public record Event(String event, LocalDate on, String by, String proof) {}

    /** A contract with a local fund and the capacities that signed it on each side. */
    public record LocalContract(
            String localFund, LocalDate signed, List<String> nationalCapacities, List<String> localCapacities) {
        public LocalContract {
            nationalCapacities = List.copyOf(nationalCapacities);
            localCapacities = List.copyOf(localCapacities);
        }
    }

    /** How a clause corresponds to a clause of a reference convention: equal, narrower, wider, overlaps, none. */
    public record Correspondence(
            String clause,
            String reference,
            Optional<String> referenceClause,
            String relation,
            String reason,
            String by,
            LocalDate on) {}

    /**
     * Someone answers for a requirement that is to justify or undecided: who, when and why. The verdict stays what it
     * is.
     */
    public record Justification(String requirement, String by, String party, LocalDate on, String why) {}
}
