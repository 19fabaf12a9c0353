package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.indicator.scoring.Cases.ORIGIN;
import static org.rouage.indicator.scoring.Cases.down;
import static org.rouage.indicator.scoring.Cases.known;
import static org.rouage.indicator.scoring.Cases.number;
import static org.rouage.indicator.scoring.Cases.range;
import static org.rouage.indicator.scoring.Cases.target;
import static org.rouage.indicator.scoring.Cases.up;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rouage.basics.Rational;
import org.rouage.formula.Unit;
import org.rouage.indicator.Direction;

final class AttainmentTest {
    private static Optional<Rational> share(Direction direction, String base, Target target, String result) {
        return Cases.of(direction, base, target, number(result)).attainment().share(Bounds.FREE);
    }

    @Test
    void the_share_of_the_way_is_exact() {
        assertThat(share(Direction.UP, "24", target("33"), "29"))
                .contains(number("5").dividedBy(number("9")));
    }

    @Test
    void downwards_a_greater_result_goes_back() {
        assertThat(share(Direction.DOWN, "4.3", target("3"), "5"))
                .contains(number("-7").dividedBy(number("13")));
        assertThat(share(Direction.DOWN, "4.3", target("3"), "3")).contains(Rational.ONE);
    }

    @Test
    void it_passes_100_percent_and_falls_below_0_unless_it_is_held() {
        Attainment over =
                Cases.of(Direction.UP, "100", target("120"), number("130")).attainment();
        assertThat(over.share(Bounds.FREE)).contains(number("1.5"));
        assertThat(over.share(Bounds.CAPPED_BELOW)).contains(number("1.5"));
        assertThat(over.share(Bounds.CAPPED_ABOVE)).contains(Rational.ONE);
        Attainment under =
                Cases.of(Direction.UP, "100", target("120"), number("90")).attainment();
        assertThat(under.share(Bounds.FREE)).contains(number("-0.5"));
        assertThat(under.share(Bounds.CAPPED_ABOVE)).contains(number("-0.5"));
        assertThat(under.share(Bounds.CAPPED)).contains(Rational.ZERO);
    }

    @Test
    void without_a_base_a_result_is_there_or_not_and_no_share_of_any_way() {
        Attainment there = up("88").towards(target("88"), ORIGIN).attainment();
        assertThat(there).isEqualTo(new Attainment.WithoutWay(true, Attainment.NO_BASE));
        assertThat(there.share(Bounds.CAPPED)).isEmpty();
        assertThat(up("87.9").towards(target("88"), ORIGIN).attainment().reached())
                .contains(false);
        assertThat(down("88.1").towards(target("88"), ORIGIN).attainment().reached())
                .contains(false);
    }

    @Test
    void a_base_that_is_the_target_leaves_no_way() {
        assertThat(Cases.of(Direction.UP, "50", target("50"), number("49")).attainment())
                .isEqualTo(new Attainment.WithoutWay(false, Attainment.BASE_IS_TARGET));
    }

    @Test
    void a_base_past_the_target_is_kept_or_lost() {
        assertThat(share(Direction.UP, "100", target("90"), "95")).contains(Rational.ONE);
        assertThat(share(Direction.UP, "100", target("90"), "90")).contains(Rational.ONE);
        assertThat(share(Direction.UP, "100", target("90"), "89")).contains(Rational.ZERO);
    }

    @Test
    void a_range_is_reached_at_both_its_ends_and_measured_by_the_distance_to_the_nearer() {
        assertThat(share(Direction.RANGE, "10", range("15", "25"), "15")).contains(Rational.ONE);
        assertThat(share(Direction.RANGE, "10", range("15", "25"), "25")).contains(Rational.ONE);
        assertThat(share(Direction.RANGE, "10", range("15", "25"), "12")).contains(number("0.4"));
        assertThat(share(Direction.RANGE, "10", range("15", "25"), "27")).contains(number("0.6"));
        assertThat(Cases.of(Direction.RANGE, "20", range("15", "25"), number("26"))
                        .attainment()
                        .reached())
                .contains(false);
    }

    @Test
    void what_is_to_be_maintained_is_held_at_the_digits_with_which_it_is_written() {
        Case held = Cases.of(Direction.MAINTAIN, "95.0", target("95"), number("95.4"));
        assertThat(held.attainment().reached()).contains(true);
        assertThat(Cases.of(Direction.MAINTAIN, "95.0", target("95"), number("95.5"))
                        .attainment()
                        .reached())
                .contains(false);
        assertThat(Cases.of(Direction.MAINTAIN, "95.0", target("95.0"), number("95.4"))
                        .attainment()
                        .reached())
                .contains(false);
        assertThat(share(Direction.MAINTAIN, "90", target("95"), "96")).contains(number("0.8"));
    }

    @Test
    void nothing_is_decided_without_a_target_or_without_a_result() {
        assertThat(up("5").attainment()).isEqualTo(new Attainment.Unknown(Absence.UNDECIDED, Attainment.NO_TARGET));
        assertThat(up(Cases.missing(Absence.NEUTRALISED))
                        .towards(target("5"), ORIGIN)
                        .attainment())
                .isEqualTo(new Attainment.Unknown(Absence.NEUTRALISED, Absence.NEUTRALISED.inWords()));
        assertThat(up("5").towards(new Target.Milestone("signed"), ORIGIN)
                        .attainment()
                        .reached())
                .isEmpty();
    }

    @Test
    void a_milestone_is_reached_once_it_is_done() {
        Target aim = new Target.Milestone("portal open");
        assertThat(Attainment.of(
                                Direction.MILESTONE,
                                Optional.empty(),
                                Optional.of(aim),
                                new Observed.Assessed("done", "minutes of 12 March"))
                        .reached())
                .contains(true);
        assertThat(Attainment.of(
                                Direction.MILESTONE,
                                Optional.empty(),
                                Optional.of(aim),
                                new Observed.Assessed("late", "letter"))
                        .reached())
                .contains(false);
        assertThat(Attainment.of(Direction.MILESTONE, Optional.empty(), Optional.of(aim), known("1"))
                        .reached())
                .isEmpty();
    }

    @Test
    void targets_read_in_both_languages() {
        assertThat(new Target.Range(number("0.15"), number("0.25"))
                        .in(Unit.PERCENT)
                        .french())
                .isEqualTo("de 15\u00A0% à 25\u00A0%");
        assertThat(target("1234.5").in(Unit.NUMBER).english()).isEqualTo("1,234.5");
    }

    @ParameterizedTest
    @EnumSource(
            value = Direction.class,
            names = {"UP", "DOWN", "RANGE", "MAINTAIN"})
    void a_better_result_is_never_less_of_the_way(Direction direction) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
        for (int i = 0; i < 5000; i++) {
            Target target = direction == Direction.RANGE
                    ? new Target.Range(draw(random), Rational.of(200).plus(draw(random)))
                    : new Target.Single(draw(random), Rational.ONE);
            Rational base = draw(random);
            Rational one = draw(random);
            Rational two = draw(random);
            Optional<Rational> better = Attainment.of(
                            direction,
                            Optional.of(base),
                            Optional.of(target),
                            Observed.of(best(direction, target, one, two)))
                    .share(Bounds.FREE);
            Optional<Rational> first = Attainment.of(
                            direction, Optional.of(base), Optional.of(target), Observed.of(one))
                    .share(Bounds.FREE);
            if (first.isPresent()) {
                assertThat(better.orElseThrow()).isGreaterThanOrEqualTo(first.get());
            }
        }
    }

    private static Rational draw(RandomGenerator random) {
        return Rational.of(random.nextInt(-100, 100)).dividedBy(Rational.of(random.nextInt(1, 7)));
    }

    private static Rational best(Direction direction, Target target, Rational one, Rational two) {
        Rational first = Merit.of(direction, Optional.of(target), one).orElseThrow();
        Rational second = Merit.of(direction, Optional.of(target), two).orElseThrow();
        return first.compareTo(second) >= 0 ? one : two;
    }
}
