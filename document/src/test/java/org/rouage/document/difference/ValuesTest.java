package org.rouage.document.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Text;

final class ValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-12-31 | 31 décembre 2027 | 31 December 2027",
                "2027-13-31 | 2027-13-31 | 2027-13-31",
                "51.2 · MEUR | 51,2 MEUR | 51.2 MEUR",
                "87 | 87 | 87",
                "87.5 | 87,5 | 87.5",
                "North · 2010-01-01..2026-01-01 "
                        + "| North, du 1er janvier 2010 au 31 décembre 2025 "
                        + "| North, from 1 January 2010 to 31 December 2025",
                "2010-01-01.. | depuis le 1er janvier 2010 | since 1 January 2010",
                "2010-01-01..2010-99-01 | 2010-01-01..2010-99-01 | 2010-01-01..2010-99-01",
                "2010-99-01.. | 2010-99-01.. | 2010-99-01..",
                "first · second | first, second | first, second"
            })
    void days_spans_and_figures_are_shown_as_people_write_them(String said, String french, String english) {
        assertThat(Values.shown(said)).isEqualTo(Text.of(french, english));
    }

    @Test
    void nothing_is_said_to_be_nothing() {
        assertThat(Values.shown(Optional.empty())).isEqualTo(Text.of("(rien)", "(nothing)"));
        assertThat(Values.shown(Optional.of(" "))).isEqualTo(Text.of("(rien)", "(nothing)"));
        assertThat(Values.shown(Optional.of("up"))).isEqualTo(Text.same("up"));
    }
}
