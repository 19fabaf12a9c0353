package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.indicator.scoring.Cases.known;
import static org.rouage.indicator.scoring.Cases.missing;
import static org.rouage.indicator.scoring.Cases.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.indicator.Direction;
import org.rouage.indicator.scoring.MassByRank.Share;
import org.rouage.indicator.scoring.MassByRank.Shares;
import org.rouage.indicator.scoring.RelativeRanking.Entrant;
import org.rouage.indicator.scoring.RelativeRanking.Ranking;

/** RSI 2010 to 2012: 40, 35, then 30 % shared by posts, the rest by rank; a pool counts as one. */
final class MassByRankTest {
    private static final Map<String, Rational> POSTS = Map.of("a", number("30"), "b", number("10"), "c", number("20"));

    private static MassByRank mass(Map<String, Rational> weights) {
        var shares = new TreeMap<>(Map.of(2010, number("0.4"), 2011, number("0.35"), 2012, number("0.3")));
        return new MassByRank(number("1000"), shares, new TreeMap<>(weights));
    }

    /** Level only: with 3 units the points are 1, 0.5 and 0. */
    private static Ranking level(Entrant... entrants) {
        return new RelativeRanking(Rational.ONE, Rational.ZERO, List.of())
                .rank(Direction.UP, Optional.empty(), List.of(entrants));
    }

    private static SortedSet<String> bodies(String... bodies) {
        return new TreeSet<>(List.of(bodies));
    }

    private static Entrant entrant(String body, String now) {
        return new Entrant(bodies(body), known(now), known("50"));
    }

    private static Entrant absent(String body) {
        return new Entrant(bodies(body), missing(Absence.NOT_MEASURED), missing(Absence.NOT_MEASURED));
    }

    private static SortedMap<String, Ranking> alone() {
        return new TreeMap<>(Map.of("calls", level(entrant("a", "90"), entrant("b", "80"), entrant("c", "70"))));
    }

    private static Share share(Shares shares, String body) {
        return shares.shares().stream()
                .filter(one -> one.body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> trace(Share share) {
        return share.trace().stream().map(Text::english).toList();
    }

    @ParameterizedTest
    @CsvSource({"2010,400,200", "2011,350,175", "2012,300,150"})
    void the_common_part_of_the_year_goes_by_posts_and_the_rest_by_rank(int year, String common, String ofA) {
        Shares shares = mass(Map.of("calls", Rational.ONE)).of(year, alone(), POSTS);

        assertThat(shares.common()).contains(number(common));
        assertThat(shares.byRank()).contains(number("1000").minus(number(common)));
        assertThat(share(shares, "a").common()).contains(number(ofA)); // 30 posts of 60
        Rational rest = number("1000").minus(number(common)); // points 1, 0.5, 0
        assertThat(share(shares, "a").byRank()).contains(rest.times(number("2")).dividedBy(number("3")));
        assertThat(share(shares, "b").byRank()).contains(rest.dividedBy(number("3")));
        assertThat(share(shares, "c").byRank()).contains(Rational.ZERO);
    }

    @Test
    void each_part_is_told_with_its_posts_and_its_points() {
        Share a = share(mass(Map.of("calls", Rational.ONE)).of(2010, alone(), POSTS), "a");

        assertThat(a.whole()).contains(number("600")); // 400 × 30/60 + 600 × 1/1.5
        assertThat(trace(a)).containsExactly("common part: 400 × 30 posts of 60", "calls – 600 × 1 points of 1.5");
        assertThat(a.trace().getFirst().in(Language.FRENCH)).isEqualTo("part commune : 400 × 30 postes sur 60");
    }

    @Test
    void the_rest_is_divided_between_indicators_by_their_weights() {
        var rankings = alone();
        rankings.put("delay", level(entrant("a", "10"), entrant("b", "30"), entrant("c", "20")));
        Shares shares =
                mass(Map.of("calls", number("60"), "delay", number("20"))).of(2010, rankings, POSTS);

        // 600: 450 by calls as 1, 0.5, 0 of 1.5; 150 by delay as 0, 1, 0.5
        assertThat(share(shares, "a").byRank()).contains(number("300"));
        assertThat(share(shares, "b").byRank()).contains(number("250"));
        assertThat(share(shares, "c").byRank()).contains(number("50"));
    }

    @Test
    void bodies_that_pool_an_activity_count_as_one_and_divide_by_posts_what_it_obtains() {
        var rankings = new TreeMap<>(Map.of(
                "calls", level(new Entrant(bodies("a", "b"), known("90"), known("90")), entrant("c", "70"))));
        Shares shares = mass(Map.of("calls", Rational.ONE)).of(2010, rankings, POSTS);

        assertThat(share(shares, "a").byRank()).contains(number("450")); // 600 × 1 of 1 × 30 of 40
        assertThat(share(shares, "b").byRank()).contains(number("150"));
        assertThat(share(shares, "c").byRank()).contains(Rational.ZERO);
        assertThat(trace(share(shares, "b"))).contains("calls – 600 × 1 points of 1 × 10 posts of 40");
    }

    @Test
    void posts_that_are_not_known_leave_every_common_part_undecided_and_are_not_none() {
        Shares shares =
                mass(Map.of("calls", Rational.ONE)).of(2010, alone(), Map.of("a", number("30"), "c", number("20")));

        assertThat(shares.shares()).allSatisfy(one -> {
            assertThat(one.common()).isEmpty();
            assertThat(one.whole()).isEmpty();
            assertThat(trace(one)).contains("common part: undecided: posts of 2010 not known: b");
        });
        assertThat(share(shares, "a").byRank()).as("ranks need no posts").contains(number("400"));
        Map<String, Rational> none = Map.of("a", Rational.ZERO, "b", number("10"), "c", number("10"));
        assertThat(share(mass(Map.of("calls", Rational.ONE)).of(2010, alone(), none), "a")
                        .common())
                .as("none is known")
                .contains(Rational.ZERO);
    }

    @Test
    void nobody_has_posts_or_one_of_a_pool_is_unknown() {
        Map<String, Rational> none = Map.of("a", Rational.ZERO, "b", Rational.ZERO, "c", Rational.ZERO);

        assertThat(trace(share(mass(Map.of("calls", Rational.ONE)).of(2010, alone(), none), "a")))
                .contains("common part: undecided: no posts in 2010");

        var pooled = new TreeMap<>(Map.of(
                "calls", level(new Entrant(bodies("a", "b"), known("90"), known("90")), entrant("c", "70"))));
        Shares shares = mass(Map.of("calls", Rational.ONE)).of(2010, pooled, Map.of("a", number("30")));
        assertThat(share(shares, "a").byRank()).isEmpty();
        assertThat(share(shares, "c").byRank()).contains(Rational.ZERO);
    }

    @Test
    void a_year_without_a_common_share_and_a_mass_without_a_ranking_are_undecided_with_the_reason() {
        assertThat(mass(Map.of("calls", Rational.ONE)).of(2013, alone(), POSTS).undecided())
                .extracting(Text::english)
                .containsExactly("no common part is declared for 2013");
        assertThat(mass(Map.of("calls", Rational.ONE)).of(2009, alone(), POSTS).shares())
                .isEmpty();
        var single = new TreeMap<>(Map.of("calls", level(entrant("a", "90"))));
        assertThat(mass(Map.of("calls", Rational.ONE)).of(2010, single, POSTS).undecided())
                .extracting(Text::french)
                .containsExactly("aucun indicateur n'a de classement");
    }

    @Test
    void an_indicator_that_ranks_nobody_gives_its_weight_to_the_others_and_who_is_not_ranked_obtains_nothing_by_it() {
        var rankings = alone();
        rankings.put("delay", level(entrant("a", "10"), absent("b")));
        rankings.put("cost", level(entrant("a", "1"), entrant("b", "2")));
        Shares shares = mass(Map.of("calls", number("40"), "delay", number("20"), "cost", number("40")))
                .of(2010, rankings, POSTS);

        assertThat(share(shares, "c").byRank()).contains(Rational.ZERO);
        assertThat(trace(share(shares, "c"))).contains("cost – not ranked").noneMatch(one -> one.startsWith("delay"));
        assertThat(share(shares, "b").byRank()).contains(number("400")); // 300 × 0.5 of 1.5, and 300 × 1 of 1
    }

    /** Some bodies with posts, ranked on three indicators, of which pools and missing results are part. */
    private record Drawn(
            SortedMap<String, Rational> posts,
            SortedMap<String, Ranking> rankings,
            SortedMap<String, Rational> weights) {
        static Drawn of(Random random) {
            var drawn = new Drawn(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
            int bodies = 2 + random.nextInt(6);
            for (int b = 0; b < bodies; b++) {
                drawn.posts.put("b" + b, Rational.of(1 + random.nextInt(900)).dividedBy(Rational.of(8)));
            }
            for (String indicator : List.of("x", "y", "z")) {
                drawn.weights.put(indicator, Rational.of(1 + random.nextInt(50)));
                var entrants = new ArrayList<Entrant>();
                boolean isPooled = bodies > 2 && random.nextBoolean();
                for (int b = isPooled ? 1 : 0; b < bodies; b++) {
                    Observed now = random.nextInt(9) == 0
                            ? missing(Absence.NOT_MEASURED)
                            : known(Integer.toString(random.nextInt(5)));
                    SortedSet<String> unit = isPooled && b == 1 ? bodies("b0", "b1") : bodies("b" + b);
                    entrants.add(new Entrant(unit, now, known(Integer.toString(random.nextInt(5)))));
                }
                var ranking = new RelativeRanking(number("0.6"), number("0.4"), List.of());
                drawn.rankings.put(indicator, ranking.rank(Direction.UP, Optional.empty(), entrants));
            }
            return drawn;
        }

        Shares shares() {
            return mass(weights).of(2011, rankings, posts);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_parts_add_up_to_the_mass_exactly(int seed) {
        var random = new Random(seed);
        int shared = 0;
        for (int i = 0; i < 50; i++) {
            Drawn drawn = Drawn.of(random);
            Shares shares = drawn.shares();
            if (shares.undecided().isEmpty()) {
                shared++;
                assertThat(shares.shares().stream()
                                .map(one -> one.whole().orElseThrow())
                                .reduce(Rational.ZERO, Rational::plus))
                        .isEqualTo(number("1000"));
            } else {
                assertThat(drawn.rankings().values())
                        .allMatch(ranking -> ranking.placings().size() < 2);
            }
        }
        assertThat(shared).isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void more_posts_never_obtain_less_of_what_is_common(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            Drawn drawn = Drawn.of(random);
            Shares shares = drawn.shares();
            for (Share one : shares.shares()) {
                for (Share other : shares.shares()) {
                    assertThat(common(one).compareTo(common(other)))
                            .isEqualTo(posts(drawn, one).compareTo(posts(drawn, other)));
                }
            }
            if (!shares.shares().isEmpty()) {
                Share grown = shares.shares().getFirst();
                drawn.posts().merge(grown.body(), Rational.of(random.nextInt(3)), Rational::plus);
                assertThat(common(share(drawn.shares(), grown.body()))).isGreaterThanOrEqualTo(common(grown));
            }
        }
    }

    private static Rational common(Share share) {
        return share.common().orElseThrow();
    }

    private static Rational posts(Drawn drawn, Share share) {
        return drawn.posts().getOrDefault(share.body(), Rational.ZERO);
    }
}
