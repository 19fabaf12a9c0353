package org.rouage.measure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What depends on the day on which a file is received, on who sends it, and on what else is wrong in it. */
class ReceptionTest {
    private static final String HEADER = "body,measure,period,value\n";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @ParameterizedTest
    @CsvSource({
        "2026-01,2026-01-30,false",
        "2026-01,2026-01-31,true",
        "2026-01,2026-02-01,true",
        "2026-01-02,2026-01-30,false",
        "2026-01-02,2026-01-31,true"
    })
    void a_month_has_no_value_before_its_last_day(String period, LocalDate received, boolean isAccepted) {
        Takings takings = received(received);

        takings.take(HEADER + "north,candles," + period + ",1\n");

        assertThat(takings.findings().byCode().containsKey("MEASURE-NOT-ENDED")).isEqualTo(!isAccepted);
        assertThat(takings.findings().problems()).isEqualTo(isAccepted ? 0 : 1);
    }

    @Test
    void a_period_that_has_not_ended_is_told_with_the_day_to_wait_for() {
        Takings takings = received(LocalDate.of(2026, 4, 1));

        takings.take(HEADER + "north,wax,2026-T1,1\nnorth,wax,2026-T2,1\nchandlers,cost,2026,1\n");

        assertThat(takings.printed()).isEqualTo("""
                f.csv:3:3 (period): MEASURE-NOT-ENDED
                  found: 2026-Q2
                  expected: a period that has ended by the day of reception (2026-04-01)
                  remedy: wait until 2026-06-30, or mend the period or the day (--on)
                f.csv:4:3 (period): MEASURE-NOT-ENDED
                  found: 2026
                  expected: a period that has ended by the day of reception (2026-04-01)
                  remedy: wait until 2026-12-31, or mend the period or the day (--on)""");
    }

    @Test
    void a_local_fund_gives_its_own_values_and_those_of_the_fund_it_took_over_and_no_other() {
        Takings takings = new Takings(folder, Chandlers.expected().sentBy("east"));

        assertThat(takings.take(HEADER + "east,candles,2026-07,1\nquay,candles,2026-01,1\n"))
                .isPresent();
        assertThat(takings.take(HEADER + "east,candles,2026-07,1\nnorth,candles,2026-07,1\n"))
                .isEmpty();

        assertThat(takings.printed()).isEqualTo("""
                f.csv:3:1 (body): MEASURE-OTHER-BODY
                  found: north
                  expected: the values of the sending body only, or of those that it took over: east, quay
                  remedy: take the row out; the national body gives those of the whole network: --by fund""");
    }

    @Test
    void a_fund_does_not_give_the_values_of_the_one_that_took_it_over() {
        Takings takings = new Takings(folder, Chandlers.expected().sentBy("quay"));

        takings.take(HEADER + "quay,candles,2026-01,1\neast,candles,2026-07,1\n");

        assertThat(takings.places()).containsExactly("f.csv:3:1 (body) MEASURE-OTHER-BODY");
    }

    @Test
    void no_rule_is_judged_on_what_a_refused_row_and_a_live_value_would_add_up_to() {
        var takings = new Takings(folder);
        Intake.Live live = takings.live("first", HEADER + "north,candles,2026-01,3500\nnorth,sold,2026-01,3000\n");

        takings.take(List.of(live), HEADER + "north,candles,2026-01,-3500\n");

        assertThat(takings.places())
                .containsExactly("f.csv:2:1 MEASURE-ALREADY-GIVEN", "f.csv:2:4 (value) MEASURE-TOO-LOW");
    }

    @Test
    void no_rule_is_judged_on_a_refused_value_and_those_of_the_other_bodies_are() {
        var takings = new Takings(folder);

        takings.take(HEADER + "north,candles,2026-01,1.5\nnorth,sold,2026-01,3\n"
                + "south,candles,2026-01,2\nsouth,sold,2026-01,3\n");

        assertThat(takings.places()).containsExactly("f.csv:2:4 (value) MEASURE-DECIMALS", "f.csv:4 MEASURE-RULE");
    }

    @Test
    void no_rule_is_judged_on_what_a_value_given_twice_adds_up_to() {
        var takings = new Takings(folder);

        takings.take(HEADER + "north,candles,2026-01,10\nnorth,sold,2026-01,8\nnorth,sold,2026-01,8\n");

        assertThat(takings.places()).containsExactly("f.csv:4:1 MEASURE-TWICE");
    }

    private Takings received(LocalDate day) {
        return new Takings(folder, Chandlers.expected().receivedOn(day));
    }
}
