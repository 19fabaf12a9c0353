package org.rouage.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rouage.agenda.commitment.Commitments;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.cli.Session;
import org.rouage.cli.score.EvaluatedFigures;
import org.rouage.cli.text.DossierReading;
import org.rouage.convention.Convention;
import org.rouage.document.evaluation.EvaluationReport;
import org.rouage.document.evaluation.HandoverReport;
import org.rouage.document.evaluation.HandoverReport.OfIndicator;
import org.rouage.document.evaluation.HandoverReport.OfYear;
import org.rouage.document.evaluation.ParliamentReport;
import org.rouage.document.score.Scored;
import org.rouage.dossier.Dossier;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.proceedings.Proceedings;
import org.rouage.evaluation.proceedings.Quotation;
import org.rouage.evaluation.proceedings.Reader;
import org.rouage.evaluation.proceedings.Setting;
import org.rouage.evaluation.proceedings.Visible;

/**
 * The three reports, gathered from the proceedings, the figures, the commitments and the means.
 *
 * <p>Example: {@code new ReportMaking(figures, Reader.STATE, session).evaluation(written)}.
 */
final class ReportMaking {
    private final EvaluatedFigures figures;
    private final Reader reader;
    private final Session session;
    private final Dossier dossier;
    private final AsOf asked;

    ReportMaking(EvaluatedFigures figures, Reader reader, Session session) {
        this.figures = figures;
        this.reader = reader;
        this.session = session;
        dossier = figures.dossier().dossier();
        asked = figures.standing().asOf();
    }

    /** Those opened on the days asked. */
    private List<WrittenEvaluation> opened() {
        return dossier.evaluations().stream()
                .filter(one -> !one.opened().isAfter(asked.known()))
                .sorted(Comparator.comparing(WrittenEvaluation::opened))
                .toList();
    }

    List<String> names() {
        return opened().stream().map(WrittenEvaluation::id).toList();
    }

    /** By its name; without one, the last opened. */
    Optional<WrittenEvaluation> written(@Nullable String id) {
        return opened().stream()
                .filter(one -> id == null || one.id().equals(id))
                .reduce((_, later) -> later);
    }

    /** Refused where a move is not legal. */
    Outcome<EvaluationReport> evaluation(WrittenEvaluation written) {
        return proceedings(written).map(proceedings -> evaluation(written, proceedings));
    }

    private EvaluationReport evaluation(WrittenEvaluation written, Proceedings proceedings) {
        Visible visible = proceedings.visibleTo(reader);
        List<Quotation> quotations = switch (visible) {
            case Visible.Shown(Proceedings shown) -> shown.quotations(asked.known(), figures.quoted());
            case Visible.Withheld withheld -> List.of();
        };
        return new EvaluationReport(
                convention().id(),
                convention().title(),
                asked,
                written.with(List.of()),
                proceedings.setting().procedure(),
                visible,
                reader,
                figures.scored(written.to()),
                figures.grades(written.to()),
                quotations,
                commitments(),
                new MeansMaking(figures.dossier(), figures.standing()).of(written.from(), written.to()),
                figures.dossier().sources(session));
    }

    private Convention convention() {
        return figures.standing().convention();
    }

    private Commitments commitments() {
        return Commitments.of(dossier.consolidation(), dossier.records(), asked);
    }

    private Outcome<Proceedings> proceedings(WrittenEvaluation written) {
        var setting = Setting.of(written, dossier.consolidation(), DossierReading.outsideDelays());
        return Proceedings.of(written, setting, asked.known());
    }

    /** Of a year; without one, the last that is over on the day known, within the term. */
    ParliamentReport parliament(@Nullable Integer year) {
        int of = year == null ? lastYear() : year;
        List<Proceedings> closed = opened().stream()
                .filter(one -> one.from() <= of && of <= one.to())
                .flatMap(one -> proceedings(one).value().stream())
                .filter(Proceedings::isClosed)
                .toList();
        return new ParliamentReport(
                convention().id(),
                convention().title(),
                asked,
                of,
                figures.scored(of),
                new MeansMaking(figures.dossier(), figures.standing()).of(of, of),
                commitments(),
                closed,
                figures.dossier().sources(session));
    }

    private int lastYear() {
        var period = convention().period();
        int over = asked.known().getYear() - 1;
        return Math.max(period.start().getYear(), Math.min(period.endInclusive().getYear(), over));
    }

    /** Refused where a move of an evaluation is not legal. */
    Outcome<HandoverReport> handover() {
        var problems = new ArrayList<Problem>();
        var visible = new ArrayList<Proceedings>();
        for (WrittenEvaluation one : opened()) {
            Outcome<Proceedings> replayed = proceedings(one);
            problems.addAll(replayed.problems());
            replayed.value().map(found -> found.visibleTo(reader)).ifPresent(seen -> {
                if (seen instanceof Visible.Shown(Proceedings shown)) {
                    visible.add(shown);
                }
            });
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.accepted(new HandoverReport(
                convention().id(),
                convention().title(),
                asked,
                figures.scored(convention().period().endInclusive().getYear()).values().stream()
                        .map(ReportMaking::last)
                        .toList(),
                visible,
                commitments(),
                figures.dossier().sources(session)));
    }

    private static OfIndicator last(Scored scored) {
        var years = scored.course().years().reversed();
        Optional<OfYear> target = years.stream()
                .filter(year -> year.target().isPresent())
                .findFirst()
                .map(year -> new OfYear(year.year(), year.target().orElseThrow()));
        var base = years.stream()
                .filter(year ->
                        year.result().filter(result -> result.isDecided()).isPresent())
                .findFirst();
        return new OfIndicator(
                scored.id(),
                scored.identity().title(),
                target,
                base.map(year -> new OfYear(year.year(), year.result().orElseThrow())),
                base.filter(year -> year.coverage().isComplete()).isPresent());
    }
}
