package org.rouage.document.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Part;
import org.rouage.convention.consolidation.Passage;
import org.rouage.document.JsonTree;
import org.rouage.document.standing.SampleText;

/** What history says of a day is what the text of that day says, for every element, part and day of change. */
class HistoryAgreesWithTextTest {
    private static final LocalDate KNOWN = LocalDate.of(2016, 6, 1);

    private final Consolidation consolidation =
            SampleText.consolidation(SampleText.clockmakers(), SampleText.amendments());

    @Test
    void on_every_day_of_change_and_on_the_day_before() {
        List<LocalDate> days = consolidation.changeDays(KNOWN);
        assertThat(days).isNotEmpty();
        for (LocalDate day : days) {
            agreesOn(day.minusDays(1));
            agreesOn(day);
        }
    }

    private void agreesOn(LocalDate day) {
        consolidation
                .on(new AsOf(day, KNOWN))
                .root()
                .all()
                .filter(Passage::isInForce)
                .forEach(passage -> {
                    Map<String, String> said =
                            passage.parts().stream().collect(Collectors.toMap(Part::name, Part::said));
                    assertThat(told(passage.id(), day))
                            .as(passage.id() + " on " + day)
                            .isEqualTo(said);
                });
    }

    /** What the printed history says of a day, the identifier apart, which it does not repeat. */
    private static Map<String, String> told(String id, LocalDate day) {
        JsonTree printed = JsonTree.read(HistoryJson.print(Histories.of(id, KNOWN.toString())));
        var told = new HashMap<String, String>();
        for (JsonTree part : printed.list("parts")) {
            part.list("versions").stream()
                    .filter(version -> isOn(version, day))
                    .flatMap(version -> version.word("says").stream())
                    .forEach(says -> told.put(part.word("part").orElseThrow(), says));
        }
        if (!id.equals("convention")) {
            told.put("id", id);
        }
        return told;
    }

    private static boolean isOn(JsonTree version, LocalDate day) {
        Optional<LocalDate> end = version.word("endExclusive").map(LocalDate::parse);
        return !day.isBefore(LocalDate.parse(version.word("from").orElseThrow()))
                && end.map(day::isBefore).orElse(true);
    }
}
