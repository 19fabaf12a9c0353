package org.rouage.indicator.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Rational;

class StandingTest {
    @Test
    void the_score_is_of_what_was_measured_and_the_ends_of_what_might_be() {
        var standing = Standing.of(List.of(part("a", 50, "0.9"), part("b", 40, "0.5"), missing("c", 10)));

        assertThat(standing.score()).contains(Rational.of(65).dividedBy(Rational.of(90)));
        assertThat(standing.worst()).isEqualTo(Rational.parse("0.65"));
        assertThat(standing.best()).isEqualTo(Rational.parse("0.75"));
        assertThat(standing.unmeasured()).containsExactly("c");
    }

    @Test
    void what_is_neutralised_counts_for_nobody_and_what_has_no_weight_is_named() {
        var neutralised = new Standing.Part("n", Optional.of(Rational.of(30)), Optional.empty(), false);
        var unweighted = new Standing.Part("u", Optional.empty(), Optional.of(Rational.ONE), false);
        var standing = Standing.of(List.of(part("a", 50, "0.5"), neutralised, unweighted));

        assertThat(standing.worst()).isEqualTo(Rational.parse("0.5")).isEqualTo(standing.best());
        assertThat(standing.unweighted()).containsExactly("u");
        assertThat(standing.unmeasured()).isEmpty();
    }

    @Test
    void a_body_of_which_nothing_was_measured_may_be_first_or_last() {
        var nothing = Standing.of(List.of(missing("a", 10)));
        var good = Standing.of(List.of(part("a", 10, "0.8")));
        var bad = Standing.of(List.of(part("a", 10, "0.1")));
        List<Standing> all = List.of(nothing, good, bad);

        assertThat(nothing.score()).isEmpty();
        assertThat(nothing.rankedAmong(all).rankFrom()).isEqualTo(1);
        assertThat(nothing.rankedAmong(all).rankTo()).isEqualTo(3);
        assertThat(nothing.rankedAmong(all).isRankOpen()).isTrue();
    }

    @Test
    void equal_scores_share_a_rank_and_the_next_is_passed_over() {
        List<Standing> all = List.of(
                Standing.of(List.of(part("a", 10, "0.8"))),
                Standing.of(List.of(part("a", 10, "0.8"))),
                Standing.of(List.of(part("a", 10, "0.1"))));

        assertThat(all.stream().map(one -> one.rankedAmong(all)).map(Standing::rankFrom))
                .containsExactly(1, 1, 3);
        assertThat(all.stream().map(one -> one.rankedAmong(all))).noneMatch(Standing::isRankOpen);
    }

    @Test
    void losing_a_result_never_costs_a_body_its_rank() {
        var random = new Random(227_3);
        for (int round = 0; round < 200; round++) {
            var bodies = new ArrayList<List<Standing.Part>>();
            for (int body = 0; body < 6; body++) {
                bodies.add(List.of(drawn(random, "a"), drawn(random, "b"), drawn(random, "c")));
            }
            var whole = bodies.stream().map(Standing::of).toList();
            var lost = new ArrayList<>(whole);
            lost.set(
                    0,
                    Standing.of(List.of(
                            missing("a", 10),
                            bodies.getFirst().get(1),
                            bodies.getFirst().get(2))));

            Standing before = whole.getFirst().rankedAmong(whole);
            Standing after = lost.getFirst().rankedAmong(lost);
            assertThat(after.rankFrom()).isLessThanOrEqualTo(before.rankFrom());
            assertThat(after.rankTo()).isGreaterThanOrEqualTo(before.rankTo());
        }
    }

    private static Standing.Part drawn(Random random, String indicator) {
        return part(indicator, 10, "0." + random.nextInt(10));
    }

    private static Standing.Part part(String indicator, int weight, String share) {
        return new Standing.Part(
                indicator, Optional.of(Rational.of(weight)), Optional.of(Rational.parse(share)), false);
    }

    private static Standing.Part missing(String indicator, int weight) {
        return new Standing.Part(indicator, Optional.of(Rational.of(weight)), Optional.empty(), true);
    }
}
