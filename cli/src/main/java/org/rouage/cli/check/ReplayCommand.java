package org.rouage.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.document.Difference;
import org.rouage.document.JsonReport;
import org.rouage.document.Receipt;
import org.rouage.document.RecordedReport;
import org.rouage.document.Report;
import org.rouage.files.SourceFile;
import org.rouage.files.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage replay RECEIPT}: computes a JSON report again from the inputs it names, and says what differs.
 *
 * <p>Example: with the release named in the receipt and the same inputs, "the same bytes" and exit code 0; with a newer
 * release, each finding that differs, before and after, and exit code 1, or 0 when none does.
 */
@Command(name = "replay")
public final class ReplayCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "RECEIPT", descriptionKey = "receipt")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path receipt;

    @Option(names = "--dossier", paramLabel = "PATH")
    private @Nullable Path dossier;

    @Option(names = "--law", paramLabel = "PATH")
    private @Nullable Path law;

    @Option(names = "--financing-laws", paramLabel = "FILE")
    private @Nullable Path financingLaws;

    @Option(names = "--reference", paramLabel = "[TERM=]DOSSIER")
    private List<String> references = new ArrayList<>();

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    public ReplayCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Outcome<SourceFile> file = SourceTree.readFile(receipt);
        if (file.value().isEmpty()) {
            return session.refuse(file.problems());
        }
        Outcome<String> text = file.value().get().text();
        if (text.value().isEmpty()) {
            return session.refuse(text.problems());
        }
        String recorded = text.value().get();
        return switch (RecordedReport.read(receipt.toString(), recorded)) {
            case Outcome.Refused<RecordedReport>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<RecordedReport>(RecordedReport before) -> replay(before, recorded);
        };
    }

    private ExitCode replay(RecordedReport before, String recorded) {
        Outcome<Judging.Judged> judged;
        try (var _ = session.progress(Text.of("Nouveau calcul", "Computing again"))) {
            judged = judging(before.receipt()).report();
        }
        return switch (judged) {
            case Outcome.Refused<Judging.Judged>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Judging.Judged>(Judging.Judged(Report report, List<Problem> notices)) ->
                compared(before, recorded, report);
        };
    }

    private Judging judging(Receipt named) {
        Path folder = Optional.ofNullable(receipt.toAbsolutePath().getParent()).orElse(Path.of(""));
        var referencesNamed = new TreeMap<String, Path>();
        named.references().forEach((term, inputs) -> referencesNamed.put(term, folder.resolve(inputs.path())));
        GivenFiles.references(references).forEach(referencesNamed::replace);
        var given = new GivenFiles(
                catalogues.isEmpty()
                        ? named.addedCatalogues().stream().map(folder::resolve).toList()
                        : catalogues,
                moved(named.law(), law, folder),
                moved(named.financingLaws(), financingLaws, folder),
                referencesNamed);
        return new Judging(
                dossier == null ? folder.resolve(named.dossier().path()) : dossier,
                named.on(),
                given,
                CheckCommand.release(session),
                folder);
    }

    /** Where an input that the receipt names stands now; one that it does not name is not given. */
    private static Optional<Path> moved(Optional<Receipt.Inputs> named, @Nullable Path now, Path folder) {
        return named.map(inputs -> now == null ? folder.resolve(inputs.path()) : now);
    }

    private ExitCode compared(RecordedReport before, String recorded, Report report) {
        Receipt was = before.receipt();
        Receipt now = report.receipt().withPathsOf(was);
        List<Text> changed = ChangedInputs.between(was, now);
        changed.forEach(session::say);
        boolean sameRelease = was.engine().equals(now.engine());
        session.say(sameRelease ? Replayed.sameRelease(now) : Replayed.otherRelease(was, now));
        String again = JsonReport.print(report.with(now));
        if (again.equals(recorded)) {
            session.say(Replayed.SAME_BYTES);
            return ExitCode.OK;
        }
        List<Difference> differences = RecordedReport.read(receipt.toString(), again)
                .value()
                .map(before::differences)
                .orElse(List.of());
        differences.forEach(difference -> session.out().println(difference.print(session.language())));
        session.say(Replayed.count(differences.size()));
        if (sameRelease && changed.isEmpty()) {
            session.say(Replayed.ALTERED);
            return ExitCode.FOUND_WANTING;
        }
        return differences.isEmpty() && changed.isEmpty() ? ExitCode.OK : ExitCode.FOUND_WANTING;
    }
}
