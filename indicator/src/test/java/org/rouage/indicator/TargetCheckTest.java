package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.indicator.TargetCheck.Verdict;

/**
 * Published figures: the hiring ratio of the RAP 2022 and 2023 of programme 198
 * (https://www.budget.gouv.fr/files/uploads/extract/2023/PLR/BG/PGM/198/FR_2023_PLR_BG_PGM_198_PERF.html), and the
 * management cost of the ENIM in the RAP 2019 and 2022 of programme 197
 * (https://www.budget.gouv.fr/files/uploads/extract/2022/PLR/BG/PGM/197/FR_2022_PLR_BG_PGM_197_PERF.html).
 */
class TargetCheckTest {
    private static TargetCheck hired(int year, String target, String hired, String departures) {
        return only(Clockmakers.empty()
                .measure("hired", "number", "year", "national", "sum")
                .measure("departures", "number", "year", "national", "sum")
                .indicator(Sheet.of("replaced", "%", "up")
                        .formula("hired / departures")
                        .target(year, target)
                        .component(year, "hired", hired)
                        .component(year, "departures", departures)));
    }

    private static TargetCheck managementCost(int year, String ratio, String cost, String benefits) {
        return only(Clockmakers.empty()
                .measure("cost", "MEUR", "year", "national", "sum")
                .measure("benefits", "MEUR", "year", "national", "sum")
                .indicator(Sheet.of("cg100", "%", "down")
                        .formula("cost / benefits")
                        .target(year, ratio)
                        .component(year, "cost", cost)
                        .component(year, "benefits", benefits)));
    }

    private static TargetCheck only(Clockmakers fund) {
        List<TargetCheck> checks = TargetCheck.of(fund.model());
        assertThat(checks).hasSize(1);
        return checks.getFirst();
    }

    private static Verdict.Differs differs(String written, String computed) {
        return new Verdict.Differs(new BigDecimal(written), new BigDecimal(computed));
    }

    private static Verdict.Agrees agrees(String number) {
        return new Verdict.Agrees(new BigDecimal(number), new BigDecimal(number));
    }

    @Test
    void the_target_of_2023_does_not_follow_from_2185_hired_for_2300_departures() {
        TargetCheck check = hired(2023, "91.5", "2185", "2300");

        assertThat(check.verdict()).isEqualTo(differs("91.5", "95.0"));
        assertThat(check.differs()).isTrue();
        assertThat(check.words().in(Language.ENGLISH))
                .isEqualTo("replaced, 2023: the target written is 91.5, its components give 95.0");
        assertThat(check.words().in(Language.FRENCH))
                .isEqualTo("replaced, 2023 : la cible écrite est 91,5, ses composantes donnent 95,0");
    }

    @Test
    void the_target_of_2022_does_not_follow_from_2019_hired_for_2207_departures_and_would_as_corrected() {
        assertThat(hired(2022, "95", "2019", "2207").verdict()).isEqualTo(differs("95", "91"));
        assertThat(hired(2022, "91.5", "2019", "2207").verdict()).isEqualTo(agrees("91.5"));
    }

    @Test
    void the_ratio_published_for_2020_does_not_follow_from_its_cost_and_benefits() {
        assertThat(managementCost(2020, "0.95", "9.5", "1006.4").verdict()).isEqualTo(differs("0.95", "0.94"));
    }

    @Test
    void the_forecast_of_2019_does_not_follow_from_its_cost_and_benefits() {
        assertThat(managementCost(2019, "0.91", "9.4", "1027").verdict()).isEqualTo(differs("0.91", "0.92"));
    }

    @Test
    void the_ratio_published_for_2019_follows_from_its_cost_and_benefits() {
        TargetCheck check = managementCost(2019, "0.94", "9.6", "1018.1");

        assertThat(check.verdict()).isEqualTo(agrees("0.94"));
        assertThat(check.differs()).isFalse();
        assertThat(check.words().in(Language.ENGLISH))
                .isEqualTo("cg100, 2019: the target follows from its components, 0.94");
    }

    @Test
    void a_component_that_was_not_published_is_named() {
        TargetCheck check = only(Clockmakers.empty()
                .counted("paid", "in-time")
                .indicator(Sheet.of("paid-in-time", "%", "up")
                        .formula("in-time / paid")
                        .target(2026, "90")
                        .component(2026, "in-time", "90")));

        assertThat(check.verdict()).isEqualTo(new Verdict.Incomplete(List.of("paid")));
        assertThat(check.words().in(Language.ENGLISH)).isEqualTo("paid-in-time, 2026: components not published: paid");
    }

    @Test
    void a_denominator_of_zero_leaves_the_check_undecided() {
        TargetCheck check = hired(2026, "90", "10", "0");

        assertThat(check.verdict()).isInstanceOf(Verdict.Undecided.class);
        assertThat(check.differs()).isFalse();
    }

    @Test
    void a_target_without_components_is_not_checked() {
        assertThat(TargetCheck.of(Clockmakers.empty()
                        .counted("paid", "in-time")
                        .indicator(Sheet.of("paid-in-time", "%", "up")
                                .formula("in-time / paid")
                                .target(2026, "90"))
                        .model()))
                .isEmpty();
    }
}
