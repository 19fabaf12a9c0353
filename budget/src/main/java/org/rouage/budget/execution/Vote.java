package org.rouage.budget.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.formula.Value;

/**
 * A voted budget, primitive or rectifying, against the convention: as a whole, by group, and for its limitative lines
 * together. A rectifying budget is compared with all that was voted before it.
 *
 * <p>Example: the primitive budget of 2025, 240 MEUR voted on 2024-12-12 against 241: conforms, so that approval is
 * deemed acquired where the clause {@code fnga-execution} says so.
 */
public record Vote(
        String budget,
        int year,
        Entry.Kind kind,
        LocalDate on,
        String reference,
        List<Entry> entries,
        List<Comparison> comparisons,
        Optional<String> clause) {
    public Vote {
        entries = List.copyOf(entries);
        comparisons = List.copyOf(comparisons);
    }

    /** What is compared with its ceiling. */
    public enum Extent {
        FUND,
        GROUP,
        LIMITATIVE
    }

    /** Whether the vote is within the convention. */
    public enum Conformity {
        CONFORMS,
        DOES_NOT_CONFORM,
        UNDECIDED
    }

    /** {@code of} is the budget, or the group. */
    public record Comparison(Extent extent, String of, Value opened, Value ceiling) {
        public Conformity conformity() {
            if (!opened.isDecided() || !ceiling.isDecided()) {
                return Conformity.UNDECIDED;
            }
            return Amounts.exceeds(opened, ceiling) ? Conformity.DOES_NOT_CONFORM : Conformity.CONFORMS;
        }

        /** How far it goes beyond; negative when something is left. */
        public Value beyond() {
            return Amounts.minus(opened, ceiling);
        }
    }

    /** One comparison beyond its ceiling is enough; conformity needs them all. */
    public Conformity conformity() {
        if (comparisons.stream().anyMatch(one -> one.conformity() == Conformity.DOES_NOT_CONFORM)) {
            return Conformity.DOES_NOT_CONFORM;
        }
        return comparisons.stream().allMatch(one -> one.conformity() == Conformity.CONFORMS)
                ? Conformity.CONFORMS
                : Conformity.UNDECIDED;
    }
}
