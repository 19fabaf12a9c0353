package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rouage.basics.Language;

class PeriodTest {
    private static final List<Frequency> FREQUENCIES = List.of(Frequency.values());

    private static Period period(String written) {
        return Period.parse(written).orElseThrow();
    }

    private static Stream<Period> drawn() {
        var random = new SplittableRandom(20_261_122);
        return IntStream.range(0, 2_000).mapToObj(i -> {
            Frequency frequency = FREQUENCIES.get(random.nextInt(4));
            return new Period(1901 + random.nextInt(297), frequency, 1 + random.nextInt(frequency.inYear()));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-S2, 2024-07-01, 2024-12-31",
        "2024-H1, 2024-01-01, 2024-06-30",
        "2024-T1, 2024-01-01, 2024-03-31",
        "2024-Q4, 2024-10-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28"
    })
    void a_period_goes_from_its_first_day_to_its_last(String written, LocalDate first, LocalDate last) {
        assertThat(period(written).firstDay()).isEqualTo(first);
        assertThat(period(written).lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "24", "2024-13", "2024-00", "2024-T5", "2024-Q0", "2024-S3", "2024-1", "1899", "2200", " 2024"
            })
    void what_is_no_period_is_not_read(String written) {
        assertThat(Period.parse(written)).isEmpty();
    }

    @Test
    void a_period_that_does_not_exist_cannot_be_made() {
        assertThatThrownBy(() -> Period.quarter(2024, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.month(2024, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.year(1899)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.year(2200)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Period.year(1900).year()).isEqualTo(1900);
        assertThat(Period.year(2199).year()).isEqualTo(2199);
    }

    @Test
    void a_period_is_written_in_both_languages_and_read_from_either() {
        assertThat(period("2024-T1").in(Language.FRENCH)).isEqualTo("2024-T1");
        assertThat(period("2024-T1").in(Language.ENGLISH)).isEqualTo("2024-Q1");
        assertThat(period("2024-H2").in(Language.FRENCH)).isEqualTo("2024-S2");
        assertThat(period("2024-H2")).hasToString("2024-H2");
        assertThat(drawn()).allSatisfy(one -> {
            assertThat(Period.parse(one.in(Language.FRENCH))).contains(one);
            assertThat(Period.parse(one.in(Language.ENGLISH))).contains(one);
        });
    }

    @Test
    void the_code_of_a_period_leads_back_to_it_and_keeps_the_order_of_its_frequency() {
        assertThat(List.of("2024", "2024-S1", "2024-T4", "2024-12"))
                .extracting(one -> period(one).code())
                .containsExactly(202400, 202431, 202424, 202412);
        assertThat(drawn()).allSatisfy(one -> {
            assertThat(Period.ofCode(one.code())).isEqualTo(one);
            assertThat(one.next().code()).isGreaterThan(one.code());
        });
    }

    @Test
    void a_code_of_no_period_is_refused() {
        assertThatThrownBy(() -> Period.ofCode(202413)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.ofCode(202425)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.ofCode(202433)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.ofCode(202440)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_parts_of_a_period_follow_each_other_and_fill_it() {
        assertThat(period("2024-S2").parts(Frequency.QUARTER)).containsExactly(period("2024-T3"), period("2024-T4"));
        assertThat(period("2024-T2").parts(Frequency.MONTH))
                .containsExactly(period("2024-04"), period("2024-05"), period("2024-06"));
        assertThat(drawn()).allSatisfy(one -> {
            for (Frequency shorter : Frequency.values()) {
                if (shorter.compareTo(one.frequency()) <= 0) {
                    List<Period> parts = one.parts(shorter);
                    assertThat(parts.getFirst().firstDay()).isEqualTo(one.firstDay());
                    assertThat(parts.getLast().lastDay()).isEqualTo(one.lastDay());
                    assertThat(parts.getFirst().to(parts.getLast())).containsExactlyElementsOf(parts);
                    assertThat(parts)
                            .allMatch(one::holds)
                            .allMatch(part -> part.in(one.frequency()).equals(one));
                }
            }
        });
    }

    @Test
    void a_period_stands_in_no_shorter_one() {
        assertThat(period("2024-05").in(Frequency.QUARTER)).isEqualTo(period("2024-T2"));
        assertThat(period("2024-T3").in(Frequency.QUARTER)).isEqualTo(period("2024-T3"));
        assertThatThrownBy(() -> period("2024-T1").in(Frequency.MONTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2024-Q1 stands in no month");
    }

    @Test
    void a_quarter_holds_its_months_and_no_others() {
        assertThat(period("2024-T1").holds(period("2024-03"))).isTrue();
        assertThat(period("2024-T1").holds(period("2024-04"))).isFalse();
        assertThat(period("2024-T1").holds(period("2023-12"))).isFalse();
        assertThat(period("2024-T1").holds(period("2024"))).isFalse();
        assertThat(period("2024-T1").holds(period("2024-T1"))).isTrue();
    }

    @Test
    void the_period_of_a_day_holds_it() {
        assertThat(Period.of(LocalDate.of(2024, 6, 30), Frequency.HALF_YEAR)).isEqualTo(period("2024-S1"));
        assertThat(Period.of(LocalDate.of(2024, 7, 1), Frequency.HALF_YEAR)).isEqualTo(period("2024-S2"));
        assertThat(Period.of(LocalDate.of(2024, 12, 31), Frequency.QUARTER)).isEqualTo(period("2024-T4"));
    }

    @Test
    void the_next_period_begins_the_day_after() {
        assertThat(period("2024-12").next()).isEqualTo(period("2025-01"));
        assertThat(period("2024-S2").next()).isEqualTo(period("2025-S1"));
        assertThat(drawn())
                .allSatisfy(one -> assertThat(one.next().firstDay())
                        .isEqualTo(one.lastDay().plusDays(1)));
    }

    @Test
    void periods_that_come_before_reach_nothing() {
        assertThat(period("2024-03").to(period("2024-02"))).isEmpty();
        assertThat(period("2024-03").to(period("2024-03"))).containsExactly(period("2024-03"));
    }

    @Test
    void periods_may_go_to_the_last_one_there_is() {
        assertThat(period("2199-11").to(period("2199-12"))).hasSize(2);
        assertThat(period("2023-T3").to(period("2024-T2")))
                .extracting(Period::toString)
                .containsExactly("2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2");
    }

    @Test
    void the_same_period_of_an_earlier_year_is_of_the_same_frequency() {
        assertThat(period("2024-T3").yearsBefore(2)).isEqualTo(period("2022-T3"));
        assertThat(period("2024-T3").yearsBefore(0)).isEqualTo(period("2024-T3"));
    }

    @Test
    void of_two_periods_with_one_first_day_the_longer_comes_first() {
        assertThat(Stream.of("2024-02", "2024-01", "2024-T1", "2024", "2024-S1", "2023-12")
                        .map(PeriodTest::period)
                        .sorted())
                .extracting(Period::toString)
                .containsExactly("2023-12", "2024", "2024-H1", "2024-Q1", "2024-01", "2024-02");
    }
}
