package org.rouage.indicator.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.indicator.scoring.RelativeRanking.Placing;
import org.rouage.indicator.scoring.RelativeRanking.Ranking;

/**
 * A mass shared between the bodies of a ranking: a common part by their posts, whatever their ranks, and the rest by
 * their ranks, indicator by indicator. Nothing is rounded: the parts add up to the mass.
 *
 * <p>Example: of 1,000 kEUR 40 % are common; bodies a and b have 30 and 10 posts: 300 and 100. One indicator, on which
 * a has 0.25 points and b 0.75: of the other 600, 150 and 450. Together a obtains 450 and b 550. Bodies that pool an
 * activity count as one for its indicator, and share what they obtain by their posts.
 *
 * @param weights of the indicators, as parts of one another; an indicator without a ranking gives its weight to the
 *     others
 */
public record MassByRank(
        Rational mass, SortedMap<Integer, Rational> commonShares, SortedMap<String, Rational> weights) {
    public MassByRank {
        commonShares = Collections.unmodifiableSortedMap(new TreeMap<>(commonShares));
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    /** What is common, what goes by rank, and what each body obtains; nothing of them where undecided, and why. */
    public record Shares(
            Optional<Rational> common, Optional<Rational> byRank, List<Share> shares, List<Text> undecided) {
        public Shares {
            shares = List.copyOf(shares);
            undecided = List.copyOf(undecided);
        }
    }

    /** Of a body: its part of what is common, and what its ranks obtain; where undecided, the trace says why. */
    public record Share(String body, Optional<Rational> common, Optional<Rational> byRank, List<Text> trace) {
        public Share {
            trace = List.copyOf(trace);
        }

        /** Both together; empty when one of them is. */
        public Optional<Rational> whole() {
            return common.flatMap(one -> byRank.map(one::plus));
        }
    }

    /** The posts of bodies in the year; a body that has none here has posts that are not known, and not none. */
    public Shares of(int year, SortedMap<String, Ranking> rankings, Map<String, Rational> posts) {
        Rational commonShare = commonShares.get(year);
        if (commonShare == null) {
            return nothing(Text.of(
                    "aucune part commune n'est déclarée pour " + year, "no common part is declared for " + year));
        }
        var ranked = new TreeMap<>(rankings);
        ranked.keySet().retainAll(weights.keySet());
        ranked.values().removeIf(MassByRank::isOpen);
        Rational total = ranked.keySet().stream().map(this::weight).reduce(Rational.ZERO, Rational::plus);
        if (total.signum() <= 0) {
            return nothing(Text.of("aucun indicateur n'a de classement", "no indicator has a ranking"));
        }
        Rational common = mass.times(commonShare);
        Rational byRank = mass.minus(common);
        SortedSet<String> bodies = bodies(ranked);
        var byPosts = new ByPosts(bodies, posts, year);
        var shares = new ArrayList<Share>();
        for (String body : bodies) {
            var trace = new ArrayList<Text>();
            Optional<Rational> first = common(body, common, byPosts, trace);
            Optional<Rational> second = Optional.of(Rational.ZERO);
            for (Map.Entry<String, Ranking> one : ranked.entrySet()) {
                Rational part = byRank.times(weight(one.getKey())).dividedBy(total);
                Optional<Rational> obtained = byRank(body, one.getKey(), one.getValue(), part, byPosts, trace);
                second = second.flatMap(before -> obtained.map(before::plus));
            }
            shares.add(new Share(body, first, second, trace));
        }
        return new Shares(Optional.of(common), Optional.of(byRank), shares, List.of());
    }

    private static Shares nothing(Text why) {
        return new Shares(Optional.empty(), Optional.empty(), List.of(), List.of(why));
    }

    private Rational weight(String indicator) {
        return weights.getOrDefault(indicator, Rational.ZERO);
    }

    /** Nobody is ranked, or one alone. */
    private static boolean isOpen(Ranking ranking) {
        return ranking.placings().stream().noneMatch(one -> one.score().points().isPresent());
    }

    private static SortedSet<String> bodies(SortedMap<String, Ranking> ranked) {
        return ranked.values().stream()
                .flatMap(ranking -> ranking.placings().stream())
                .flatMap(one -> one.bodies().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Rational> common(String body, Rational common, ByPosts byPosts, List<Text> trace) {
        if (common.isZero()) {
            return Optional.of(Rational.ZERO);
        }
        Optional<Rational> share = byPosts.share(body, byPosts.bodies());
        trace.add(Text.of("part commune : ", "common part: ")
                .plus(share.map(one -> Words.number(common)
                                .plus(Text.same(" × "))
                                .plus(byPosts.inWords(body, byPosts.bodies())))
                        .orElseGet(() -> byPosts.why(byPosts.bodies()))));
        return share.map(common::times);
    }

    private static Optional<Rational> byRank(
            String body, String indicator, Ranking ranking, Rational part, ByPosts byPosts, List<Text> trace) {
        Text name = Text.same(indicator + " – ");
        Optional<Placing> placed = ranking.placings().stream()
                .filter(one -> one.bodies().contains(body))
                .findFirst();
        if (placed.isEmpty()) {
            trace.add(name.plus(Text.of("non classée", "not ranked")));
            return Optional.of(Rational.ZERO);
        }
        Rational points = points(placed.get());
        Rational all = ranking.placings().stream().map(MassByRank::points).reduce(Rational.ZERO, Rational::plus);
        Text words = name.plus(Words.number(part))
                .plus(Text.same(" × "))
                .plus(Words.number(points))
                .plus(Text.of(" points sur ", " points of "))
                .plus(Words.number(all));
        Rational ofUnit = part.times(points).dividedBy(all);
        List<String> pool = placed.get().bodies();
        if (pool.size() == 1) {
            trace.add(words);
            return Optional.of(ofUnit);
        }
        Optional<Rational> share = byPosts.share(body, pool);
        trace.add(words.plus(Text.same(" × "))
                .plus(share.map(one -> byPosts.inWords(body, pool)).orElseGet(() -> byPosts.why(pool))));
        return share.map(ofUnit::times);
    }

    private static Rational points(Placing one) {
        return one.score().points().map(Points::share).orElse(Rational.ZERO);
    }

    /** Parts by posts, among some bodies. */
    private record ByPosts(SortedSet<String> all, Map<String, Rational> posts, int year) {
        List<String> bodies() {
            return List.copyOf(all);
        }

        private Rational sum(List<String> among) {
            return among.stream()
                    .map(one -> posts.getOrDefault(one, Rational.ZERO))
                    .reduce(Rational.ZERO, Rational::plus);
        }

        private List<String> unknown(List<String> among) {
            return among.stream().filter(one -> !posts.containsKey(one)).toList();
        }

        /** Empty when the posts of one of them are not known, or when they have none together. */
        Optional<Rational> share(String body, List<String> among) {
            Rational sum = sum(among);
            return unknown(among).isEmpty() && sum.signum() > 0
                    ? Optional.of(posts.getOrDefault(body, Rational.ZERO).dividedBy(sum))
                    : Optional.empty();
        }

        Text inWords(String body, List<String> among) {
            return Words.number(posts.getOrDefault(body, Rational.ZERO))
                    .plus(Text.of(" postes sur ", " posts of "))
                    .plus(Words.number(sum(among)));
        }

        Text why(List<String> among) {
            List<String> unknown = unknown(among);
            return unknown.isEmpty()
                    ? Text.of("indécis : aucun poste en " + year, "undecided: no posts in " + year)
                    : Text.of(
                                    "indécis : postes de " + year + " inconnus : ",
                                    "undecided: posts of " + year + " not known: ")
                            .plus(Words.names(unknown));
        }
    }
}
