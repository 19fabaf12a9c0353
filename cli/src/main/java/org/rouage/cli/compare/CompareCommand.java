package org.rouage.cli.compare;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.Colours;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.document.Receipt;
import org.rouage.document.TextReport.Ink;
import org.rouage.document.coherence.ComparisonReport;
import org.rouage.document.coherence.HtmlComparison;
import org.rouage.document.coherence.JsonComparison;
import org.rouage.document.coherence.TextComparison;
import org.rouage.files.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage compare DOSSIER REFERENCE}: where a convention and its reference point apart, and what nobody has said.
 *
 * <p>Example: {@code rouage compare examples/canam-fictive-1998-2001 examples/cnam-fictive-1997-1999 --on 1999-06-30
 * --suggest} ends with 4 while something is to justify or undecided, with 0 when nothing is; never with 1, since
 * comparing two texts breaches neither.
 */
@Command(name = "compare")
public final class CompareCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Parameters(index = "1", paramLabel = "REFERENCE", descriptionKey = "reference")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path reference;

    @Option(names = "--as", paramLabel = "TERM")
    private String as = "general-scheme-sickness-cog";

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    @Option(names = "--suggest")
    private boolean suggest;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json|html")
    private Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    /** How a comparison is written. */
    enum Form {
        TEXT,
        JSON,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        LocalDate day = on == null ? session.today() : on;
        var comparing = new Comparing(
                dossier,
                reference,
                as,
                new AsOf(day, known == null ? day : known),
                suggest,
                catalogues,
                new Receipt.Release(session.engine().version(), session.engine().digest()));
        Outcome<Comparing.Compared> compared = session.during(Text.of("Comparaison", "Comparing"), comparing::report);
        return switch (compared) {
            case Outcome.Refused<Comparing.Compared>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Comparing.Compared>(Comparing.Compared(ComparisonReport report, var notices)) -> {
                notices.forEach(notice -> session.err().println(notice.print(session.language())));
                show(report);
                yield report.coherence().contradictions().isEmpty() ? ExitCode.OK : ExitCode.UNDECIDED;
            }
        };
    }

    private void show(ComparisonReport report) {
        if (out == null) {
            session.out().print(printed(report, ink(session.colours())));
            return;
        }
        AtomicFile.write(out, printed(report, (kind, words) -> words).getBytes(StandardCharsets.UTF_8));
        session.say(Text.of("Comparaison écrite : " + out, "Comparison written: " + out));
    }

    private String printed(ComparisonReport report, Ink ink) {
        return switch (format) {
            case TEXT -> TextComparison.print(report, session.language(), ink);
            case JSON -> JsonComparison.print(report);
            case HTML -> HtmlComparison.print(report, session.language());
        };
    }

    /** Whatever is found asks something of people: it has the colour of doubt. */
    private static Ink ink(Colours colours) {
        return (kind, words) -> colours.doubt(words);
    }
}
