package org.rouage.convention.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.convention.Budget;
import org.rouage.convention.Figure;

/**
 * The rules of one kind of a budget, a line or a workforce path, each with the years it holds for: a rule that
 * {@code setRule} replaced keeps the years before the first year of its successor.
 *
 * <p>Example: rule {@code fall} of the convention, then {@code setRule} of {@code rise} with {@code from: 2026}:
 * {@code fall} until 2026 exclusive, {@code rise} from 2026. A rule without a first year holds for all years, so that
 * it leaves none to those before; a rule that {@code repeal} took away holds for no year from that in which the act
 * took effect, until another is set. In the order of the years; years that no rule holds for are not there.
 */
public record RulesByYear(List<Held> held) {
    public RulesByYear {
        held = List.copyOf(held);
    }

    /**
     * A rule, the operation that wrote what it says, the first year it holds for and the first it does not hold for any
     * more; without them, from the beginning and without end.
     */
    public record Held(Budget.Rule rule, Writer writer, Optional<Integer> from, Optional<Integer> endExclusive) {
        public boolean isIn(int year) {
            return from.filter(first -> year < first).isEmpty()
                    && endExclusive.filter(end -> year >= end).isEmpty();
        }
    }

    /** The rules of calculation of a figure as it stands; none when there is no such figure. */
    public static RulesByYear ofCalculation(Standing standing, String figure) {
        return of(standing, figure, Slot.CALCULATION);
    }

    /** The rules of evolution of a figure as it stands; none when there is no such figure. */
    public static RulesByYear ofEvolution(Standing standing, String figure) {
        return of(standing, figure, Slot.EVOLUTION);
    }

    /** The rule for a year; empty when there is none. */
    public Optional<Held> in(int year) {
        return held.stream().filter(one -> one.isIn(year)).findFirst();
    }

    /** Rules stand in their slot in the order in which they were written: each takes its years from those before. */
    private static RulesByYear of(Standing standing, String figure, Slot slot) {
        List<Passage> rules = standing.passage(figure)
                .filter(passage -> passage.element() instanceof Figure)
                .map(passage -> passage.in(slot))
                .orElse(List.of());
        var held = new ArrayList<Held>();
        for (Passage passage : rules) {
            Budget.Rule rule = (Budget.Rule) passage.element();
            give(held, rule.from());
            Optional<Integer> end = passage.repealed()
                    .filter(by -> rules.stream().noneMatch(one -> one.inserted().equals(by)))
                    .flatMap(by -> yearOfEffect(standing, by));
            held.add(new Held(rule, writer(passage, rule), rule.from(), end));
        }
        held.removeIf(one -> one.endExclusive()
                .filter(end -> one.from().filter(first -> first >= end).isPresent())
                .isPresent());
        return new RulesByYear(held);
    }

    /** A rule from that year on takes the years of those written before; without a year, it takes them all. */
    private static void give(List<Held> held, Optional<Integer> from) {
        if (from.isEmpty()) {
            held.clear();
            return;
        }
        int end = from.get();
        held.replaceAll(one -> one.isIn(end) ? new Held(one.rule(), one.writer(), one.from(), Optional.of(end)) : one);
        held.removeIf(one -> one.from().filter(first -> first >= end).isPresent());
    }

    /** The operation that last wrote what the rule computes, or its words where it computes nothing. */
    private static Writer writer(Passage passage, Budget.Rule rule) {
        return passage.writer(rule.formula().isPresent() ? "formula" : "text");
    }

    private static Optional<Integer> yearOfEffect(Standing standing, Writer by) {
        return standing.acts().stream()
                .filter(act -> act.act().equals(by.act()))
                .flatMap(act -> act.effective().stream())
                .map(LocalDate::getYear)
                .findFirst();
    }
}
