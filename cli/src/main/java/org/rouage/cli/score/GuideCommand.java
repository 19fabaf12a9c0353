package org.rouage.cli.score;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.cli.text.DossierAtHand;
import org.rouage.document.score.GuideHtml;
import org.rouage.document.score.GuideMarkdown;
import org.rouage.document.score.GuideReport;
import org.rouage.indicator.Handbook;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.TargetCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rouage indicators guide DOSSIER}: the handbook of the indicators on a day, as known on a day; no measure is
 * read for it.
 *
 * <p>Example: {@code rouage indicators guide examples/cnx-2024-2028 --on 2026-12-31 --format html --out guide.html}.
 */
@Command(name = "guide")
final class GuideCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final Days days = new Days();

    @Option(names = "--format", paramLabel = "markdown|html")
    private Form format = Form.MARKDOWN;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    /** How the handbook is written. */
    enum Form {
        MARKDOWN,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    GuideCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return switch (days.read(session)) {
            case Outcome.Refused<DossierAtHand>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<DossierAtHand>(DossierAtHand at) -> shown(at);
        };
    }

    private ExitCode shown(DossierAtHand at) {
        var dossier = at.dossier();
        var standing = dossier.consolidation().on(days.asked(session));
        var asSigned = dossier.consolidation().asSigned();
        return switch (IndicatorModel.of(standing, asSigned, dossier.records())) {
            case Outcome.Refused<IndicatorModel>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<IndicatorModel>(IndicatorModel model) -> {
                print(new GuideMaking(standing, asSigned, Handbook.of(model, standing.convention()))
                        .report(checks(model), at.sources(session)));
                yield ExitCode.OK;
            }
        };
    }

    /** What comes of each target that was published with its components. */
    private static Map<String, List<Text>> checks(IndicatorModel model) {
        return TargetCheck.of(model).stream()
                .collect(Collectors.groupingBy(
                        TargetCheck::indicator, Collectors.mapping(TargetCheck::words, Collectors.toList())));
    }

    private void print(GuideReport report) {
        Printed.to(
                out,
                switch (format) {
                    case MARKDOWN -> GuideMarkdown.print(report, session.language());
                    case HTML -> GuideHtml.print(report, session.language());
                },
                session);
    }
}
