package org.rouage.cli.text;

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
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.document.standing.StandingHtml;
import org.rouage.document.standing.StandingJson;
import org.rouage.document.standing.StandingMarkdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage text DOSSIER}: the text and the figures of a convention on a day, each line with the act that wrote it.
 *
 * <p>Example: {@code rouage text examples/cnx-2024-2028 --on 2026-01-01 --known 2025-12-31 --format html --out t.html}.
 * An identifier that is nowhere in the convention ends with 2 and names the nearest.
 */
@Command(name = "text")
public final class TextCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    @Option(names = "--only", paramLabel = "ID")
    private @Nullable String only;

    @Option(names = "--format", paramLabel = "markdown|html|json")
    private Form format = Form.MARKDOWN;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    /** How the text is written. */
    enum Form {
        MARKDOWN,
        HTML,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public TextCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Outcome<DossierAtHand> read = session.during(
                Text.of("Lecture du dossier", "Reading the dossier"), () -> DossierAtHand.read(dossier, catalogues));
        return switch (read) {
            case Outcome.Refused<DossierAtHand>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<DossierAtHand>(DossierAtHand at) -> shown(at);
        };
    }

    private ExitCode shown(DossierAtHand at) {
        LocalDate today = session.today();
        var asked = new AsOf(on == null ? today : on, known == null ? today : known);
        ConsolidatedText text = at.text(asked, session);
        if (only != null) {
            if (text.standing().passage(only).isEmpty()) {
                session.refuse(List.of(at.unknown("--only", only, asked.known())));
                return ExitCode.USAGE;
            }
            text = text.only(only);
        }
        Printed.to(
                out,
                switch (format) {
                    case MARKDOWN -> StandingMarkdown.print(text, session.language());
                    case HTML -> StandingHtml.print(text, session.language());
                    case JSON -> StandingJson.print(text);
                },
                session);
        return ExitCode.OK;
    }
}
