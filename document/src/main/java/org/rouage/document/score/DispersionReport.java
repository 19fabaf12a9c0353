package org.rouage.document.score;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.document.score.ScoreReport.Heading;
import org.rouage.document.standing.ConsolidatedText;

/**
 * How the results of one indicator differ between the bodies of a network, for a period.
 *
 * <p>Example: {@code DispersionText.print(report, Language.FRENCH)} gives the five numbers, the bodies that do not
 * reach the target, those that are late, and those without a result.
 */
public record DispersionReport(
        Heading heading, Scored.Identity indicator, Spread spread, List<Text> notes, ConsolidatedText.Sources sources) {
    public DispersionReport {
        notes = List.copyOf(notes);
    }
}
