package org.rouage.agenda.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Rational;

class LinearPathTest {
    private static final LinearPath TEN_DAYS = new LinearPath(LocalDate.of(2020, 2, 24), LocalDate.of(2020, 3, 5));

    @Test
    void nothing_is_expected_up_to_the_start_and_a_tenth_the_day_after() {
        assertThat(TEN_DAYS.expected(LocalDate.of(2020, 2, 23))).isEqualTo(Rational.ZERO);
        assertThat(TEN_DAYS.expected(LocalDate.of(2020, 2, 24))).isEqualTo(Rational.ZERO);
        assertThat(TEN_DAYS.expected(LocalDate.of(2020, 2, 25))).isEqualTo(Rational.of(10));
    }

    @Test
    void all_is_expected_on_the_due_day_and_not_the_day_before() {
        assertThat(TEN_DAYS.expected(LocalDate.of(2020, 3, 4))).isEqualTo(Rational.of(90));
        assertThat(TEN_DAYS.expected(LocalDate.of(2020, 3, 5))).isEqualTo(Rational.of(100));
        assertThat(TEN_DAYS.expected(LocalDate.of(2020, 3, 6))).isEqualTo(Rational.of(100));
    }

    @Test
    void the_leap_day_counts() {
        assertThat(TEN_DAYS.expected(LocalDate.of(2020, 2, 29))).isEqualTo(Rational.of(50));
        assertThat(TEN_DAYS.expected(LocalDate.of(2020, 3, 1))).isEqualTo(Rational.of(60));
    }

    @Test
    void the_gap_is_told_in_points_and_in_days() {
        var gap = TEN_DAYS.gap(BigDecimal.valueOf(35), LocalDate.of(2020, 2, 29));

        assertThat(gap.isBehind()).isTrue();
        assertThat(gap.points()).isEqualTo(Rational.of(-15));
        assertThat(gap.days()).isEqualTo(-2);
        assertThat(TEN_DAYS.gap(BigDecimal.valueOf(70), LocalDate.of(2020, 2, 29))
                        .days())
                .isEqualTo(2);
    }

    @Test
    void beyond_the_due_day_the_days_go_on_counting() {
        assertThat(TEN_DAYS.gap(BigDecimal.valueOf(100), LocalDate.of(2020, 3, 5))
                        .days())
                .isZero();
        assertThat(TEN_DAYS.gap(BigDecimal.valueOf(90), LocalDate.of(2020, 4, 5)))
                .isEqualTo(new LinearPath.Gap(Rational.of(-10), -32));
    }

    @Test
    void what_is_due_on_its_first_day_is_expected_whole_that_day() {
        var sudden = new LinearPath(LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 4));

        assertThat(sudden.expected(LocalDate.of(2020, 5, 3))).isEqualTo(Rational.ZERO);
        assertThat(sudden.expected(LocalDate.of(2020, 5, 4))).isEqualTo(Rational.of(100));
        assertThat(sudden.gap(BigDecimal.valueOf(40), LocalDate.of(2020, 5, 6)))
                .isEqualTo(new LinearPath.Gap(Rational.of(-60), -2));
    }

    @Test
    void the_line_never_falls_and_stays_between_nothing_and_all() {
        var random = new Random(20_200_101);
        for (int round = 0; round < 300; round++) {
            LocalDate start = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(800));
            var path = new LinearPath(start, start.plusDays(random.nextInt(1500)));
            LocalDate day = start.plusDays(random.nextInt(2000) - 200);
            Rational today = path.expected(day);
            assertThat(today).isBetween(Rational.ZERO, Rational.of(100));
            assertThat(path.expected(day.plusDays(1))).isGreaterThanOrEqualTo(today);
        }
    }
}
