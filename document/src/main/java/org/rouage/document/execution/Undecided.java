package org.rouage.document.execution;

import java.util.List;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.budget.execution.BudgetYear;
import org.rouage.budget.execution.Position;
import org.rouage.formula.Value;

/**
 * Why amounts of a budget and year are undecided, each reason once.
 *
 * <p>Example: "fnga-personnel, 2025: no vote known".
 */
final class Undecided {
    private Undecided() {}

    static List<Text> reasons(BudgetYear year) {
        Stream<Value> positions =
                Stream.concat(year.lines().stream(), Stream.of(year.whole())).flatMap(Undecided::values);
        Stream<Value> totals = Stream.of(year.limitative(), year.operating())
                .flatMap(total -> Stream.of(total.ceiling(), total.credits(), total.committed()));
        return Stream.concat(positions, totals)
                .flatMap(value -> value instanceof Value.Undecided(List<Value.Reason> reasons)
                        ? reasons.stream()
                        : Stream.empty())
                .map(Value.Reason::words)
                .distinct()
                .toList();
    }

    private static Stream<Value> values(Position position) {
        return Stream.of(Column.values()).map(column -> column.value(position));
    }
}
