package org.rouage.budget;

import java.util.Optional;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;

/**
 * Something that the convention sets or assumes year by year, as it is shown to people: what it is, its title, its
 * unit, and where it belongs.
 *
 * <p>Example: {@code fnga-personnel}, a {@link Kind#LINE} titled "Dépenses de personnel", in MEUR, of the budget
 * {@code fnga}, group {@code personnel}, limitative. What a rule of evolution gives is a figure of its own,
 * {@code evolution(fnga-personnel)}, of the same budget and title.
 */
public record Figure(
        Reference reference,
        Kind kind,
        String title,
        Unit unit,
        Optional<String> budget,
        Optional<String> group,
        boolean limitative) {
    /** What a figure is; of a budget and its lines, {@code budget} is that budget. */
    public enum Kind {
        BUDGET,
        LINE,
        WORKFORCE,
        SERIES,
        PARAMETER,
        /** What the rule of evolution of a budget, a line or a workforce path gives. */
        EVOLUTION
    }

    Figure in(Unit other) {
        return new Figure(reference, kind, title, other, budget, group, limitative);
    }
}
