package org.rouage.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RationalTest {
    private static final Rational THIRD = Rational.ONE.dividedBy(Rational.of(3));

    @Test
    void a_division_loses_nothing() {
        assertThat(THIRD.times(Rational.of(3))).isEqualTo(Rational.ONE);
        assertThat(THIRD).hasToString("1/3");
        assertThat(THIRD.exactDecimal()).isEmpty();
    }

    @Test
    void tenths_add_up_as_on_paper() {
        assertThat(Rational.parse("0.1").plus(Rational.parse("0.2"))).isEqualTo(Rational.parse("0.3"));
    }

    @Test
    void one_number_is_equal_to_itself_however_it_is_written() {
        assertThat(Rational.parse("1.50")).isEqualTo(Rational.parse("1.5")).hasSameHashCodeAs(Rational.parse("1.5"));
        assertThat(Rational.of(BigInteger.valueOf(6), BigInteger.valueOf(-4))).isEqualTo(Rational.parse("-1.5"));
        assertThat(Rational.of(new BigDecimal("1E+30")))
                .isEqualTo(Rational.of(10).power(30))
                .hasSameHashCodeAs(Rational.of(10).power(30));
    }

    @Test
    void nothing_divides_by_zero() {
        assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void rounding_names_its_step_and_its_way() {
        Rational step = Rational.parse("0.01");
        assertThat(Rational.parse("12.345").round(step, RoundingMode.HALF_UP)).isEqualTo(Rational.parse("12.35"));
        assertThat(Rational.parse("12.345").round(step, RoundingMode.HALF_EVEN)).isEqualTo(Rational.parse("12.34"));
        assertThat(Rational.parse("-12.345").round(step, RoundingMode.HALF_UP)).isEqualTo(Rational.parse("-12.35"));
        assertThat(Rational.of(1_234_567).round(Rational.of(1_000), RoundingMode.DOWN))
                .isEqualTo(Rational.of(1_234_000));
        assertThatThrownBy(() -> Rational.ONE.round(Rational.ZERO, RoundingMode.DOWN))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void every_operation_agrees_with_fractions_of_big_integers() {
        var random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            Rational left = some(random);
            Rational right = some(random);
            assertThat(left.plus(right)).isEqualTo(sum(left, right));
            assertThat(left.minus(right).plus(right)).isEqualTo(left);
            assertThat(left.times(right))
                    .isEqualTo(Rational.of(
                            left.numerator().multiply(right.numerator()),
                            left.denominator().multiply(right.denominator())));
            if (!right.isZero()) {
                assertThat(left.dividedBy(right).times(right)).isEqualTo(left);
                Rational quotient = left.dividedBy(right);
                assertThat(quotient.numerator().gcd(quotient.denominator())).isEqualTo(BigInteger.ONE);
                assertThat(quotient.denominator().signum()).isPositive();
            }
            assertThat(left.toDecimal(i % 9, RoundingMode.HALF_EVEN))
                    .isEqualTo(new BigDecimal(left.numerator())
                            .divide(new BigDecimal(left.denominator()), i % 9, RoundingMode.HALF_EVEN));
            assertThat(Integer.signum(left.compareTo(right)))
                    .isEqualTo(left.minus(right).signum());
        }
    }

    @Test
    void numbers_of_every_length_come_to_the_lowest_terms_of_whole_numbers_of_any_length() {
        var random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            Rational left = some(random);
            Rational right = some(random);
            BigInteger crossed = left.numerator().multiply(right.denominator());
            BigInteger other = right.numerator().multiply(left.denominator());
            BigInteger below = left.denominator().multiply(right.denominator());
            isInLowestTerms(left.plus(right), crossed.add(other), below);
            isInLowestTerms(left.minus(right), crossed.subtract(other), below);
            isInLowestTerms(left.times(right), left.numerator().multiply(right.numerator()), below);
            if (!right.isZero()) {
                isInLowestTerms(left.dividedBy(right), crossed, other);
            }
            assertThat(Integer.signum(left.compareTo(right))).isEqualTo(crossed.compareTo(other));
            assertThat(left.equals(right)).isEqualTo(crossed.equals(other));
        }
    }

    private static void isInLowestTerms(Rational found, BigInteger above, BigInteger below) {
        BigInteger common = above.gcd(below);
        BigInteger sign = below.signum() < 0 ? common.negate() : common;
        assertThat(found.numerator()).isEqualTo(above.divide(sign));
        assertThat(found.denominator()).isEqualTo(below.divide(sign));
        assertThat(found.signum()).isEqualTo(above.signum() * below.signum());
        assertThat(found.toDecimal(10, RoundingMode.HALF_EVEN))
                .isEqualTo(new BigDecimal(above).divide(new BigDecimal(below), 10, RoundingMode.HALF_EVEN));
        assertThat(found).hasSameHashCodeAs(Rational.of(above, below)).isEqualTo(Rational.of(above, below));
    }

    private static Rational sum(Rational left, Rational right) {
        return Rational.of(
                left.numerator()
                        .multiply(right.denominator())
                        .add(right.numerator().multiply(left.denominator())),
                left.denominator().multiply(right.denominator()));
    }

    /** Words of every length, near the ends of the machine word too, with few or many decimals, or none that end. */
    private static Rational some(Random random) {
        BigInteger top = new BigInteger(1 + random.nextInt(70), random);
        BigInteger signed = random.nextBoolean() ? top.negate() : top;
        if (random.nextInt(4) == 0) {
            return Rational.of(signed, new BigInteger(1 + random.nextInt(66), random).add(BigInteger.ONE));
        }
        return random.nextInt(4) == 0
                ? Rational.of(signed, BigInteger.valueOf(1 + random.nextInt(1_000)))
                : Rational.of(new BigDecimal(signed, random.nextInt(24)));
    }
}
