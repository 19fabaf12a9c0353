package org.rouage.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.document.score.ScoreReport;
import org.rouage.document.score.Scored;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.indicator.scoring.Score;

/**
 * All the results that were asked for, judged and put together, ready to be printed.
 *
 * <p>Example: {@code new ScoreMaking(at, asked).report(false, session)} for a terminal, with places for a page.
 */
final class ScoreMaking {
    private final MeasuresAtHand at;
    private final Asked asked;
    private final IndicatorReport indicators;

    ScoreMaking(MeasuresAtHand at, Asked asked) {
        this.at = at;
        this.asked = asked;
        indicators = IndicatorReport.of(at, asked);
    }

    ScoreReport report(boolean hasPlaces, Session session) {
        var scored = new ArrayList<Scored>();
        Map<String, Score> scores = new TreeMap<>();
        for (TrackedIndicator one : at.model().indicators()) {
            Judging.Judged judged = indicators.judged(one);
            scores.put(one.id(), judged.score());
            scored.add(indicators.of(one, judged, places(one, hasPlaces)));
        }
        List<Text> notices = at.model().notices().stream().map(Problem::found).toList();
        return new ScoreReport(
                asked.heading(at),
                new RollUp(at.standing().convention(), at.model().indicators(), scores).whole(),
                scored,
                notices,
                at.dossier().sources(session));
    }

    private Optional<Scored.Places> places(TrackedIndicator one, boolean hasPlaces) {
        return hasPlaces ? new SpreadMaking(at, asked, indicators).places(one) : Optional.empty();
    }
}
