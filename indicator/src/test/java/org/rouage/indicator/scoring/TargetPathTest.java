package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.indicator.scoring.Cases.number;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Rational;
import org.rouage.indicator.Direction;
import org.rouage.indicator.Period;
import org.rouage.indicator.scoring.TargetPath.Standing;

final class TargetPathTest {
    private static final SortedMap<Integer, Rational> TARGETS =
            new TreeMap<>(Map.of(2024, number("84"), 2026, number("90")));
    private static final TargetPath YEARLY = TargetPath.throughTargets(2023, number("80"), TARGETS);
    private static final TargetPath STRAIGHT = TargetPath.straight(2023, number("80"), TARGETS);

    @ParameterizedTest
    @CsvSource({"2023, 80", "2024-S1, 82", "2024-Q1, 81", "2024, 84", "2025, 87", "2025-06, 85.5", "2026, 90"})
    void through_its_yearly_targets_a_path_bends_at_each(String period, String expected) {
        assertThat(YEARLY.expected(Period.parse(period).orElseThrow())).contains(number(expected));
    }

    @Test
    void a_straight_path_knows_the_last_target_only() {
        assertThat(STRAIGHT.expected(Period.year(2025)))
                .contains(number("80").plus(number("20").dividedBy(number("3"))));
        assertThat(STRAIGHT.expected(Period.year(2026))).contains(number("90"));
    }

    @Test
    void before_the_base_and_after_the_last_target_nothing_is_expected() {
        assertThat(YEARLY.expected(Period.year(2022))).isEmpty();
        assertThat(YEARLY.expected(Period.year(2027))).isEmpty();
        assertThat(TargetPath.straight(2023, number("80"), new TreeMap<>()).expected(Period.year(2024)))
                .isEmpty();
        assertThat(TargetPath.straight(2026, number("80"), TARGETS).expected(Period.year(2026)))
                .contains(number("80"));
    }

    @ParameterizedTest
    @CsvSource({
        "UP, 86, BEHIND, -1",
        "UP, 87, ON_THE_PATH, 0",
        "UP, 88, AHEAD, 1",
        "DOWN, 86, AHEAD, -1",
        "DOWN, 88, BEHIND, 1"
    })
    void a_result_is_ahead_on_the_path_or_behind(Direction direction, String result, Standing standing, String gap) {
        TargetPath.Progress progress =
                YEARLY.progress(direction, Period.year(2025), number(result)).orElseThrow();
        assertThat(progress).isEqualTo(new TargetPath.Progress(number("87"), number(gap), standing));
        assertThat(standing.inWords().french()).isNotBlank();
    }

    @Test
    void what_is_to_stay_has_no_path_to_be_behind_of() {
        assertThat(YEARLY.progress(Direction.MAINTAIN, Period.year(2025), number("87")))
                .isEmpty();
    }
}
