package org.rouage.indicator.scoring;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;

/**
 * Points by steps: those of the last step whose start is not above the result.
 *
 * <p>Example: documents handled within 15 days: below 75 % 0 points, from 75 % 2, from 80 % 4, from 85 % 5: 79.99 % has
 * 2 points and 80 % has 4. Points are no state: 85 % has all of them, and misses a target of 90 %.
 */
public record StepTable(List<Step> steps) implements ResultForm {
    /** At least two, from the lowest start up; the first alone has no start. */
    public StepTable {
        steps = List.copyOf(steps);
        if (!isTable(steps)) {
            throw new IllegalArgumentException("no table of steps: " + steps);
        }
    }

    /** Whether the first alone has no start, the others rise, and there is something to gain. */
    static boolean isTable(List<Step> steps) {
        if (steps.size() < 2 || steps.getFirst().from().isPresent()) {
            return false;
        }
        for (int i = 1; i < steps.size(); i++) {
            boolean isRising = steps.get(i).from().isPresent()
                    && (i == 1
                            || steps.get(i).start().compareTo(steps.get(i - 1).start()) > 0);
            if (!isRising) {
                return false;
            }
        }
        return most(steps).signum() > 0;
    }

    boolean isNeverFalling() {
        return isInOrder(1);
    }

    boolean isNeverRising() {
        return isInOrder(-1);
    }

    private boolean isInOrder(int sense) {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).points().compareTo(steps.get(i - 1).points()) * sense < 0) {
                return false;
            }
        }
        return true;
    }

    /** Points from a result on, inclusive, in the unit of the indicator as written. */
    public record Step(Optional<Rational> from, Rational points) {
        private Rational start() {
            return from.orElseThrow();
        }
    }

    @Override
    public String code() {
        return "F4";
    }

    @Override
    public Text title() {
        return Text.of("barème par paliers", "step table");
    }

    @Override
    public Text inWords() {
        return Words.joined(
                steps.stream()
                        .map(step -> step.from()
                                .map(from -> Text.of("à partir de ", "from ").plus(Words.number(from)))
                                .orElse(Text.of("en dessous", "below"))
                                .plus(Text.of(" : ", ": "))
                                .plus(Words.number(step.points())))
                        .toList(),
                " ; ");
    }

    @Override
    public Score scorePresent(Case judged) {
        return switch (judged.result().value()) {
            case Observed.Known(Rational value) -> step(judged, value);
            case Observed.Assessed assessed ->
                ResultForm.undecided(
                        this,
                        judged,
                        Text.of("un niveau n'est sur aucun palier", "a level stands on no step of numbers"));
            case Observed.Missing missing -> score(judged);
        };
    }

    private Score step(Case judged, Rational value) {
        Rational counted = value.dividedBy(judged.unit().scale());
        Step taken = steps.getFirst();
        for (Step step : steps.subList(1, steps.size())) {
            if (step.start().compareTo(counted) <= 0) {
                taken = step;
            }
        }
        Points points = new Points(taken.points(), most(steps));
        Text where = taken.from()
                .map(from -> Text.of("palier à partir de ", "step from ")
                        .plus(Target.shown(from.times(judged.unit().scale()), judged.unit())))
                .orElse(Text.of("sous le premier seuil", "below the first start"));
        AgainstTarget said = AgainstTarget.of(judged);
        return Score.of(
                said.state(),
                points,
                judged.trace(this, where.plus(Text.of(" : ", ": ")).plus(Words.points(points)), said.why()));
    }

    private static Rational most(List<Step> steps) {
        return steps.stream().map(Step::points).max(Rational::compareTo).orElse(Rational.ZERO);
    }
}
