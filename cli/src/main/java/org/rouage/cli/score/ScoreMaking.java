package org.rouage.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.document.score.ExplainReport;
import org.rouage.document.score.ScoreReport;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Shown;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.indicator.scoring.DeclaredRule;
import org.rouage.indicator.scoring.Judgement;
import org.rouage.indicator.scoring.Judgements;
import org.rouage.indicator.scoring.Points;
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
        Stream<Text> told = Stream.concat(at.model().notices().stream(), tree.problems().stream())
                .map(one -> one.found().plus(Text.same(" – ")).plus(one.expected()));
        return Stream.concat(told, otherScores(tree)).toList();
    }

    /** A rule over all indicators that have a weight may make another score of the convention: both are named. */
    private Stream<Text> otherScores(ScoreTree tree) {
        List<String> weighted = at.model().indicators().stream()
                .filter(one -> one.weight().isPresent())
                .map(TrackedIndicator::id)
                .toList();
        var judgements = new Judgements(at.results(asked.reading(), asked.side()), at.scorings());
        return tree.root().points().stream()
                .flatMap(whole -> at.scorings().rules().stream()
                        .filter(rule -> rule.indicators().containsAll(weighted))
                        .flatMap(rule -> judgements.together(rule, asked.extent(), asked.period()).stream()
                                .flatMap(score -> score.points().stream())
                                .filter(points -> !points.share().equals(whole.share()))
                                .map(points -> otherScore(whole, points, rule))));
    }

    private static Text otherScore(Points whole, Points points, DeclaredRule rule) {
        Text form = rule.form().title();
        return Text.of("deux notes : ", "two scores: ")
                .plus(hundredths(whole))
                .plus(Text.of(
                        " sur 100 par les poids des indicateurs qui comptent, ",
                        " of 100 by the weights of the indicators that count, "))
                .plus(hundredths(points))
                .plus(Text.of(" selon ", " under "))
                .plus(Text.same(rule.id() + " ("))
                .plus(form)
                .plus(Text.of(
                        ") : là, ce qui est écarté ne pèse que sur son groupe, et un seuil peut s'appliquer",
                        "): there what is left out weighs on its own group alone, and a trigger may apply"));
    }

    private static Text hundredths(Points points) {
        var shown = new Shown.Quantity(points.share().times(Rational.of(100)), "");
        return Text.of(shown.in(Language.FRENCH), shown.in(Language.ENGLISH));
    }

    private Optional<Scored.Places> places(TrackedIndicator one, boolean hasPlaces) {
        return hasPlaces ? new SpreadMaking(at, asked, indicators).places(one) : Optional.empty();
    }
}
