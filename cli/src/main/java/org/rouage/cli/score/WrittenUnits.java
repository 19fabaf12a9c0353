package org.rouage.cli.score;

import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.formula.Unit;

/**
 * Traces and computations count in the units of formulas; a page names a unit in one way, as the act writes it.
 *
 * <p>Example: "24.5 days/files" of an indicator in {@code jours/dossier} is "24.5 jours/dossier".
 */
record WrittenUnits(Unit unit, String written) {
    private static final String JOINED = "\u00a0";

    Text in(Text words) {
        return new Text(in(words.french(), Language.FRENCH), in(words.english(), Language.ENGLISH));
    }

    String in(String words, Language language) {
        String symbol = unit.symbol(language);
        return symbol.isEmpty() || written.isEmpty() ? words : words.replace(JOINED + symbol, JOINED + written);
    }
}
