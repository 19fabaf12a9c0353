package org.rouage.cli.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.cli.agenda.AgendaAtHand;
import org.rouage.cli.text.DossierReading;
import org.rouage.conformity.Conformity;
import org.rouage.conformity.ConformityReport;
import org.rouage.conformity.LawBeside;
import org.rouage.conformity.ProvisionText;
import org.rouage.conformity.Question;
import org.rouage.conformity.Reference;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.corpus.LawRead;
import org.rouage.corpus.LawReader;
import org.rouage.corpus.LawReading;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.document.ClauseTexts;
import org.rouage.document.Receipt;
import org.rouage.document.Report;
import org.rouage.dossier.Dossier;
import org.rouage.dossier.FinancingLawFile;
import org.rouage.indicator.IndicatorModel;
import org.rouage.law.LawBook;
import org.rouage.law.requirement.Catalogues;

/**
 * From files to a report: the catalogues, then the dossier, the register and the conventions to agree with, then the
 * verdicts, then what the law given says beside them; or every problem met on the way.
 *
 * <p>Example: {@code new Judging(dossier, day, files, release, folder).report()} names its inputs by paths relative to
 * {@code folder}, the one the receipt will stand in.
 */
record Judging(Path dossier, LocalDate on, GivenFiles files, Receipt.Release release, Path relativeTo) {

    /** A report and what was odd but allowed in the dossier. */
    record Judged(Report report, List<Problem> notices) {}

    /** All that was read, before it is judged. */
    private record Read(
            Dossier dossier,
            Catalogues catalogues,
            Records records,
            Optional<FinancingLawFile> register,
            SortedMap<String, Dossier> references) {}

    Outcome<Judged> report() {
        Outcome<Catalogues> catalogues = CatalogueFiles.with(files.catalogues());
        return catalogues.value().isEmpty()
                ? Outcome.refused(catalogues.problems())
                : read(catalogues.value().get());
    }

    /** Every problem of every file is told, not those of the first alone. */
    private Outcome<Judged> read(Catalogues catalogues) {
        var problems = new ArrayList<>(files.unknownReferences(catalogues.vocabulary()));
        var reader = DossierReading.reader(catalogues.vocabulary());
        Outcome<Dossier> given = reader.read(dossier);
        problems.addAll(given.problems());
        Optional<FinancingLawFile> register = files.financingLaws().flatMap(file -> {
            Outcome<FinancingLawFile> read = FinancingLawFile.read(file);
            problems.addAll(read.problems());
            return read.value();
        });
        var references = new TreeMap<String, Dossier>();
        files.references().forEach((term, path) -> {
            Outcome<Dossier> reference = reader.read(path);
            reference.problems().forEach(problem -> problems.add(Located.in(path.toString(), problem)));
            reference.value().ifPresent(read -> references.put(term, read));
        });
        Optional<Records> records = given.value().flatMap(accepted -> records(accepted.records(), register, problems));
        return problems.isEmpty()
                ? judged(new Read(given.value().orElseThrow(), catalogues, records.orElseThrow(), register, references))
                : Outcome.refused(problems);
    }

    private static Optional<Records> records(
            Records records, Optional<FinancingLawFile> register, List<Problem> problems) {
        if (register.isEmpty()) {
            return Optional.of(records);
        }
        Outcome<Records> joined = register.get().into(records);
        problems.addAll(joined.problems());
        return joined.value();
    }

    private Outcome<Judged> judged(Read read) {
        var references = read.references().entrySet().stream()
                .map(named -> new Reference(named.getKey(), named.getValue().consolidation()))
                .toList();
        var question = new Question(
                read.dossier().consolidation(),
                read.records(),
                references,
                on,
                AgendaAtHand.facts(read.dossier(), read.catalogues()));
        Outcome<ConformityReport> judged = Conformity.judge(question, read.catalogues());
        if (judged.value().isEmpty()) {
            return Outcome.refused(judged.problems().stream()
                    .map(problem -> Located.of(problem, read.dossier()))
                    .toList());
        }
        ConformityReport findings = judged.value().get();
        return files.law()
                .map(path -> beside(findings, read, path))
                .orElseGet(() -> Outcome.accepted(
                        new Judged(report(findings, read, Map.of(), receipt(read, Optional.empty())), notices(read))));
    }

    /** Of the dossier, and of its indicators on the day: what stays a word there is computed by nobody. */
    private List<Problem> notices(Read read) {
        Consolidation acts = read.dossier().consolidation();
        List<Problem> ofIndicators = IndicatorModel.of(
                        acts.on(AsOf.on(on)),
                        acts.asSigned(),
                        read.records(),
                        read.dossier().where())
                .value()
                .map(IndicatorModel::notices)
                .orElse(List.of());
        return Stream.concat(read.dossier().notices().stream(), ofIndicators.stream())
                .toList();
    }

    /** Law that holds no article is refused; of other law, what could not be read is noticed. */
    private Outcome<Judged> beside(ConformityReport findings, Read given, Path path) {
        LawRead read = LawReader.read(path, LawReading.USUAL);
        if (read.articles().isEmpty()) {
            return Outcome.refused(read.problems());
        }
        var notices = new ArrayList<>(notices(given));
        notices.addAll(read.problems());
        var texts = LawBeside.of(findings, LawBook.of(read.articles()));
        var inputs = LawFiles.inputs(name(path), path);
        return Outcome.accepted(
                new Judged(report(findings, given, texts, receipt(given, Optional.of(inputs))), notices));
    }

    private Report report(ConformityReport findings, Read given, Map<String, ProvisionText> texts, Receipt receipt) {
        var words = ClauseTexts.of(
                given.dossier().consolidation().on(AsOf.on(on)).convention(),
                given.dossier().amendments());
        return new Report(findings, words, texts, receipt);
    }

    private Receipt receipt(Read given, Optional<Receipt.Inputs> lawGiven) {
        var catalogues = new TreeMap<String, Digest>();
        given.catalogues().all().forEach(catalogue -> catalogues.put(catalogue.id(), catalogue.digest()));
        var references = new TreeMap<String, Receipt.Inputs>();
        files.references()
                .forEach((term, path) -> Optional.ofNullable(given.references().get(term))
                        .ifPresent(read -> references.put(term, inputs(path, read))));
        return new Receipt(
                release,
                on,
                inputs(dossier, given.dossier()),
                new Receipt.Inputs("", given.catalogues().digest(), catalogues),
                files.catalogues().stream().map(this::name).toList(),
                lawGiven,
                given.register()
                        .flatMap(register -> files.financingLaws()
                                .map(path -> new Receipt.Inputs(name(path), register.digest(), new TreeMap<>()))),
                references);
    }

    private Receipt.Inputs inputs(Path path, Dossier read) {
        return new Receipt.Inputs(name(path), read.whole(), read.digests());
    }

    private String name(Path path) {
        return RelativePath.of(relativeTo, path);
    }
}
