package org.rouage.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.score.Ruled;
import org.rouage.document.score.ScoreReport.LeftOut;
import org.rouage.document.score.Shown;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Network;
import org.rouage.indicator.scoring.DeclaredRule;
import org.rouage.indicator.scoring.Judgements;
import org.rouage.indicator.scoring.MassByRank;
import org.rouage.indicator.scoring.NationalLocal;
import org.rouage.indicator.scoring.Points;
import org.rouage.indicator.scoring.RelativeRanking;
import org.rouage.indicator.scoring.Score;
import org.rouage.indicator.scoring.State;

/**
 * What the declared rules that look at several indicators or bodies make of the results: scores put together, parts of
 * a mass, rankings.
 *
 * <p>Example: for the network, a rule that splits shows the national part and what each body obtains; for a body, what
 * it obtains itself, the national part within.
 */
final class RuleMaking {
    private static final Rational HUNDRED = Rational.of(100);

    private final MeasuresAtHand at;
    private final Asked asked;
    private final Judgements judgements;

    RuleMaking(MeasuresAtHand at, Asked asked) {
        this.at = at;
        this.asked = asked;
        judgements = new Judgements(at.results(asked.reading(), asked.side()), at.scorings());
    }

    /** By identifier; rules that judge one result stand with that result. */
    List<Ruled> rules() {
        return at.scorings().rules().stream()
                .filter(rule -> rule.together().isPresent() || rule.form() instanceof RelativeRanking)
                .map(this::rule)
                .toList();
    }

    private Ruled rule(DeclaredRule rule) {
        Optional<Score> score = score(rule);
        return new Ruled(
                rule.id(),
                rule.title(),
                form(rule),
                rule.form().inWords(),
                score.map(RuleMaking::share),
                mass(rule, score),
                score.map(one -> one.trace().steps()).orElse(List.of()),
                score.map(one -> leftOut(one.excluded())).orElse(List.of()),
                rankings(rule),
                bodies(rule),
                sharing(rule));
    }

    private Text form(DeclaredRule rule) {
        Text form = rule.form().title().plus(Text.same(" (" + rule.form().code() + ")"));
        return isNationalPart(rule) ? form.plus(Text.of(" : la part nationale", ": the national part")) : form;
    }

    private boolean isNationalPart(DeclaredRule rule) {
        return rule.form() instanceof NationalLocal && !(asked.extent() instanceof Extent.Body);
    }

    /** Of a split, the national part where no body is asked for. */
    private Optional<Score> score(DeclaredRule rule) {
        if (rule.form() instanceof NationalLocal) {
            return asked.extent() instanceof Extent.Body(String body)
                    ? judgements.split(rule, body, asked.period())
                    : judgements.together(rule, new Extent.Whole(), asked.period());
        }
        return judgements.together(rule, asked.extent(), asked.period());
    }

    private static Shown share(Score score) {
        return score.points()
                .<Shown>map(points -> new Shown.Quantity(points.share().times(HUNDRED), "%"))
                .orElseGet(() -> new Shown.Undecided(List.of(score.state().inWords())));
    }

    private Optional<Ruled.Mass> mass(DeclaredRule rule, Optional<Score> score) {
        return rule.mass().map(mass -> {
            Optional<NationalLocal.Parts> parts = rule.form() instanceof NationalLocal split
                    ? Optional.of(split.of(mass.amount()))
                    : Optional.empty();
            Optional<Points> points = score.flatMap(Score::points);
            return new Ruled.Mass(
                    new Shown.Quantity(mass.amount(), mass.unit()),
                    points.map(one -> isNationalPart(rule)
                            ? new Shown.Quantity(parts.orElseThrow().national().times(one.share()), mass.unit())
                            : obtained(rule, mass, one)),
                    parts.map(one -> new Shown.Quantity(one.national(), mass.unit())),
                    parts.map(one -> new Shown.Quantity(one.local(), mass.unit())));
        });
    }

    private List<Ruled.OfBody> bodies(DeclaredRule rule) {
        var bodies = new ArrayList<Ruled.OfBody>();
        if (rule.form() instanceof NationalLocal && asked.extent() instanceof Extent.Whole) {
            for (Network.Body body : at.model().network().reporters(asked.period())) {
                judgements
                        .split(rule, body.id(), asked.period())
                        .ifPresent(score -> bodies.add(new Ruled.OfBody(
                                body.id(),
                                body.name(),
                                share(score),
                                rule.mass()
                                        .flatMap(mass ->
                                                score.points().map(points -> ofBody(mass, body.id(), points))))));
            }
        }
        return bodies;
    }

    private Shown obtained(DeclaredRule rule, DeclaredRule.Mass mass, Points points) {
        return rule.form() instanceof NationalLocal && asked.extent() instanceof Extent.Body(String body)
                ? ofBody(mass, body, points)
                : new Shown.Quantity(mass.obtained(points), mass.unit());
    }

    /** Of a mass that all bodies have together, each has a part by its posts, and obtains of it what it scores. */
    private Shown ofBody(DeclaredRule.Mass mass, String body, Points points) {
        if (mass.isOfEach()) {
            return new Shown.Quantity(mass.obtained(points), mass.unit());
        }
        int year = asked.period().year();
        return judgements
                .partByPosts(body, asked.period())
                .<Shown>map(part -> new Shown.Quantity(mass.obtained(points).times(part), mass.unit()))
                .orElseGet(() -> new Shown.Undecided(List.of(Text.of(
                        "postes de " + year + " non connus pour toutes les caisses",
                        "posts of " + year + " not known for every body"))));
    }

    /** Of the network every body; of a body itself, step by step; a region has no mass of its own. */
    private Optional<Ruled.Sharing> sharing(DeclaredRule rule) {
        if (asked.extent() instanceof Extent.Region) {
            return Optional.empty();
        }
        String unit = rule.mass().map(DeclaredRule.Mass::unit).orElse("");
        return judgements
                .shares(rule, asked.period())
                .map(shared -> new Ruled.Sharing(
                        shared.common().map(part -> new Shown.Quantity(part, unit)),
                        shared.byRank().map(part -> new Shown.Quantity(part, unit)),
                        shared.shares().stream()
                                .filter(one -> !(asked.extent() instanceof Extent.Body(String body))
                                        || body.equals(one.body()))
                                .map(one -> share(one, unit))
                                .toList(),
                        shared.undecided()));
    }

    private Ruled.Share share(MassByRank.Share one, String unit) {
        return new Ruled.Share(
                one.body(),
                Asked.name(one.body(), at.model()),
                part(one.common(), unit),
                part(one.byRank(), unit),
                part(one.whole(), unit),
                one.trace(),
                asked.extent() instanceof Extent.Body || one.whole().isEmpty());
    }

    private static Shown part(Optional<Rational> part, String unit) {
        return part.<Shown>map(one -> new Shown.Quantity(one, unit))
                .orElseGet(() -> new Shown.Undecided(List.of(State.UNDECIDED.inWords())));
    }

    private List<Ruled.Ranking> rankings(DeclaredRule rule) {
        var rankings = new ArrayList<Ruled.Ranking>();
        judgements
                .rankings(rule, asked.period())
                .forEach((indicator, ranking) -> rankings.add(new Ruled.Ranking(
                        indicator,
                        title(indicator),
                        ranking.placings().stream().map(this::placed).toList(),
                        leftOut(ranking.excluded()))));
        return rankings;
    }

    private Ruled.Placed placed(RelativeRanking.Placing one) {
        return new Ruled.Placed(
                one.place(),
                one.isTied(),
                one.bodies(),
                names(one.bodies()),
                one.levelRank(),
                one.progressRank(),
                one.weightedRank(),
                share(one.score()));
    }

    private String names(List<String> bodies) {
        return bodies.stream().map(body -> Asked.name(body, at.model())).collect(Collectors.joining(" + "));
    }

    private List<LeftOut> leftOut(List<Score.Excluded> excluded) {
        return excluded.stream()
                .map(one -> new LeftOut(one.name(), title(one.name()), one.why()))
                .toList();
    }

    /** Of an indicator or a body; of a theme, and of bodies that pool, the name itself. */
    private String title(String id) {
        return at.model()
                .indicator(id)
                .map(one -> one.definition(asked.period().year()).written().title())
                .orElseGet(() -> Asked.name(id, at.model()));
    }
}
