package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rouage.indicator.scoring.Cases.ORIGIN;
import static org.rouage.indicator.scoring.Cases.number;
import static org.rouage.indicator.scoring.Cases.range;
import static org.rouage.indicator.scoring.Cases.target;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Unit;
import org.rouage.indicator.Direction;
import org.rouage.indicator.scoring.Projection.Projected;
import org.rouage.indicator.scoring.Projection.Reach;
import org.rouage.indicator.scoring.ThemeWeights.Theme;

/** What forms say of themselves, in both languages, and where their bounds lie. */
final class FormWordsTest {
    private static final ThemeWeights THEMES = themes(MissingScores.EXCLUDED, "0.5");

    private static ThemeWeights themes(MissingScores missing, String trigger) {
        return new ThemeWeights(
                List.of(
                        new Theme("service", "Service", number("60"), List.of(weight("a", "80"), weight("b", "20"))),
                        new Theme("cost", "Cost", number("40"), List.of(weight("c", "100")))),
                number(trigger),
                missing);
    }

    private static Weight weight(String indicator, String weight) {
        return new Weight(indicator, number(weight));
    }

    private static SortedMap<String, Score> scores(String... each) {
        var scores = new TreeMap<String, Score>();
        for (String one : each) {
            String[] parts = one.split("=", 2);
            var trace = new Trace("test", Text.same("test"), List.of(), List.of(Text.same("no rule")));
            scores.put(
                    parts[0],
                    Character.isUpperCase(parts[1].charAt(0))
                            ? Score.of(State.valueOf(parts[1]), trace)
                            : new AttainmentShare().score(Cases.of(Direction.UP, "0", target("1"), number(parts[1]))));
        }
        return scores;
    }

    private static List<String> said(Form form) {
        return Stream.of(
                        form.code(),
                        form.title().french(),
                        form.title().english(),
                        form.inWords().french(),
                        form.inWords().english())
                .map(FormWordsTest::plain)
                .toList();
    }

    /** With ordinary spaces for those that do not break. */
    private static String plain(String words) {
        return words.replaceAll("[\u00a0\u202f]", " ");
    }

    private static List<String> lines(Score score, Language language) {
        return score.trace().lines(language).stream().map(FormWordsTest::plain).toList();
    }

    @Test
    void each_form_that_looks_at_several_says_its_rule_in_both_languages() {
        assertThat(said(THEMES))
                .containsExactly(
                        "F7",
                        "thèmes pondérés avec seuil de déclenchement",
                        "theme weights with a trigger",
                        "Service × 60 + Cost × 40 ; 0 jusqu'à 50 %",
                        "Service × 60 + Cost × 40; 0 up to 50 %");
        assertThat(said(new NationalLocal(number("0.4"))))
                .containsExactly(
                        "F9",
                        "part nationale et part locale",
                        "national and local part",
                        "40 % national, 60 % local",
                        "40 % national, 60 % local");
        assertThat(said(new RelativeRanking(number("0.6"), number("0.4"), List.of())))
                .containsExactly(
                        "F8",
                        "classement relatif",
                        "relative ranking",
                        "rang de niveau × 60 % + rang de progression × 40 %",
                        "rank on level × 60 % + rank on progress × 40 %");
        var table = new WeightedTable(List.of(weight("a", "60"), weight("b", "40")), MissingScores.ZERO);
        assertThat(table.inWords().english()).isEqualTo("a × 60 + b × 40");
        assertThat(new AttainmentShare().inWords().french())
                .isEqualTo("part du chemin du départ à la cible, entre 0 et 1");
        assertThat(new MilestoneScale().inWords().english()).isNotBlank();
    }

    @Test
    void each_knows_the_indicators_that_it_names() {
        assertThat(THEMES.indicators()).containsExactly("a", "b", "c");
        assertThat(new WeightedTable(List.of(weight("b", "60"), weight("a", "40")), MissingScores.ZERO).indicators())
                .containsExactly("a", "b");
    }

    @Test
    void the_trace_of_themes_tells_each_indicator_each_theme_and_the_trigger() {
        assertThat(lines(THEMES.score(scores("a=1", "b=0.5", "c=0.25")), Language.FRENCH))
                .containsExactly(
                        "F7 : thèmes pondérés avec seuil de déclenchement",
                        "Service – a : 80 × 1",
                        "Service – b : 20 × 0,5",
                        "Service – total : 90 sur 100",
                        "Cost – c : 100 × 0,25",
                        "Cost – total : 25 sur 100",
                        "Service : 60 × 0,9",
                        "Cost : 40 × 0,25",
                        "total : 64 sur 100",
                        "taux 64 %, au-dessus du seuil de 50 % : le taux lui-même");
        assertThat(lines(THEMES.score(scores("a=0.5", "b=0.5", "c=0.5")), Language.ENGLISH))
                .endsWith("rate 50 %, not above the trigger of 50 %: 0");
    }

    @Test
    void a_theme_that_nobody_owes_is_not_applicable_and_one_that_lacks_a_score_is_undecided_where_so_declared() {
        Score excused = THEMES.score(scores("a=1", "b=1", "c=NEUTRALISED"));
        assertThat(excused.excluded().stream()
                        .map(one -> one.name() + " " + one.why().english()))
                .containsExactly("c neutralised", "Cost not applicable");
        Score open = themes(MissingScores.UNDECIDED, "0.5").score(scores("a=1", "c=1"));
        assertThat(open.points()).isEmpty();
        assertThat(open.trace().lines(Language.ENGLISH))
                .contains(
                        "Service: undecided: an indicator is missing in it, leaves the total undecided",
                        "the total is undecided");
        Score unscored = THEMES.score(scores("a=1", "b=REACHED", "c=1"));
        assertThat(unscored.trace().lines(Language.FRENCH))
                .contains("Service – b : sa règle ne donne pas de points, laissé hors du total");
        Score why = THEMES.score(scores("a=1", "b=UNDECIDED", "c=1"));
        assertThat(why.trace().lines(Language.ENGLISH))
                .contains("Service – b: undecided: no rule, left out of the total");
    }

    @Test
    void triggers_and_shares_may_be_nothing_and_all_and_no_more() {
        assertThat(themes(MissingScores.EXCLUDED, "0")
                        .score(scores("a=0.1", "b=0", "c=0"))
                        .points())
                .contains(new Points(number("0.048"), Rational.ONE));
        assertThat(themes(MissingScores.EXCLUDED, "1")
                        .score(scores("a=1", "b=1", "c=1"))
                        .points())
                .contains(new Points(Rational.ZERO, Rational.ONE));
        assertThatThrownBy(() -> themes(MissingScores.EXCLUDED, "1.01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> themes(MissingScores.EXCLUDED, "-0.01")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new NationalLocal(Rational.ZERO).of(number("10")).local()).isEqualTo(number("10"));
        assertThat(new NationalLocal(Rational.ONE).of(number("10")).local()).isEqualTo(Rational.ZERO);
        assertThatThrownBy(() -> new NationalLocal(number("1.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NationalLocal(number("-0.01"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_split_of_which_one_part_is_open_is_open_and_says_so() {
        var split = new NationalLocal(number("0.4"));
        Score half = THEMES.score(scores("a=1", "b=1", "c=1"));
        Score open = themes(MissingScores.UNDECIDED, "0.5").score(scores("a=1"));
        assertThat(split.score(half, open).points()).isEmpty();
        assertThat(split.score(half, open).trace().lines(Language.FRENCH)).endsWith("total indécis");
        assertThat(lines(split.score(half, half), Language.FRENCH))
                .containsExactly(
                        "F9 : part nationale et part locale",
                        "national : 1 sur 1 × 40 %",
                        "local : 1 sur 1 × 60 %",
                        "total : 1 sur 1");
    }

    @ParameterizedTest
    @CsvSource({
        "UP, 10, 20, 10, WITHIN_REACH",
        "UP, 10, 20, 11, UNCERTAIN",
        "UP, 10, 20, 20, UNCERTAIN",
        "UP, 10, 20, 21, OUT_OF_REACH",
        "DOWN, 10, 20, 20, WITHIN_REACH",
        "DOWN, 10, 20, 19, UNCERTAIN",
        "DOWN, 10, 20, 10, UNCERTAIN",
        "DOWN, 10, 20, 9, OUT_OF_REACH",
        "MAINTAIN, 10, 10, 10, WITHIN_REACH",
        "MAINTAIN, 10, 20, 10, UNCERTAIN",
        "MAINTAIN, 10, 20, 20, UNCERTAIN",
        "MAINTAIN, 10, 20, 21, OUT_OF_REACH",
        "MAINTAIN, 10, 20, 9, OUT_OF_REACH",
        "MILESTONE, 10, 20, 9, UNCERTAIN"
    })
    void a_projection_is_within_reach_when_both_bounds_are_and_out_when_none_is(
            Direction direction, String least, String most, String target, Reach reach) {
        assertThat(projected(least, most).reach(direction, target(target))).isEqualTo(reach);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, WITHIN_REACH",
        "11, 20, UNCERTAIN",
        "10, 19, UNCERTAIN",
        "20, 30, UNCERTAIN",
        "0, 10, UNCERTAIN",
        "21, 30, OUT_OF_REACH",
        "0, 9, OUT_OF_REACH"
    })
    void the_ends_of_a_range_are_within_it(String least, String most, Reach reach) {
        assertThat(projected("10", "20").reach(Direction.RANGE, range(least, most)))
                .isEqualTo(reach);
    }

    private static Projected projected(String least, String most) {
        return new Projected(number("15"), number(least), number(most), Rational.ONE, 4, Text.empty());
    }

    @Test
    void without_a_way_the_share_is_all_or_nothing_and_without_a_base_a_miss_is_undecided() {
        var form = new AttainmentShare();
        Case bare = Case.of("i", Unit.NUMBER, Direction.UP, Observed.of(number("5")), ORIGIN);

        assertThat(form.score(bare.towards(target("5"), ORIGIN)).points())
                .contains(new Points(Rational.ONE, Rational.ONE));
        assertThat(form.score(bare.towards(target("6"), ORIGIN)).state()).isEqualTo(State.UNDECIDED);
        assertThat(form.score(bare.from(number("6"), ORIGIN).towards(target("6"), ORIGIN))
                        .points())
                .contains(new Points(Rational.ZERO, Rational.ONE));
        assertThat(form.score(bare.from(number("7"), ORIGIN).towards(target("6"), ORIGIN))
                        .trace()
                        .lines(Language.ENGLISH))
                .anyMatch(line -> line.startsWith("the base had passed the target, which is no longer met"));
        assertThat(form.score(bare.from(number("7"), ORIGIN).towards(target("4"), ORIGIN))
                        .trace()
                        .lines(Language.ENGLISH))
                .contains("the base had passed the target, which is still met");
        assertThat(form.isContinuous()).isTrue();
    }

    @Test
    void equal_weights_say_so() {
        WeightedTable even = WeightedTable.even(new TreeSet<>(List.of("a", "b")), MissingScores.EXCLUDED);
        assertThat(even.title().english())
                .isNotEqualTo(new WeightedTable(List.of(weight("a", "60"), weight("b", "40")), MissingScores.EXCLUDED)
                        .title()
                        .english());
    }
}
