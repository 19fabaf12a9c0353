package org.rouage.document.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.budget.scenario.Comparison;
import org.rouage.formula.Value;

/** Why values of a comparison are undecided: each reason once, in the order met. */
final class Undecided {
    private Undecided() {}

    static List<Text> reasons(Comparison comparison) {
        Set<Text> reasons = new LinkedHashSet<>();
        comparison.rows().stream()
                .flatMap(row -> row.years().values().stream())
                .flatMap(cell -> Stream.concat(Stream.of(cell.from(), cell.to()), cell.parts().stream()))
                .forEach(value -> reasons.addAll(reasons(value)));
        return List.copyOf(reasons);
    }

    static List<Text> reasons(Value value) {
        return value instanceof Value.Undecided(List<Value.Reason> reasons)
                ? reasons.stream().map(Value.Reason::words).toList()
                : List.of();
    }
}
