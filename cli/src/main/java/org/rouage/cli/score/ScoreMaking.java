package org.rouage.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.document.score.ExplainReport;
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
            scored.add(indicators.of(one, judgement, places(one, hasPlaces), hasPlaces));
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
                submissions(scored),
                at.dossier().sources(session));
    }

    /** Each that some figure of the page rests on, once. */
    private List<ExplainReport.Submission> submissions(List<Scored> scored) {
        var used = new TreeSet<String>();
        for (Scored one : scored) {
            one.basis().ifPresent(basis -> used.addAll(basis.submissions()));
            one.course().years().forEach(year -> year.basis().ifPresent(basis -> used.addAll(basis.submissions())));
        }
        return new BasisMaking(at, asked).submissions(used);
    }

    private List<Text> notices(ScoreTree tree) {
        return Stream.concat(at.model().notices().stream(), tree.problems().stream())
                .map(one -> one.found().plus(Text.same(" – ")).plus(one.expected()))
                .toList();
    }

    private Optional<Scored.Places> places(TrackedIndicator one, boolean hasPlaces) {
        return hasPlaces ? new SpreadMaking(at, asked, indicators).places(one) : Optional.empty();
    }
}
