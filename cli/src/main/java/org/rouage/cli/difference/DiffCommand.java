package org.rouage.cli.difference;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.Colours;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.document.difference.DifferenceReport;
import org.rouage.document.difference.HtmlDifferences;
import org.rouage.document.difference.JsonDifferences;
import org.rouage.document.difference.TextDifferences;
import org.rouage.files.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage diff DOSSIER}: what differs between two days, two dossiers, or a dossier and drafts laid on it.
 *
 * <p>Example: {@code rouage diff examples/cnx-2024-2028 --from 2025-12-31 --to 2026-01-01} prints the words and figures
 * that changed that day, with the acts that changed them, and ends with 1; with 0 when nothing differs.
 */
@Command(name = "diff")
public final class DiffCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", descriptionKey = "other")
    private @Nullable Path other;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable LocalDate to;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--on-other", paramLabel = "DATE")
    private @Nullable LocalDate onOther;

    @Option(names = "--draft", paramLabel = "NAME")
    private List<String> drafts = new ArrayList<>();

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    @Option(names = "--format", paramLabel = "text|json|html")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    public DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Optional<Text> mistake = mistake();
        if (mistake.isPresent()) {
            session.err().println("rouage: " + mistake.get().in(session.language()));
            session.err()
                    .println(Text.of("Voir : rouage diff --help", "See: rouage diff --help")
                            .in(session.language()));
            return ExitCode.USAGE;
        }
        Outcome<DifferenceReport> compared = session.during(Text.of("Comparaison", "Comparing"), this::compared);
        return switch (compared) {
            case Outcome.Refused<DifferenceReport>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<DifferenceReport>(DifferenceReport report) -> {
                show(report);
                yield report.differences().isEmpty() ? ExitCode.OK : ExitCode.FOUND_WANTING;
            }
        };
    }

    private Optional<Text> mistake() {
        boolean days = from != null || to != null;
        int asked = (days ? 1 : 0) + (other == null ? 0 : 1) + (drafts.isEmpty() ? 0 : 1);
        if (asked == 0 || (days && from == null)) {
            return Optional.of(Text.of(
                    "que comparer ? Donnez --from (et --to), ou un second dossier, ou --draft.",
                    "compare what? Give --from (and --to), or a second dossier, or --draft."));
        }
        if (asked > 1 || (days && on != null) || (onOther != null && other == null)) {
            return Optional.of(Text.of(
                    "une seule comparaison à la fois : --from et --to, ou un second dossier (--on, --on-other), "
                            + "ou --draft (--on).",
                    "one comparison at a time: --from and --to, or a second dossier (--on, --on-other), or --draft "
                            + "(--on)."));
        }
        return drafts.size() > 2
                ? Optional.of(Text.of("deux projets au plus.", "two drafts at most."))
                : Optional.empty();
    }

    private Outcome<DifferenceReport> compared() {
        var comparing = new Comparing(session.engine().version());
        if (from != null) {
            return comparing.days(dossier, asOf(from), asOf(day(to)));
        }
        LocalDate first = day(on);
        return other == null
                ? comparing.drafts(dossier, drafts, asOf(first))
                : comparing.dossiers(dossier, asOf(first), other, asOf(onOther == null ? first : onOther));
    }

    private LocalDate day(@Nullable LocalDate given) {
        return given == null ? session.today() : given;
    }

    private AsOf asOf(LocalDate inForce) {
        return new AsOf(inForce, day(known));
    }

    private void show(DifferenceReport report) {
        if (out == null) {
            session.out().print(printed(report, ink(session.colours())));
            return;
        }
        AtomicFile.write(out, printed(report, TextDifferences.PLAIN).getBytes(StandardCharsets.UTF_8));
        session.say(Text.of("Différences écrites : " + out, "Differences written: " + out));
    }

    private String printed(DifferenceReport report, TextDifferences.Ink ink) {
        return switch (format) {
            case TEXT -> TextDifferences.print(report, session.language(), ink);
            case JSON -> JsonDifferences.print(report);
            case HTML -> HtmlDifferences.print(report, session.language());
        };
    }

    /** Colour repeats what the signs say. */
    private static TextDifferences.Ink ink(Colours colours) {
        return (sense, words) -> switch (sense) {
            case KEPT -> words;
            case DELETED -> colours.bad(words);
            case INSERTED -> colours.good(words);
            case HEADING -> colours.strong(words);
            case WRITERS -> colours.faint(words);
        };
    }
}
