package org.rouage.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Text;

class PublicHolidaysTest {
    @Test
    void the_eleven_holidays_of_2024_are_those_of_the_calendar() {
        assertThat(PublicHolidays.of(2024))
                .containsExactly(
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 4, 1),
                        LocalDate.of(2024, 5, 1),
                        LocalDate.of(2024, 5, 8),
                        LocalDate.of(2024, 5, 9),
                        LocalDate.of(2024, 5, 20),
                        LocalDate.of(2024, 7, 14),
                        LocalDate.of(2024, 8, 15),
                        LocalDate.of(2024, 11, 1),
                        LocalDate.of(2024, 11, 11),
                        LocalDate.of(2024, 12, 25));
    }

    @Test
    void two_holidays_on_one_day_are_one_day_off() {
        assertThat(PublicHolidays.of(2008)).hasSize(10).contains(LocalDate.of(2008, 5, 1));
    }

    /** The extremes of Easter, and years at the turns of centuries, from published tables. */
    @Test
    void easter_falls_where_the_tables_put_it() {
        assertThat(IntStream.of(1818, 1943, 1900, 1954, 1981, 2000, 2008, 2011, 2024, 2025, 2038, 2049, 2100)
                        .mapToObj(PublicHolidays::easter)
                        .map(LocalDate::toString)
                        .toList())
                .isEqualTo(List.of(
                        "1818-03-22",
                        "1943-04-25",
                        "1900-04-15",
                        "1954-04-18",
                        "1981-04-19",
                        "2000-04-23",
                        "2008-03-23",
                        "2011-04-24",
                        "2024-03-31",
                        "2025-04-20",
                        "2038-04-25",
                        "2049-04-18",
                        "2100-03-28"));
    }

    @Test
    void the_days_around_a_holiday_are_worked_and_the_holiday_is_not() {
        assertThat(PublicHolidays.worked(LocalDate.of(2024, 5, 7))).isTrue();
        assertThat(PublicHolidays.worked(LocalDate.of(2024, 5, 8))).isFalse();
        assertThat(PublicHolidays.worked(LocalDate.of(2024, 5, 10))).isTrue();
        assertThat(PublicHolidays.worked(LocalDate.of(2024, 5, 11))).isFalse();
        assertThat(PublicHolidays.worked(LocalDate.of(2024, 5, 12))).isFalse();
    }

    @Test
    void a_day_off_is_moved_past_all_the_days_off_that_follow() {
        assertThat(PublicHolidays.workedFrom(LocalDate.of(2021, 12, 31))).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(PublicHolidays.workedFrom(LocalDate.of(2022, 1, 1))).isEqualTo(LocalDate.of(2022, 1, 3));
        assertThat(PublicHolidays.workedFrom(LocalDate.of(2024, 5, 18))).isEqualTo(LocalDate.of(2024, 5, 21));
    }

    @Test
    void a_holiday_has_a_name_and_another_day_has_none() {
        assertThat(PublicHolidays.name(LocalDate.of(2024, 4, 1)))
                .contains(Text.of("le lundi de Pâques", "Easter Monday"));
        assertThat(PublicHolidays.name(LocalDate.of(2024, 4, 2))).isEmpty();
        assertThat(PublicHolidays.name(LocalDate.of(2024, 5, 20)).orElseThrow().french())
                .isEqualTo("le lundi de Pentecôte");
    }
}
