package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.indicator.scoring.Cases.ORIGIN;
import static org.rouage.indicator.scoring.Cases.known;
import static org.rouage.indicator.scoring.Cases.number;
import static org.rouage.indicator.scoring.Cases.target;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Rational;
import org.rouage.formula.Unit;
import org.rouage.indicator.Direction;

/**
 * Tables as they were published, judged by the three states of the budget reports. ENIM, programme 197:
 * https://www.budget.gouv.fr/files/uploads/extract/2022/PLR/BG/PGM/197/FR_2022_PLR_BG_PGM_197_PERF.html (2019
 * likewise). CFA, programme 198: .../2023/PLR/BG/PGM/198/FR_2023_PLR_BG_PGM_198_PERF.html (2022 likewise).
 */
final class PublishedTablesTest {
    private static List<String[]> table(String name) throws IOException {
        try (var stream = Objects.requireNonNull(PublishedTablesTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        }
    }

    /** Each year with a target, judged with the year before: {@code 2019 NO_IMPROVEMENT}. */
    private static List<String> states(List<String[]> table, Direction direction, int result, int target) {
        var states = new ArrayList<String>();
        for (int i = 1; i < table.size(); i++) {
            String[] row = table.get(i);
            if (!row[target].isEmpty()) {
                Case judged = Case.of("i", Unit.NUMBER, direction, known(row[result]), ORIGIN)
                        .towards(target(row[target]), ORIGIN)
                        .after(known(table.get(i - 1)[result]), ORIGIN);
                states.add(row[0] + " " + new BudgetReport().score(judged).state());
            }
        }
        return states;
    }

    @Test
    void the_cost_of_a_first_award_misses_its_target_until_2022() throws IOException {
        assertThat(states(table("enim-re600.csv"), Direction.DOWN, 1, 2))
                .containsExactly("2019 NO_IMPROVEMENT", "2020 NO_IMPROVEMENT", "2022 REACHED");
    }

    @Test
    void the_management_cost_gets_worse_every_year_and_one_published_ratio_is_not_its_own_quotient()
            throws IOException {
        List<String[]> table = table("enim-cg100.csv");
        assertThat(states(table, Direction.DOWN, 3, 4))
                .containsExactly("2019 NO_IMPROVEMENT", "2020 NO_IMPROVEMENT", "2022 NO_IMPROVEMENT");
        assertThat(table.stream()
                        .filter(row -> !isQuotient(row[1], row[2], row[3]))
                        .map(row -> row[0]))
                .containsExactly("2020");
    }

    /** Per 100 euros, to the digits published, half up. */
    private static boolean isQuotient(String above, String below, String published) {
        BigDecimal given = new BigDecimal(published);
        Rational ratio = number(above).times(Rational.of(100)).dividedBy(number(below));
        return ratio.toDecimal(given.scale(), RoundingMode.HALF_UP).compareTo(given) == 0;
    }

    @Test
    void drivers_hired_improve_and_neither_published_target_is_the_quotient_of_its_parts() throws IOException {
        List<String[]> table = table("cfa-departures.csv");
        assertThat(states(table, Direction.UP, 1, 2)).containsExactly("2022 IMPROVEMENT", "2023 IMPROVEMENT");
        assertThat(table.stream()
                        .filter(row -> !row[3].isEmpty() && !isQuotient(row[3], row[4], row[2]))
                        .map(row -> row[0]))
                .containsExactly("2022", "2023");
    }

    /** By the quotients of their own parts, 91.5 in 2022 and 95.0 in 2023, the states would be the same. */
    @Test
    void the_states_of_the_drivers_do_not_hang_on_the_exchanged_targets() {
        for (String[] year : List.of(new String[] {"70.5", "59.7", "91.5"}, new String[] {"83", "70.5", "95.0"})) {
            Case judged = Case.of("i", Unit.NUMBER, Direction.UP, known(year[0]), ORIGIN)
                    .towards(target(year[2]), ORIGIN)
                    .after(known(year[1]), ORIGIN);
            assertThat(new BudgetReport().score(judged).state()).isEqualTo(State.IMPROVEMENT);
        }
    }

    /** Recouvrement, national part, 2021: https://legal.tricoteuses.fr/articles/KALIARTI000045130482 */
    @Test
    void in_the_table_of_2021_each_threshold_stands_before_its_target_and_the_weights_leave_15() throws IOException {
        List<String[]> table = table("recouvrement-2021.csv");
        assertThat(table).hasSize(8).allSatisfy(row -> {
            assertThat(coefficient(row, row[1])).isEqualTo(Rational.ZERO);
            assertThat(coefficient(row, row[2])).isEqualTo(Rational.ONE);
        });
        assertThat(table.stream().map(row -> number(row[3])).reduce(Rational.ZERO, Rational::plus))
                .isEqualTo(number("85"));
    }

    private static Rational coefficient(String[] row, String result) {
        Case judged = Cases.up(result).beyond(number(row[1]), ORIGIN).towards(target(row[2]), ORIGIN);
        return new ThresholdToTarget().score(judged).points().orElseThrow().share();
    }
}
