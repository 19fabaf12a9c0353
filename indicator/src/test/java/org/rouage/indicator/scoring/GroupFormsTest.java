package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rouage.indicator.scoring.Cases.ORIGIN;
import static org.rouage.indicator.scoring.Cases.number;
import static org.rouage.indicator.scoring.Cases.target;
import static org.rouage.indicator.scoring.Cases.up;

import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.indicator.scoring.ThemeWeights.Theme;

/** The rules that put scores together, with the figures published for them. */
final class GroupFormsTest {
    /** A score of so much of 1, or a state without points. */
    private static Score score(String written) {
        var trace = new Trace("test", org.rouage.basics.Text.same("test"), List.of(), List.of());
        return Character.isUpperCase(written.charAt(0))
                ? Score.of(State.valueOf(written), trace)
                : new AttainmentShare()
                        .score(Cases.of(org.rouage.indicator.Direction.UP, "0", target("1"), number(written)));
    }

    private static SortedMap<String, Score> scores(String... each) {
        var scores = new TreeMap<String, Score>();
        for (String one : each) {
            int equals = one.indexOf('=');
            scores.put(one.substring(0, equals), score(one.substring(equals + 1)));
        }
        return scores;
    }

    /** Senate, 2009, on the results of 2008: http://www.senat.fr/rap/l08-542-2/l08-542-2145.html */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a=1 b=1 c=1 | REACHED | 3 of 3 filled in",
                "a=1 b=0.5 c=0 | PARTLY | 3 of 3 filled in",
                "a=0 b=0 c=0 | NOT_REACHED | 3 of 3 filled in",
                "a=1 b=1 c=NOT_MEASURED | UNDECIDED | 2 of 3 filled in",
                "a=1 b=0 c=NOT_MEASURED | PARTLY | 2 of 3 filled in",
                "a=0 b=0 c=UNDECIDED | UNDECIDED | 2 of 3 filled in",
                "a=1 b=1 c=NEUTRALISED | REACHED | 2 of 2 filled in",
                "a=NOT_APPLICABLE | NOT_APPLICABLE | 0 of 0 filled in"
            })
    void an_objective_is_decided_only_where_what_is_missing_could_not_change_it(
            String given, State state, String filled) {
        Score objective = new ObjectiveState().score(scores(given.split(" ")));
        assertThat(objective.state()).isEqualTo(state);
        assertThat(objective.trace().lines(Language.ENGLISH)).contains(filled);
    }

    /** Improvement and no improvement are states of one result; an objective with them is not realised. */
    @Test
    void an_objective_that_only_improves_is_not_reached() {
        assertThat(new ObjectiveState().score(scores("a=IMPROVEMENT")).state()).isEqualTo(State.NOT_REACHED);
    }

    /** Recouvrement, national part, 2021: https://legal.tricoteuses.fr/articles/KALIARTI000045130482 */
    static final String RECOUVREMENT_2021 = """
            satisfaction;65;88;10
            appels;65;88;20
            cesu;84;87;10
            travail-dissimule;1950;2464;10
            encaissements;161;183.6;5
            fiabilisation;3;4;10
            disponibilite;98;99.20;10
            achats;43;45;10
            formation;0;100;15
            """;

    private static WeightedTable recouvrement(MissingScores missing) {
        return new WeightedTable(
                RECOUVREMENT_2021
                        .lines()
                        .map(line -> line.split(";"))
                        .map(cells -> new Weight(cells[0], number(cells[3])))
                        .toList(),
                missing);
    }

    /** Each half way between its threshold and its target, but for those said otherwise. */
    private static SortedMap<String, Score> halfWay() {
        var scores = new TreeMap<String, Score>();
        RECOUVREMENT_2021.lines().map(line -> line.split(";")).forEach(cells -> {
            Rational middle = number(cells[1]).plus(number(cells[2])).times(number("0.5"));
            scores.put(
                    cells[0],
                    new ThresholdToTarget()
                            .score(up(Observed.of(middle))
                                    .beyond(number(cells[1]), ORIGIN)
                                    .towards(target(cells[2]), ORIGIN)));
        });
        return scores;
    }

    @Test
    void the_weights_published_for_recouvrement_leave_15_for_the_indicator_that_is_cut() {
        Rational published = recouvrement(MissingScores.EXCLUDED).weights().stream()
                .filter(one -> !one.indicator().equals("formation"))
                .map(Weight::weight)
                .reduce(Rational.ZERO, Rational::plus);
        assertThat(published).isEqualTo(number("85"));
    }

    @Test
    void a_table_gives_its_weights_times_the_coefficients() {
        Score all = recouvrement(MissingScores.EXCLUDED).score(halfWay());
        assertThat(all.points()).contains(new Points(number("50"), number("100")));
        assertThat(all.state()).isEqualTo(State.PARTLY);
        assertThat(all.trace().lines(Language.FRENCH)).contains("appels : 20 × 0,5", "total : 50 sur 100");
    }

    @Test
    void what_is_missing_is_left_out_counted_as_zero_or_leaves_the_total_undecided_as_declared() {
        SortedMap<String, Score> scores = halfWay();
        scores.remove("formation");
        Score excluded = recouvrement(MissingScores.EXCLUDED).score(scores);
        assertThat(excluded.points()).contains(new Points(number("42.5"), number("85")));
        assertThat(excluded.excluded()).extracting(Score.Excluded::name).containsExactly("formation");
        Score zero = recouvrement(MissingScores.ZERO).score(scores);
        assertThat(zero.points()).contains(new Points(number("42.5"), number("100")));
        assertThat(zero.excluded()).isEmpty();
        assertThat(zero.trace().lines(Language.ENGLISH))
                .contains("formation: not measured, counted as zero, as the rule declares");
        Score undecided = recouvrement(MissingScores.UNDECIDED).score(scores);
        assertThat(undecided.points()).isEmpty();
        assertThat(undecided.state()).isEqualTo(State.UNDECIDED);
        assertThat(undecided.trace().lines(Language.FRENCH)).endsWith("total indécis");
    }

    /** Sanitary emergency, retirement branch 2021: https://legal.tricoteuses.fr/articles/KALIARTI000045130470 */
    @ParameterizedTest
    @CsvSource({"NEUTRALISED, EXCLUDED", "NEUTRALISED, ZERO", "NEUTRALISED, UNDECIDED", "NOT_APPLICABLE, ZERO"})
    void what_nobody_owes_is_outside_the_weights_whatever_is_declared(String state, MissingScores missing) {
        SortedMap<String, Score> scores = halfWay();
        scores.put("appels", score(state));
        Score total = recouvrement(missing).score(scores);
        assertThat(total.points()).contains(new Points(number("40"), number("80")));
        assertThat(total.excluded()).extracting(Score.Excluded::name).containsExactly("appels");
    }

    @Test
    void a_target_reduced_pro_rata_is_judged_like_any_other() {
        // Nine months of twelve: 12,000 visits become 9,000, and 9,000 are reached.
        Target full = target("12000");
        Target reduced = full.times(number("0.75"));
        assertThat(up("9000").towards(full, ORIGIN).attainment().reached()).contains(false);
        assertThat(up("9000").towards(reduced, ORIGIN).attainment().reached()).contains(true);
        assertThat(new Target.Milestone("signed").times(number("0.75"))).isEqualTo(new Target.Milestone("signed"));
    }

    @Test
    void equal_weights_give_the_mean_coefficient_by_which_a_mass_is_shared() {
        // RSI 2013-2015: 2.5 % of payroll at most, times the mean:
        // https://legal.tricoteuses.fr/articles/KALIARTI000028755689
        var ids = new TreeSet<>(List.of("a", "b", "c", "d", "e"));
        Score mean =
                WeightedTable.even(ids, MissingScores.UNDECIDED).score(scores("a=1", "b=0.5", "c=0", "d=1", "e=0.25"));
        assertThat(mean.points().orElseThrow().share()).isEqualTo(number("0.55"));
        assertThat(mean.trace().rule()).isEqualTo("F5");
        assertThatThrownBy(() -> WeightedTable.even(new TreeSet<>(), MissingScores.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Maladie 2021: https://legal.tricoteuses.fr/articles/KALIARTI000045130461 */
    private static ThemeWeights maladie(String... weights) {
        return new ThemeWeights(
                List.of(
                        new Theme("service", "service", number(weights[0]), List.of(new Weight("a", Rational.ONE))),
                        new Theme(
                                "risques",
                                "risques",
                                number(weights[1]),
                                List.of(new Weight("b", Rational.of(3)), new Weight("c", Rational.ONE))),
                        new Theme(
                                "efficience",
                                "efficience",
                                number(weights[2]),
                                List.of(new Weight("d", Rational.ONE)))),
                number("0.5"),
                MissingScores.EXCLUDED);
    }

    @ParameterizedTest
    @CsvSource({
        "a=0.8 b=0.5 c=0.5 d=1, 0.72",
        "a=0.5 b=0.5 c=0.5 d=0.5, 0",
        "a=0.5 b=0.5 c=0.5 d=0.51, 0.502",
        "a=1 b=1 c=1 d=1, 1",
        "a=0.4 b=0.4 c=0.4 d=0.4, 0",
        "a=0 b=1 c=0 d=1, 0"
    })
    void a_rate_counts_only_above_its_trigger(String given, String rate) {
        Score score = maladie("40", "40", "20").score(scores(given.split(" ")));
        assertThat(score.points()).contains(Points.ofOne(number(rate)));
    }

    @Test
    void the_contradictory_weights_of_2021_give_two_rates_and_weights_that_do_not_sum_are_refused() {
        var scores = scores("a=1", "b=0.5", "c=0.5", "d=0");
        assertThat(maladie("40", "40", "20").score(scores).points()).contains(Points.ofOne(number("0.6")));
        assertThat(maladie("35", "35", "30").score(scores).points()).contains(Points.ofOne(number("0.525")));
        assertThatThrownBy(() -> maladie("40", "40", "30")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_theme_of_which_nothing_is_owed_leaves_the_others_their_weights() {
        Score score = maladie("40", "40", "20").score(scores("a=1", "b=0.5", "c=0.5", "d=NEUTRALISED"));
        assertThat(score.points()).contains(Points.ofOne(number("0.75")));
        assertThat(score.excluded()).extracting(Score.Excluded::name).containsExactly("d", "efficience");
        Score zero = new ThemeWeights(maladie("40", "40", "20").themes(), number("0.5"), MissingScores.UNDECIDED)
                .score(scores("a=1", "b=0.5", "d=1"));
        assertThat(zero.state()).isEqualTo(State.UNDECIDED);
    }

    /** Recouvrement 2010: https://123dok.net/document/z3d479ne (accord d'intéressement, branche recouvrement). */
    @Test
    void the_mass_of_2010_is_split_40_to_60_and_the_published_60_is_truncated() {
        Rational mass = number("502.394").times(number("0.025"));
        NationalLocal.Parts parts = new NationalLocal(number("0.4")).of(mass);
        assertThat(mass.toDecimal(3, RoundingMode.DOWN)).hasToString("12.559");
        assertThat(parts.national().toDecimal(3, RoundingMode.HALF_UP)).hasToString("5.024");
        assertThat(parts.local()).isEqualTo(number("7.53591"));
        assertThat(parts.local().toDecimal(3, RoundingMode.HALF_UP)).hasToString("7.536");
        assertThat(parts.local().toDecimal(3, RoundingMode.DOWN)).hasToString("7.535");
        assertThat(parts.national().plus(parts.local())).isEqualTo(mass);
    }

    @Test
    void a_split_adds_the_national_and_the_local_part_or_is_undecided() {
        var rule = new NationalLocal(number("0.4"));
        assertThat(rule.score(score("1"), score("0.5")).points()).contains(Points.ofOne(number("0.7")));
        assertThat(rule.score(score("1"), score("NOT_MEASURED")).state()).isEqualTo(State.UNDECIDED);
        assertThat(rule.score(score("1"), score("NOT_MEASURED")).points()).isEmpty();
        assertThatThrownBy(() -> new NationalLocal(number("40"))).isInstanceOf(IllegalArgumentException.class);
    }
}
