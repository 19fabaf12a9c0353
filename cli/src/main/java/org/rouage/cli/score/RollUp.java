package org.rouage.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.convention.Objective;
import org.rouage.document.score.ScoreReport.Counted;
import org.rouage.document.score.ScoreReport.Group;
import org.rouage.document.score.ScoreReport.LeftOut;
import org.rouage.document.score.ScoreReport.Level;
import org.rouage.document.score.Shown;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.indicator.scoring.MissingScores;
import org.rouage.indicator.scoring.Points;
import org.rouage.indicator.scoring.Score;
import org.rouage.indicator.scoring.Weight;
import org.rouage.indicator.scoring.WeightedTable;

/**
 * The scores of indicators put together by their weights: objectives, axes, the convention. What has no points is left
 * out by name; so is what has no weight, unless nothing in the convention has one: then each counts the same. A group
 * weighs what its indicators do.
 *
 * <p>Example: an objective of two indicators of 60 and 40, the second not measured: the score of the first, and the
 * second is named; in its axis it weighs 60.
 */
final class RollUp {
    private static final Rational HUNDRED = Rational.of(100);

    private final Convention convention;
    private final Map<String, TrackedIndicator> indicators = new TreeMap<>();
    private final Map<String, Score> scores;
    private final boolean isWeighted;

    RollUp(Convention convention, List<TrackedIndicator> indicators, Map<String, Score> scores) {
        this.convention = convention;
        this.scores = new TreeMap<>(scores);
        indicators.forEach(one -> this.indicators.put(one.id(), one));
        isWeighted = indicators.stream().anyMatch(one -> one.weight().isPresent());
    }

    /** A group that was put together: as it is shown, its score for what holds it, what counts in it. */
    private record Made(Group shown, Optional<Score> score, Rational weight) {}

    /** Without a weight it is named, and does not count. */
    private record Entry(String id, String title, Optional<Rational> weight, Optional<Score> score) {}

    Group whole() {
        List<Made> axes = convention.axes().stream().map(this::axis).toList();
        return made(Level.CONVENTION, convention.id(), convention.title(), entries(axes), axes)
                .shown();
    }

    private Made axis(Convention.Axis axis) {
        List<Made> objectives = axis.sheets().stream()
                .flatMap(sheet -> sheet.objectives().stream())
                .map(this::objective)
                .toList();
        List<Entry> entries = new ArrayList<>(entries(objectives));
        axis.sheets().stream()
                .flatMap(sheet -> sheet.indicators().stream())
                .filter(one -> one.objectives().isEmpty())
                .flatMap(one -> Optional.ofNullable(indicators.get(one.id())).stream())
                .map(this::entry)
                .forEach(entries::add);
        return made(Level.AXIS, axis.id(), axis.title(), entries, objectives);
    }

    private Made objective(Objective objective) {
        List<Entry> entries = indicators.values().stream()
                .filter(one -> one.latest().written().objectives().contains(objective.id()))
                .map(this::entry)
                .toList();
        return made(Level.OBJECTIVE, objective.id(), objective.title(), entries, List.of());
    }

    private Entry entry(TrackedIndicator one) {
        return new Entry(
                one.id(),
                one.latest().title(),
                isWeighted ? one.weight().map(Rational::of) : Optional.of(Rational.ONE),
                Optional.ofNullable(scores.get(one.id())));
    }

    private static List<Entry> entries(List<Made> groups) {
        return groups.stream()
                .filter(one -> one.weight().signum() > 0)
                .map(one -> new Entry(one.shown().id(), one.shown().title(), Optional.of(one.weight()), one.score()))
                .toList();
    }

    private static Made made(Level level, String id, String title, List<Entry> entries, List<Made> within) {
        List<Group> groups = within.stream().map(Made::shown).toList();
        List<Weight> weights = entries.stream()
                .flatMap(one -> one.weight().map(weight -> new Weight(one.id(), weight)).stream())
                .toList();
        if (weights.isEmpty()) {
            var nothing = new Shown.Undecided(
                    List.of(Text.of("aucun indicateur n'y a de poids", "no indicator has a weight in it")));
            List<LeftOut> leftOut = entries.stream().map(RollUp::withoutWeight).toList();
            return new Made(
                    new Group(level, id, title, nothing, List.of(), leftOut, groups), Optional.empty(), Rational.ZERO);
        }
        var scored = new TreeMap<String, Score>();
        entries.forEach(one -> one.score().ifPresent(score -> scored.put(one.id(), score)));
        Score score = new WeightedTable(weights, MissingScores.EXCLUDED).score(scored);
        Shown shown = score.points()
                .map(RollUp::shown)
                .orElseGet(() -> new Shown.Undecided(List.of(
                        Text.of("rien de ce qui y compte n'a de points", "nothing that counts in it has points"))));
        var group = new Group(level, id, title, shown, counted(entries, score), leftOut(entries, score), groups);
        Rational weight = weights.stream().map(Weight::weight).reduce(Rational.ZERO, Rational::plus);
        return new Made(group, Optional.of(score), weight);
    }

    private static List<Counted> counted(List<Entry> entries, Score score) {
        return entries.stream()
                .filter(one ->
                        one.weight().isPresent() && excluded(score, one.id()).isEmpty())
                .map(one -> new Counted(
                        one.id(),
                        one.title(),
                        new Shown.Quantity(one.weight().orElseThrow(), ""),
                        one.score().flatMap(Score::points).map(RollUp::shown).orElseThrow()))
                .toList();
    }

    private static List<LeftOut> leftOut(List<Entry> entries, Score score) {
        return entries.stream()
                .flatMap(one -> one.weight().isEmpty()
                        ? Stream.of(withoutWeight(one))
                        : excluded(score, one.id()).map(why -> new LeftOut(one.id(), one.title(), why.why())).stream())
                .toList();
    }

    private static LeftOut withoutWeight(Entry one) {
        return new LeftOut(
                one.id(), one.title(), Text.of("sans poids dans la convention", "no weight in the convention"));
    }

    private static Optional<Score.Excluded> excluded(Score score, String id) {
        return score.excluded().stream().filter(one -> one.name().equals(id)).findFirst();
    }

    private static Shown shown(Points points) {
        return new Shown.Quantity(points.share().times(HUNDRED), "");
    }
}
