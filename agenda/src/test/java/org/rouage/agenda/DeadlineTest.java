package org.rouage.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.law.duty.Delay;

class DeadlineTest {
    private static LocalDate last(String start, Delay delay) {
        return Deadline.after(LocalDate.parse(start), delay).lastDay();
    }

    private static List<String> shown(Deadline deadline, Language language) {
        return deadline.computation().stream()
                .map(step -> step.day() + " " + step.says().in(language))
                .toList();
    }

    @Test
    void twenty_days_do_not_count_the_day_of_the_event_and_count_the_last() {
        Deadline deadline = Deadline.after(LocalDate.of(2014, 3, 1), new Delay.Days(20));

        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2014, 3, 21));
        assertThat(deadline.daysLate(LocalDate.of(2014, 3, 20))).isZero();
        assertThat(deadline.daysLate(LocalDate.of(2014, 3, 21))).isZero();
        assertThat(deadline.daysLate(LocalDate.of(2014, 3, 22))).isOne();
        assertThat(deadline.isOver(LocalDate.of(2014, 3, 21))).isFalse();
        assertThat(deadline.isOver(LocalDate.of(2014, 3, 22))).isTrue();
    }

    @Test
    void eight_full_days_count_neither_the_first_day_nor_the_last() {
        assertThat(last("2014-03-03", new Delay.FullDays(8))).isEqualTo(LocalDate.of(2014, 3, 12));
    }

    @Test
    void the_forty_full_days_of_a_minister_move_past_a_week_end() {
        var delay = new Delay.ToWorkedDay(new Delay.FullDays(40));

        assertThat(last("2024-05-03", delay)).isEqualTo(LocalDate.of(2024, 6, 13));
        assertThat(last("2024-05-05", delay)).isEqualTo(LocalDate.of(2024, 6, 17));
        assertThat(last("2024-05-07", delay)).isEqualTo(LocalDate.of(2024, 6, 17));
        assertThat(last("2024-05-08", delay)).isEqualTo(LocalDate.of(2024, 6, 18));
    }

    @Test
    void a_delay_that_ends_on_the_eve_of_a_holiday_is_not_moved() {
        var delay = new Delay.ToWorkedDay(new Delay.Days(1));

        assertThat(last("2024-05-06", delay)).isEqualTo(LocalDate.of(2024, 5, 7));
        assertThat(last("2024-05-07", delay)).isEqualTo(LocalDate.of(2024, 5, 10));
        assertThat(last("2024-05-09", delay)).isEqualTo(LocalDate.of(2024, 5, 10));
    }

    @Test
    void the_computation_names_each_day_off_it_passes() {
        var delay = new Delay.ToWorkedDay(new Delay.FullDays(8));
        Deadline deadline = Deadline.after(LocalDate.of(2024, 4, 29), delay);

        assertThat(shown(deadline, Language.FRENCH))
                .containsExactly(
                        "2024-04-29 départ",
                        "2024-05-08 + 8 jours francs, ni le premier jour ni le dernier ne comptant",
                        "2024-05-09 reporté : le 8 mai 2024 est l'anniversaire de la Victoire",
                        "2024-05-10 reporté : le 9 mai 2024 est l'Ascension");
        assertThat(shown(
                        Deadline.after(LocalDate.of(2024, 5, 16), new Delay.ToWorkedDay(new Delay.Days(2))),
                        Language.ENGLISH))
                .containsExactly(
                        "2024-05-16 start",
                        "2024-05-18 + 2 days",
                        "2024-05-19 moved: 18 May 2024 is a Saturday",
                        "2024-05-20 moved: 19 May 2024 is a Sunday",
                        "2024-05-21 moved: 20 May 2024 is Whit Monday");
    }

    @Test
    void months_end_on_the_same_number_or_on_the_last_day() {
        assertThat(last("2024-01-31", new Delay.Months(1))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(last("2023-01-31", new Delay.Months(1))).isEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(last("2023-02-28", new Delay.Months(1))).isEqualTo(LocalDate.of(2023, 3, 28));
        assertThat(last("2023-11-30", new Delay.Months(3))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(last("2023-10-16", new Delay.Months(3))).isEqualTo(LocalDate.of(2024, 1, 16));
    }

    @Test
    void years_from_the_29th_of_february_end_on_the_28th_unless_the_year_is_a_leap_year() {
        assertThat(last("2024-02-29", new Delay.Years(3))).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(last("2024-02-29", new Delay.Years(4))).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(last("2024-03-01", new Delay.Years(3))).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void days_are_counted_over_the_29th_of_february_and_over_the_end_of_a_year() {
        assertThat(last("2024-02-28", new Delay.Days(2))).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(last("2023-02-28", new Delay.Days(2))).isEqualTo(LocalDate.of(2023, 3, 2));
        assertThat(last("2023-12-20", new Delay.Days(15))).isEqualTo(LocalDate.of(2024, 1, 4));
    }

    @Test
    void a_fixed_day_is_the_next_one_strictly_after_the_event() {
        var newYear = new Delay.FixedDay(MonthDay.of(1, 1));

        assertThat(last("2013-12-31", newYear)).isEqualTo(LocalDate.of(2014, 1, 1));
        assertThat(last("2014-01-01", newYear)).isEqualTo(LocalDate.of(2015, 1, 1));
        assertThat(last("2014-01-02", newYear)).isEqualTo(LocalDate.of(2015, 1, 1));
        assertThat(last("2022-12-31", new Delay.FixedDay(MonthDay.of(2, 29)))).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    void a_delay_before_the_term_is_counted_backward() {
        assertThat(last("2028-12-31", new Delay.Before(6, 0))).isEqualTo(LocalDate.of(2028, 6, 30));
        assertThat(last("2028-12-31", new Delay.Before(0, 15))).isEqualTo(LocalDate.of(2028, 12, 16));
        assertThat(last("2028-12-31", new Delay.Before(1, 1))).isEqualTo(LocalDate.of(2028, 11, 29));
    }

    @Test
    void a_delay_between_two_has_a_first_day_and_a_last() {
        Deadline deadline =
                Deadline.after(LocalDate.of(2023, 8, 31), new Delay.Between(new Delay.Months(6), new Delay.Months(9)));

        assertThat(deadline.firstDay()).contains(LocalDate.of(2024, 2, 29));
        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2024, 5, 31));
        assertThat(shown(deadline, Language.ENGLISH))
                .containsExactly("2023-08-31 start", "2024-02-29 + 6 months", "2024-05-31 + 9 months");
    }

    @Test
    void a_clock_that_starts_again_counts_its_whole_delay_anew() {
        Deadline deadline =
                Deadline.after(LocalDate.of(2024, 3, 1), new Delay.Days(15)).restarted(LocalDate.of(2024, 3, 10));

        assertThat(deadline.start()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2024, 3, 25));
        assertThat(shown(deadline, Language.ENGLISH))
                .containsExactly("2024-03-01 first start", "2024-03-10 the delay starts again", "2024-03-25 + 15 days");
    }

    @Test
    void a_negative_delay_is_a_mistake() {
        assertThatThrownBy(() -> new Delay.Days(-1)).hasMessage("a delay is never negative: -1");
        assertThatThrownBy(() -> new Delay.FullDays(-2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Delay.Months(-3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Delay.Years(-4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Delay.Before(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Delay.Before(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(last("2024-03-01", new Delay.Days(0))).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    /** The last step is the day itself, the same event a day later never ends sooner, and a moved day is worked. */
    @Test
    void whatever_the_delay_its_count_ends_on_its_day_and_grows_with_its_start() {
        var random = new Random(20_261_122);
        for (int i = 0; i < 3000; i++) {
            LocalDate start = LocalDate.of(1997, 1, 1).plusDays(random.nextInt(40 * 365));
            Delay delay = any(random);
            Deadline deadline = Deadline.after(start, delay);
            LocalDate nextDay = Deadline.after(start.plusDays(1), delay).lastDay();
            LocalDate worked = last(start.toString(), new Delay.ToWorkedDay(delay));

            assertThat(deadline.computation().getLast().day()).isEqualTo(deadline.lastDay());
            assertThat(nextDay).isAfterOrEqualTo(deadline.lastDay());
            assertThat(PublicHolidays.worked(worked)).isTrue();
            assertThat(worked)
                    .isAfterOrEqualTo(deadline.lastDay())
                    .isBefore(deadline.lastDay().plusDays(6));
        }
    }

    private static Delay any(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Delay.Days(random.nextInt(60));
            case 1 -> new Delay.FullDays(random.nextInt(60));
            case 2 -> new Delay.Months(random.nextInt(40));
            case 3 -> new Delay.Years(random.nextInt(10));
            case 4 -> new Delay.FixedDay(MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)));
            default -> new Delay.Before(random.nextInt(12), random.nextInt(28));
        };
    }
}
