package org.rouage.indicator.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Scoring;

/** From the rules as written to forms, with every problem that stands in the way. */
final class ScoringReader {
    private static final Rational HUNDRED = Rational.of(100);

    private final Convention convention;
    private final Places places;
    private final SortedMap<String, Indicator> indicators = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Where a part of an element was written. */
    @FunctionalInterface
    interface Places {
        Place of(String element, String part);
    }

    ScoringReader(Convention convention, Places places) {
        this.convention = convention;
        this.places = places;
        convention.indicators().forEach(one -> indicators.put(one.id(), one));
    }

    List<Problem> problems() {
        return problems;
    }

    SortedMap<String, DeclaredRule> rules() {
        var rules = new TreeMap<String, DeclaredRule>();
        convention.scorings().forEach(written -> rule(written).ifPresent(rule -> rules.put(rule.id(), rule)));
        indicators.values().forEach(this::known);
        return rules;
    }

    private void known(Indicator indicator) {
        indicator
                .scoring()
                .filter(named ->
                        convention.scorings().stream().noneMatch(one -> one.id().equals(named)))
                .ifPresent(named -> problems.add(ScoringProblems.unknown(
                        places.of(indicator.id(), "scoring"),
                        named,
                        Text.of("une règle de notation de la convention", "a scoring of the convention"))));
    }

    private Optional<DeclaredRule> rule(Scoring written) {
        named(written);
        List<Indicator> naming = indicators.values().stream()
                .filter(one -> one.scoring().filter(written.id()::equals).isPresent())
                .toList();
        Optional<? extends Form> form = switch (written.form()) {
            case "budget-report" -> Optional.of(new BudgetReport());
            case "tolerance" ->
                percent(written, "tolerance", written.tolerance()).map(ToleranceOnPath::new);
            case "objective" -> Optional.of(new ObjectiveState());
            case "steps" -> steps(written, naming);
            case "linear" -> Optional.of(new ThresholdToTarget());
            case "weighted" -> table(written, naming);
            case "themes" -> themes(written);
            case "ranking" -> ranking(written);
            case "split" ->
                percent(written, "nationalShare", written.nationalShare()).map(NationalLocal::new);
            case "milestone" -> Optional.of(new MilestoneScale());
            case "range" -> Optional.of(new WithinRange());
            default -> {
                problems.add(ScoringProblems.unknownForm(at(written, "form"), written.form(), Scoring.FORMS));
                yield Optional.empty();
            }
        };
        if (form.orElse(null) instanceof NationalLocal
                && naming.isEmpty()
                && written.themes().isEmpty()) {
            problems.add(ScoringProblems.absent(at(written, "form"), written.form(), "themes"));
        }
        naming.forEach(one -> new NeedsOfForm(written.form(), places.of(one.id(), "scoring")).check(one, problems));
        return form.map(one -> declared(written, one, naming));
    }

    private DeclaredRule declared(Scoring written, Form form, List<Indicator> naming) {
        SortedSet<String> judged =
                new TreeSet<>(naming.stream().map(Indicator::id).toList());
        written.themes().forEach(theme -> theme.indicators().forEach(one -> judged.add(one.indicator())));
        Optional<GroupForm> together = switch (form) {
            case GroupForm group -> Optional.of(group);
            case ThresholdToTarget linear -> even(written, judged);
            case NationalLocal split ->
                weights(written, naming).isEmpty() ? even(written, judged) : table(written, naming);
            case RelativeRanking ranking -> Optional.empty();
            case ResultForm one -> Optional.empty();
        };
        return new DeclaredRule(
                written.id(),
                written.title(),
                form,
                judged,
                together,
                written.mass().map(mass -> new DeclaredRule.Mass(Rational.of(mass.amount()), mass.unit())),
                form instanceof RelativeRanking ? byRank(written, judged) : Optional.empty());
    }

    /** The weight of an indicator is its part of its theme, times that of the theme; without themes all weigh alike. */
    private Optional<MassByRank> byRank(Scoring written, SortedSet<String> judged) {
        if (written.commonShares().isEmpty() || written.mass().isEmpty()) {
            return Optional.empty();
        }
        var shares = new TreeMap<Integer, Rational>();
        written.commonShares()
                .forEach(one -> percent(written, "commonShares", Optional.of(one.percent()))
                        .ifPresent(share -> shares.put(one.year(), share)));
        var weights = new TreeMap<String, Rational>();
        judged.forEach(one -> weights.put(one, Rational.ONE));
        for (Scoring.Theme theme : written.themes()) {
            Rational all = theme.indicators().stream()
                    .map(one -> Rational.of(one.weight()))
                    .reduce(Rational.ZERO, Rational::plus);
            theme.indicators().stream()
                    .filter(one -> all.signum() > 0)
                    .forEach(one -> weights.put(
                            one.indicator(),
                            Rational.of(theme.weight())
                                    .times(Rational.of(one.weight()))
                                    .dividedBy(all)));
        }
        return Optional.of(new MassByRank(Rational.of(written.mass().get().amount()), shares, weights));
    }

    private static Optional<GroupForm> even(Scoring written, SortedSet<String> judged) {
        return judged.isEmpty() ? Optional.empty() : Optional.of(WeightedTable.even(judged, MissingScores.of(written)));
    }

    private void named(Scoring written) {
        var seen = new TreeSet<String>();
        for (Scoring.Theme theme : written.themes()) {
            for (Scoring.Weighted one : theme.indicators()) {
                indicator(written, "themes", one.indicator());
                if (!seen.add(one.indicator())) {
                    problems.add(ScoringProblems.twice(at(written, "themes"), one.indicator()));
                }
            }
        }
        List<String> network =
                convention.fund().network().stream().map(Fund.LocalFund::id).toList();
        for (Scoring.Pool pool : written.pools()) {
            indicator(written, "pools", pool.indicator());
            pool.bodies().stream()
                    .filter(body -> !network.contains(body))
                    .forEach(body -> problems.add(ScoringProblems.unknown(
                            at(written, "pools"), body, Text.of("une caisse du réseau", "a body of the network"))));
        }
    }

    private void indicator(Scoring written, String part, String named) {
        if (!indicators.containsKey(named)) {
            problems.add(ScoringProblems.unknown(
                    at(written, part),
                    named,
                    Text.of("un indicateur de la convention", "an indicator of the convention")));
        }
    }

    /** From 0 to 100, as a share. */
    private Optional<Rational> percent(Scoring written, String key, Optional<BigDecimal> value) {
        if (value.isEmpty()) {
            problems.add(ScoringProblems.absent(at(written, ""), written.form(), key));
            return Optional.empty();
        }
        Rational percent = Rational.of(value.get());
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            problems.add(
                    ScoringProblems.outside(at(written, key), key, value.get().toPlainString()));
            return Optional.empty();
        }
        return Optional.of(percent.dividedBy(HUNDRED));
    }

    private Optional<StepTable> steps(Scoring written, List<Indicator> naming) {
        List<StepTable.Step> steps = written.steps().stream()
                .map(step -> new StepTable.Step(step.from().map(Rational::of), Rational.of(step.points())))
                .toList();
        if (!StepTable.isTable(steps)) {
            String found = String.join(
                    ", ",
                    written.steps().stream()
                            .map(step ->
                                    step.from().map(BigDecimal::toPlainString).orElse("…") + ": "
                                            + step.points().toPlainString())
                            .toList());
            problems.add(ScoringProblems.steps(at(written, "steps"), found));
            return Optional.empty();
        }
        var table = new StepTable(steps);
        naming.stream()
                .filter(one -> (one.direction().equals("up") && !table.isNeverFalling())
                        || (one.direction().equals("down") && !table.isNeverRising()))
                .forEach(one -> problems.add(
                        ScoringProblems.stepsAgainst(places.of(one.id(), "scoring"), one.id(), one.direction())));
        return Optional.of(table);
    }

    /** Those of the themes, each within its theme; without themes those that indicators have. */
    private List<Weight> weights(Scoring written, List<Indicator> naming) {
        if (!written.themes().isEmpty()) {
            return written.themes().stream()
                    .flatMap(theme -> theme.indicators().stream())
                    .map(one -> new Weight(one.indicator(), Rational.of(one.weight())))
                    .toList();
        }
        return naming.stream()
                .flatMap(one -> one.weight().map(weight -> new Weight(one.id(), Rational.of(weight))).stream())
                .toList();
    }

    private Optional<GroupForm> table(Scoring written, List<Indicator> naming) {
        List<Weight> weights = weights(written, naming);
        if (written.themes().isEmpty()) {
            naming.stream()
                    .filter(one -> one.weight().isEmpty())
                    .forEach(one -> problems.add(ScoringProblems.lacking(
                            places.of(one.id(), "weight"),
                            one.id(),
                            Text.of("sans poids", "without a weight"),
                            written.form())));
        }
        if (weights.isEmpty()) {
            problems.add(ScoringProblems.absent(at(written, ""), written.form(), "weight"));
            return Optional.empty();
        }
        return isWhole(written, total(weights)) && isOnce(weights)
                ? Optional.of(new WeightedTable(weights, MissingScores.of(written)))
                : Optional.empty();
    }

    private static boolean isOnce(List<Weight> weights) {
        return weights.stream().map(Weight::indicator).distinct().count() == weights.size();
    }

    private static Rational total(List<Weight> weights) {
        return weights.stream().map(Weight::weight).reduce(Rational.ZERO, Rational::plus);
    }

    private boolean isWhole(Scoring written, Rational total) {
        if (!total.equals(HUNDRED)) {
            problems.add(ScoringProblems.weights(at(written, "themes"), written.id(), total.toString()));
        }
        return total.equals(HUNDRED);
    }

    private Optional<ThemeWeights> themes(Scoring written) {
        Optional<Rational> trigger = percent(written, "trigger", written.trigger());
        if (written.themes().isEmpty()) {
            problems.add(ScoringProblems.absent(at(written, ""), written.form(), "themes"));
            return Optional.empty();
        }
        Rational total = written.themes().stream()
                .map(theme -> Rational.of(theme.weight()))
                .reduce(Rational.ZERO, Rational::plus);
        boolean isWhole = isWhole(written, total);
        boolean isSound = isSound(written);
        if (trigger.isEmpty() || !isWhole || !isSound) {
            return Optional.empty();
        }
        List<ThemeWeights.Theme> themes = written.themes().stream()
                .map(theme -> new ThemeWeights.Theme(
                        theme.id(),
                        theme.title(),
                        Rational.of(theme.weight()),
                        theme.indicators().stream()
                                .map(one -> new Weight(one.indicator(), Rational.of(one.weight())))
                                .toList()))
                .toList();
        return Optional.of(new ThemeWeights(themes, trigger.get(), MissingScores.of(written)));
    }

    /** The weights of indicators sum to 100 in each theme, or to the weight of each theme: all the same way. */
    private boolean isSound(Scoring written) {
        List<Rational> announced = written.themes().stream()
                .map(theme -> Rational.of(theme.weight()))
                .toList();
        List<Rational> applied = written.themes().stream()
                .map(theme -> theme.indicators().stream()
                        .map(one -> Rational.of(one.weight()))
                        .reduce(Rational.ZERO, Rational::plus))
                .toList();
        boolean isWithin = applied.stream().allMatch(HUNDRED::equals);
        if (!isWithin && !applied.equals(announced)) {
            problems.add(ScoringProblems.contradiction(at(written, "themes"), joined(announced), joined(applied)));
            return false;
        }
        return true;
    }

    private static String joined(List<Rational> weights) {
        return String.join("/", weights.stream().map(Rational::toString).toList());
    }

    private Optional<RelativeRanking> ranking(Scoring written) {
        Optional<Rational> level = percent(written, "levelWeight", written.levelWeight());
        Optional<Rational> progress = percent(written, "progressWeight", written.progressWeight());
        if (level.isEmpty() || progress.isEmpty()) {
            return Optional.empty();
        }
        Rational total = level.get().plus(progress.get()).times(HUNDRED);
        if (!isWhole(written, total)) {
            return Optional.empty();
        }
        List<RelativeRanking.Pool> pools = written.pools().stream()
                .map(pool -> new RelativeRanking.Pool(pool.indicator(), pool.bodies()))
                .toList();
        return Optional.of(new RelativeRanking(level.get(), progress.get(), pools));
    }

    private Place at(Scoring written, String part) {
        return places.of(written.id(), part);
    }
}
