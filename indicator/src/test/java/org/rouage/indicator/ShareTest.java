package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.convention.Measure;

/** Where a share is meant: refused above its whole without a rule; and the ratios that may exceed 100 %. */
class ShareTest {
    @Test
    void one_count_over_another_of_the_same_unit_in_percent_is_a_share_in_every_year() {
        List<Share> shares = shares(share());

        assertThat(shares).hasSize(1);
        assertThat(shares.getFirst().part()).isEqualTo("mended");
        assertThat(shares.getFirst().whole()).isEqualTo("brought");
        assertThat(shares.getFirst().firstYear()).isLessThanOrEqualTo(2024);
        assertThat(shares.getFirst().lastYear()).isGreaterThanOrEqualTo(2028);
    }

    @Test
    void a_target_a_base_or_a_threshold_of_100_percent_is_one_of_a_share_and_one_above_is_not() {
        assertThat(shares(share().target(2026, "100"))).hasSize(1);
        assertThat(shares(share().target(2026, "100.1"))).isEmpty();
        assertThat(shares(share().base(2023, "101"))).isEmpty();
        assertThat(shares(share().threshold(2026, "110"))).isEmpty();
        assertThat(shares(share().range(2026, "90", "110"))).isEmpty();
        assertThat(shares(share().finer("2026", Optional.empty(), "120"))).isEmpty();
    }

    @Test
    void an_indicator_that_may_exceed_its_whole_is_no_share() {
        assertThat(shares(share().ratio())).isEmpty();
    }

    @Test
    void a_formula_of_more_than_two_measures_of_one_period_is_left_to_a_written_rule() {
        assertThat(shares(Sheet.of("s", "%", "up").formula("mended / (brought + mended)")))
                .isEmpty();
        assertThat(shares(Sheet.of("s", "%", "up").formula("mended / previous(mended)")))
                .isEmpty();
        assertThat(shares(Sheet.of("s", "%", "up").formula("mended / mended"))).isEmpty();
        assertThat(shares(Sheet.of("s", "", "up").formula("mended / brought"))).isEmpty();
    }

    @Test
    void money_parts_of_a_number_and_measures_put_together_otherwise_are_no_counts_of_one_thing() {
        assertThat(shares(Sheet.of("s", "%", "up").formula("spent / granted"))).isEmpty();
        assertThat(shares(Sheet.of("s", "%", "up").formula("highest / brought")))
                .isEmpty();
        assertThat(shares(Sheet.of("s", "%", "up").formula("half / brought"))).isEmpty();
    }

    @Test
    void a_share_that_a_declared_rule_states_is_judged_once() {
        assertThat(shares(share(), "mended <= brought")).isEmpty();
        assertThat(shares(share(), "brought >= mended")).isEmpty();
        assertThat(shares(share(), "mended >= brought")).hasSize(1);
        assertThat(shares(share(), "mended + mended <= brought")).hasSize(1);
    }

    private static Sheet share() {
        return Sheet.of("share", "%", "up").formula("mended / brought");
    }

    private static Measure decimal(String id) {
        return new Measure(
                id,
                id,
                Optional.empty(),
                "files",
                "month",
                "sum",
                "sum",
                1,
                Optional.of(BigDecimal.ZERO),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Share> shares(Sheet sheet) {
        return fund(sheet).model().shares();
    }

    private static List<Share> shares(Sheet sheet, String rule) {
        return fund(sheet).rule("stated", rule).model().shares();
    }

    private static Clockmakers fund(Sheet sheet) {
        return Clockmakers.ofThree()
                .counted("mended", "brought")
                .measure("spent", "EUR", "month", "sum", "sum")
                .measure("granted", "EUR", "month", "sum", "sum")
                .measure("highest", "files", "month", "max", "sum")
                .measure(decimal("half"))
                .indicator(sheet);
    }
}
