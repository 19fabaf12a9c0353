package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rouage.indicator.scoring.Cases.ORIGIN;
import static org.rouage.indicator.scoring.Cases.down;
import static org.rouage.indicator.scoring.Cases.known;
import static org.rouage.indicator.scoring.Cases.missing;
import static org.rouage.indicator.scoring.Cases.number;
import static org.rouage.indicator.scoring.Cases.range;
import static org.rouage.indicator.scoring.Cases.target;
import static org.rouage.indicator.scoring.Cases.up;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.formula.Unit;
import org.rouage.indicator.Direction;
import org.rouage.indicator.ScaleLevel;

/** Each rule that judges one result, with figures that were published for it. */
final class FormsTest {
    private static final ScaleLevel ABSENT = new ScaleLevel("absent", "nothing", Optional.of(Rational.ZERO));
    private static final ScaleLevel DRAFT = new ScaleLevel("draft", "a draft", Optional.of(Rational.of(2)));
    private static final ScaleLevel ADOPTED = new ScaleLevel("adopted", "adopted", Optional.of(Rational.of(5)));

    /**
     * Budget report 2023 of programme 164: from 78 to 80, target 73, lower is better:
     * https://www.budget.gouv.fr/files/uploads/extract/2023/PLR/BG/PGM/164/FR_2023_PLR_BG_PGM_164_PERF.html
     */
    @ParameterizedTest
    @CsvSource({
        "80, 78, NO_IMPROVEMENT",
        "78, 78, NO_IMPROVEMENT",
        "77, 78, IMPROVEMENT",
        "73, 78, REACHED",
        "72, 70, REACHED"
    })
    void a_budget_report_compares_with_the_target_then_with_the_year_before(String now, String before, State state) {
        Case judged = down(now).towards(target("73"), ORIGIN).after(known(before), ORIGIN);
        assertThat(new BudgetReport().score(judged).state()).isEqualTo(state);
    }

    @Test
    void a_budget_report_without_the_year_before_is_undecided_unless_the_target_is_reached() {
        assertThat(new BudgetReport()
                        .score(down("75").towards(target("73"), ORIGIN))
                        .state())
                .isEqualTo(State.UNDECIDED);
        assertThat(new BudgetReport()
                        .score(down("73").towards(target("73"), ORIGIN))
                        .state())
                .isEqualTo(State.REACHED);
        assertThat(new BudgetReport().score(down("73")).state()).isEqualTo(State.UNDECIDED);
    }

    @Test
    void a_tolerance_is_met_at_exactly_its_share_of_the_way() {
        var rule = new ToleranceOnPath(number("0.9"));
        Case judged = up("89").from(number("80"), ORIGIN).towards(target("90"), ORIGIN);
        assertThat(rule.score(judged).state()).isEqualTo(State.PARTLY);
        assertThat(rule.score(Cases.of(Direction.UP, "80", target("90"), number("88.99")))
                        .state())
                .isEqualTo(State.NOT_REACHED);
        assertThat(rule.score(Cases.of(Direction.UP, "80", target("90"), number("90")))
                        .state())
                .isEqualTo(State.REACHED);
    }

    @Test
    void a_tolerance_without_a_base_decides_only_what_is_reached() {
        var rule = new ToleranceOnPath(number("0.9"));
        assertThat(rule.score(up("90").towards(target("90"), ORIGIN)).state()).isEqualTo(State.REACHED);
        assertThat(rule.score(up("89").towards(target("90"), ORIGIN)).state()).isEqualTo(State.UNDECIDED);
        assertThat(rule.score(Cases.of(Direction.UP, "90", target("90"), number("89")))
                        .state())
                .isEqualTo(State.NOT_REACHED);
        assertThat(rule.score(Cases.of(Direction.UP, "95", target("90"), number("91")))
                        .state())
                .isEqualTo(State.REACHED);
        assertThatThrownBy(() -> new ToleranceOnPath(number("1.1"))).isInstanceOf(IllegalArgumentException.class);
    }

    static StepTable documentsIn15Days() {
        return new StepTable(List.of(
                new StepTable.Step(Optional.empty(), Rational.ZERO),
                new StepTable.Step(Optional.of(number("75")), Rational.of(2)),
                new StepTable.Step(Optional.of(number("80")), Rational.of(4)),
                new StepTable.Step(Optional.of(number("85")), Rational.of(5))));
    }

    /** CNAF, profit sharing 2017-2019: https://legal.tricoteuses.fr/articles/KALIARTI000036543013 */
    @ParameterizedTest
    @CsvSource({"0, 0", "74.99, 0", "75, 2", "79.99, 2", "80, 4", "84.99, 4", "85, 5", "100, 5"})
    void documents_handled_within_15_days_have_points_by_steps_and_no_state_without_a_target(String share, int points) {
        Score score = documentsIn15Days().score(up(share));
        assertThat(score.points()).contains(new Points(Rational.of(points), Rational.of(5)));
        assertThat(score.state()).isEqualTo(State.UNDECIDED);
    }

    /** From 70 % to a target of 90 %: the table gives all its points from 85 % on. */
    @ParameterizedTest
    @CsvSource({
        "69.99, 0, NOT_REACHED",
        "70, 0, NOT_REACHED",
        "74, 0, PARTLY",
        "85, 5, PARTLY",
        "89.99, 5, PARTLY",
        "90, 5, REACHED",
        "100, 5, REACHED"
    })
    void the_state_is_that_of_the_target_whatever_the_points_of_the_table(String share, int points, State state) {
        Score score =
                documentsIn15Days().score(up(share).from(number("70"), ORIGIN).towards(target("90"), ORIGIN));
        assertThat(score.points()).contains(new Points(Rational.of(points), Rational.of(5)));
        assertThat(score.state()).isEqualTo(state);
    }

    @Test
    void all_points_of_a_table_are_not_a_target_reached_and_without_a_base_nobody_knows_how_far_it_is() {
        Score missed = documentsIn15Days().score(up("86").towards(target("90"), ORIGIN));
        assertThat(missed.points()).contains(new Points(Rational.of(5), Rational.of(5)));
        assertThat(missed.state()).isEqualTo(State.NOT_REACHED);
        assertThat(missed.trace().steps().getLast().english())
                .isEqualTo("the target is not reached; without a base value, the share of the way is unknown");
        assertThat(documentsIn15Days()
                        .score(up("90").towards(target("90"), ORIGIN))
                        .state())
                .isEqualTo(State.REACHED);
    }

    @Test
    void steps_that_do_not_rise_are_no_table() {
        var step = new StepTable.Step(Optional.of(number("75")), Rational.of(2));
        var first = new StepTable.Step(Optional.empty(), Rational.ZERO);
        assertThatThrownBy(() -> new StepTable(List.of(first, step, step)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StepTable(List.of(step, step))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StepTable(List.of(first, first))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StepTable(List.of(first))).isInstanceOf(IllegalArgumentException.class);
    }

    /** RSI, profit sharing 2013-2015, article 3: https://legal.tricoteuses.fr/articles/KALIARTI000028755689 */
    @ParameterizedTest
    @CsvSource({"60, 0, NOT_REACHED", "65, 0, NOT_REACHED", "76.5, 0.5, PARTLY", "88, 1, REACHED", "95, 1, REACHED"})
    void a_coefficient_grows_in_a_line_from_threshold_to_target(String result, String coefficient, State state) {
        Case judged = up(result).beyond(number("65"), ORIGIN).towards(target("88"), ORIGIN);
        Score score = new ThresholdToTarget().score(judged);
        assertThat(score.points()).contains(Points.ofOne(number(coefficient)));
        assertThat(score.state()).isEqualTo(state);
    }

    @Test
    void a_coefficient_needs_a_threshold_before_its_target_in_the_direction() {
        var rule = new ThresholdToTarget();
        assertThat(rule.score(down("25").beyond(number("30"), ORIGIN).towards(target("20"), ORIGIN))
                        .points())
                .contains(Points.ofOne(number("0.5")));
        assertThat(rule.score(down("25").beyond(number("20"), ORIGIN).towards(target("30"), ORIGIN))
                        .state())
                .isEqualTo(State.UNDECIDED);
        assertThat(rule.score(up("25").beyond(number("20"), ORIGIN).towards(target("20"), ORIGIN))
                        .state())
                .isEqualTo(State.UNDECIDED);
        assertThat(rule.score(up("25").towards(target("30"), ORIGIN)).trace().lines(Language.ENGLISH))
                .endsWith("without a threshold");
        assertThat(rule.score(up("25").beyond(number("20"), ORIGIN)).state()).isEqualTo(State.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({"done, REACHED, 1", "in-progress, PARTLY, 0", "late, NOT_REACHED, 0", "abandoned, NOT_REACHED, 0"})
    void a_milestone_counts_once_it_is_done(String level, State state, String points) {
        // Agreement on remote work, retirement branch 2021: https://legal.tricoteuses.fr/articles/KALIARTI000045130470
        Score score = new MilestoneScale().score(milestone(level, List.of()));
        assertThat(score.state()).isEqualTo(state);
        assertThat(score.points()).contains(Points.ofOne(number(points)));
        assertThat(score.trace().lines(Language.ENGLISH)).contains("proof: signed copy");
    }

    private static Case milestone(String level, List<ScaleLevel> scale) {
        return Case.of("accord", Unit.NUMBER, Direction.MILESTONE, new Observed.Assessed(level, "signed copy"), ORIGIN)
                .towards(new Target.Milestone("signed"), ORIGIN)
                .on(scale);
    }

    @Test
    void a_milestone_that_makes_no_sense_or_could_not_be_determined_has_no_points() {
        assertThat(new MilestoneScale()
                        .score(milestone("not-applicable", List.of()))
                        .state())
                .isEqualTo(State.NOT_APPLICABLE);
        Score unknown = new MilestoneScale().score(milestone("not-determined", List.of()));
        assertThat(unknown.state()).isEqualTo(State.NOT_DETERMINED);
        assertThat(unknown.points()).isEmpty();
    }

    @Test
    void a_level_of_a_scale_has_its_points() {
        var scale = List.of(ABSENT, DRAFT, ADOPTED);
        Score draft = new MilestoneScale().score(milestone("draft", scale));
        assertThat(draft.points()).contains(new Points(Rational.of(2), Rational.of(5)));
        assertThat(draft.state()).isEqualTo(State.PARTLY);
        assertThat(new MilestoneScale().score(milestone("absent", scale)).state())
                .isEqualTo(State.NOT_REACHED);
        assertThat(milestone("adopted", scale).attainment().reached()).contains(true);
        assertThat(milestone("draft", scale).attainment().reached()).contains(false);
        assertThat(new MilestoneScale().score(milestone("signed", scale)).state())
                .isEqualTo(State.UNDECIDED);
        assertThat(milestone("signed", scale).attainment().reached()).isEmpty();
    }

    /** "15-25", budget report of programme 164. */
    @ParameterizedTest
    @CsvSource({"14.9, NOT_REACHED, 0", "15, REACHED, 1", "20, REACHED, 1", "25, REACHED, 1", "26, NOT_REACHED, 0"})
    void a_range_is_reached_within_its_ends(String result, State state, String points) {
        Case judged = Case.of("i", Unit.NUMBER, Direction.RANGE, known(result), ORIGIN)
                .towards(range("15", "25"), ORIGIN);
        Score score = new WithinRange().score(judged);
        assertThat(score.state()).isEqualTo(state);
        assertThat(score.points()).contains(Points.ofOne(number(points)));
    }

    @Test
    void a_range_says_by_how_much_it_is_missed() {
        Case judged = Case.of("i", Unit.NUMBER, Direction.RANGE, known("26.5"), ORIGIN)
                .towards(range("15", "25"), ORIGIN);
        assertThat(new WithinRange().score(judged).trace().lines(Language.FRENCH))
                .endsWith("hors de l'intervalle, de 1,5");
        assertThat(new WithinRange()
                        .score(up("20").towards(target("20"), ORIGIN))
                        .state())
                .isEqualTo(State.UNDECIDED);
    }

    @ParameterizedTest
    @EnumSource(Absence.class)
    void what_is_missing_has_no_points_under_any_rule(Absence absence) {
        Case judged = up(missing(absence))
                .from(number("1"), ORIGIN)
                .towards(target("2"), ORIGIN)
                .beyond(number("1"), ORIGIN);
        for (ResultForm form : all()) {
            Score score = form.score(judged);
            assertThat(score.points()).isEmpty();
            assertThat(score.state()).isEqualTo(State.of(absence));
            assertThat(score.state().isJudged()).isFalse();
        }
    }

    static List<ResultForm> all() {
        return List.of(
                new AttainmentShare(),
                new BudgetReport(),
                new ToleranceOnPath(number("0.9")),
                documentsIn15Days(),
                new ThresholdToTarget(),
                new MilestoneScale(),
                new WithinRange());
    }

    @Test
    void a_trace_names_the_rule_what_went_in_with_its_origin_and_each_step() {
        Case judged = up("29").from(number("24"), ORIGIN).towards(target("33"), ORIGIN);
        assertThat(new AttainmentShare().score(judged).under("note-a").trace().lines(Language.FRENCH))
                .containsExactly(
                        "note-a : taux d'atteinte",
                        "résultat : 29 (publié)",
                        "sens : à la hausse",
                        "départ : 24 (publié)",
                        "cible : 33 (publié)",
                        "chemin parcouru du départ à la cible : 55,555555…\u00A0%");
    }

    @Test
    void every_form_has_a_code_a_title_and_words_of_its_own() {
        assertThat(all()).extracting(Form::code).containsExactly("F0", "F1", "F2", "F4", "F5", "F10", "F11");
        assertThat(all()).extracting(form -> form.title().french()).doesNotHaveDuplicates();
        assertThat(documentsIn15Days().inWords().english())
                .isEqualTo("below: 0 ; from 75: 2 ; from 80: 4 ; from 85: 5");
    }
}
