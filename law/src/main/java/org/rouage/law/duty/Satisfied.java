package org.rouage.law.duty;

import java.util.List;

/**
 * What satisfies a duty once its clock has started, read in the records.
 *
 * <p>Example: {@code new ByEvent(List.of("decision-suspended", "decision-annulled"))}: either will do.
 */
public sealed interface Satisfied {
    /** One of these is recorded about the same thing, on or after the day that started the clock. */
    record ByEvent(List<String> events) implements Satisfied {
        public ByEvent {
            events = List.copyOf(events);
        }
    }

    /** The convention is signed by all who must. */
    record BySignature() implements Satisfied {}

    /** Each local fund open that day has signed its contract. */
    record ByLocalContracts() implements Satisfied {}

    /** The act was sent to each of these recipients, once it was signed. */
    record ByFiling(List<String> recipients) implements Satisfied {
        public ByFiling {
            recipients = List.copyOf(recipients);
        }
    }

    /** An amendment follows the financing law, or the question was answered without one. */
    record ByAmendment() implements Satisfied {}
}
