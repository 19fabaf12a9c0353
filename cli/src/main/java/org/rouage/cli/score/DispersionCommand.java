package org.rouage.cli.score;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.document.score.DispersionHtml;
import org.rouage.document.score.DispersionJson;
import org.rouage.document.score.DispersionReport;
import org.rouage.document.score.DispersionText;
import org.rouage.document.score.Spread;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Note;
import org.rouage.indicator.Period;
import org.rouage.indicator.TrackedIndicator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage dispersion DOSSIER INDICATOR}: how the results of an indicator differ between the bodies of the
 * network, for a period.
 *
 * <p>Example: {@code rouage dispersion DOSSIER paid-15-days --period 2026-Q1}. It ends with 0 when every body has a
 * result, and with 4 when one has none.
 */
@Command(name = "dispersion")
public final class DispersionCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final Days days = new Days();

    @Mixin
    private final Figuring figuring = new Figuring();

    @Parameters(index = "1", paramLabel = "INDICATOR", descriptionKey = "indicator")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String indicator;

    @Option(names = "--period", paramLabel = "PERIOD")
    private @Nullable String period;

    @Option(names = "--format", paramLabel = "text|json|csv|html")
    private Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    /** How the dispersion is written. */
    enum Form {
        TEXT,
        JSON,
        CSV,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public DispersionCommand(Session session) {
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
        Outcome<TrackedIndicator> one = places.indicator("INDICATOR", indicator);
        Outcome<Period> of = period == null ? Outcome.accepted(places.usual()) : places.period("--period", period);
        if (one.value().isEmpty()) {
            return Mistakes.told(one.problems().getFirst(), session);
        }
        if (of.value().isEmpty()) {
            return Mistakes.told(of.problems().getFirst(), session);
        }
        at.readOnly(one.value().get());
        var asked = new Asked(of.value().get(), new Extent.Whole(), figuring.side(), figuring.reading(at));
        return shown(at, asked, one.value().get());
    }

    private ExitCode shown(MeasuresAtHand at, Asked asked, TrackedIndicator one) {
        var indicators = new IndicatorReport(at, asked);
        Spread spread = new SpreadMaking(at, asked, indicators).spread(one);
        var report = new DispersionReport(
                asked.heading(at),
                Figured.identity(one, asked.period().year()),
                spread,
                IndicatorReport.notes(
                        indicators.result(one).notes(),
                        List.of(Note.Neutral.class, Note.Break.class, Note.YearToDate.class, Note.LeftOut.class)),
                at.dossier().sources(session));
        Printed.to(
                out,
                switch (format) {
                    case TEXT -> DispersionText.print(report, session.language());
                    case JSON -> DispersionJson.print(report);
                    case CSV -> DispersionText.csv(report, session.language());
                    case HTML -> DispersionHtml.print(report, session.language());
                },
                session);
        return spread.coverage().isComplete() && !spread.coverage().isNone() ? ExitCode.OK : ExitCode.UNDECIDED;
    }
}
