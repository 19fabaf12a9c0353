package org.rouage.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.document.score.ScoreReport;
import org.rouage.document.score.Scored;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.indicator.scoring.Judgement;
import org.rouage.indicator.scoring.Score;
import org.rouage.indicator.scoring.ScoreTree;

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
        indicators = new IndicatorReport(at, asked);
    }

    ScoreReport report(boolean hasPlaces, Session session) {
        var scored = new ArrayList<Scored>();
        Map<String, Judgement> judged = new TreeMap<>();
        for (TrackedIndicator one : at.model().indicators()) {
            Judgement judgement = indicators.judged(one);
            judged.put(one.id(), judgement);
            scored.add(indicators.of(one, judgement, places(one, hasPlaces)));
        }
        var rates = new TreeMap<String, Score>();
        judged.forEach((id, judgement) -> rates.put(id, judgement.rate()));
        ScoreTree tree = ScoreTree.of(at.standing().convention(), rates);
        return new ScoreReport(
                asked.heading(at),
                new RollUp(scored).whole(tree),
                new RuleMaking(at, asked).rules(),
                scored,
                notices(tree),
                at.dossier().sources(session));
    }

    private List<Text> notices(ScoreTree tree) {
        return Stream.concat(at.model().notices().stream(), tree.problems().stream())
                .map(one -> one.found()
                        .plus(Text.of(" ; attendu : ", "; expected: "))
                        .plus(one.expected())
                        .plus(Text.same(". "))
                        .plus(one.remedy()))
                .toList();
    }

    private Optional<Scored.Places> places(TrackedIndicator one, boolean hasPlaces) {
        return hasPlaces ? new SpreadMaking(at, asked, indicators).places(one) : Optional.empty();
    }
}
