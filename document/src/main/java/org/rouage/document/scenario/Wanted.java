package org.rouage.document.scenario;

import org.rouage.basics.Language;
import org.rouage.budget.ConstraintCheck;
import org.rouage.budget.ConstraintRule;
import org.rouage.formula.Numbers;

/** A constraint in words: {@code average of fncm, 2018–2022: at most 485 MEUR}. */
final class Wanted {
    private Wanted() {}

    static String words(ConstraintRule rule, Language language) {
        return Sayings.measure(rule).in(language)
                + (language == Language.FRENCH ? "\u00A0: " : ": ")
                + bound(rule, language);
    }

    static String bound(ConstraintRule rule, Language language) {
        return Sayings.sense(rule.sense()).in(language) + " " + Numbers.print(rule.wanted(), rule.unit(), language);
    }

    /** {@code met (484.8714)}. */
    static String judged(ConstraintCheck check, Language language) {
        return Sayings.status(check.status()).in(language) + " (" + Shown.value(check.measured(), Shown.FINE, language)
                + ")";
    }
}
