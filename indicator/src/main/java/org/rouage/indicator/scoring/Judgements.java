package org.rouage.indicator.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.indicator.Aim;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.Network;
import org.rouage.indicator.Period;
import org.rouage.indicator.Result;
import org.rouage.indicator.Results;
import org.rouage.indicator.TargetValue;
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
        Case bare = subject(tracked, result);
        Judged inForce = judged(
                bare, results.model().aim(indicator, extent, period), form, rule, Text.of("en vigueur", "in force"));
        Judged initial = judged(
                bare,
                results.model().initialAim(indicator, extent, period),
                form,
                rule,
                Text.of("initiale, de la convention signée", "initial, of the convention as signed"));
        return new Judgement(result, rule, form, inForce, initial);
    }

    /** Of every indicator, by identifier. */
    public SortedMap<String, Judgement> all(Extent extent, Period period) {
        var all = new TreeMap<String, Judgement>();
        results.model().indicators().forEach(one -> all.put(one.id(), of(one.id(), extent, period)));
        return all;
    }

    private static Judged judged(Case bare, Optional<Aim> aim, ResultForm form, String rule, Text which) {
        Case subject = aim.flatMap(one -> target(one, bare)
                        .map(target -> inProportion(bare, one).towards(target, which.plus(source(one)))))
                .orElse(bare);
        return new Judged(
                aim, subject, subject.attainment(), form.score(subject).under(rule));
    }

    /** Where the target is reduced pro rata, so are the base and the threshold that it is measured from. */
    private static Case inProportion(Case bare, Aim aim) {
        Optional<Rational> factor = aim.proRated()
                .flatMap(note -> note.full()
                        .number()
                        .filter(full -> !full.isZero())
                        .flatMap(full -> note.reduced().number().map(number -> number.dividedBy(full))));
        return factor.map(bare::reducedTo).orElse(bare);
    }

    private static Text source(Aim aim) {
        Text network = switch (aim.source()) {
            case Aim.Source.Own() -> Text.empty();
            case Aim.Source.OfContract(String body, LocalDate signed) ->
                Text.of(
                                ", du contrat local de " + body + " signé le ",
                                ", of the local contract of " + body + " signed on ")
                        .plus(Text.day(signed));
            case Aim.Source.OfTheNetwork() -> Text.of(", celle du réseau", ", that of the network");
        };
        return aim.proRated()
                .map(note -> network.plus(Text.same(", ")).plus(note.words()))
                .orElse(network);
    }

    /** Words with an assessed level are a milestone. */
    private static Optional<Target> target(Aim aim, Case bare) {
        TargetValue value = aim.value();
        Rational quantum =
                Rational.of(10).power(-value.decimals()).times(bare.unit().scale());
        if (value.number().isPresent()) {
            Rational number = value.number().get();
            return value.upTo()
                    .filter(most -> most.compareTo(number) >= 0)
                    .<Target>map(most -> new Target.Range(number, most))
                    .or(() -> Optional.of(new Target.Single(number, quantum)));
        }
        return value.words().map(Target.Milestone::new);
    }

    private Case subject(TrackedIndicator tracked, Result result) {
        var observed = new ResultReading(tracked);
        Period period = result.period();
        Optional<Sourced<Observed>> previous = observed.isComparableWithYearBefore(period)
                ? Optional.of(observed.of(results.result(tracked.id(), result.extent(), yearBefore(period))))
                : Optional.of(observed.broken(period));
        return new Case(
                tracked.id(),
                result.definition().unit(),
                result.definition().direction(),
                base(tracked, result.extent()),
                Optional.empty(),
                observed.of(result),
                previous.filter(one -> period.year() > 1900),
                tracked.threshold(period.year())
                        .flatMap(one -> one.number()
                                .map(number -> new Sourced<>(
                                        number, Text.of("seuil " + one.year(), "threshold " + one.year())))),
                tracked.scale());
    }

    private static Period yearBefore(Period period) {
        return new Period(Math.max(period.year() - 1, 1900), period.frequency(), period.number());
    }

    /** That of the extent itself where its result of the base year is known, else that of the network. */
    private Optional<Sourced<Rational>> base(TrackedIndicator tracked, Extent extent) {
        Optional<TargetValue> written = tracked.base();
        if (written.isEmpty() || written.get().number().isEmpty()) {
            return Optional.empty();
        }
        int year = written.get().year();
        Sourced<Rational> network = new Sourced<>(
                written.get().number().get(), Text.of("valeur de départ " + year, "base value of " + year));
        return switch (extent) {
            case Extent.Whole() -> Optional.of(network);
            case Extent.Region(String id) ->
                Optional.of(own(tracked, extent, year).orElse(ofNetwork(network)));
            case Extent.Body(String id) ->
                Optional.of(own(tracked, extent, year).orElse(ofNetwork(network)));
        };
    }

    private Optional<Sourced<Rational>> own(TrackedIndicator tracked, Extent extent, int year) {
        return results.result(tracked.id(), extent, new Period(year, Frequency.YEAR, 1))
                .number()
                .map(number -> new Sourced<>(number, Text.of("son résultat " + year, "its result of " + year)));
    }

    private static Sourced<Rational> ofNetwork(Sourced<Rational> base) {
        return new Sourced<>(base.value(), base.origin().plus(Text.of(", celle du réseau", ", that of the network")));
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
        return rule.byRank().map(mass -> {
            var posts = new TreeMap<String, Rational>();
            for (Network.Body body : results.model().network().reporters(period)) {
                Optional.ofNullable(body.posts().get(period.year())).ifPresent(number -> posts.put(body.id(), number));
            }
            return mass.of(period.year(), rankings(rule, period), posts);
        });
    }

    private Optional<Target> target(String indicator, Extent extent, Period period) {
        return of(indicator, extent, period).inForce().subject().target().map(Sourced::value);
    }

    /** All are held against one target: that of the network, else that of the first body that has one. */
    private RelativeRanking.Ranking ranking(RelativeRanking ranking, String indicator, Period period) {
        var entrants = new ArrayList<RelativeRanking.Entrant>();
        Optional<Target> target = target(indicator, new Extent.Whole(), period);
        for (Network.Body body : results.model().network().reporters(period)) {
            Case subject =
                    of(indicator, new Extent.Body(body.id()), period).inForce().subject();
            target = target.or(() -> subject.target().map(Sourced::value));
            entrants.add(new RelativeRanking.Entrant(
                    body.id(),
                    subject.result().value(),
                    subject.previous().map(Sourced::value).orElseGet(Observed::notMeasured)));
        }
        return ranking.rank(
                indicator,
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
