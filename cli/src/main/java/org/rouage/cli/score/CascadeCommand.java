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
import org.rouage.document.cascade.CascadeHtml;
import org.rouage.document.cascade.CascadeJson;
import org.rouage.document.cascade.CascadeReport;
import org.rouage.document.cascade.CascadeText;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rouage cascade DOSSIER}: from national targets to local ones and back, through the contracts with local funds.
 *
 * <p>Example: {@code rouage cascade DOSSIER --year 2022 --format html --out cascade.html}. It ends with 0, or with 4
 * when a body has no target, no contract speaks, or a missing result leaves a rank open: local targets that do not meet
 * the national one are a result, and breach nothing.
 */
@Command(name = "cascade")
public final class CascadeCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final Days days = new Days();

    @Mixin
    private final Figuring figuring = new Figuring();

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable String year;

    @Option(names = "--format", paramLabel = "text|json|html")
    private Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    /** How the cascade is written. */
    enum Form {
        TEXT,
        JSON,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public CascadeCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return switch (MeasuresAtHand.read(days, session)) {
            case Outcome.Refused<MeasuresAtHand>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<MeasuresAtHand>(MeasuresAtHand read) -> {
                try (MeasuresAtHand at = read) {
                    yield asked(at);
                }
            }
        };
    }

    private ExitCode asked(MeasuresAtHand at) {
        var places = new Places(at.model());
        Outcome<Period> period = year == null ? Outcome.accepted(places.usual()) : places.year("--year", year);
        return switch (period) {
            case Outcome.Refused<Period>(List<Problem> problems) -> Mistakes.told(problems.getFirst(), session);
            case Outcome.Accepted<Period>(Period asked) ->
                shown(at, new Asked(asked, new Extent.Whole(), figuring.side(), figuring.reading(at)));
        };
    }

    private ExitCode shown(MeasuresAtHand at, Asked asked) {
        CascadeReport report = session.during(
                Text.of("Calcul des résultats", "Computing the results"),
                () -> new CascadeMaking(at, asked, days).report(session));
        Printed.to(
                out,
                switch (format) {
                    case TEXT -> CascadeText.print(report, session.language());
                    case JSON -> CascadeJson.print(report);
                    case HTML -> CascadeHtml.print(report, session.language());
                },
                session);
        return report.isUndecided() ? ExitCode.UNDECIDED : ExitCode.OK;
    }
}
