package org.rouage.cli.score;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.cli.Session;
import org.rouage.cli.text.DossierAtHand;
import org.rouage.convention.consolidation.Standing;
import org.rouage.document.score.Scored;
import org.rouage.evaluation.proceedings.KnownFigures;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Period;
import org.rouage.indicator.Side;
import org.rouage.indicator.TrackedIndicator;

/**
 * The figures that an evaluation is about: of each indicator its targets, results and judgement for a year with all
 * years of the convention beside it, and any figure as known on any day.
 *
 * <p>Example: {@code try (EvaluatedFigures figures = …) { figures.scored(2023) … }}; what a statement quoted on
 * 2024-03-15 is asked of {@code quoted()}.
 */
public final class EvaluatedFigures implements AutoCloseable {
    private final MeasuresAtHand at;
    private final ComputedFigures quoted;

    private EvaluatedFigures(MeasuresAtHand at, ComputedFigures quoted) {
        this.at = at;
        this.quoted = quoted;
    }

    /** Refused when the dossier, a definition or a submission is; to be closed. */
    public static Outcome<EvaluatedFigures> read(Path folder, List<Path> catalogues, AsOf asked, Session session) {
        return switch (MeasuresAtHand.read(folder, catalogues, asked, session)) {
            case Outcome.Refused<MeasuresAtHand>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<MeasuresAtHand>(MeasuresAtHand at) ->
                Outcome.accepted(new EvaluatedFigures(at, new ComputedFigures(folder, at.dossier(), session)));
        };
    }

    public DossierAtHand dossier() {
        return at.dossier();
    }

    /** What stands on the days asked. */
    public Standing standing() {
        return at.standing();
    }

    /** Of the whole network, on the figures of the fund and, beside them, those of the State where they differ. */
    public SequencedMap<String, Scored> scored(int year) {
        var asked = new Asked(Period.year(year), new Extent.Whole(), Side.FUND, new Reading.AsItWas());
        var indicators = new IndicatorReport(at, asked);
        var spreads = new SpreadMaking(at, asked, indicators);
        SequencedMap<String, Scored> scored = new LinkedHashMap<>();
        for (TrackedIndicator one : at.model().indicators()) {
            scored.put(one.id(), indicators.of(one, indicators.judged(one), spreads.places(one), false));
        }
        return scored;
    }

    /** The reliability grade of the indicators that have one, in a year. */
    public Map<String, String> grades(int year) {
        var grades = new TreeMap<String, String>();
        for (TrackedIndicator one : at.model().indicators()) {
            one.definition(year).written().reliability().ifPresent(grade -> grades.put(one.id(), grade));
        }
        return grades;
    }

    /** Any figure as known on any day: what a statement links to. The day asked is not computed twice. */
    public KnownFigures quoted() {
        AsOf asked = at.standing().asOf();
        return (name, unit, known, side) -> asked.equals(AsOf.on(known))
                ? ComputedFigures.figure(name, unit, at, side)
                : quoted.figure(name, unit, known, side);
    }

    @Override
    public void close() {
        quoted.close();
        at.close();
    }
}
