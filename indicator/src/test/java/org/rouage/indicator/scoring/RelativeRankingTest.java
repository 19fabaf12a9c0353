package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rouage.indicator.scoring.Cases.known;
import static org.rouage.indicator.scoring.Cases.missing;
import static org.rouage.indicator.scoring.Cases.number;
import static org.rouage.indicator.scoring.Cases.range;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.indicator.Direction;
import org.rouage.indicator.scoring.RelativeRanking.Entrant;
import org.rouage.indicator.scoring.RelativeRanking.Placing;
import org.rouage.indicator.scoring.RelativeRanking.Pool;
import org.rouage.indicator.scoring.RelativeRanking.Ranking;

/**
 * RSI: 60 % level, 40 % progress, pools counted as one; later 70 and 30:
 * https://legal.tricoteuses.fr/articles/KALIARTI000029465077,
 * https://legal.tricoteuses.fr/articles/KALIARTI000025201976
 */
final class RelativeRankingTest {
    private static final RelativeRanking SIXTY_FORTY = new RelativeRanking(number("0.6"), number("0.4"), List.of());

    private static Entrant entrant(String body, String now, String before) {
        return entrant(body, known(now), known(before));
    }

    private static Entrant entrant(String body, Observed now, Observed before) {
        return new Entrant(new TreeSet<>(Set.of(body)), now, before);
    }

    private static Ranking up(RelativeRanking rule, Entrant... entrants) {
        return rule.rank(Direction.UP, Optional.empty(), List.of(entrants));
    }

    @Test
    void bodies_are_placed_by_60_percent_of_their_level_and_40_percent_of_their_progress() {
        Ranking ranking = up(
                SIXTY_FORTY,
                entrant("alsace", "95", "95"),
                entrant("bretagne", "90", "80"),
                entrant("corse", "85", "84"),
                entrant("lorraine", "80", "78"),
                entrant("picardie", "70", "75"));
        assertThat(ranking.placings())
                .extracting(Placing::unit, Placing::levelRank, Placing::progressRank, Placing::weightedRank)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("bretagne", 2, 1, number("1.6")),
                        org.assertj.core.groups.Tuple.tuple("alsace", 1, 4, number("2.2")),
                        org.assertj.core.groups.Tuple.tuple("corse", 3, 3, number("3")),
                        org.assertj.core.groups.Tuple.tuple("lorraine", 4, 2, number("3.2")),
                        org.assertj.core.groups.Tuple.tuple("picardie", 5, 5, number("5")));
        assertThat(ranking.placings().getFirst().score().points()).contains(Points.ofOne(number("0.85")));
        assertThat(ranking.placings().getLast().score().points()).contains(Points.ofOne(Rational.ZERO));
        assertThat(ranking.placings().getLast().score().state()).isEqualTo(State.NOT_REACHED);
    }

    @Test
    void downwards_the_least_is_first_and_a_fall_is_progress() {
        Ranking ranking = SIXTY_FORTY.rank(
                Direction.DOWN, Optional.empty(), List.of(entrant("a", "20", "25"), entrant("b", "30", "30")));
        assertThat(ranking.placings()).extracting(Placing::unit).containsExactly("a", "b");
        assertThat(ranking.placings().getFirst().score().state()).isEqualTo(State.REACHED);
    }

    @Test
    void towards_a_range_the_nearest_is_first() {
        Ranking ranking = SIXTY_FORTY.rank(
                Direction.RANGE,
                Optional.of(range("15", "25")),
                List.of(entrant("a", "27", "20"), entrant("b", "14", "12")));
        assertThat(ranking.placings()).extracting(Placing::unit).containsExactly("b", "a");
    }

    @Test
    void equals_share_the_better_place_and_it_is_said() {
        Ranking ranking = up(
                SIXTY_FORTY,
                entrant("a", "90", "85"),
                entrant("b", "80", "75"),
                entrant("c", "80", "75"),
                entrant("d", "70", "65"));
        assertThat(ranking.placings()).extracting(Placing::place).containsExactly(1, 2, 2, 4);
        assertThat(ranking.placings()).extracting(Placing::isTied).containsExactly(false, true, true, false);
        assertThat(ranking.placings().get(1).score().trace().lines(Language.FRENCH))
                .endsWith("place : 2, ex æquo");
    }

    @Test
    void bodies_that_pool_an_activity_count_as_one_for_that_indicator_only() {
        var pooled = new RelativeRanking(
                number("0.6"), number("0.4"), List.of(new Pool("attachement", List.of("d", "b", "c"))));
        List<String> reporters = List.of("a", "b", "c");
        assertThat(pooled.units("attachement", reporters))
                .as("d was not to report")
                .containsExactly(new TreeSet<>(Set.of("a")), new TreeSet<>(Set.of("b", "c")));
        assertThat(pooled.units("other", reporters)).hasSize(3);

        Ranking ranking = up(
                pooled,
                entrant("a", "90", "85"),
                new Entrant(new TreeSet<>(Set.of("b", "c")), known("80.5"), known("79")));
        assertThat(ranking.placings()).extracting(Placing::unit).containsExactly("a", "b+c");
        assertThat(ranking.placings().getLast().bodies()).containsExactly("b", "c");
    }

    @Test
    void a_body_without_progress_or_without_result_is_named_and_not_ranked() {
        Ranking ranking = up(
                SIXTY_FORTY,
                entrant("a", "90", "85"),
                entrant("d", known("70"), missing(Absence.NOT_MEASURED)),
                entrant("e", missing(Absence.NEUTRALISED), known("70")),
                entrant("f", "60", "59"));
        assertThat(ranking.placings()).extracting(Placing::unit).containsExactly("a", "f");
        assertThat(ranking.excluded())
                .extracting(one -> one.name() + ", " + one.why().english())
                .containsExactly("d, a year before: not measured", "e, result: neutralised");
    }

    @Test
    void progress_is_not_asked_for_where_it_weighs_nothing() {
        var level = new RelativeRanking(Rational.ONE, Rational.ZERO, List.of());
        Ranking ranking = up(
                level,
                entrant("a", known("70"), missing(Absence.NOT_MEASURED)),
                entrant("b", known("60"), missing(Absence.NOT_MEASURED)));
        assertThat(ranking.placings()).extracting(Placing::unit).containsExactly("a", "b");
    }

    @Test
    void alone_nobody_is_ranked() {
        Ranking ranking = up(SIXTY_FORTY, entrant("a", "90", "85"));
        assertThat(ranking.placings().getFirst().score().state()).isEqualTo(State.UNDECIDED);
        assertThat(ranking.placings().getFirst().score().points()).isEmpty();
    }

    @Test
    void level_and_progress_make_the_whole() {
        assertThatThrownBy(() -> new RelativeRanking(number("0.6"), number("0.3"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
