package org.rouage.document.agenda;

import java.util.List;
import org.rouage.agenda.filing.ActFiling;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.law.requirement.Vocabulary;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * The filings of the acts of a convention, with the names of recipients and channels and what it was computed from.
 *
 * <p>Example: {@code FilingText.print(report, Language.FRENCH)} tells the sending that did not count and the one that
 * put it right.
 */
public record FilingReport(
        String convention,
        String title,
        AsOf asked,
        List<ActFiling> acts,
        Vocabulary vocabulary,
        ConsolidatedText.Sources sources) {
    public FilingReport {
        acts = List.copyOf(acts);
    }

    /** Whether each signed act is filed with each recipient that the law of its day names. */
    public boolean isWhole() {
        return acts.stream().filter(act -> act.signed().isPresent()).allMatch(ActFiling::isFiled);
    }

    Text recipient(String term) {
        return vocabulary.name(Slot.RECIPIENT, term);
    }

    Text channel(String term) {
        return vocabulary.name(Slot.CHANNEL, term);
    }
}
