package org.rouage.law.citation;

import java.util.Optional;
import org.rouage.law.Code;
import org.rouage.law.citation.Citation.Naming;

/** The code or the text that a sentence gives to the numbers before it, and where the sentence has said so. */
record Attribution(Optional<Code> code, Optional<CitedText> text, Naming naming, int endExclusive) {
    static Attribution to(Code code, Naming naming, int endExclusive) {
        return new Attribution(Optional.of(code), Optional.empty(), naming, endExclusive);
    }

    static Attribution to(CitedText text, Naming naming, int endExclusive) {
        return new Attribution(Optional.empty(), Optional.of(text), naming, endExclusive);
    }

    /** A number with the letter of a code belongs to a text only when the text is told by number or date. */
    boolean suits(boolean lettered) {
        return code.isPresent()
                || !lettered
                || text.filter(named -> named.isIdentified() || named.isCode()).isPresent();
    }
}
