package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.indicator.scoring.Cases.number;
import static org.rouage.indicator.scoring.Cases.range;
import static org.rouage.indicator.scoring.Cases.target;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Rational;
import org.rouage.indicator.Direction;
import org.rouage.indicator.Period;
import org.rouage.indicator.scoring.Projection.NoProjection;
import org.rouage.indicator.scoring.Projection.Projected;
import org.rouage.indicator.scoring.Projection.Reach;

final class ProjectionTest {
    private static SortedMap<Period, Rational> years(int first, String... values) {
        var years = new TreeMap<Period, Rational>();
        for (int i = 0; i < values.length; i++) {
            years.put(Period.year(first + i), number(values[i]));
        }
        return years;
    }

    private static Projected projected(SortedMap<Period, Rational> results, int year) {
        return (Projected) Projection.of(results, Period.year(year));
    }

    @Test
    void four_results_go_on_in_the_line_of_least_squares_between_bounds() {
        Projected projected = projected(years(2023, "10", "12", "13", "15"), 2027);
        assertThat(projected.middle()).isEqualTo(number("16.5"));
        assertThat(projected.yearlyChange()).isEqualTo(number("1.6"));
        // s² = 0.2 / 2, factor 1 + 1/4 + 2.5²/5 = 2.5: half a width of 2.920 × 0.5 = 1.46
        assertThat(projected.least()).isEqualTo(number("15.04"));
        assertThat(projected.most()).isEqualTo(number("17.96"));
        assertThat(projected.method().english())
                .startsWith("a projection, not measured")
                .contains("4 results");
        assertThat(projected.method().french()).startsWith("projection, non mesurée");
    }

    @Test
    void a_bound_that_is_no_decimal_is_rounded_outwards() {
        // s² = 2/3 / 1, factor 1 + 1/3 + 2²/2: the square root of 20/9, times 6.314
        Projected projected = projected(years(2023, "10", "12", "12"), 2026);
        Rational half = projected.most().minus(projected.middle()).dividedBy(number("6.314"));
        Rational square = number("20").dividedBy(number("9"));
        assertThat(half.times(half)).isGreaterThan(square);
        assertThat(half.times(half).minus(square)).isLessThan(number("0.000000000000000000000000000001"));
        assertThat(projected.middle().minus(projected.least()))
                .isEqualTo(projected.most().minus(projected.middle()));
    }

    @Test
    void results_on_one_line_have_no_width() {
        Projected projected = projected(years(2023, "10", "12", "14"), 2028);
        assertThat(projected.least()).isEqualTo(number("20"));
        assertThat(projected.most()).isEqualTo(number("20"));
    }

    @Test
    void fewer_than_three_results_make_no_projection() {
        assertThat(Projection.of(years(2023, "10", "12"), Period.year(2027))).isInstanceOf(NoProjection.class);
        assertThat(((NoProjection) Projection.of(years(2023), Period.year(2027)))
                        .why()
                        .english())
                .isEqualTo("0 results: at least 3 are needed");
    }

    @Test
    void the_past_is_not_projected_and_one_day_has_one_result() {
        assertThat(Projection.of(years(2023, "10", "12", "13"), Period.year(2024)))
                .isInstanceOf(NoProjection.class);
        SortedMap<Period, Rational> twice = years(2023, "10", "12", "13");
        twice.put(Period.month(2025, 12), number("14"));
        assertThat(Projection.of(twice, Period.year(2027))).isInstanceOf(NoProjection.class);
    }

    @ParameterizedTest
    @CsvSource({
        "UP, 15.04, WITHIN_REACH", "UP, 15.1, UNCERTAIN", "UP, 17.9, UNCERTAIN", "UP, 18, OUT_OF_REACH",
        "DOWN, 18, WITHIN_REACH", "DOWN, 16, UNCERTAIN", "DOWN, 15, OUT_OF_REACH", "MAINTAIN, 16, UNCERTAIN",
        "MAINTAIN, 20, OUT_OF_REACH", "MILESTONE, 16, UNCERTAIN"
    })
    void a_target_is_within_reach_when_both_bounds_meet_it(Direction direction, String target, Reach reach) {
        Projected projected = projected(years(2023, "10", "12", "13", "15"), 2027);
        Reach found = projected.reach(direction, target(target));
        assertThat(found).isEqualTo(reach);
        assertThat(found.inWords().french()).isNotBlank();
    }

    @Test
    void a_range_is_within_reach_when_both_bounds_lie_in_it() {
        Projected projected = projected(years(2023, "10", "12", "13", "15"), 2027);
        assertThat(projected.reach(Direction.RANGE, range("15", "18"))).isEqualTo(Reach.WITHIN_REACH);
        assertThat(projected.reach(Direction.RANGE, range("16", "18"))).isEqualTo(Reach.UNCERTAIN);
        assertThat(projected.reach(Direction.RANGE, range("18", "19"))).isEqualTo(Reach.OUT_OF_REACH);
        assertThat(projected.reach(Direction.RANGE, range("10", "15"))).isEqualTo(Reach.OUT_OF_REACH);
        assertThat(projected.reach(Direction.MILESTONE, new Target.Milestone("open")))
                .isEqualTo(Reach.UNCERTAIN);
    }

    /** Results that do scatter around a line by chance: some nine in ten of the next lie between the bounds. */
    @Test
    void the_bounds_hold_nine_cases_of_ten_when_results_scatter_around_a_line() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(227);
        int within = 0;
        for (int i = 0; i < 2000; i++) {
            var results = new TreeMap<Period, Rational>();
            for (int year = 2020; year < 2026; year++) {
                results.put(Period.year(year), scattered(random, year));
            }
            Projected projected = projected(results, 2028);
            Rational next = scattered(random, 2028);
            if (projected.least().compareTo(next) <= 0 && next.compareTo(projected.most()) <= 0) {
                within++;
            }
        }
        assertThat(within).isBetween(1760, 1840);
    }

    private static Rational scattered(RandomGenerator random, int year) {
        long thousandths = Math.round(random.nextGaussian() * 1000);
        return Rational.of(2L * (year - 2020)).plus(Rational.of(thousandths).dividedBy(Rational.of(1000)));
    }

    @Test
    void with_many_results_the_quantile_is_that_of_thirty_degrees() {
        assertThat(StudentQuantiles.ofNineInTen(1)).isEqualTo(number("6.314"));
        assertThat(StudentQuantiles.ofNineInTen(30)).isEqualTo(number("1.697"));
        assertThat(StudentQuantiles.ofNineInTen(300)).isEqualTo(number("1.697"));
    }
}
