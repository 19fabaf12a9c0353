package org.rouage.cli.score;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.cli.Session;
import org.rouage.cli.text.DossierAtHand;
import org.rouage.document.score.ScoreReport;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Side;
import org.rouage.measure.store.MeasureStore;
import org.rouage.measure.store.Reception;

/**
 * The scores of an example for the demonstration: of the last year that its submissions tell of, with all that was ever
 * received known.
 *
 * <p>Example: {@code examples/cnx-2019-2023}, whose last submission came on 18 March 2024: the network in 2023.
 */
public final class DemoScores {
    private DemoScores() {}

    /** None where nothing was ever submitted; with places, as for a page. */
    public static Outcome<Optional<ScoreReport>> of(Path folder, Session session) {
        Outcome<Optional<LocalDate>> last = MeasureStore.open(folder)
                .map(store ->
                        store.receptions().stream().map(Reception::received).max(Comparator.naturalOrder()));
        return switch (last) {
            case Outcome.Refused<Optional<LocalDate>>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<Optional<LocalDate>>(Optional<LocalDate> known) ->
                known.isEmpty() ? Outcome.accepted(Optional.empty()) : scores(folder, known.get(), session);
        };
    }

    private static Outcome<Optional<ScoreReport>> scores(Path folder, LocalDate known, Session session) {
        return switch (DossierAtHand.read(folder, List.of())) {
            case Outcome.Refused<DossierAtHand>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<DossierAtHand>(DossierAtHand at) -> {
                LocalDate end = at.dossier().convention().period().endInclusive();
                AsOf asked = new AsOf(known.isBefore(end) ? known : end, known);
                yield switch (MeasuresAtHand.of(at, folder, asked, session)) {
                    case Outcome.Refused<MeasuresAtHand>(List<Problem> problems) -> Outcome.refused(problems);
                    case Outcome.Accepted<MeasuresAtHand>(MeasuresAtHand opened) -> {
                        try (MeasuresAtHand measures = opened) {
                            yield Outcome.accepted(Optional.of(report(measures, session)));
                        }
                    }
                };
            }
        };
    }

    private static ScoreReport report(MeasuresAtHand at, Session session) {
        var asked = new Asked(new Places(at.model()).usual(), new Extent.Whole(), Side.FUND, new Reading.AsItWas());
        return new ScoreMaking(at, asked).report(true, session);
    }
}
