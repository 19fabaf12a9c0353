package org.rouage.cli.text;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.document.history.ElementHistory;
import org.rouage.document.history.HistoryHtml;
import org.rouage.document.history.HistoryJson;
import org.rouage.document.history.HistoryText;
import org.rouage.files.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage history DOSSIER ID [PART]}: one element of a convention, or one part of it, through time.
 *
 * <p>Example: {@code rouage history examples/cnx-2024-2028 ind-1-1 2026} and {@code … ind-1-1.targets[2026]} tell what
 * the target of 2026 was, from when to when, and by which act. What is nowhere in the convention ends with 2.
 */
@Command(name = "history")
public final class HistoryCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "id")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String id;

    @Parameters(index = "2", paramLabel = "PART", arity = "0..1", descriptionKey = "part")
    private @Nullable String part;

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    @Option(names = "--format", paramLabel = "text|html|json")
    private Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    /** How the history is written. */
    enum Form {
        TEXT,
        HTML,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public HistoryCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Outcome<DossierAtHand> read = session.during(
                Text.of("Lecture du dossier", "Reading the dossier"), () -> DossierAtHand.read(dossier, catalogues));
        return switch (read) {
            case Outcome.Refused<DossierAtHand>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<DossierAtHand>(DossierAtHand at) -> answered(at);
        };
    }

    private ExitCode answered(DossierAtHand at) {
        LocalDate day = known == null ? session.today() : known;
        Optional<String> wanted = Optional.ofNullable(part);
        Optional<ElementHistory> found = at.history(id, day, session);
        int point = id.indexOf('.');
        if (found.isEmpty() && wanted.isEmpty() && point > 0) {
            found = at.history(id.substring(0, point), day, session);
            wanted = Optional.of(id.substring(point + 1));
        }
        if (found.isEmpty()) {
            return mistaken(at.unknown("ID", id, day));
        }
        ElementHistory whole = found.get();
        if (wanted.isEmpty()) {
            return shown(whole);
        }
        String asked = wanted.get();
        return whole.only(asked).map(this::shown).orElseGet(() -> mistaken(unknownPart(whole, asked)));
    }

    private ExitCode shown(ElementHistory history) {
        Printed.to(
                out,
                switch (format) {
                    case TEXT -> HistoryText.print(history, session.language());
                    case HTML -> HistoryHtml.print(history, session.language());
                    case JSON -> HistoryJson.print(history);
                },
                session);
        return ExitCode.OK;
    }

    private ExitCode mistaken(Problem problem) {
        session.refuse(List.of(problem));
        return ExitCode.USAGE;
    }

    private static Problem unknownPart(ElementHistory history, String asked) {
        List<String> names = history.parts().stream().map(part -> part.name()).toList();
        String listed = String.join(", ", names);
        return Problem.of(
                "TEXT-UNKNOWN-PART",
                Place.of("").at("PART"),
                Text.same(asked),
                Text.of(
                        "une partie de " + history.history().id() + " : " + listed,
                        "a part of " + history.history().id() + ": " + listed),
                Nearest.to(asked, names)
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of("prenez un nom de la liste", "take a name from the list")));
    }
}
