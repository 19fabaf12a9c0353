package org.rouage.budget.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.budget.solving.Answer.Course;
import org.rouage.budget.solving.Answer.Found;
import org.rouage.budget.solving.Answer.Missed;
import org.rouage.budget.solving.Answer.Tried;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.formula.Value.Known;

final class SearchTest {
    private static final Rational BASIS_POINT = Rational.parse("0.0001");
    private static final Grid RATES = Grid.of(BASIS_POINT, Rational.parse("-0.2"), Rational.parse("0.2"));

    private static Rational number(String number) {
        return Rational.parse(number);
    }

    private static Value known(Rational number) {
        return new Known(number, Unit.NUMBER);
    }

    private static Answer answer(Grid grid, Goal goal, Function<Rational, Rational> measure) {
        return Search.answer(grid, goal, step -> known(measure.apply(step)));
    }

    /** The yearly average over five years of an envelope that follows a rate. */
    private static Rational average(Rational base, Rational rate) {
        Rational sum = Rational.ZERO;
        Rational amount = base;
        for (int year = 0; year < 5; year++) {
            amount = amount.times(Rational.ONE.plus(rate));
            sum = sum.plus(amount);
        }
        return sum.dividedBy(Rational.of(5));
    }

    @Test
    void the_management_envelope_of_534_averages_no_more_than_485_from_minus_3_20_percent_down() {
        var found = (Found) answer(RATES, Goal.atMost(number("485")), rate -> average(number("534"), rate));

        assertThat(found.best().step()).isEqualTo(number("-0.0320"));
        assertThat(found.best().measured().toDecimal(2, RoundingMode.HALF_UP)).isEqualByComparingTo("484.87");
        assertThat(found.after().orElseThrow().step()).isEqualTo(number("-0.0319"));
        assertThat(found.after().orElseThrow().measured()).isGreaterThan(number("485"));
        assertThat(found.before().orElseThrow().measured()).isLessThan(number("485"));
        assertThat(found.course()).isEqualTo(Course.RISING);
        assertThat(average(number("534"), number("-0.0315")).toDecimal(1, RoundingMode.HALF_UP))
                .as("the published rate gives 485.6, published as under 485")
                .isEqualByComparingTo("485.6");
    }

    @Test
    void of_bounds_the_last_step_that_meets_them_is_taken_whichever_way_the_measure_goes() {
        Grid grid = Grid.of(Rational.ONE, number("-500"), number("500"));
        Function<Rational, Rational> rising = step -> step;
        Function<Rational, Rational> falling = Rational::negated;
        Rational wanted = number("123.5");

        assertThat(((Found) answer(grid, Goal.atMost(wanted), rising)).best().step())
                .isEqualTo(number("123"));
        assertThat(((Found) answer(grid, Goal.atLeast(wanted), rising)).best().step())
                .isEqualTo(number("124"));
        assertThat(((Found) answer(grid, Goal.atMost(wanted), falling)).best().step())
                .isEqualTo(number("-123"));
        var least = (Found) answer(grid, Goal.atLeast(wanted), falling);
        assertThat(least.best().step()).isEqualTo(number("-124"));
        assertThat(least.course()).isEqualTo(Course.FALLING);
        assertThat(((Found) answer(grid, Goal.atMost(number("123")), rising))
                        .best()
                        .step())
                .isEqualTo(number("123"));
        assertThat(((Found) answer(grid, Goal.atLeast(number("123")), rising))
                        .best()
                        .step())
                .isEqualTo(number("123"));
    }

    @Test
    void what_the_whole_grid_meets_is_answered_by_the_end_nearest_to_the_goal() {
        Grid grid = Grid.of(Rational.ONE, Rational.ZERO, number("100"));
        var found = (Found) answer(grid, Goal.atMost(number("1000")), step -> step);
        assertThat(found.best().step()).isEqualTo(number("100"));
        assertThat(found.after()).isEmpty();
        assertThat(found.before().map(Tried::step)).isEqualTo(Optional.of(number("99")));
        assertThat(((Found) answer(grid, Goal.atLeast(number("-5")), step -> step)).before())
                .isEmpty();
    }

    @Test
    void no_step_meets_and_the_ends_that_were_tried_are_told() {
        Grid grid = Grid.of(Rational.ONE, Rational.ZERO, number("100"));
        var above = (Missed) answer(grid, Goal.atMost(number("-1")), step -> step);
        assertThat(above.nearest()).containsExactly(new Tried(Rational.ZERO, Rational.ZERO));
        assertThat(above.low().step()).isEqualTo(Rational.ZERO);
        assertThat(above.high().step()).isEqualTo(number("100"));
        var below = (Missed) answer(grid, Goal.atLeast(number("101")), step -> step);
        assertThat(below.nearest()).containsExactly(new Tried(number("100"), number("100")));
    }

    @Test
    void an_equality_holds_within_its_tolerance_and_else_names_the_steps_on_both_sides() {
        Grid grid = Grid.of(Rational.ONE, Rational.ZERO, number("100"));
        Function<Rational, Rational> triple = step -> step.times(number("3"));

        assertThat(((Found) answer(grid, Goal.equal(number("30"), Rational.ZERO), triple)).best())
                .isEqualTo(new Tried(number("10"), number("30")));
        assertThat(((Found) answer(grid, Goal.equal(number("31"), Rational.ONE), triple))
                        .best()
                        .step())
                .isEqualTo(number("10"));
        assertThat(((Found) answer(grid, Goal.equal(number("32"), Rational.ONE), triple))
                        .best()
                        .step())
                .isEqualTo(number("11"));
        var missed = (Missed) answer(grid, Goal.equal(number("31"), Rational.ZERO), triple);
        assertThat(missed.nearest())
                .containsExactly(new Tried(number("10"), number("30")), new Tried(number("11"), number("33")));
        var falling = (Missed) answer(
                grid,
                Goal.equal(number("-31"), Rational.ZERO),
                step -> triple.apply(step).negated());
        assertThat(falling.nearest())
                .containsExactly(new Tried(number("10"), number("-30")), new Tried(number("11"), number("-33")));
    }

    @Test
    void where_the_measure_goes_up_and_down_every_step_is_tried() {
        Grid grid = Grid.of(Rational.ONE, number("-100"), number("100"));
        var found = (Found) answer(grid, Goal.atMost(number("50")), step -> step.times(step));
        assertThat(found.course()).isEqualTo(Course.BOTH);
        assertThat(found.best().measured()).isEqualTo(number("49"));
        assertThat(found.tried()).isEqualTo(201);
        Grid wide = Grid.of(Rational.ONE, number("-100000"), number("100000"));
        assertThat(answer(wide, Goal.atMost(number("50")), step -> step.times(step)))
                .isEqualTo(new Answer.Irregular(200_001, 65));
    }

    /** A bump that the spread does not meet but the border does. */
    @Test
    void a_bump_beside_the_answer_is_seen_by_its_neighbours() {
        Grid grid = Grid.of(Rational.ONE, Rational.ZERO, number("1280"));
        Function<Rational, Rational> bumped = step -> step.equals(number("32")) ? number("700") : step;
        var found = (Found) answer(grid, Goal.atMost(number("31")), bumped);
        assertThat(found.best().step()).isEqualTo(number("31"));
        assertThat(found.course()).isEqualTo(Course.BOTH);
        assertThat(found.tried()).isEqualTo(1281);
    }

    @Test
    void a_measure_that_does_not_rest_on_the_step_is_told_so() {
        assertThat(answer(RATES, Goal.atMost(number("485")), step -> number("484")))
                .isEqualTo(new Answer.Idle(number("484"), true, 65));
        assertThat(answer(RATES, Goal.atMost(number("483")), step -> number("484")))
                .isEqualTo(new Answer.Idle(number("484"), false, 65));
    }

    @Test
    void an_undecided_measure_ends_the_search_with_its_reasons() {
        var reason = new Value.Reason("FORMULA-MISSING-VALUE", "inflation", 2027, Text.same("inflation, 2027"));
        Answer answer = Search.answer(
                RATES,
                Goal.atMost(number("1")),
                step -> step.signum() > 0 ? new Value.Undecided(List.of(reason)) : known(step));
        assertThat(answer).isInstanceOf(Answer.Undecided.class);
        assertThat(((Answer.Undecided) answer).reasons()).containsExactly(reason);
        assertThat(((Answer.Undecided) answer).step().signum()).isPositive();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Search.answer(RATES, Goal.atMost(number("1")), step -> new Value.Truth(true)));
    }

    @Test
    void the_answer_is_that_of_trying_every_step() {
        var random = new Random(9);
        for (int times = 0; times < 200; times++) {
            Grid grid = Grid.of(BASIS_POINT, number("-0.05"), number("0.05"));
            Rational base = Rational.of(random.nextInt(100, 900));
            Rational wanted = Rational.of(random.nextInt(80, 1100));
            Rational quantum = Rational.of(1 + random.nextInt(4));
            Function<Rational, Rational> measure = rate -> average(base, rate).round(quantum, RoundingMode.HALF_UP);
            Goal goal = random.nextBoolean() ? Goal.atMost(wanted) : Goal.atLeast(wanted);
            Optional<Rational> expected = Optional.empty();
            for (long rank = 0; rank < grid.size(); rank++) {
                Rational measured = measure.apply(grid.at(rank));
                if (goal.isMet(measured)
                        && (expected.isEmpty()
                                || goal.distance(measured).compareTo(goal.distance(expected.get())) < 0)) {
                    expected = Optional.of(measured);
                }
            }
            Answer answer = answer(grid, goal, measure);
            assertThat(
                            answer instanceof Found found
                                    ? Optional.of(found.best().measured())
                                    : Optional.<Rational>empty())
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_grid_holds_the_multiples_between_its_bounds() {
        Grid grid = Grid.of(number("0.3"), number("-1"), number("1"));
        assertThat(grid.low()).isEqualTo(number("-0.9"));
        assertThat(grid.high()).isEqualTo(number("0.9"));
        assertThat(grid.size()).isEqualTo(7);
        assertThat(grid.at(3)).isEqualTo(Rational.ZERO);
        assertThat(Grid.of(Rational.ONE, Rational.ONE, Rational.ONE).size()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Grid.of(Rational.ONE, number("0.2"), number("0.8")));
    }

    @Test
    void a_grid_of_one_step_is_answered_by_it() {
        Grid one = Grid.of(Rational.ONE, number("4"), number("4"));
        assertThat(answer(one, Goal.atMost(number("5")), step -> step)).isInstanceOf(Answer.Idle.class);
    }
}
