package org.rouage.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * out by name. A group that weighs nothing of its own weighs what its indicators do.
 *
 * <p>Example: an objective of two indicators of 60 and 40, the second not measured: the score of the first, and the
 * second is named; in its axis it weighs 60.
 */
final class RollUp {
    private static final Rational HUNDRED = Rational.of(100);

    private final Convention convention;
    private final Map<String, TrackedIndicator> indicators = new TreeMap<>();
    private final Map<String, Score> scores;

    RollUp(Convention convention, List<TrackedIndicator> indicators, Map<String, Score> scores) {
        this.convention = convention;
        this.scores = new TreeMap<>(scores);
        indicators.forEach(one -> this.indicators.put(one.id(), one));
    }

    /** A group that was put together: as it is shown, its score for what holds it, what counts in it. */
    private record Made(Group shown, Optional<Score> score, Rational weight) {}

    private record Entry(String id, String title, Rational weight, Optional<Score> score) {}

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
                one.weight().map(Rational::of).orElse(Rational.ONE),
                Optional.ofNullable(scores.get(one.id())));
    }

    private static List<Entry> entries(List<Made> groups) {
        return groups.stream()
                .filter(one -> one.weight().signum() > 0)
                .map(one -> new Entry(one.shown().id(), one.shown().title(), one.weight(), one.score()))
                .toList();
    }

    private static Made made(Level level, String id, String title, List<Entry> entries, List<Made> within) {
        List<Group> groups = within.stream().map(Made::shown).toList();
        if (entries.isEmpty()) {
            var nothing = new Shown.Undecided(List.of(Text.of("aucun indicateur", "no indicator")));
            return new Made(
                    new Group(level, id, title, nothing, List.of(), List.of(), groups), Optional.empty(), Rational.ZERO);
        }
        var scored = new TreeMap<String, Score>();
        entries.forEach(one -> one.score().ifPresent(score -> scored.put(one.id(), score)));
        var table = new WeightedTable(
                entries.stream().map(one -> new Weight(one.id(), one.weight())).toList(), MissingScores.EXCLUDED);
        Score score = table.score(scored);
        var group = new Group(
                level,
                id,
                title,
                score.points().map(RollUp::shown).orElseGet(() -> new Shown.Undecided(List.of(
                        Text.of("rien de ce qui y compte n'a de points", "nothing that counts in it has points")))),
                counted(entries, score),
                leftOut(entries, score),
                groups);
        Rational weight = entries.stream().map(Entry::weight).reduce(Rational.ZERO, Rational::plus);
        return new Made(group, Optional.of(score), weight);
    }

    private static List<Counted> counted(List<Entry> entries, Score score) {
        return entries.stream()
                .filter(one -> excluded(score, one.id()).isEmpty())
                .map(one -> new Counted(
                        one.id(),
                        one.title(),
                        new Shown.Quantity(one.weight(), ""),
                        one.score().flatMap(Score::points).map(RollUp::shown).orElseThrow()))
                .toList();
    }

    private static List<LeftOut> leftOut(List<Entry> entries, Score score) {
        return entries.stream()
                .flatMap(one -> excluded(score, one.id())
                        .map(why -> new LeftOut(one.id(), one.title(), why.why()))
                        .stream())
                .toList();
    }

    private static Optional<Score.Excluded> excluded(Score score, String id) {
        return score.excluded().stream().filter(one -> one.name().equals(id)).findFirst();
    }

    private static Shown shown(Points points) {
        return new Shown.Quantity(points.share().times(HUNDRED), "");
    }
}
