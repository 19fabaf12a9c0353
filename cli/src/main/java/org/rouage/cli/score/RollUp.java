package org.rouage.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.score.ScoreReport.Counted;
import org.rouage.document.score.ScoreReport.Group;
import org.rouage.document.score.ScoreReport.LeftOut;
import org.rouage.document.score.ScoreReport.Level;
import org.rouage.document.score.ScoreReport.Weights;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Shown;
import org.rouage.indicator.scoring.Points;
import org.rouage.indicator.scoring.Score;
import org.rouage.indicator.scoring.ScoreTree;

/**
 * The tree of scores as it is shown: each part with what counts in it and what is left out of it, by name. A sheet is
 * passed over: its objectives stand in the axis.
 *
 * <p>Example: an objective of two indicators of 60 and 40, the second not measured: the score of the first, on 60 of
 * 100 weights, and the second is named there, in its axis and in the convention.
 */
final class RollUp {
    private static final Rational HUNDRED = Rational.of(100);

    private final Map<String, Scored.Identity> indicators;

    RollUp(List<Scored> scored) {
        indicators = scored.stream().map(Scored::identity).collect(Collectors.toMap(Scored.Identity::id, one -> one));
    }

    Group whole(ScoreTree tree) {
        return group(Level.CONVENTION, tree.root());
    }

    private Group group(Level level, ScoreTree.Part part) {
        List<ScoreTree.Part> parts = below(part).toList();
        var groups = new ArrayList<Group>();
        for (ScoreTree.Part one : parts) {
            switch (one.level()) {
                case AXIS -> groups.add(group(Level.AXIS, one));
                case OBJECTIVE -> groups.add(group(Level.OBJECTIVE, one));
                case CONVENTION, SHEET, INDICATOR -> {}
            }
        }
        return new Group(
                level,
                part.id(),
                part.title(),
                score(part),
                weights(part),
                counted(parts),
                leftOut(part, parts),
                groups);
    }

    private static Stream<ScoreTree.Part> below(ScoreTree.Part part) {
        return part.parts().stream()
                .flatMap(one -> one.level() == ScoreTree.Level.SHEET ? one.parts().stream() : Stream.of(one));
    }

    private static Shown score(ScoreTree.Part part) {
        return part.points()
                .<Shown>map(points -> new Shown.Quantity(points.share().times(HUNDRED), ""))
                .orElseGet(() -> new Shown.Undecided(List.of(Text.of("rien n'y compte", "nothing counts in it"))));
    }

    private static List<Counted> counted(List<ScoreTree.Part> parts) {
        return parts.stream()
                .filter(one -> one.points().isPresent())
                .map(one -> new Counted(
                        one.id(),
                        one.title(),
                        new Shown.Quantity(one.points().orElseThrow().possible(), ""),
                        score(one)))
                .toList();
    }

    private static Weights weights(ScoreTree.Part part) {
        return new Weights(
                new Shown.Quantity(part.points().map(Points::possible).orElse(Rational.ZERO), ""),
                new Shown.Quantity(part.weight(), ""));
    }

    /**
     * Each weighted indicator that does not count, once, wherever it stands below; those without a weight only where
     * they stand.
     */
    private List<LeftOut> leftOut(ScoreTree.Part part, List<ScoreTree.Part> parts) {
        var leftOut = new ArrayList<LeftOut>();
        for (Score.Excluded one : part.excluded()) {
            Optional<Scored.Identity> known = Optional.ofNullable(indicators.get(one.name()));
            leftOut.add(new LeftOut(
                    one.name(),
                    known.map(Scored.Identity::title).orElse(one.name()),
                    known.flatMap(Scored.Identity::weight).map(weight -> Shown.of(weight, "")),
                    under(part, parts, one.name()),
                    one.why()));
        }
        parts.stream()
                .filter(one -> one.level() == ScoreTree.Level.INDICATOR
                        && part.unweighted().contains(one.id()))
                .forEach(one -> leftOut.add(new LeftOut(
                        one.id(),
                        one.title(),
                        Optional.empty(),
                        Optional.empty(),
                        Text.of("sans poids dans la convention", "no weight in the convention"))));
        return leftOut;
    }

    /** The objectives, else the axis, in which it stands; empty where it stands right in this part. */
    private static Optional<String> under(ScoreTree.Part part, List<ScoreTree.Part> parts, String indicator) {
        if (parts.stream()
                .anyMatch(one ->
                        one.level() == ScoreTree.Level.INDICATOR && one.id().equals(indicator))) {
            return Optional.empty();
        }
        String found = part.all()
                .filter(one -> one.level() != ScoreTree.Level.SHEET && !one.equals(part))
                .filter(one -> below(one).anyMatch(below -> below.id().equals(indicator)))
                .map(ScoreTree.Part::id)
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(found);
    }
}
