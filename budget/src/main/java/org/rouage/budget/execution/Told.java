package org.rouage.budget.execution;

import java.util.List;
import java.util.stream.Stream;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * An amount and the entries that make it, in the order of their days.
 *
 * <p>Example: committed 12 MEUR, by entries 4 and 7 of 5 and 7 MEUR. Undecided with no entry: nobody has told.
 */
public record Told(Value value, List<Entry> entries) {
    public Told {
        entries = entries.stream().sorted().toList();
    }

    static Told sum(List<Told> parts, Unit unit) {
        return new Told(
                Amounts.sum(parts.stream().map(Told::value).toList(), unit),
                parts.stream().flatMap(part -> part.entries().stream()).toList());
    }

    static Told of(List<Entry> entries, Unit unit) {
        List<Value> values =
                entries.stream().map(entry -> Amounts.of(entry.amount(), unit)).toList();
        return new Told(Amounts.sum(values, unit), entries);
    }

    static Told and(Told one, Told other, Unit unit) {
        return sum(Stream.of(one, other).toList(), unit);
    }
}
