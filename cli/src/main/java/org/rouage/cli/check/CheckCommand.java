package org.rouage.cli.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.document.Receipt;
import org.rouage.document.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage check DOSSIER}: each requirement of the law gets its verdict.
 *
 * <p>Example: {@code rouage check examples/acoss-2014-2017 --on 2019-03-01 --format html --out report.html} writes a
 * page and ends with 1 when something is breached, 4 when something is open, 0 when nothing is to be said.
 */
@Command(name = "check")
public final class CheckCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--law", paramLabel = "PATH")
    private @Nullable Path law;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    @Option(names = "--financing-laws", paramLabel = "FILE")
    private @Nullable Path financingLaws;

    @Option(names = "--reference", paramLabel = "[TERM=]DOSSIER")
    private List<String> references = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json|html")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    public CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        var judging = new Judging(
                dossier,
                on == null ? session.today() : on,
                new GivenFiles(
                        catalogues,
                        Optional.ofNullable(law),
                        Optional.ofNullable(financingLaws),
                        GivenFiles.references(references)),
                release(session),
                folderOfTheReport());
        Outcome<Judging.Judged> judged =
                session.during(Text.of("Examen du dossier", "Judging the dossier"), judging::report);
        return switch (judged) {
            case Outcome.Refused<Judging.Judged>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Judging.Judged>(Judging.Judged(Report report, List<Problem> notices)) -> {
                notices.forEach(notice -> session.err().println(notice.print(session.language())));
                show(report);
                yield Shown.exitCode(report.conformity());
            }
        };
    }

    static Receipt.Release release(Session session) {
        return new Receipt.Release(session.engine().version(), session.engine().digest());
    }

    private Path folderOfTheReport() {
        Path parent = out == null ? null : out.toAbsolutePath().getParent();
        return parent == null ? Path.of("") : parent;
    }

    private void show(Report report) {
        if (out == null) {
            session.out().print(Shown.as(format, report, session, Shown.ink(session.colours())));
            return;
        }
        Shown.write(out, Shown.as(format, report, session, Shown.plain()));
        session.say(Text.of("Rapport écrit : " + out, "Report written: " + out));
    }
}
