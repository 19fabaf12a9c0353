package org.rouage.document.score;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;

/**
 * What one figure rests on, in short: how it is computed or who found it, its measures with their values, and the
 * submissions in which these were given, by identifier.
 *
 * <p>Example: {@code payes-15-jours / payes}, 52,340 of 70,730 files, from {@code s-2023-s1} and {@code s-2023-s2}.
 *
 * @param formula empty where somebody found the result
 * @param parts without the lines of the files, which {@code rouage explain} shows
 */
public record Basis(
        Optional<ExplainReport.Formula> formula,
        Optional<ExplainReport.Found> found,
        List<ExplainReport.Part> parts,
        List<String> submissions) {
    public Basis {
        parts = List.copyOf(parts);
        submissions = List.copyOf(submissions);
    }

    /** {@code payes-15-jours: 52,340 dossiers – 600 of 600 (100 %)}. */
    static String said(ExplainReport.Part part, Language language) {
        return part.measure() + Sayings.COLON.in(language) + part.value().in(language) + " – "
                + Sayings.coverage(part.coverage(), language);
    }
}
