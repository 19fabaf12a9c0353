package org.rouage.budget.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.basics.Place;
import org.rouage.convention.Budget;
import org.rouage.convention.Budget.ExecutionRules;
import org.rouage.convention.Convention;
import org.rouage.convention.Convention.Party;
import org.rouage.convention.Convention.PlannedSignatory;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Consolidation;

/**
 * The rules of execution of a budget on the day of an entry, and who and what may allow more: the State, an amendment,
 * a decision that the records hold.
 *
 * <p>Example: amendment 2, in force from 2026-01-01, lets real estate go back to personnel: {@code on("budget-fnga",
 * 2025-12-31)} does not, and {@code on("budget-fnga", 2026-01-01)} does.
 */
final class Rules {
    static final Place FILE = Place.of("records/execution.yaml");
    private static final String STATE = "state";

    private final Consolidation consolidation;
    private final Records records;
    private final LocalDate known;
    private final LocalDate start;
    private final Set<String> state;

    Rules(Consolidation consolidation, Records records, LocalDate known) {
        this.consolidation = consolidation;
        this.records = records;
        this.known = known;
        Convention signed = consolidation.asSigned();
        this.start = signed.period().start();
        Set<String> parties = signed.parties().stream()
                .filter(party -> party.role().equals(STATE))
                .map(Party::id)
                .collect(Collectors.toSet());
        this.state = Stream.of(
                        Stream.of(STATE, "state-authority"),
                        parties.stream(),
                        signed.signatories().stream()
                                .filter(signatory -> parties.contains(signatory.party()))
                                .map(PlannedSignatory::capacity))
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A budget is voted before its year: before the convention begins, its first rules hold. */
    Optional<ExecutionRules> on(String budget, LocalDate day) {
        LocalDate within = day.isBefore(start) ? start : day;
        return consolidation.on(new AsOf(within, known)).convention().budgets().stream()
                .filter(one -> one.id().equals(budget))
                .findFirst()
                .flatMap(Budget::execution);
    }

    /** Whether the State, or one who signs for it, is among those who decided. */
    boolean isByState(Entry entry) {
        return entry.deciders().stream().anyMatch(state::contains);
    }

    /** The amendment that an entry names as its reference. */
    Optional<ActDays> act(Entry entry) {
        return consolidation.act(entry.reference().strip());
    }

    boolean isInForce(ActDays act, LocalDate day) {
        return act.status(new AsOf(day, known)) == ActDays.Status.IN_FORCE;
    }

    /** A decision held by the records, of that day or before, which the entry names by its proof. */
    Optional<Records.Event> decision(Entry entry) {
        List<Records.Event> named = records.events().stream()
                .filter(event -> event.proof().strip().equals(entry.reference().strip()))
                .filter(event -> !event.on().isAfter(entry.on()))
                .toList();
        return named.stream().findFirst();
    }
}
