package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.indicator.scoring.Cases.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rouage.indicator.Clockmakers;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Period;
import org.rouage.indicator.Sheet;
import org.rouage.indicator.Side;
import org.rouage.indicator.scoring.Projection.NoProjection;
import org.rouage.indicator.scoring.Projection.Projected;
import org.rouage.indicator.scoring.TargetPath.Standing;

final class OutlookTest {
    private static final Extent WHOLE = new Extent.Whole();

    private static Sheet visits() {
        return Sheet.of("visits", "files", "up")
                .base(2023, "80")
                .target(2024, "84")
                .target(2026, "90")
                .frequency("year")
                .aggregated("sum", "sum");
    }

    private static Clockmakers given(Sheet sheet) {
        Clockmakers fund = Clockmakers.ofThree()
                .indicator(sheet)
                .row("a", "visits", "2024", "83")
                .row("a", "visits", "2025", "86")
                .row("a", "visits", "2026", "88")
                .row("a", "visits", "2027", "91");
        for (String year : List.of("2024", "2025", "2026", "2027")) {
            fund.row("b", "visits", year, "0").row("c", "visits", year, "0");
        }
        return fund;
    }

    private static Outlook outlook(Clockmakers clockmakers, String day) {
        return new Outlook(clockmakers.results(day, new Reading.AsItWas(), Side.FUND));
    }

    @Test
    void a_result_stands_to_the_path_through_the_yearly_targets() {
        var progress = outlook(given(visits()), "2030-01-01")
                .progress("visits", WHOLE, Period.year(2025))
                .orElseThrow();
        assertThat(progress).isEqualTo(new TargetPath.Progress(number("87"), number("-1"), Standing.BEHIND));
    }

    @Test
    void without_a_base_or_a_target_there_is_no_path() {
        Sheet bare = Sheet.of("visits", "files", "up").frequency("year").aggregated("sum", "sum");
        assertThat(outlook(given(bare), "2030-01-01").path("visits", WHOLE, 2025))
                .isEmpty();
        assertThat(outlook(given(visits()), "2030-01-01").path("visits", new Extent.Body("a"), 2025))
                .isEmpty();
        assertThat(outlook(given(visits()), "2030-01-01").progress("visits", WHOLE, Period.year(2028)))
                .isEmpty();
    }

    @Test
    void years_that_are_over_lead_to_the_end_of_the_term() {
        Projection projection = outlook(given(visits()), "2027-06-30").projection("visits", WHOLE);
        assertThat(projection).isInstanceOfSatisfying(Projected.class, projected -> {
            assertThat(projected.results()).isEqualTo(3);
            assertThat(projected.yearlyChange()).isEqualTo(number("2.5"));
            assertThat(projected.middle().minus(number("93"))).isBetween(number("0.1"), number("0.2"));
        });
        assertThat(outlook(given(visits()), "2026-06-30").projection("visits", WHOLE))
                .isInstanceOf(NoProjection.class);
    }

    @Test
    void nothing_is_projected_across_a_break_in_the_series() {
        assertThat(outlook(given(visits().broken(2026, "another source")), "2028-06-30")
                        .projection("visits", WHOLE))
                .isInstanceOf(NoProjection.class);
    }
}
