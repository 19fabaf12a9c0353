package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.indicator.scoring.Cases.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.convention.Scoring;
import org.rouage.indicator.Clockmakers;
import org.rouage.indicator.Sheet;

final class ScoringsTest {
    private static Outcome<Scorings> read(Clockmakers clockmakers) {
        return Scorings.of(clockmakers.convention());
    }

    private static DeclaredRule rule(Clockmakers clockmakers, String id) {
        Outcome<Scorings> read = read(clockmakers);
        assertThat(read.problems()).isEmpty();
        return read.value().flatMap(scorings -> scorings.rule(id)).orElseThrow();
    }

    private static List<String> codes(Clockmakers clockmakers) {
        return read(clockmakers).problems().stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    private static Clockmakers two() {
        return Clockmakers.empty().indicator(Sheet.of("a", "%", "up")).indicator(Sheet.of("b", "%", "up"));
    }

    private static Clockmakers ofEachForm() {
        Clockmakers all = Clockmakers.empty()
                .indicator(Sheet.of("a", "%", "up")
                        .weight("60")
                        .threshold(2024, "65")
                        .target(2026, "88")
                        .scored("weighted"))
                .indicator(Sheet.of("b", "%", "up")
                        .weight("40")
                        .threshold(2024, "65")
                        .target(2026, "88")
                        .scored("weighted"));
        all.scoring(Scoring.of("budget-report", "", "budget-report"))
                .scoring(Rules.tolerance("tolerance", "90"))
                .scoring(Scoring.of("objective", "", "objective"))
                .scoring(Rules.steps("steps", "=0", "75=2", "80=4", "85=5"))
                .scoring(Scoring.of("linear", "", "linear"))
                .scoring(Scoring.of("weighted", "", "weighted"))
                .scoring(Rules.themes("themes", "themes", "50", "service 60: a 100", "risques 40: b 100"))
                .scoring(Rules.ranking("ranking", "60", "40"))
                .scoring(Rules.split("split", "40", "all 100: a 100"))
                .scoring(Scoring.of("milestone", "", "milestone"))
                .scoring(Scoring.of("range", "", "range"));
        return all;
    }

    @ParameterizedTest
    @CsvSource({"excluded, EXCLUDED", "zero, ZERO", "undecided, UNDECIDED"})
    void what_is_done_with_a_missing_score_is_read_as_the_rule_declares_it(String term, MissingScores missing) {
        DeclaredRule rule = rule(
                two().scoring(Rules.themes("themes", "50", term, List.of("service 60: a 100", "risques 40: b 100"))),
                "themes");
        assertThat(((ThemeWeights) rule.form()).missing()).isEqualTo(missing);
        assertThat(((ThemeWeights) rule(ofEachForm(), "themes").form()).missing())
                .isEqualTo(MissingScores.EXCLUDED);
    }

    @Test
    void the_eleven_forms_that_can_be_written_are_read() {
        Outcome<Scorings> read = read(ofEachForm());
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().orElseThrow().rules())
                .hasSize(Scoring.FORMS.size())
                .extracting(rule -> rule.id() + " " + rule.form().code())
                .containsExactly(
                        "budget-report F1",
                        "linear F5",
                        "milestone F10",
                        "objective F3",
                        "range F11",
                        "ranking F8",
                        "split F9",
                        "steps F4",
                        "themes F7",
                        "tolerance F2",
                        "weighted F6");
    }

    @Test
    void percents_are_read_as_shares_and_the_mass_as_written() {
        Clockmakers clockmakers =
                two().scoring(Rules.tolerance("t", "90")).scoring(Rules.split("s", "40", "all 100: a 100"));
        assertThat(rule(clockmakers, "t").form()).isEqualTo(new ToleranceOnPath(number("0.9")));
        DeclaredRule split = rule(clockmakers, "s");
        assertThat(split.form()).isEqualTo(new NationalLocal(number("0.4")));
        assertThat(split.mass().orElseThrow().obtained(new Points(number("1"), number("2"))))
                .isEqualTo(number("1.25"));
    }

    /** Maladie 2021 announces 40, 40 and 20 and applies 35, 35 and 30. */
    @Test
    void announced_weights_that_are_not_those_applied_are_refused() {
        Clockmakers published = Clockmakers.empty()
                .indicator(Sheet.of("a", "%", "up"))
                .indicator(Sheet.of("b", "%", "up"))
                .indicator(Sheet.of("c", "%", "up"))
                .scoring(Rules.themes(
                        "maladie", "themes", "50", "service 40: a 35", "risques 40: b 35", "efficience 20: c 30"));
        List<Problem> problems = read(published).problems();
        assertThat(problems).extracting(Problem::code).containsExactly("SCORING-WEIGHTS-CONTRADICT");
        assertThat(problems.getFirst().print(Language.FRENCH))
                .contains("annoncés pour les thèmes : 40/40/20 ; sommes de leurs indicateurs : 35/35/30");
    }

    @Test
    void weights_of_indicators_may_sum_to_100_in_each_theme_or_to_its_weight() {
        assertThat(rule(two().scoring(Rules.themes("r", "themes", "50", "x 60: a 100", "y 40: b 100")), "r")
                        .indicators())
                .containsExactly("a", "b");
        assertThat(codes(two().scoring(Rules.themes("r", "themes", "50", "x 60: a 60", "y 40: b 40"))))
                .isEmpty();
        assertThat(codes(two().scoring(Rules.themes("r", "themes", "50", "x 60: a 60", "y 40: b 100"))))
                .containsExactly("SCORING-WEIGHTS-CONTRADICT clockmakers-2024 (r)");
    }

    @Test
    void all_problems_of_a_rule_are_told_at_once() {
        Clockmakers wrong = two().scoring(Rules.themes("r", "themes", "150", "x 60: a 50, nothing 50", "y 30: a 100"));
        assertThat(codes(wrong))
                .containsExactly(
                        "SCORING-PERCENT clockmakers-2024 (r)",
                        "SCORING-TWICE clockmakers-2024 (r)",
                        "SCORING-UNKNOWN clockmakers-2024 (r)",
                        "SCORING-WEIGHTS clockmakers-2024 (r)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"75=2 80=4", "=0", "=0 80=4 75=2", "=0 75=2 75=4", "=0 75=0", "=0 =2"})
    void steps_that_do_not_rise_or_give_nothing_are_refused(String steps) {
        assertThat(codes(two().scoring(Rules.steps("s", steps.split(" ")))))
                .containsExactly("SCORING-STEPS clockmakers-2024 (s)");
    }

    @ParameterizedTest
    @CsvSource({"up, =0 75=2, 0", "up, =2 75=0, 1", "down, =2 75=0, 0", "down, =0 75=2, 1"})
    void points_go_in_the_direction_of_the_indicators_that_name_the_steps(
            String direction, String steps, int problems) {
        Clockmakers clockmakers = Clockmakers.empty()
                .indicator(Sheet.of("a", "%", direction).scored("s"))
                .scoring(Rules.steps("s", steps.split(" ")));
        assertThat(codes(clockmakers)).hasSize(problems).allMatch(code -> code.startsWith("SCORING-STEPS-DIRECTION"));
    }

    @ParameterizedTest
    @CsvSource({"tolerance", "themes", "ranking", "split", "steps", "weighted"})
    void a_form_without_what_it_needs_is_refused(String form) {
        assertThat(read(two().scoring(Scoring.of("r", "", form))).problems()).isNotEmpty();
    }

    @Test
    void an_indicator_must_have_what_its_form_needs() {
        Clockmakers clockmakers = Clockmakers.empty()
                .indicator(Sheet.of("bare", "%", "up").target(2026, "88").scored("linear"))
                .indicator(Sheet.of("behind", "%", "down")
                        .threshold(2024, "10")
                        .target(2026, "20")
                        .scored("linear"))
                .indicator(Sheet.of("sound", "%", "down")
                        .threshold(2024, "30")
                        .target(2026, "20")
                        .scored("linear"))
                .indicator(Sheet.of("held", "%", "maintain")
                        .threshold(2024, "30")
                        .target(2026, "20")
                        .scored("linear"))
                .indicator(
                        Sheet.of("single", "days", "range").target(2026, "20").scored("range"))
                .indicator(Sheet.of("number", "%", "up").target(2026, "20").scored("milestone"))
                .indicator(Sheet.of("lost", "%", "up").scored("nothing"))
                .scoring(Scoring.of("linear", "", "linear"))
                .scoring(Scoring.of("range", "", "range"))
                .scoring(Scoring.of("milestone", "", "milestone"));
        assertThat(codes(clockmakers))
                .containsExactly(
                        "SCORING-INDICATOR-LACKS clockmakers-2024 (bare)",
                        "SCORING-INDICATOR-LACKS clockmakers-2024 (behind)",
                        "SCORING-INDICATOR-LACKS clockmakers-2024 (held)",
                        "SCORING-UNKNOWN clockmakers-2024 (lost)",
                        "SCORING-INDICATOR-LACKS clockmakers-2024 (number)",
                        "SCORING-INDICATOR-LACKS clockmakers-2024 (single)");
    }

    @Test
    void a_pool_names_bodies_and_an_indicator_that_are_there() {
        Clockmakers clockmakers = Clockmakers.ofThree()
                .indicator(Sheet.of("i", "%", "up"))
                .scoring(Rules.ranking(
                        "r",
                        "60",
                        "40",
                        new Scoring.Pool("i", List.of("a", "b")),
                        new Scoring.Pool("j", List.of("z"))));
        assertThat(codes(clockmakers)).hasSize(2).allMatch(code -> code.startsWith("SCORING-UNKNOWN"));
        assertThat(codes(Clockmakers.ofThree().scoring(Rules.ranking("r", "60", "50"))))
                .containsExactly("SCORING-WEIGHTS clockmakers-2024 (r)");
    }

    @Test
    void a_table_weighs_by_its_themes_or_by_the_indicators_that_name_it() {
        assertThat(rule(two().scoring(Rules.themes("w", "weighted", "", "x 100: a 70, b 30")), "w")
                        .form())
                .isEqualTo(new WeightedTable(
                        List.of(new Weight("a", number("70")), new Weight("b", number("30"))), MissingScores.EXCLUDED));
        Clockmakers missing = Clockmakers.empty()
                .indicator(Sheet.of("a", "%", "up")
                        .threshold(2024, "1")
                        .weight("60")
                        .scored("w"))
                .indicator(Sheet.of("b", "%", "up").threshold(2024, "1").scored("w"))
                .scoring(Scoring.of("w", "", "weighted"));
        assertThat(codes(missing))
                .containsExactly(
                        "SCORING-INDICATOR-LACKS clockmakers-2024 (b)", "SCORING-WEIGHTS clockmakers-2024 (w)");
    }

    @Test
    void the_problems_of_scoring_name_the_remedy_in_both_languages() {
        Clockmakers wrong = two().scoring(Rules.tolerance("t", "101")).scoring(Scoring.of("f", "", "guess"));
        assertThat(read(wrong).problems()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.remedy().french()).isNotBlank();
            assertThat(problem.remedy().english()).isNotBlank();
        });
    }
}
