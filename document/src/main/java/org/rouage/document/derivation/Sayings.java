package org.rouage.document.derivation;

import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.formula.Derivation;

/** The words of a derivation. */
final class Sayings {
    static final Text FORMULA = Text.of("formule : ", "formula: ");
    static final Text WORKING = Text.of("calcul", "working");
    static final Text INPUTS = Text.of("repose sur", "rests on");
    static final Text TOLD = Text.of("déjà expliqué", "already explained");
    static final Text GIVEN = Text.of("écrit par : ", "written by: ");
    static final Text RULED = Text.of("règle de : ", "rule of: ");

    private Sayings() {}

    /** {@code fnga-personnel, 2026 = 126,7 MEUR}. */
    static String figure(Derivation derivation, Language language) {
        return derivation.figure().in(language) + ", " + derivation.year() + " = "
                + derivation.value().in(language);
    }
}
