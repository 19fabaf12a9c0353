package org.rouage.indicator.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;

/**
 * Shares put together by their weights, with what is left out of it by name: the exact sum of weight times share, over
 * the weights that count.
 *
 * <p>Example: weights 10, 20 and 10 with shares 1, 1/2 and none (neutralised): 20 of 30, two thirds; the third is
 * named.
 */
final class WeightedSum {
    private final MissingScores treatment;
    private final List<Score.Excluded> excluded = new ArrayList<>();
    private final List<Text> steps = new ArrayList<>();
    private Rational obtained = Rational.ZERO;
    private Rational possible = Rational.ZERO;
    private boolean isUndecided;
    private int counted;

    WeightedSum(MissingScores treatment) {
        this.treatment = treatment;
    }

    void add(String name, Rational weight, Optional<Score> score) {
        Optional<Points> points = score.flatMap(Score::points);
        if (points.isPresent()) {
            Rational share = points.get().share();
            count(weight, share);
            steps.add(Text.same(name)
                    .plus(Text.of(" : ", ": "))
                    .plus(Words.number(weight))
                    .plus(Text.same(" × "))
                    .plus(Words.number(share)));
            return;
        }
        State state = score.map(Score::state).orElse(State.NOT_MEASURED);
        missing(name, weight, state, state.isJudged() ? withoutPoints() : reason(score, state));
    }

    private static Text withoutPoints() {
        return Text.of("sa règle ne donne pas de points", "its rule gives no points");
    }

    private static Text reason(Optional<Score> score, State state) {
        return score.filter(one -> state == State.UNDECIDED)
                .flatMap(one -> one.trace().steps().stream().findFirst())
                .map(why -> state.inWords().plus(Text.of(" : ", ": ")).plus(why))
                .orElse(state.inWords());
    }

    private void missing(String name, Rational weight, State state, Text why) {
        boolean isExcused = state == State.NOT_APPLICABLE || state == State.NEUTRALISED;
        MissingScores taken = isExcused ? MissingScores.EXCLUDED : treatment;
        steps.add(Text.same(name)
                .plus(Text.of(" : ", ": "))
                .plus(why)
                .plus(Text.same(", "))
                .plus(taken.inWords()));
        switch (taken) {
            case EXCLUDED -> excluded.add(new Score.Excluded(name, why));
            case ZERO -> count(weight, Rational.ZERO);
            case UNDECIDED -> {
                excluded.add(new Score.Excluded(name, why));
                isUndecided = true;
            }
        }
    }

    private void count(Rational weight, Rational share) {
        obtained = obtained.plus(weight.times(share));
        possible = possible.plus(weight);
        counted++;
    }

    /** Empty when nothing counts, or when what is missing leaves it undecided. */
    Optional<Points> points() {
        return isUndecided || counted == 0 || possible.isZero()
                ? Optional.empty()
                : Optional.of(new Points(obtained, possible));
    }

    List<Score.Excluded> excluded() {
        return excluded;
    }

    /** What was done with each, then the total. */
    List<Text> steps() {
        var all = new ArrayList<>(steps);
        all.add(points().map(points -> Text.of("total : ", "total: ").plus(Words.points(points)))
                .orElse(Text.of("total indécis", "the total is undecided")));
        return all;
    }

    /** Reached when all is obtained, not reached when nothing is. */
    static State state(Optional<Points> points) {
        if (points.isEmpty()) {
            return State.UNDECIDED;
        }
        if (points.get().share().compareTo(Rational.ONE) >= 0) {
            return State.REACHED;
        }
        return points.get().obtained().signum() <= 0 ? State.NOT_REACHED : State.PARTLY;
    }

    Score score(Trace trace) {
        return new Score(state(points()), points(), excluded, trace);
    }
}
