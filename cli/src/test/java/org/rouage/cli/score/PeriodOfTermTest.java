package org.rouage.cli.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.cli.score.Lampistes.plain;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rouage.cli.Transcript;

/** The convention of the lamp lighters runs from 1 January 2024 to 31 December 2026. */
class PeriodOfTermTest {
    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Lampistes lampistes = Lampistes.none();

    @BeforeEach
    void copy_the_dossier() throws IOException {
        lampistes = Lampistes.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-12", "2027-01", "2027", "2031-S1"})
    void a_period_outside_the_term_is_refused_with_its_years(String period) {
        for (Transcript.Answer answer : new Transcript.Answer[] {
            lampistes.asked("score", "--year", period).run(),
            lampistes.asked("dispersion", "relit", "--period", period).run(),
            lampistes.asked("explain", "relit@network@" + period).run()
        }) {
            assertThat(answer.exitCode()).isEqualTo(2);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err())
                    .contains("SCORE-OUTSIDE-TERM", period, "1 January 2024", "31 December 2026", "2024 – 2026");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01", "2024", "2026-S2", "2026-12"})
    void the_first_and_the_last_day_of_the_term_are_in_it(String period) {
        assertThat(lampistes.asked("score", "--year", period).run().exitCode()).isIn(0, 4);
    }

    @Test
    void cascade_takes_years_of_the_term_and_says_what_takes_shorter_periods() {
        assertThat(lampistes.asked("cascade", "--year", "2031").run().err()).contains("SCORE-OUTSIDE-TERM");

        var half = lampistes.asked("cascade", "--year", "2026-S1").run();
        assertThat(half.exitCode()).isEqualTo(2);
        assertThat(half.err()).contains("SCORE-YEAR", "rouage score DOSSIER --period 2026-S1");
    }

    @Test
    void a_half_year_is_scored_where_a_period_is_meant() {
        var answer = lampistes.asked("score", "--year", "2025-S1").run();

        assertThat(plain(answer)).contains("Period: 2025-H1.");
        assertThat(lampistes.asked("score", "--period", "2025-S1").run().out()).isEqualTo(answer.out());
    }

    @Test
    void without_a_year_the_last_one_that_is_over_on_the_day_known_is_scored() {
        assertThat(plain(lampistes.known("2026-12-31", "score").run())).contains("Period: 2025.");
        assertThat(plain(lampistes.known("2027-01-01", "score").run())).contains("Period: 2026.");
    }

    @Test
    void a_year_that_is_not_over_is_scored_when_it_is_asked_for_and_said_not_to_be_over() {
        assertThat(plain(
                        lampistes.known("2026-12-31", "score", "--year", "2026").run()))
                .contains("2026 is not over on 31 December 2026: the figures are those to date.");
        assertThat(plain(
                        lampistes.known("2027-01-01", "score", "--year", "2026").run()))
                .doesNotContain("is not over");
        assertThat(lampistes
                        .known("2026-12-31", "score", "--year", "2026", "--format", "json")
                        .run()
                        .out())
                .contains("\"periodIsOver\" : false");
    }
}
