package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.indicator.scoring.Cases.ORIGIN;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rouage.basics.Rational;
import org.rouage.formula.Unit;
import org.rouage.indicator.Direction;

/** What every rule that judges one number must hold to, over seeded draws. */
final class FormPropertiesTest {
    private static final int DRAWS = 3000;
    private static final List<Direction> SENSES = List.of(Direction.UP, Direction.DOWN, Direction.RANGE);

    static List<ResultForm> forms() {
        return FormsTest.all();
    }

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(45130482);
    }

    private static Rational draw(RandomGenerator random) {
        return Rational.of(random.nextInt(0, 1000)).dividedBy(Rational.of(random.nextInt(1, 12)));
    }

    /** An upward case; the step table of the sample rises, so no other direction suits it. */
    private static Case drawn(RandomGenerator random, Direction direction) {
        Rational one = draw(random);
        Rational two = draw(random);
        return Case.of("i", Unit.NUMBER, direction, Observed.of(draw(random)), ORIGIN)
                .from(one, ORIGIN)
                .beyond(one, ORIGIN)
                .towards(aim(direction, two, random), ORIGIN)
                .after(Observed.of(draw(random)), ORIGIN);
    }

    private static Target aim(Direction direction, Rational value, RandomGenerator random) {
        return direction == Direction.RANGE
                ? new Target.Range(value, value.plus(draw(random)))
                : new Target.Single(value, Rational.ONE);
    }

    private static Case with(Case judged, Rational result) {
        return new Case(
                judged.indicator(),
                judged.unit(),
                judged.direction(),
                judged.base(),
                judged.target(),
                new Sourced<>(Observed.of(result), ORIGIN),
                judged.previous(),
                judged.threshold(),
                judged.scale(),
                judged.baseApart());
    }

    /** The greater, the better. */
    private static int rank(State state) {
        return switch (state) {
            case REACHED -> 3;
            case PARTLY, IMPROVEMENT -> 2;
            case NOT_REACHED, NO_IMPROVEMENT -> 1;
            case NOT_MEASURED, NOT_DETERMINED, NOT_APPLICABLE, NEUTRALISED, UNDECIDED -> 0;
        };
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_better_result_never_has_fewer_points_nor_a_worse_state(ResultForm form) {
        RandomGenerator random = random();
        for (int i = 0; i < DRAWS; i++) {
            Direction direction = form instanceof StepTable ? Direction.UP : SENSES.get(random.nextInt(SENSES.size()));
            Case judged = drawn(random, direction);
            Rational one = draw(random);
            Rational two = draw(random);
            Optional<Target> aim = judged.target().map(Sourced::value);
            boolean isOneBetter = Merit.of(direction, aim, one)
                            .orElseThrow()
                            .compareTo(Merit.of(direction, aim, two).orElseThrow())
                    >= 0;
            Score better = form.score(with(judged, isOneBetter ? one : two));
            Score worse = form.score(with(judged, isOneBetter ? two : one));
            assertThat(rank(better.state())).isGreaterThanOrEqualTo(rank(worse.state()));
            assertThat(better.points().isPresent()).isEqualTo(worse.points().isPresent());
            worse.points()
                    .ifPresent(
                            points -> assertThat(better.points().orElseThrow().obtained())
                                    .isGreaterThanOrEqualTo(points.obtained()));
        }
    }

    @Test
    void attainment_is_monotone_in_the_result_in_its_direction() {
        RandomGenerator random = random();
        for (int i = 0; i < 20 * DRAWS; i++) {
            Direction direction = SENSES.get(random.nextInt(SENSES.size()));
            Case judged = drawn(random, direction);
            Rational one = draw(random);
            Rational two = draw(random);
            Optional<Target> aim = judged.target().map(Sourced::value);
            boolean isOneBetter = Merit.of(direction, aim, one)
                            .orElseThrow()
                            .compareTo(Merit.of(direction, aim, two).orElseThrow())
                    >= 0;
            Attainment better = with(judged, isOneBetter ? one : two).attainment();
            Attainment worse = with(judged, isOneBetter ? two : one).attainment();
            assertThat(better.share(Bounds.FREE).isPresent())
                    .isEqualTo(worse.share(Bounds.FREE).isPresent());
            worse.share(Bounds.FREE)
                    .ifPresent(least ->
                            assertThat(better.share(Bounds.FREE).orElseThrow()).isGreaterThanOrEqualTo(least));
            assertThat(better.reached().orElseThrow() || !worse.reached().orElseThrow())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_missed_target_is_never_said_to_be_reached(ResultForm form) {
        RandomGenerator random = random();
        for (int i = 0; i < DRAWS; i++) {
            Case judged = drawn(random, SENSES.get(random.nextInt(SENSES.size())));
            State state = form.score(judged).state();
            if (state == State.REACHED) {
                assertThat(judged.attainment().reached()).contains(true);
            }
            if (state == State.PARTLY) {
                assertThat(judged.attainment().share(Bounds.FREE).orElseThrow().signum())
                        .isPositive();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void points_lie_between_nothing_and_what_is_possible(ResultForm form) {
        RandomGenerator random = random();
        for (int i = 0; i < DRAWS; i++) {
            Score score = form.score(drawn(random, SENSES.get(random.nextInt(SENSES.size()))));
            score.points().ifPresent(points -> assertThat(points.share()).isBetween(Rational.ZERO, Rational.ONE));
        }
    }

    /** On a way of at least 1, a step of a millionth moves the points by no more than a millionth. */
    @ParameterizedTest
    @MethodSource("forms")
    void a_rule_that_claims_to_be_continuous_has_no_jump(ResultForm form) {
        RandomGenerator random = random();
        Rational little = Rational.parse("0.000001");
        for (int i = 0; form.isContinuous() && i < DRAWS; i++) {
            Rational base = draw(random);
            Rational target = base.plus(Rational.ONE).plus(draw(random));
            Case judged = Case.of("i", Unit.NUMBER, Direction.UP, Observed.of(base), ORIGIN)
                    .from(base, ORIGIN)
                    .beyond(base, ORIGIN)
                    .towards(new Target.Single(target, Rational.ONE), ORIGIN);
            Rational at = i % 3 == 0 ? base : i % 3 == 1 ? target : draw(random);
            Rational below = form.score(with(judged, at.minus(little)))
                    .points()
                    .orElseThrow()
                    .obtained();
            Rational above = form.score(with(judged, at.plus(little)))
                    .points()
                    .orElseThrow()
                    .obtained();
            assertThat(above.minus(below)).isBetween(Rational.ZERO, little.plus(little));
        }
        assertThat(form.isContinuous()).isEqualTo(form instanceof AttainmentShare || form instanceof ThresholdToTarget);
    }
}
