package org.rouage.cli.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.Digest;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.conformity.Conformity;
import org.rouage.conformity.ConformityReport;
import org.rouage.conformity.Question;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.document.ClauseTexts;
import org.rouage.document.Receipt;
import org.rouage.document.Report;
import org.rouage.dossier.Dossier;
import org.rouage.dossier.DossierReader;
import org.rouage.law.requirement.Catalogues;

/**
 * From files to a report: the catalogues, then the dossier, then the verdicts, then what the law given says beside
 * them; or every problem met on the way.
 *
 * <p>Example: {@code new Judging(dossier, day, catalogues, law, release, folder).report()} names its inputs by paths
 * relative to {@code folder}, the one the receipt will stand in.
 */
record Judging(
        Path dossier,
        LocalDate on,
        List<Path> addedCatalogues,
        Optional<Path> law,
        Receipt.Release release,
        Path relativeTo) {
    private static final String JUSTIFICATIONS = "justifications";

    /** A report and what was odd but allowed in the dossier. */
    record Judged(Report report, List<Problem> notices) {}

    Outcome<Judged> report() {
        Outcome<Catalogues> catalogues = CatalogueFiles.with(addedCatalogues);
        if (catalogues.value().isEmpty()) {
            return Outcome.refused(catalogues.problems());
        }
        return judged(catalogues.value().get());
    }

    private Outcome<Judged> judged(Catalogues catalogues) {
        Outcome<Dossier> read = new DossierReader(catalogues.vocabulary()).read(dossier);
        if (read.value().isEmpty()) {
            return Outcome.refused(read.problems());
        }
        Dossier given = read.value().get();
        var question = new Question(given.convention(), given.amendments(), given.records(), on);
        Outcome<ConformityReport> judged = Conformity.judge(question, catalogues);
        if (judged.value().isEmpty()) {
            return Outcome.refused(judged.problems().stream()
                    .map(problem -> located(problem, given))
                    .toList());
        }
        ConformityReport findings = judged.value().get();
        var report = new Report(
                findings, ClauseTexts.of(given.convention(), given.amendments()), Map.of(), receipt(given, catalogues));
        return Outcome.accepted(new Judged(report, given.notices()));
    }

    private Receipt receipt(Dossier given, Catalogues catalogues) {
        var files = new TreeMap<String, Digest>();
        catalogues.all().forEach(catalogue -> files.put(catalogue.id(), catalogue.digest()));
        return new Receipt(
                release,
                on,
                new Receipt.Inputs(name(dossier), given.whole(), given.digests()),
                new Receipt.Inputs("", catalogues.digest(), files),
                addedCatalogues.stream().map(this::name).toList(),
                Optional.empty());
    }

    private String name(Path path) {
        return RelativePath.of(relativeTo, path);
    }

    /** Judging knows no files: what it says of an element of the convention is put where that stands. */
    private static Problem located(Problem problem, Dossier given) {
        String path = problem.place().path();
        String key = path.replaceFirst("[.\\[].*", "");
        Place place = key.equals(JUSTIFICATIONS)
                ? Place.of("records/justifications.yaml")
                : given.places().getOrDefault(key, Place.of("convention.yaml"));
        return new Problem(
                problem.code(),
                place.at(path),
                problem.found(),
                problem.expected(),
                problem.remedy(),
                problem.provision());
    }
}
