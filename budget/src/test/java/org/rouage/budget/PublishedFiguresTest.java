package org.rouage.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.budget.Cog.amounts;
import static org.rouage.budget.Cog.budget;
import static org.rouage.budget.Cog.constrained;
import static org.rouage.budget.Cog.constraint;
import static org.rouage.budget.Cog.series;
import static org.rouage.budget.Cog.shown;
import static org.rouage.budget.Cog.workforce;
import static org.rouage.budget.Cog.years;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Rational;
import org.rouage.budget.Agreement.Kind;
import org.rouage.convention.Budget;
import org.rouage.convention.Workforce;

/** Figures as they were published, recomputed: each test says what agrees and what does not. */
final class PublishedFiguresTest {
    private static final String BY_RATE = "previous × (1 + evolution)";

    /**
     * CNAM 2018-2022, operating budget, −3.15 % a year from 534 million, "yearly average under 485 million": Europe 1
     * with AFP, January 2018,
     * http://www.europe1.fr/economie/lassurance-maladie-approuve-la-suppression-de-3600-postes-dici-2022-3556298.
     */
    @Test
    void the_operating_budget_of_the_cnam_follows_its_rate_but_its_average_is_not_under_485_million() {
        Budget budget = constrained(
                amounts(
                        budget("fnga", amounts("MEUR", "2017=534"), BY_RATE, "−3,15 %"),
                        amounts("MEUR", "2018=517.2", "2019=500.9", "2020=485.1", "2021=469.8", "2022=455.0")),
                constraint("fnga", "average", "at-most", "485", "MEUR"));
        Trajectory trajectory = Cog.of(2018, 2022).with(budget).trajectory();
        assertThat(trajectory.agreements()).extracting(Agreement::kind).containsOnly(Kind.EQUAL_ONCE_ROUNDED);
        ConstraintCheck average = trajectory.constraints().getFirst();
        assertThat(average.status()).isEqualTo(ConstraintCheck.Status.NOT_MET);
        assertThat(average.measured())
                .isInstanceOfSatisfying(
                        org.rouage.formula.Value.Known.class,
                        value -> assertThat(value.number().toDecimal(0, java.math.RoundingMode.HALF_UP))
                                .isEqualTo(new BigDecimal("485607002")));
    }

    /**
     * CNAF 2023-2027, social action, 6 % a year on average, from 6 to over 8 billion: UNAF on the convention,
     * https://www.udaf52.fr/ ("L'Unaf était présente lors de la signature de la nouvelle COG État-Cnaf 2023-2027").
     * Cumulated extra of 6.9 billion: La Gazette des communes,
     * https://www.lagazettedescommunes.com/880569/53-milliards-deuros-supplementaires-pour-laccueil-du-jeune-enfant.
     */
    @Test
    void social_action_at_6_percent_passes_8_billion_but_the_smooth_path_does_not_cumulate_6_9_billion() {
        Trajectory trajectory = Cog.of(2023, 2027)
                .with(
                        budget("fnas", amounts("MdEUR", "2022=6"), BY_RATE, "6 %"),
                        budget("extra", amounts("MdEUR", "2022=0"), "previous + fnas − fnas[2022]", ""))
                .trajectory();
        assertThat(shown(trajectory, "fnas", 2027, 3)).isEqualByComparingTo("8.029");
        assertThat(shown(trajectory, "extra", 2027, 3))
                .isEqualByComparingTo("5.852")
                .isNotEqualByComparingTo("6.9");
    }

    /**
     * CNAF 2013-2017, social action, 7.5 % a year, 4.6 to 6.7 billion: Libération, 16 July 2013, "Grâce au nouveau
     * budget, les CAF vont financer 100 000 places en crèches", article 918620 of its site.
     */
    @Test
    void social_action_at_7_5_percent_comes_to_6_604_billion_where_6_7_was_published() {
        Budget budget = budget("fnas", amounts("MdEUR", "2012=4.6"), BY_RATE, "7,5 %");
        Trajectory trajectory = Cog.of(2013, 2017)
                .with(amounts(budget, amounts("MdEUR", "2017=6.7")))
                .trajectory();
        assertThat(shown(trajectory, "fnas", 2017, 3)).isEqualByComparingTo("6.604");
        Agreement agreement = trajectory.agreements().getFirst();
        assertThat(agreement.kind()).isEqualTo(Kind.DIFFERENT);
        assertThat(agreement.difference().orElseThrow().round(Rational.of(1_000_000), java.math.RoundingMode.HALF_UP))
                .isEqualTo(Rational.of(-96_000_000));
    }

    /**
     * Recouvrement, profit-sharing of 2010: payroll of 502.394 million, 2.5 % at most, shared 40/60, for 14,739 posts;
     * published 12.559, 5.024 and 7.535 million, 852.18 euros: https://123dok.net/document/z3d479ne (agreement on
     * profit-sharing of the collection branch).
     */
    @Test
    void the_profit_sharing_of_2010_was_truncated_and_its_posts_had_hidden_decimals() {
        var mass = budget("mass", amounts("MEUR", "2009=0"), "2,5 % × 502,394 MEUR", "");
        var first = budget("national", amounts("MEUR", "2009=0"), "40 % × mass", "");
        var second = budget("local", amounts("MEUR", "2009=0"), "60 % × mass", "");
        var each = budget("each", amounts("EUR/ETP", "2009=0"), "mass / 14739 ETP", "");
        Trajectory trajectory = Cog.of(2010, 2010)
                .with(
                        amounts(mass, amounts("MEUR", "2010=12.559")),
                        amounts(first, amounts("MEUR", "2010=5.024")),
                        amounts(second, amounts("MEUR", "2010=7.535")),
                        amounts(each, amounts("EUR/ETP", "2010=852.18")))
                .trajectory();
        assertThat(shown(trajectory, "mass", 2010, 5)).isEqualByComparingTo("12.55985");
        assertThat(shown(trajectory, "local", 2010, 3)).isEqualByComparingTo("7.536");
        assertThat(shown(trajectory, "each", 2010, 2)).isEqualByComparingTo("852.15");
        assertThat(trajectory.agreements())
                .extracting(Agreement::kind)
                .containsExactly(
                        Kind.EQUAL_ONCE_TRUNCATED, Kind.EQUAL_ONCE_ROUNDED, Kind.EQUAL_ONCE_TRUNCATED, Kind.DIFFERENT);
    }

    /** ENIM, cost of management over benefits: 9.5 / 1,006.4 published 0.95 %; 9.4 / 1,027 published 0.91 %. */
    @Test
    void the_ratios_of_the_enim_do_not_come_from_their_published_parts() {
        Trajectory trajectory = Cog.of(2019, 2020)
                .with(
                        series("cost", "MEUR", "2019=9.4", "2020=9.5"),
                        series("benefits", "MEUR", "2019=1027", "2020=1006.4"),
                        amounts(
                                budget("ratio", amounts("%", "2018=0.9"), "cost / benefits", ""),
                                amounts("%", "2019=0.91", "2020=0.95")))
                .trajectory();
        assertThat(shown(trajectory, "ratio", 2019, 3)).isEqualByComparingTo("0.915");
        assertThat(shown(trajectory, "ratio", 2020, 3)).isEqualByComparingTo("0.944");
        assertThat(trajectory.agreements())
                .extracting(Agreement::kind)
                .containsExactly(Kind.EQUAL_ONCE_TRUNCATED, Kind.DIFFERENT);
    }

    /** CNAM 2018-2022, workforce: "−2.5 % a year", 64,800 to 61,200 with transfers; source as for its budget. */
    @Test
    void the_workforce_of_the_cnam_falls_by_2_5_percent_gross_and_1_14_percent_net() {
        Workforce gross = workforce("gross", "ETP", years("2017=64800"), BY_RATE, "−2,5 %");
        Budget net = constrained(
                amounts(budget("net", amounts("ETP", "2017=64800"), "", ""), amounts("ETP", "2022=61200")),
                constraint("net", "average-rate", "equals", "-1.14", "%"));
        Trajectory trajectory = Cog.of(2018, 2022).with(gross, net).trajectory();
        assertThat(shown(trajectory, "gross", 2022, 0)).isEqualByComparingTo("57095");
        ConstraintCheck rate = trajectory.constraints().getFirst();
        assertThat(rate.status()).isEqualTo(ConstraintCheck.Status.NOT_MET);
        assertThat(rate.isMetOnceRounded()).isTrue();
        assertThat(rate.isApproximate()).isTrue();
    }
}
