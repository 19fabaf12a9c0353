package org.rouage.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.score.ScoreReport.Counted;
import org.rouage.document.score.ScoreReport.Group;
import org.rouage.document.score.ScoreReport.LeftOut;
import org.rouage.document.score.ScoreReport.Level;
import org.rouage.document.score.Shown;
import org.rouage.indicator.scoring.Judgement;
import org.rouage.indicator.scoring.ScoreTree;

/**
 * The tree of scores as it is shown: each part with what counts in it and what is left out of it, by name. A sheet is
 * passed over: its objectives stand in the axis.
 *
 * <p>Example: an objective of two indicators of 60 and 40, the second not measured: the score of the first, and the
 * second is named.
 */
final class RollUp {
    private static final Rational HUNDRED = Rational.of(100);

    private final Map<String, Judgement> judgements;

    RollUp(Map<String, Judgement> judgements) {
        this.judgements = Map.copyOf(judgements);
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
        return new Group(level, part.id(), part.title(), score(part), counted(parts), leftOut(part, parts), groups);
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

    /** Indicators are told where they stand, not again above. */
    private List<LeftOut> leftOut(ScoreTree.Part part, List<ScoreTree.Part> parts) {
        return parts.stream()
                .filter(one ->
                        one.level() == ScoreTree.Level.INDICATOR && one.points().isEmpty())
                .map(one -> new LeftOut(one.id(), one.title(), why(part, one)))
                .toList();
    }

    private Text why(ScoreTree.Part part, ScoreTree.Part one) {
        return part.unweighted().contains(one.id())
                ? Text.of("sans poids dans la convention", "no weight in the convention")
                : part.excluded().stream()
                        .filter(left -> left.name().equals(one.id()))
                        .map(left -> left.why())
                        .findFirst()
                        .or(() -> Optional.ofNullable(judgements.get(one.id()))
                                .map(judgement ->
                                        judgement.inForce().score().state().inWords()))
                        .orElse(Text.of("rien n'y compte", "nothing counts in it"));
    }
}
