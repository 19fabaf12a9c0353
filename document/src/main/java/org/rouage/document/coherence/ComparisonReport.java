package org.rouage.document.coherence;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.conformity.coherence.Coherence;
import org.rouage.document.Receipt;

/**
 * What every form of a comparison prints: what was found, suggestions where they were asked for, and what it was
 * computed from.
 *
 * <p>Example: {@code HtmlComparison.print(report, Language.FRENCH)} and {@code JsonComparison.print(report)} show the
 * same contradictions. {@code referenceName} is what the catalogues call the reference, "convention of the sickness
 * branch of the general scheme".
 */
public record ComparisonReport(
        Coherence coherence, Text referenceName, Optional<List<Suggestion>> suggestions, Sources sources) {
    public ComparisonReport {
        suggestions = suggestions.map(List::copyOf);
    }

    /** The release that compared, and the two dossiers with the hash of each file. */
    public record Sources(Receipt.Release engine, Receipt.Inputs dossier, Receipt.Inputs reference) {}
}
