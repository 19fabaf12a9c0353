package org.rouage.document.history;

import java.time.LocalDate;
import java.util.Map;
import org.rouage.basics.Text;
import org.rouage.document.standing.SampleText;
import org.rouage.law.requirement.Vocabulary;

/** Histories of the elements of the sample convention. */
final class Histories {
    private Histories() {}

    static ElementHistory of(String id, String known) {
        return ElementHistory.of(
                        SampleText.consolidation(SampleText.clockmakers(), SampleText.amendments()),
                        id,
                        LocalDate.parse(known),
                        new Vocabulary(Map.of(
                                Vocabulary.Slot.GROUND,
                                Map.of("financing-law", Text.of("loi de financement", "financing law")))),
                        SampleText.sources())
                .orElseThrow();
    }

    static ElementHistory of(String id, String known, String part) {
        return of(id, known).only(part).orElseThrow();
    }
}
