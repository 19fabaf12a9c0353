package org.rouage.budget.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Rational;

final class PathTest {
    private static final Rational TENTH = Rational.parse("0.1");

    private static List<String> printed(Path path, String base, String end, int years, String quantum) {
        return path
                .values(Rational.parse(base), Rational.parse(end), years, Rational.parse(quantum), RoundingMode.HALF_UP)
                .stream()
                .map(Rational::toString)
                .toList();
    }

    @Test
    void social_action_from_six_to_eight_billion_in_five_years() {
        assertThat(printed(Path.LINEAR, "6000", "8000", 5, "0.1"))
                .containsExactly("6400", "6800", "7200", "7600", "8000");
        assertThat(printed(Path.GEOMETRIC, "6000", "8000", 5, "0.1"))
                .containsExactly("6355.3", "6731.7", "7130.4", "7552.7", "8000");
    }

    @Test
    void two_percent_a_year_are_two_percent_each_year() {
        Rational end = Rational.parse("1.02").power(4).times(Rational.of(500));
        assertThat(Path.GEOMETRIC.values(
                        Rational.of(500), end, 4, Rational.parse("0.00000001"), RoundingMode.HALF_EVEN))
                .isEqualTo(List.of(Rational.parse("510"), Rational.parse("520.2"), Rational.parse("530.604"), end));
    }

    @Test
    void the_last_year_alone_is_the_end_itself() {
        assertThat(printed(Path.LINEAR, "534", "455.04", 1, "0.1")).containsExactly("455");
        assertThat(printed(Path.GEOMETRIC, "534", "455.05", 1, "0.1")).containsExactly("455.1");
        assertThat(printed(Path.LINEAR, "1", "2", 0, "1")).isEmpty();
    }

    /** Before rounding a linear path has equal steps and a geometric one equal ratios: no year is off by more. */
    @Test
    void no_year_is_off_by_more_than_half_a_quantum() {
        var random = new Random(8);
        for (int times = 0; times < 200; times++) {
            Rational base = Rational.of(random.nextInt(1, 9000)).dividedBy(Rational.of(7));
            Rational end = Rational.of(random.nextInt(1, 9000)).dividedBy(Rational.of(3));
            int years = random.nextInt(1, 8);
            List<Rational> linear = Path.LINEAR.values(base, end, years, TENTH, RoundingMode.HALF_UP);
            List<Rational> geometric = Path.GEOMETRIC.values(base, end, years, TENTH, RoundingMode.HALF_UP);
            Rational half = TENTH.dividedBy(Rational.of(2));
            for (int k = 1; k <= years; k++) {
                Rational exact = base.plus(end.minus(base).times(Rational.of(k)).dividedBy(Rational.of(years)));
                assertThat(linear.get(k - 1).minus(exact).abs()).isLessThanOrEqualTo(half);
                Rational power = base.power(years - k).times(end.power(k));
                Rational value = geometric.get(k - 1);
                assertThat(value.plus(half).power(years)).isGreaterThan(power);
                assertThat(value.minus(half).signum() <= 0
                                || value.minus(half).power(years).compareTo(power) <= 0)
                        .isTrue();
            }
        }
    }
}
