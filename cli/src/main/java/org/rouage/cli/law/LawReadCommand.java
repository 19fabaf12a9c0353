package org.rouage.cli.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.law.citation.CitationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage law read PATH}: reads law and counts what it holds: articles, provisions, links by kind, citations and
 * what they come to, and how far the citations found agree with the links.
 *
 * <p>Example: over {@code css-legislative-2017-12-31.zip}, 2,479 articles, of which every problem would be listed
 * beside.
 */
@Command(name = "read")
public final class LawReadCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "PATH", descriptionKey = "path")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path path;

    @Option(names = "--code", paramLabel = "CODE")
    private @Nullable String code;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--json")
    private boolean json;

    public LawReadCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        LawAtHand read = LawAtHand.read(session, path, code);
        if (!read.isEmpty()) {
            CorpusFigures figures;
            try (var _ = session.progress(Text.of("Recherche des citations", "Finding the citations"))) {
                LocalDate day = on == null ? session.today() : on;
                figures = new CorpusFigures(
                        path.toString(),
                        day,
                        read.law(),
                        CitationReport.of(read.law().articles(), day));
            }
            session.out().print(json ? figures.json(session.language()) : figures.text(session.language()));
        }
        return read.tellProblems(session);
    }
}
