package org.rouage.cli.difference;

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
import org.rouage.convention.Amendment;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.difference.Differences;
import org.rouage.convention.difference.DraftLaid;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.document.difference.DifferenceReport;
import org.rouage.dossier.Dossier;
import org.rouage.files.Nearest;
import org.rouage.law.requirement.Vocabulary;

/** From folders to differences, or every problem met on the way. */
record Comparing(String version, Vocabulary vocabulary) {
    Comparing(String version) {
        this(version, CatalogueFiles.builtIn().vocabulary());
    }

    /** One dossier on two days. */
    Outcome<DifferenceReport> days(Path dossier, AsOf before, AsOf after) {
        return read(dossier)
                .map(given -> report(
                        given.consolidation().on(before), given.consolidation().on(after)));
    }

    /** Two dossiers, each on its day; their folders tell them apart. */
    Outcome<DifferenceReport> dossiers(Path dossier, AsOf before, Path other, AsOf after) {
        Outcome<Dossier> first = read(dossier);
        Outcome<Dossier> second = read(other);
        if (first.value().isEmpty() || second.value().isEmpty()) {
            var problems = new ArrayList<>(first.problems());
            problems.addAll(second.problems());
            return Outcome.refused(problems);
        }
        DifferenceReport report = report(
                first.value().get().consolidation().on(before),
                second.value().get().consolidation().on(after));
        return Outcome.accepted(report.called(in(report.beforeName(), dossier), in(report.afterName(), other)));
    }

    /** What stands and what would with a draft; or what would with each of two. */
    Outcome<DifferenceReport> drafts(Path dossier, List<String> names, AsOf asOf) {
        Outcome<Dossier> read = read(dossier);
        if (read.value().isEmpty()) {
            return Outcome.refused(read.problems());
        }
        Dossier given = read.value().get();
        Outcome<Standing> before = names.size() == 1
                ? Outcome.accepted(given.consolidation().on(asOf))
                : laid(given, names.getFirst(), asOf);
        Outcome<Standing> after = laid(given, names.getLast(), asOf);
        if (before.value().isEmpty() || after.value().isEmpty()) {
            var problems = new ArrayList<>(before.problems());
            problems.addAll(after.problems());
            return Outcome.refused(problems);
        }
        DifferenceReport report = report(before.value().get(), after.value().get());
        return Outcome.accepted(report.called(
                names.size() == 1 ? report.beforeName() : with(report.beforeName(), names.getFirst()),
                with(report.afterName(), names.getLast())));
    }

    private static Outcome<Standing> laid(Dossier dossier, String name, AsOf asOf) {
        return Optional.<Amendment>ofNullable(dossier.drafts().get(name))
                .map(draft -> DraftLaid.on(dossier.consolidation(), asOf, name, draft))
                .orElseGet(() -> Outcome.refused(List.of(noDraft(dossier, name))));
    }

    private static Problem noDraft(Dossier dossier, String name) {
        var names = dossier.drafts().keySet();
        return Problem.of(
                "DIFF-NO-SUCH-DRAFT",
                Place.of("drafts/" + name + ".yaml"),
                Text.of("aucun projet de ce nom", "no draft of this name"),
                names.isEmpty()
                        ? Text.of("un projet d'avenant dans drafts/", "a draft amendment in drafts/")
                        : Text.of("l'un de : ", "one of: ").plus(Text.same(String.join(", ", names))),
                Nearest.to(name, List.copyOf(names))
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of("vérifiez le nom du fichier", "check the name of the file")));
    }

    private Outcome<Dossier> read(Path folder) {
        return DossierReading.reader(vocabulary).read(folder);
    }

    private DifferenceReport report(Standing before, Standing after) {
        return DifferenceReport.of(Differences.between(before, after), vocabulary, version);
    }

    private static Text in(Text name, Path folder) {
        return name.plus(Text.same(" – " + folder));
    }

    private static Text with(Text name, String draft) {
        return name.plus(Text.of(", avec le projet " + draft, ", with the draft " + draft));
    }
}
