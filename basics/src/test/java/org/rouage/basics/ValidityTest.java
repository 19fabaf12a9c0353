package org.rouage.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValidityTest {
    private static final LocalDate FROM = LocalDate.of(2004, 12, 21);
    private static final LocalDate END = LocalDate.of(2005, 8, 3);
    private static final Validity VERSION = Validity.between(FROM, END);

    @Test
    void a_version_is_in_force_from_its_first_day_to_the_eve_of_its_end() {
        assertThat(VERSION.contains(FROM.minusDays(1))).isFalse();
        assertThat(VERSION.contains(FROM)).isTrue();
        assertThat(VERSION.contains(END.minusDays(1))).isTrue();
        assertThat(VERSION.contains(END)).isFalse();
    }

    @Test
    void a_version_without_end_is_in_force_for_ever() {
        assertThat(Validity.from(FROM).contains(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(Validity.from(FROM).contains(FROM.minusDays(1))).isFalse();
    }

    @Test
    void a_version_may_not_end_on_the_day_it_starts_nor_before() {
        assertThatThrownBy(() -> Validity.between(FROM, FROM)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Validity.between(END, FROM)).hasMessageContaining("2004-12-21");
    }

    @Test
    void versions_that_follow_each_other_do_not_overlap() {
        assertThat(VERSION.overlaps(Validity.from(END))).isFalse();
        assertThat(VERSION.overlaps(Validity.from(END.minusDays(1)))).isTrue();
        assertThat(Validity.from(END).overlaps(VERSION)).isFalse();
    }

    @Test
    void two_validities_overlap_exactly_when_some_day_is_in_both() {
        var random = new Random(20041221);
        for (int round = 0; round < 2_000; round++) {
            Validity one = someValidity(random);
            Validity other = someValidity(random);
            boolean shared = false;
            for (int day = 0; day < 45; day++) {
                LocalDate date = FROM.plusDays(day);
                shared |= one.contains(date) && other.contains(date);
            }
            assertThat(one.overlaps(other)).as("%s and %s", one, other).isEqualTo(shared);
        }
    }

    @Test
    void validities_are_ordered_by_start_then_end_without_end_last() {
        List<Validity> shuffled = new ArrayList<>(List.of(Validity.from(FROM), Validity.from(END), VERSION));
        assertThat(shuffled.stream().sorted()).containsExactly(VERSION, Validity.from(FROM), Validity.from(END));
    }

    @Test
    void a_validity_prints_its_days_with_the_end_exclusive() {
        assertThat(VERSION).hasToString("2004-12-21..2005-08-03");
        assertThat(Validity.from(FROM)).hasToString("2004-12-21..");
    }

    private static Validity someValidity(Random random) {
        LocalDate from = FROM.plusDays(random.nextInt(20));
        return random.nextInt(4) == 0
                ? Validity.from(from)
                : Validity.between(from, from.plusDays(1 + random.nextInt(20)));
    }
}
