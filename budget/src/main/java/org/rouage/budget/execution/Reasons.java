package org.rouage.budget.execution;

import java.util.List;
import java.util.stream.Collectors;
import org.rouage.basics.Text;
import org.rouage.formula.Value;

/** Why amounts are undecided, in words, each reason once. */
final class Reasons {
    private Reasons() {}

    static Text listed(List<Value> values) {
        List<Text> reasons = values.stream()
                .flatMap(Amounts::reasons)
                .map(Value.Reason::words)
                .distinct()
                .toList();
        return Text.of(
                reasons.stream().map(Text::french).collect(Collectors.joining(" ; ")),
                reasons.stream().map(Text::english).collect(Collectors.joining("; ")));
    }
}
