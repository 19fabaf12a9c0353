package org.rouage.cli.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.rouage.conformity.LawBeside;
import org.rouage.conformity.ProvisionText;
import org.rouage.conformity.Question;
import org.rouage.corpus.LawRead;
import org.rouage.corpus.LawReader;
import org.rouage.corpus.LawReading;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.document.ClauseTexts;
import org.rouage.document.Receipt;
import org.rouage.document.Report;
import org.rouage.dossier.Dossier;
import org.rouage.dossier.DossierReader;
import org.rouage.law.LawBook;
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
        var question = new Question(given.consolidation(), given.records(), on);
        Outcome<ConformityReport> judged = Conformity.judge(question, catalogues);
        if (judged.value().isEmpty()) {
            return Outcome.refused(judged.problems().stream()
                    .map(problem -> located(problem, given))
                    .toList());
        }
        ConformityReport findings = judged.value().get();
        return law.map(path -> beside(findings, given, catalogues, path))
                .orElseGet(() -> Outcome.accepted(new Judged(
                        report(findings, given, Map.of(), receipt(given, catalogues, Optional.empty())),
                        given.notices())));
    }

    /** Law that holds no article is refused; of other law, what could not be read is noticed. */
    private Outcome<Judged> beside(ConformityReport findings, Dossier given, Catalogues catalogues, Path path) {
        LawRead read = LawReader.read(path, LawReading.USUAL);
        if (read.articles().isEmpty()) {
            return Outcome.refused(read.problems());
        }
        var notices = new ArrayList<>(given.notices());
        notices.addAll(read.problems());
        var texts = LawBeside.of(findings, LawBook.of(read.articles()));
        var inputs = LawFiles.inputs(name(path), path);
        return Outcome.accepted(
                new Judged(report(findings, given, texts, receipt(given, catalogues, Optional.of(inputs))), notices));
    }

    private static Report report(
            ConformityReport findings, Dossier given, Map<String, ProvisionText> texts, Receipt receipt) {
        return new Report(findings, ClauseTexts.of(given.convention(), given.amendments()), texts, receipt);
    }

    private Receipt receipt(Dossier given, Catalogues catalogues, Optional<Receipt.Inputs> lawGiven) {
        var files = new TreeMap<String, Digest>();
        catalogues.all().forEach(catalogue -> files.put(catalogue.id(), catalogue.digest()));
        return new Receipt(
                release,
                on,
                new Receipt.Inputs(name(dossier), given.whole(), given.digests()),
                new Receipt.Inputs("", catalogues.digest(), files),
                addedCatalogues.stream().map(this::name).toList(),
                lawGiven);
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
