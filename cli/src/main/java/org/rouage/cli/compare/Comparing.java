package org.rouage.cli.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.text.DossierReading;
import org.rouage.conformity.coherence.Coherence;
import org.rouage.conformity.coherence.Comparison;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.document.Receipt;
import org.rouage.document.coherence.ComparisonReport;
import org.rouage.dossier.Dossier;
import org.rouage.files.Nearest;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Vocabulary;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * From two folders to a comparison; or every problem met on the way, of both dossiers at once.
 *
 * <p>Example: a reference whose amendment cannot be carried out is refused with the place of its operation.
 */
record Comparing(
        Path dossier,
        Path reference,
        String as,
        AsOf asOf,
        boolean suggest,
        List<Path> addedCatalogues,
        Receipt.Release release) {
    static final String UNKNOWN_REFERENCE = "COMPARE-UNKNOWN-REFERENCE";

    /** A comparison, and what was odd but allowed in either dossier. */
    record Compared(ComparisonReport report, List<Problem> notices) {}

    Outcome<Compared> report() {
        return switch (CatalogueFiles.with(addedCatalogues)) {
            case Outcome.Refused<Catalogues>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<Catalogues>(Catalogues law) -> compared(law.vocabulary());
        };
    }

    private Outcome<Compared> compared(Vocabulary vocabulary) {
        var reader = DossierReading.reader(vocabulary);
        Outcome<Dossier> ours = reader.read(dossier);
        Outcome<Dossier> theirs = reader.read(reference);
        var problems = new ArrayList<>(ours.problems());
        problems.addAll(theirs.problems());
        if (!vocabulary.of(Slot.REFERENCE).contains(as)) {
            problems.add(unknown(vocabulary));
        }
        return problems.isEmpty()
                ? Outcome.accepted(
                        compared(ours.value().orElseThrow(), theirs.value().orElseThrow(), vocabulary))
                : Outcome.refused(problems);
    }

    private Compared compared(Dossier ours, Dossier theirs, Vocabulary vocabulary) {
        var comparison = new Comparison(
                ours.consolidation(), theirs.consolidation(), as, ours.records().correspondences(), asOf);
        var report = new ComparisonReport(
                Coherence.of(comparison),
                vocabulary.name(Slot.REFERENCE, as),
                suggest ? Optional.of(Suggesting.counterparts(comparison)) : Optional.empty(),
                new ComparisonReport.Sources(release, inputs(dossier, ours), inputs(reference, theirs)));
        var notices = new ArrayList<>(ours.notices());
        notices.addAll(theirs.notices());
        return new Compared(report, notices);
    }

    private static Receipt.Inputs inputs(Path folder, Dossier read) {
        return new Receipt.Inputs(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()), read.whole(), read.digests());
    }

    private Problem unknown(Vocabulary vocabulary) {
        return Problem.of(
                UNKNOWN_REFERENCE,
                Place.of("--as"),
                Text.same(as),
                Text.of(
                        "une convention de référence que nomme un catalogue",
                        "a reference convention that a catalogue names"),
                Nearest.to(as, vocabulary.of(Slot.REFERENCE))
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of(
                                "l'une de : " + String.join(", ", vocabulary.of(Slot.REFERENCE)),
                                "one of: " + String.join(", ", vocabulary.of(Slot.REFERENCE)))));
    }
}
