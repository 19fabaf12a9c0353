package org.rouage.indicator.scoring;

import java.util.Locale;
import org.rouage.basics.Text;
import org.rouage.convention.Scoring;

/**
 * What a rule that puts scores together does with a score that should be there and is not, as it declares.
 *
 * <p>Example: of weights 60 and 40, the second not measured, the first at 0.5: {@link #EXCLUDED} gives 0.5 of the
 * remaining 60, {@link #ZERO} 30 of 100, {@link #UNDECIDED} nothing. What is neutralised or not applicable is owed by
 * nobody, and is left out in any case.
 */
public enum MissingScores {
    EXCLUDED("laissé hors du total", "left out of the total"),
    ZERO("compté pour zéro, comme la règle le dit", "counted as zero, as the rule declares"),
    UNDECIDED("laisse le total indécis", "leaves the total undecided");

    private final Text name;

    MissingScores(String french, String english) {
        name = Text.of(french, english);
    }

    /** As a rule writes it; {@link #EXCLUDED} where it says nothing. */
    static MissingScores of(Scoring rule) {
        return rule.missing()
                .map(term -> MissingScores.valueOf(term.toUpperCase(Locale.ROOT)))
                .orElse(EXCLUDED);
    }

    public Text inWords() {
        return name;
    }
}
