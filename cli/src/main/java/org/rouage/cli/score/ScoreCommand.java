package org.rouage.cli.score;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.document.score.ScoreCsv;
import org.rouage.document.score.ScoreHtml;
import org.rouage.document.score.ScoreJson;
import org.rouage.document.score.ScoreReport;
import org.rouage.document.score.ScoreText;
import org.rouage.document.score.ScoreXlsx;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rouage score DOSSIER}: what was measured against what was promised, for the network, a region or a body.
 *
 * <p>Example: {@code rouage score DOSSIER --year 2026 --body caisse-03 --known 2027-01-31 --format html --out
 * scores.html}. It ends with 0 when every indicator with a target could be judged, and with 4 when one is undecided: a
 * target that is missed is a result, and breaches nothing.
 */
@Command(name = "score")
public final class ScoreCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final Days days = new Days();

    @Mixin
    private final Figuring figuring = new Figuring();

    @Option(
            names = {"--year", "--period"},
            paramLabel = "PERIOD")
    private @Nullable String period;

    @Option(names = "--body", paramLabel = "BODY")
    private String body = "network";

    @Option(names = "--format", paramLabel = "text|json|csv|xlsx|html")
    private Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    /** How the scores are written. */
    enum Form {
        TEXT,
        JSON,
        CSV,
        XLSX,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ScoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (format == Form.XLSX && out == null) {
            return Mistakes.told(Mistakes.workbookNeedsFile(), session);
        }
        return switch (MeasuresAtHand.read(days, session)) {
            case Outcome.Refused<MeasuresAtHand>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<MeasuresAtHand>(MeasuresAtHand read) -> {
                try (MeasuresAtHand at = read) {
                    yield placed(at);
                }
            }
        };
    }

    private ExitCode placed(MeasuresAtHand at) {
        var places = new Places(at.model());
        return switch (places.extent("--body", body)) {
            case Outcome.Refused<Extent>(List<Problem> problems) -> Mistakes.told(problems.getFirst(), session);
            case Outcome.Accepted<Extent>(Extent extent) -> {
                Outcome<Period> of =
                        period == null ? Outcome.accepted(places.usual()) : places.period("--year", period);
                yield switch (of) {
                    case Outcome.Refused<Period>(List<Problem> problems) -> Mistakes.told(problems.getFirst(), session);
                    case Outcome.Accepted<Period>(Period asked) ->
                        shown(at, new Asked(asked, extent, figuring.side(), figuring.reading(at)));
                };
            }
        };
    }

    private ExitCode shown(MeasuresAtHand at, Asked asked) {
        ScoreReport report = session.during(
                Text.of("Calcul des résultats", "Computing the results"),
                () -> new ScoreMaking(at, asked).report(format == Form.HTML, session));
        if (format == Form.XLSX && out != null) {
            Printed.to(out, ScoreXlsx.bytes(report, session.language()), session);
        } else {
            Printed.to(
                    out,
                    switch (format) {
                        case TEXT, XLSX -> ScoreText.print(report, session.language());
                        case JSON -> ScoreJson.print(report);
                        case CSV -> ScoreCsv.print(report, session.language());
                        case HTML -> ScoreHtml.print(report, session.language());
                    },
                    session);
        }
        return report.isUndecided() ? ExitCode.UNDECIDED : ExitCode.OK;
    }
}
