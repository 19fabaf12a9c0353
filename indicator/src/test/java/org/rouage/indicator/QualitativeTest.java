package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.convention.Records;
import org.rouage.indicator.Network.Reading;

class QualitativeTest {
    private static final Extent WHOLE = new Extent.Whole();

    private static Clockmakers protocol() {
        return Clockmakers.ofThree()
                .indicator(Sheet.of("protocol", "milestone", "milestone")
                        .qualitative()
                        .words(2026, "signed"))
                .indicator(Sheet.of("maturity", "points", "up")
                        .qualitative()
                        .level("started", "1")
                        .level("mature", "3"));
    }

    private static Result of(Clockmakers fund, String indicator, String period, String known, Side side) {
        return fund.results(known, new Reading.AsItWas(), side)
                .result(indicator, WHOLE, Period.parse(period).orElseThrow());
    }

    @Test
    void a_milestone_is_what_was_found_with_its_proof() {
        Result result = of(
                protocol().assessed("protocol", "2026", "done", "declared", "2026-11-30"),
                "protocol",
                "2026",
                "2027-01-01",
                Side.FUND);

        assertThat(result.assessed().map(Assessed::term)).contains("done");
        assertThat(result.assessed().map(Assessed::proof)).contains("copy no. 12");
        assertThat(result.coverage()).isEqualTo(new Coverage(1, 1));
        assertThat(result.value().in(Language.ENGLISH))
                .isEqualTo("undecided: protocol, 2026: \"done\", without a number");
    }

    @Test
    void a_level_of_the_scale_gives_its_points() {
        Result result = of(
                protocol().assessed("maturity", "2026", "mature", "declared", "2026-11-30"),
                "maturity",
                "2026",
                "2027-01-01",
                Side.FUND);

        assertThat(result.number()).contains(Rational.of(3));
        assertThat(result.assessed().map(Assessed::term)).contains("mature");
    }

    @Test
    void what_nobody_has_assessed_is_undecided() {
        Result result = of(protocol(), "protocol", "2026", "2027-01-01", Side.FUND);

        assertThat(result.assessed()).isEmpty();
        assertThat(result.coverage()).isEqualTo(new Coverage(0, 1));
        assertThat(result.value().in(Language.FRENCH))
                .isEqualTo("indécidé : protocol, 2026 : personne ne l'a constaté");
    }

    @Test
    void an_assessment_is_known_from_the_day_it_was_made() {
        Clockmakers fund = protocol().assessed("protocol", "2026", "done", "declared", "2026-11-30");

        assertThat(of(fund, "protocol", "2026", "2026-11-29", Side.FUND).assessed())
                .isEmpty();
        assertThat(of(fund, "protocol", "2026", "2026-11-30", Side.FUND).assessed())
                .isPresent();
    }

    @Test
    void of_a_year_the_last_assessment_in_it_stands() {
        Clockmakers fund = protocol()
                .assessed("protocol", "2026-Q1", "in-progress", "declared", "2026-04-10")
                .assessed("protocol", "2026-Q3", "late", "declared", "2026-10-10")
                .assessed("protocol", "2026-Q2", "done", "declared", "2026-12-10");

        assertThat(of(fund, "protocol", "2026", "2027-01-01", Side.FUND)
                        .assessed()
                        .map(Assessed::term))
                .contains("late");
        assertThat(of(fund, "protocol", "2026-Q1", "2027-01-01", Side.FUND)
                        .assessed()
                        .map(Assessed::term))
                .contains("in-progress");
        assertThat(of(fund, "protocol", "2025", "2027-01-01", Side.FUND).assessed())
                .isEmpty();
    }

    @Test
    void each_side_has_its_own_finding_until_one_is_agreed() {
        Clockmakers fund = protocol()
                .assessed("protocol", "2026", "done", "declared", "2026-11-30")
                .assessed("protocol", "2026", "late", "verified", "2026-11-01");

        assertThat(of(fund, "protocol", "2026", "2027-01-01", Side.FUND)
                        .assessed()
                        .map(Assessed::term))
                .contains("done");
        assertThat(of(fund, "protocol", "2026", "2027-01-01", Side.STATE)
                        .assessed()
                        .map(Assessed::term))
                .contains("late");
        assertThat(of(fund, "protocol", "2026", "2027-01-01", Side.AGREED).assessed())
                .isEmpty();
    }

    @Test
    void a_finding_of_one_body_says_nothing_of_the_whole() {
        Clockmakers fund = protocol()
                .assessed(new Records.Assessment(
                        "protocol",
                        Optional.of("a"),
                        "2026",
                        "not-applicable",
                        "declared",
                        LocalDate.of(2026, 11, 30),
                        "the fund",
                        "letter"));

        assertThat(of(fund, "protocol", "2026", "2027-01-01", Side.FUND).assessed())
                .isEmpty();
        assertThat(fund.results()
                        .result("protocol", new Extent.Body("a"), Period.year(2026))
                        .assessed()
                        .map(Assessed::attained))
                .contains(new Assessed.Attained.Reached(Assessed.Milestone.NOT_APPLICABLE));
    }

    @Test
    void all_that_is_wrong_with_an_assessment_is_told() {
        assertThat(protocol()
                        .assessed("protocol", "2026-99", "superb", "rumoured", "2026-11-30")
                        .assessed("nothing", "2026", "done", "declared", "2026-11-30")
                        .read("2027-01-01")
                        .problems())
                .extracting(Problem::code)
                .containsExactly(
                        "INDICATOR-UNKNOWN-INDICATOR",
                        "INDICATOR-UNKNOWN-LEVEL",
                        "INDICATOR-UNKNOWN-PERIOD",
                        "INDICATOR-UNKNOWN-TERM");
    }
}
