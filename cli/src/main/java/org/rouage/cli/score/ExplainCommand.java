package org.rouage.cli.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.document.score.ExplainHtml;
import org.rouage.document.score.ExplainJson;
import org.rouage.document.score.ExplainReport;
import org.rouage.document.score.ExplainText;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Period;
import org.rouage.indicator.TrackedIndicator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage explain DOSSIER INDICATOR@BODY@PERIOD}: how one result came to be, down to the lines of the submitted
 * files.
 *
 * <p>Example: {@code rouage explain DOSSIER paid-15-days@bretagne@2026-Q1}; the place is a body, a region, or
 * {@code network}. It ends with 0 when the result is decided, and with 4 when it is not.
 */
@Command(name = "explain")
public final class ExplainCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final Days days = new Days();

    @Mixin
    private final Figuring figuring = new Figuring();

    @Parameters(index = "1", paramLabel = "INDICATOR@BODY@PERIOD", descriptionKey = "figure")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String figure;

    @Option(names = "--format", paramLabel = "text|json|html")
    private Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    /** How the explanation is written. */
    enum Form {
        TEXT,
        JSON,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        String[] words = figure.split("@", -1);
        if (words.length != 3) {
            return Mistakes.told(Mistakes.explainForm(figure), session);
        }
        return switch (MeasuresAtHand.read(days, session)) {
            case Outcome.Refused<MeasuresAtHand>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<MeasuresAtHand>(MeasuresAtHand read) -> {
                try (MeasuresAtHand at = read) {
                    yield asked(at, words);
                }
            }
        };
    }

    /** All that is wrong with what was asked is told at once. */
    private ExitCode asked(MeasuresAtHand at, String[] words) {
        var places = new Places(at.model());
        String option = "INDICATOR@BODY@PERIOD";
        Outcome<TrackedIndicator> one = places.indicator(option, words[0]);
        Outcome<Extent> extent = places.extent(option, words[1]);
        Outcome<Period> period = places.period(option, words[2]);
        if (one.value().isEmpty() || extent.value().isEmpty() || period.value().isEmpty()) {
            var problems = new ArrayList<>(one.problems());
            problems.addAll(extent.problems());
            problems.addAll(period.problems());
            session.refuse(problems);
            return ExitCode.USAGE;
        }
        at.readOnly(one.value().get());
        var asked = new Asked(period.value().get(), extent.value().get(), figuring.side(), figuring.reading(at));
        return shown(new ExplainMaking(at, asked).report(one.value().get(), session));
    }

    private ExitCode shown(ExplainReport report) {
        Printed.to(
                out,
                switch (format) {
                    case TEXT -> ExplainText.print(report, session.language());
                    case JSON -> ExplainJson.print(report);
                    case HTML -> ExplainHtml.print(report, session.language());
                },
                session);
        return report.value().isDecided() ? ExitCode.OK : ExitCode.UNDECIDED;
    }
}
