package org.rouage.indicator.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Network;
import org.rouage.indicator.Period;
import org.rouage.indicator.Result;
import org.rouage.indicator.Results;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.indicator.scoring.Judgement.Judged;

/**
 * The results of a convention judged by its declared rules, for any place and period.
 *
 * <p>Example: {@code new Judgements(results, scorings).of("paid-in-time", new Extent.Body("07"), Period.year(2026))}
 * judges 0.9 against the target of body 07, or that of the network where the indicator is local; {@code tree} puts the
 * whole convention together.
 */
public final class Judgements {
    private final Results results;
    private final Scorings scorings;

    public Judgements(Results results, Scorings scorings) {
        this.results = results;
        this.scorings = scorings;
    }

    public Scorings scorings() {
        return scorings;
    }

    /** An {@link IllegalArgumentException} when there is no such indicator. */
    public Judgement of(String indicator, Extent extent, Period period) {
        TrackedIndicator tracked = results.model()
                .indicator(indicator)
                .orElseThrow(() -> new IllegalArgumentException("no such indicator: " + indicator));
        Result result = results.result(indicator, extent, period);
        ResultForm form = scorings.of(tracked, period.year());
        String rule = tracked.scoring()
                .filter(id -> scorings.rule(id)
                        .filter(declared -> declared.form().equals(form))
                        .isPresent())
                .orElse(form.code());
        var judging = new OneResult(result, subject(tracked, result), form, rule);
        Judged inForce = judging.against(
                results.model().aim(indicator, extent, period),
                Text.of("la cible", "the target"),
                Text.of("en vigueur", "in force"));
        Judged initial = judging.against(
                results.model().initialAim(indicator, extent, period),
                Text.of("la cible initiale", "the initial target"),
                Text.of("initiale, de la convention signée", "initial, of the convention as signed"));
        return new Judgement(result, rule, form, inForce, initial);
    }

    /** Of every indicator, by identifier. */
    public SortedMap<String, Judgement> all(Extent extent, Period period) {
        var all = new TreeMap<String, Judgement>();
        results.model().indicators().forEach(one -> all.put(one.id(), of(one.id(), extent, period)));
        return all;
    }

    private Case subject(TrackedIndicator tracked, Result result) {
        var observed = new ResultReading(tracked);
        Period period = result.period();
        Optional<Sourced<Observed>> previous = observed.isComparableWithYearBefore(period)
                ? Optional.of(observed.of(results.result(tracked.id(), result.extent(), yearBefore(period))))
                : Optional.of(observed.broken(period));
        Starts.Start start = new Starts(results).of(tracked, result.extent(), period.year());
        return new Case(
                tracked.id(),
                result.definition().unit(),
                result.definition().direction(),
                start.base(),
                Optional.empty(),
                observed.of(result),
                previous.filter(one -> period.year() > 1900),
                threshold(tracked, result),
                tracked.scale(),
                start.apart());
    }

    /** None of a former definition, and of a sum none for a place: that of the network is of all together. */
    private static Optional<Sourced<Rational>> threshold(TrackedIndicator tracked, Result result) {
        int year = result.period().year();
        boolean isOfAll = result.definition().isSummedOverBodies() && !(result.extent() instanceof Extent.Whole);
        return tracked.threshold(year)
                .filter(one -> one.holdsIn(year) && !isOfAll)
                .flatMap(one -> one.number()
                        .map(number ->
                                new Sourced<>(number, Text.of("seuil " + one.year(), "threshold " + one.year()))));
    }

    private static Period yearBefore(Period period) {
        return new Period(Math.max(period.year() - 1, 1900), period.frequency(), period.number());
    }

    /** The scores of the indicators of a rule put together; empty where the rule judges each alone. */
    public Optional<Score> together(DeclaredRule rule, Extent extent, Period period) {
        return rule.together()
                .map(group -> group.score(rates(rule, extent, period)).under(rule.id()));
    }

    private SortedMap<String, Score> rates(DeclaredRule rule, Extent extent, Period period) {
        var rates = new TreeMap<String, Score>();
        rule.indicators().stream()
                .filter(id -> results.model().indicator(id).isPresent())
                .forEach(id -> rates.put(id, of(id, extent, period).rate()));
        return rates;
    }

    /** What a body obtains under a rule that splits between the network and its bodies; empty for any other rule. */
    public Optional<Score> split(DeclaredRule rule, String body, Period period) {
        return rule.form() instanceof NationalLocal split
                ? together(rule, new Extent.Whole(), period)
                        .flatMap(national -> together(rule, new Extent.Body(body), period)
                                .map(local -> split.score(national, local).under(rule.id())))
                : Optional.empty();
    }

    /** The bodies that were to report for a period, ranked on each indicator of a rule that ranks; else nothing. */
    public SortedMap<String, RelativeRanking.Ranking> rankings(DeclaredRule rule, Period period) {
        var rankings = new TreeMap<String, RelativeRanking.Ranking>();
        if (rule.form() instanceof RelativeRanking ranking) {
            rule.indicators().stream()
                    .filter(id -> results.model().indicator(id).isPresent())
                    .forEach(id -> rankings.put(id, ranking(ranking, id, period)));
        }
        return rankings;
    }

    /** What each body obtains of the mass of a rule that ranks, by its posts and ranks; empty for any other rule. */
    public Optional<MassByRank.Shares> shares(DeclaredRule rule, Period period) {
        return rule.byRank().map(mass -> mass.of(period.year(), rankings(rule, period), posts(period)));
    }

    private SortedMap<String, Rational> posts(Period period) {
        var posts = new TreeMap<String, Rational>();
        for (Network.Body body : results.model().network().reporters(period)) {
            Optional.ofNullable(body.posts().get(period.year())).ifPresent(number -> posts.put(body.id(), number));
        }
        return posts;
    }

    /** The posts of a body among those of all that were to report; empty when the posts of one are not known. */
    public Optional<Rational> partByPosts(String body, Period period) {
        SortedMap<String, Rational> posts = posts(period);
        Rational all = posts.values().stream().reduce(Rational.ZERO, Rational::plus);
        boolean isKnown = posts.containsKey(body)
                && posts.size() == results.model().network().reporters(period).size();
        return isKnown && all.signum() > 0
                ? Optional.ofNullable(posts.get(body)).map(own -> own.dividedBy(all))
                : Optional.empty();
    }

    private Optional<Target> target(String indicator, Extent extent, Period period) {
        return of(indicator, extent, period).inForce().subject().target().map(Sourced::value);
    }

    /** All are held against one target: that of the network, else that of the first body that has one. */
    private RelativeRanking.Ranking ranking(RelativeRanking ranking, String indicator, Period period) {
        var entrants = new ArrayList<RelativeRanking.Entrant>();
        Optional<Target> target = target(indicator, new Extent.Whole(), period);
        List<String> reporters = results.model().network().reporters(period).stream()
                .map(Network.Body::id)
                .toList();
        for (SortedSet<String> unit : ranking.units(indicator, reporters)) {
            Extent extent = unit.size() == 1 ? new Extent.Body(unit.first()) : new Extent.Pool(unit);
            Case subject = of(indicator, extent, period).inForce().subject();
            target = target.or(() -> subject.target().map(Sourced::value));
            entrants.add(new RelativeRanking.Entrant(
                    unit,
                    subject.result().value(),
                    subject.previous().map(Sourced::value).orElseGet(Observed::notMeasured)));
        }
        return ranking.rank(
                results.model()
                        .indicator(indicator)
                        .orElseThrow()
                        .definition(period.year())
                        .direction(),
                target,
                List.copyOf(entrants));
    }

    /** Every indicator judged, and put together by its weight up to the convention. */
    public ScoreTree tree(Convention convention, Extent extent, Period period) {
        var rates = new TreeMap<String, Score>();
        all(extent, period).forEach((id, judgement) -> rates.put(id, judgement.rate()));
        return ScoreTree.of(convention, rates);
    }
}
