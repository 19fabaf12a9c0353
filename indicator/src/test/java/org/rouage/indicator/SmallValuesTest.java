package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Rational;
import org.rouage.formula.Unit;

class SmallValuesTest {
    private static final Unit PERCENT = Unit.PERCENT;

    private static Period period(String written) {
        return Period.parse(written).orElseThrow();
    }

    @Test
    void coverage_is_from_nothing_to_complete() {
        assertThat(new Coverage(1, 4).share()).isEqualTo(Rational.parse("0.25"));
        assertThat(new Coverage(1, 4).plus(new Coverage(3, 4))).isEqualTo(new Coverage(4, 8));
        assertThat(new Coverage(4, 4).isComplete()).isTrue();
        assertThat(new Coverage(3, 4).isComplete()).isFalse();
        assertThat(Coverage.NONE.isNone()).isTrue();
        assertThat(new Coverage(0, 1).isNone()).isFalse();
    }

    @Test
    void more_present_than_expected_is_no_coverage() {
        assertThatThrownBy(() -> new Coverage(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Coverage(-1, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(Coverage.NONE::share).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void an_aggregate_of_nothing_is_missing_and_never_zero() {
        assertThatThrownBy(() -> new Aggregate(Rational.ZERO, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Aggregate(Rational.ZERO, 1).present()).isEqualTo(1);
    }

    @Test
    void extents_are_in_the_order_of_the_whole_regions_and_bodies() {
        assertThat(Stream.of(
                                new Extent.Body("a"),
                                new Extent.Whole(),
                                new Extent.Region("z"),
                                new Extent.Region("b"),
                                new Extent.Body("0"))
                        .sorted())
                .containsExactly(
                        new Extent.Whole(),
                        new Extent.Region("b"),
                        new Extent.Region("z"),
                        new Extent.Body("0"),
                        new Extent.Body("a"));
    }

    @Test
    void each_word_of_an_act_is_read_back_from_its_term() {
        assertThat(Frequency.values()).allMatch(one -> Frequency.of(one.term()).equals(Optional.of(one)));
        assertThat(OverBodies.values())
                .allMatch(one -> OverBodies.of(one.term()).equals(Optional.of(one)));
        assertThat(OverTime.values()).allMatch(one -> OverTime.of(one.term()).equals(Optional.of(one)));
        assertThat(Rollup.values()).allMatch(one -> Rollup.of(one.term()).equals(Optional.of(one)));
        assertThat(Direction.values()).allMatch(one -> Direction.of(one.term()).equals(Optional.of(one)));
        assertThat(Side.values()).allMatch(one -> Side.of(one.term()).equals(Optional.of(one)));
        assertThat(Side.State.values())
                .allMatch(one -> Side.State.of(one.term()).equals(Optional.of(one)));
        assertThat(Neutralised.Treatment.values())
                .allMatch(one -> Neutralised.Treatment.of(one.term()).equals(Optional.of(one)));
        assertThat(Assessed.Milestone.values())
                .allMatch(one -> Assessed.Milestone.of(one.term()).equals(Optional.of(one)));
    }

    @Test
    void a_word_that_means_nothing_is_not_read() {
        String word = "weekly";
        assertThat(List.of(
                        Frequency.of(word),
                        OverBodies.of(word),
                        OverTime.of(word),
                        Rollup.of(word),
                        Direction.of(word),
                        Side.of(word),
                        Side.State.of(word),
                        Neutralised.Treatment.of(word),
                        Assessed.Milestone.of(word)))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void months_of_each_frequency_make_a_year() {
        assertThat(Frequency.values()).allMatch(one -> one.months() * one.inYear() == 12);
    }

    @Test
    void each_side_takes_what_is_agreed_first() {
        assertThat(Side.FUND.states()).containsExactly(Side.State.AGREED, Side.State.DECLARED);
        assertThat(Side.STATE.states()).containsExactly(Side.State.AGREED, Side.State.VERIFIED, Side.State.DECLARED);
        assertThat(Side.AGREED.states()).containsExactly(Side.State.AGREED);
    }

    private static TargetValue percent(String number) {
        return TargetValue.of(2026, Optional.of(new BigDecimal(number)), Optional.empty(), Optional.empty(), PERCENT);
    }

    @Test
    void a_target_in_percent_is_a_share_and_keeps_its_digits() {
        TargetValue target = percent("91.50");

        assertThat(target.number()).contains(Rational.parse("0.915"));
        assertThat(target.decimals()).isEqualTo(2);
        assertThat(target.written(PERCENT)).contains(new BigDecimal("91.50"));
        assertThat(target.atItsPrecision(Rational.parse("0.914849"), PERCENT)).isEqualTo(new BigDecimal("91.48"));
        assertThat(percent("90").atItsPrecision(Rational.parse("0.905"), PERCENT))
                .isEqualTo(new BigDecimal("91"));
    }

    @Test
    void up_and_down_are_reached_at_the_target_itself() {
        Rational at = Rational.parse("0.87");
        Rational above = Rational.parse("0.8701");
        Rational below = Rational.parse("0.8699");

        assertThat(List.of(below, at, above))
                .extracting(
                        one -> Direction.UP.reaches(one, percent("87"), PERCENT).orElseThrow())
                .containsExactly(false, true, true);
        assertThat(List.of(below, at, above))
                .extracting(one ->
                        Direction.DOWN.reaches(one, percent("87"), PERCENT).orElseThrow())
                .containsExactly(true, true, false);
    }

    @Test
    void a_range_is_reached_between_its_ends_both_included() {
        TargetValue range = TargetValue.of(
                2026,
                Optional.of(new BigDecimal("15")),
                Optional.of(new BigDecimal("25")),
                Optional.empty(),
                Unit.NUMBER);

        assertThat(Stream.of("14.99", "15", "20", "25", "25.01")
                        .map(one -> Direction.RANGE
                                .reaches(Rational.parse(one), range, Unit.NUMBER)
                                .orElseThrow()))
                .containsExactly(false, true, true, true, false);
    }

    @Test
    void what_is_to_be_maintained_is_compared_at_the_digits_of_the_target() {
        assertThat(Stream.of("0.9989", "0.99851", "0.9984", "0.9995")
                        .map(one -> Direction.MAINTAIN
                                .reaches(Rational.parse(one), percent("99.9"), PERCENT)
                                .orElseThrow()))
                .containsExactly(true, true, false, false);
    }

    @Test
    void a_number_says_nothing_of_a_milestone_nor_of_words() {
        var words = new TargetValue(2026, Optional.empty(), Optional.empty(), Optional.of("signed"), 0);

        assertThat(Direction.UP.reaches(Rational.ONE, words, PERCENT)).isEmpty();
        assertThat(Direction.MILESTONE.reaches(Rational.ONE, percent("87"), PERCENT))
                .isEmpty();
    }

    @Test
    void only_whole_periods_are_excluded_and_only_of_the_bodies_named() {
        var exclusion = new Exclusions(List.of(
                new Exclusions.Exclusion("flood", new TreeSet<>(List.of("07")), period("2026-03"), period("2026-05"))));

        assertThat(Stream.of("2026-02", "2026-03", "2026-05", "2026-06", "2026-T2", "2026")
                        .map(one -> exclusion.excludes("07", period(one))))
                .containsExactly(false, true, true, false, false, false);
        assertThat(exclusion.excludes("08", period("2026-03"))).isFalse();
        assertThat(new Exclusions(List.of(
                                new Exclusions.Exclusion("all", new TreeSet<>(), period("2026-T1"), period("2026-T1"))))
                        .excludes("08", period("2026-03")))
                .isTrue();
        assertThat(Exclusions.NONE.isNone()).isTrue();
        assertThat(exclusion.isNone()).isFalse();
    }
}
