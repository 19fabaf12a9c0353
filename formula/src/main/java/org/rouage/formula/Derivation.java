package org.rouage.formula;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;

/**
 * How a figure of a year came to be: its value, the rule with the value of each piece, or who gave it; and how each
 * figure that it rests on came to be.
 *
 * <p>Example: {@code budget-fncm, 2025: 117.41 MEUR}, by {@code round(previous × (1 + evolution); …)}, resting on
 * {@code budget-fncm, 2024} and {@code evolution(budget-fncm), 2025}. A figure is worked out once: where it comes again
 * {@code isRepeated} says so, and its inputs are not repeated.
 */
public record Derivation(
        Reference figure,
        int year,
        Value value,
        Optional<Definition.Rule> rule,
        Optional<Working> working,
        Optional<Text> source,
        List<Derivation> inputs,
        boolean isRepeated) {
    public Derivation {
        inputs = List.copyOf(inputs);
    }
}
