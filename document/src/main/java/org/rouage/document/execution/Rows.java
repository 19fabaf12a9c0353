package org.rouage.document.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rouage.budget.execution.BudgetYear;
import org.rouage.budget.execution.Entry;
import org.rouage.budget.execution.Position;

/**
 * The positions of a budget and year in the order of reading: the lines of each group with the group after them, lines
 * in no group, the budget.
 *
 * <p>Example: {@code pay}, group {@code personnel}, {@code rent}, group {@code other-operating}, {@code loose}, budget.
 */
final class Rows {
    private Rows() {}

    static List<Position> of(BudgetYear year) {
        var rows = new ArrayList<Position>();
        for (Position group : year.groups()) {
            year.lines().stream()
                    .filter(line ->
                            line.account().group().equals(group.account().group()))
                    .forEach(rows::add);
            rows.add(group);
        }
        year.lines().stream().filter(line -> line.account().group().isEmpty()).forEach(rows::add);
        rows.add(year.whole());
        return rows;
    }

    /** Every entry that counts in the year, in the order of their days. */
    static List<Entry> entries(BudgetYear year) {
        return List.copyOf(new TreeSet<>(Stream.of(Column.values())
                .flatMap(column -> Stream.concat(year.lines().stream(), Stream.of(year.whole()))
                        .flatMap(position -> column.entries(position).stream()))
                .toList()));
    }
}
