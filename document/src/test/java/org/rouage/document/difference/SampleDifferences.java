package org.rouage.document.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.difference.Differences;
import org.rouage.document.standing.SampleText;
import org.rouage.law.requirement.Vocabulary;

/** What the amendments of the clockmakers change between two days. */
final class SampleDifferences {
    private SampleDifferences() {}

    /** Everything that amendments 1 and 2 did. */
    static DifferenceReport report() {
        return between("2015-01-01", "2016-06-01");
    }

    static DifferenceReport between(String before, String after) {
        return report(on(before), on(after));
    }

    static DifferenceReport report(Standing before, Standing after) {
        return DifferenceReport.of(
                Differences.between(before, after),
                new Vocabulary(Map.of(
                        Vocabulary.Slot.GROUND,
                        Map.of("financing-law", Text.of("loi de financement", "financing law")))),
                "0.0.0-test");
    }

    static Standing on(String day) {
        return SampleText.consolidation(SampleText.clockmakers(), SampleText.amendments())
                .on(new AsOf(LocalDate.parse(day), LocalDate.of(2017, 1, 1)));
    }

    /** The convention as signed against what stands after one amendment of these operations. */
    static DifferenceReport after(Operation... operations) {
        var consolidation = SampleText.consolidation(
                SampleText.clockmakers(),
                List.of(SampleText.amendment(1, "2015-03-01", "2015-07-01", List.of(operations))));
        return report(
                consolidation.on(AsOf.on(LocalDate.of(2015, 6, 30))),
                consolidation.on(AsOf.on(LocalDate.of(2015, 7, 1))));
    }

    /** Two conventions that differ in the text of one annex. */
    static DifferenceReport rewritten(String before, String after) {
        return report(withAnnex(before), withAnnex(after));
    }

    private static Standing withAnnex(String text) {
        Convention signed = SampleText.clockmakers();
        var annex = new Convention.Annex("annex-1", Optional.empty(), "Annex", text);
        return SampleText.consolidation(
                        new Convention(
                                signed.id(),
                                signed.title(),
                                signed.instrument(),
                                signed.legalBasis(),
                                signed.fund(),
                                signed.parties(),
                                signed.period(),
                                signed.predecessor(),
                                signed.preamble(),
                                signed.signatories(),
                                signed.axes(),
                                signed.budgets(),
                                signed.workforce(),
                                signed.parameters(),
                                signed.series(),
                                signed.amendmentConditions(),
                                signed.evaluation(),
                                signed.orientations(),
                                signed.controlPlans(),
                                signed.clauses(),
                                List.of(annex)),
                        List.of())
                .on(AsOf.on(LocalDate.of(2015, 1, 1)));
    }
}
