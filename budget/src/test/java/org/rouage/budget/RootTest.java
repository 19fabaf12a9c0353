package org.rouage.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Rational;

final class RootTest {
    private static final Rational CENT = Rational.parse("0.01");

    private static String root(String number, int degree, String quantum, RoundingMode mode) {
        return Root.of(Rational.parse(number), degree, Rational.parse(quantum), mode)
                .toString();
    }

    @Test
    void six_billion_become_eight_in_five_years_at_5_92_percent() {
        Rational ratio = Rational.of(8).dividedBy(Rational.of(6));
        Rational factor = Root.of(ratio, 5, Rational.parse("0.0001"), RoundingMode.HALF_UP);
        assertThat(factor).isEqualTo(Rational.parse("1.0592"));
    }

    @Test
    void a_root_is_the_nearest_number_with_so_many_decimals() {
        assertThat(Root.of(Rational.parse("1.3382255776"), 5, Rational.parse("0.0000000001"), RoundingMode.HALF_UP))
                .isEqualTo(Rational.parse("1.06"));
        assertThat(Root.of(Rational.of(2), 5, Rational.parse("0.0001"), RoundingMode.HALF_UP))
                .isEqualTo(Rational.parse("1.1487"));
        assertThat(Root.of(Rational.of(2), 2, Rational.parse("0.0001"), RoundingMode.HALF_UP))
                .isEqualTo(Rational.parse("1.4142"));
        assertThat(Root.of(Rational.of(3), 2, Rational.parse("0.0001"), RoundingMode.HALF_UP))
                .isEqualTo(Rational.parse("1.7321"));
        assertThat(Root.of(Rational.parse("0.25"), 2, Rational.parse("0.001"), RoundingMode.HALF_UP))
                .isEqualTo(Rational.parse("0.5"));
        assertThat(Root.of(Rational.of(1), 7, Rational.parse("0.001"), RoundingMode.HALF_UP))
                .isEqualTo(Rational.of(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, 0.01, DOWN, 1.41",
        "2, 2, 0.01, FLOOR, 1.41",
        "2, 2, 0.01, UP, 1.42",
        "2, 2, 0.01, CEILING, 1.42",
        "2, 2, 0.01, HALF_UP, 1.41",
        "3, 2, 0.1, HALF_UP, 1.7",
        "3, 2, 0.5, HALF_UP, 1.5",
        "8, 3, 0.01, UP, 2",
        "0, 3, 0.01, UP, 0",
        "7.5, 1, 0.2, HALF_UP, 7.6",
        "6.25, 2, 1, HALF_UP, 3",
        "6.25, 2, 1, HALF_DOWN, 2",
        "6.25, 2, 1, HALF_EVEN, 2",
        "2.25, 2, 1, HALF_EVEN, 2",
        "2.26, 2, 1, HALF_DOWN, 2",
        "2.24, 2, 1, HALF_UP, 1",
    })
    void a_root_is_rounded_as_told(String number, int degree, String quantum, RoundingMode mode, String expected) {
        assertThat(root(number, degree, quantum, mode)).isEqualTo(expected);
    }

    @Test
    void square_roots_agree_with_those_of_the_platform() {
        var random = new Random(7);
        for (int times = 0; times < 300; times++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong(1, 1_000_000_000_000L), random.nextInt(6));
            BigDecimal expected = number.sqrt(new MathContext(60)).setScale(2, RoundingMode.HALF_UP);
            assertThat(Root.of(Rational.of(number), 2, CENT, RoundingMode.HALF_UP))
                    .isEqualTo(Rational.of(expected));
        }
    }

    @Test
    void the_power_of_a_root_is_found_again() {
        for (int degree = 1; degree < 12; degree++) {
            for (int number = 0; number < 40; number++) {
                Rational root = Rational.of(number).times(CENT);
                assertThat(Root.of(root.power(degree), degree, CENT, RoundingMode.UNNECESSARY))
                        .isEqualTo(root);
            }
        }
    }

    @Test
    void there_is_no_root_of_a_debt_nor_to_nothing() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> root("-1", 3, "0.1", RoundingMode.DOWN));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> root("1", 0, "0.1", RoundingMode.DOWN));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> root("1", 3, "0", RoundingMode.DOWN));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> root("2", 2, "0.1", RoundingMode.UNNECESSARY));
    }
}
