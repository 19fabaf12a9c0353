package org.rouage.document.budget;

import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.budget.Figure;
import org.rouage.convention.consolidation.Slot;
import org.rouage.formula.Formula;

/**
 * A rule of a figure for some years, in words and as a formula, with the act that wrote it.
 *
 * <p>Example: {@code evol-fnga}, "from 2026 the envelope falls by 2 % a year", formula {@code −2 %}, by amendment 2,
 * for 2026 to 2028. A rule that a scenario puts in its place has no identifier and no words of an act.
 */
record RuleInWords(
        Figure figure,
        Slot slot,
        Optional<String> id,
        Optional<String> words,
        Optional<Formula> formula,
        Text act,
        int from,
        int to) {
    /** {@code calculation}, {@code evolution}. */
    String kind() {
        return slot == Slot.EVOLUTION ? "evolution" : "calculation";
    }
}
