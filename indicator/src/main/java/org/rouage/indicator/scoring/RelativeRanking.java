package org.rouage.indicator.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.indicator.Direction;

/**
 * Bodies ranked against each other on an indicator, one part by their level and one by their progress on the year
 * before; bodies that pool an activity count as one.
 *
 * <p>Example: 60 % level, 40 % progress. Of five units, first on level and third on progress: 0.6 × 1 + 0.4 × 3 = 1.8;
 * the least such number is placed first. Equal values share the better rank (1, 2, 2, 4), and it is said. The points
 * are the share of the way from all last to all first: (5 − 1.8) / (5 − 1) = 0.8.
 */
public record RelativeRanking(Rational levelWeight, Rational progressWeight, List<Pool> pools) implements Form {
    public RelativeRanking {
        pools = List.copyOf(pools);
        if (levelWeight.signum() < 0
                || progressWeight.signum() < 0
                || !levelWeight.plus(progressWeight).equals(Rational.ONE)) {
            throw new IllegalArgumentException("level " + levelWeight + " and progress " + progressWeight);
        }
    }

    /** Bodies that do the work of an indicator together. */
    public record Pool(String indicator, List<String> bodies) {
        public Pool {
            bodies = List.copyOf(bodies);
        }
    }

    /** What a body brings: its result, and that of the year before. */
    public record Entrant(String body, Observed now, Observed before) {}

    /** Where a body or a pool stands. */
    public record Placing(
            String unit,
            List<String> bodies,
            int levelRank,
            int progressRank,
            Rational weightedRank,
            int place,
            boolean isTied,
            Score score) {}

    /** All of them, best first; who could not be ranked, and why. */
    public record Ranking(List<Placing> placings, List<Score.Excluded> excluded) {}

    @Override
    public String code() {
        return "F8";
    }

    @Override
    public Text title() {
        return Text.of("classement relatif", "relative ranking");
    }

    @Override
    public Text inWords() {
        return Text.of("rang de niveau × ", "rank on level × ")
                .plus(Words.percent(levelWeight))
                .plus(Text.of(" + rang de progression × ", " + rank on progress × "))
                .plus(Words.percent(progressWeight));
    }

    /** A unit that is ranked: the greater, the better. */
    private record Ranked(String unit, List<String> bodies, Rational level, Rational progress) {}

    /** A target is needed for what is to be near to it, a range or a level to maintain. */
    public Ranking rank(String indicator, Direction direction, Optional<Target> target, List<Entrant> entrants) {
        var units = new TreeMap<String, List<Entrant>>();
        entrants.forEach(one -> units.computeIfAbsent(unit(indicator, one.body()), id -> new ArrayList<>())
                .add(one));
        var ranked = new ArrayList<Ranked>();
        var excluded = new ArrayList<Score.Excluded>();
        units.forEach((unit, members) -> {
            Optional<Rational> now = common(members.stream().map(Entrant::now).toList(), direction, target);
            Optional<Rational> before =
                    common(members.stream().map(Entrant::before).toList(), direction, target);
            if (now.isPresent() && (before.isPresent() || progressWeight.isZero())) {
                ranked.add(new Ranked(
                        unit,
                        members.stream().map(Entrant::body).sorted().toList(),
                        now.get(),
                        now.get().minus(before.orElse(now.get()))));
            } else {
                excluded.add(new Score.Excluded(unit, why(members, now.isEmpty())));
            }
        });
        return new Ranking(placings(ranked), excluded);
    }

    private String unit(String indicator, String body) {
        return pools.stream()
                .filter(pool ->
                        pool.indicator().equals(indicator) && pool.bodies().contains(body))
                .map(pool -> String.join("+", pool.bodies().stream().sorted().toList()))
                .findFirst()
                .orElse(body);
    }

    /** The one merit of a unit: those that gave a value agree on it. */
    private static Optional<Rational> common(List<Observed> given, Direction direction, Optional<Target> target) {
        List<Rational> merits = given.stream()
                .filter(Observed.Known.class::isInstance)
                .map(Observed.Known.class::cast)
                .flatMap(known -> Merit.of(direction, target, known.value()).stream())
                .distinct()
                .toList();
        return merits.size() == 1 ? Optional.of(merits.getFirst()) : Optional.empty();
    }

    private static Text why(List<Entrant> members, boolean isNow) {
        List<Observed> given =
                members.stream().map(one -> isNow ? one.now() : one.before()).toList();
        long known = given.stream().filter(Observed.Known.class::isInstance).count();
        if (known > 1) {
            return Text.of("la mutualisation a donné plusieurs valeurs", "the pool gave several values");
        }
        Text year = isNow ? Text.of("résultat : ", "result: ") : Text.of("un an avant : ", "a year before: ");
        return year.plus(given.getFirst().in(org.rouage.formula.Unit.NUMBER));
    }

    private List<Placing> placings(List<Ranked> ranked) {
        var weighted = new TreeMap<String, Rational>();
        var levels = new TreeMap<String, Integer>();
        var progresses = new TreeMap<String, Integer>();
        for (Ranked one : ranked) {
            int level = rank(one.level(), ranked.stream().map(Ranked::level).toList());
            int progress =
                    rank(one.progress(), ranked.stream().map(Ranked::progress).toList());
            levels.put(one.unit(), level);
            progresses.put(one.unit(), progress);
            weighted.put(
                    one.unit(),
                    Rational.of(level)
                            .times(levelWeight)
                            .plus(Rational.of(progress).times(progressWeight)));
        }
        List<Rational> all = weighted.values().stream().map(Rational::negated).toList();
        return ranked.stream()
                .map(one -> {
                    Rational mine = weighted.getOrDefault(one.unit(), Rational.ZERO);
                    int place = rank(mine.negated(), all);
                    boolean isTied = all.stream().filter(mine.negated()::equals).count() > 1;
                    int level = levels.getOrDefault(one.unit(), 0);
                    int progress = progresses.getOrDefault(one.unit(), 0);
                    Score score = score(level, progress, mine, ranked.size(), place, isTied);
                    return new Placing(one.unit(), one.bodies(), level, progress, mine, place, isTied, score);
                })
                .sorted(Comparator.comparingInt(Placing::place).thenComparing(Placing::unit))
                .toList();
    }

    /** One more than how many are better: equals share the better rank. */
    private static int rank(Rational mine, List<Rational> all) {
        return 1 + (int) all.stream().filter(other -> other.compareTo(mine) > 0).count();
    }

    private Score score(int level, int progress, Rational weighted, int units, int place, boolean isTied) {
        var steps = new ArrayList<Text>();
        steps.add(Text.of("rang de niveau : ", "rank on level: ").plus(Text.same(level + "/" + units)));
        steps.add(Text.of("rang de progression : ", "rank on progress: ").plus(Text.same(progress + "/" + units)));
        steps.add(Text.of("rang pondéré : ", "weighted rank: ").plus(Words.number(weighted)));
        steps.add(Text.of("place : ", "place: ")
                .plus(Text.same(Integer.toString(place)))
                .plus(isTied ? Text.of(", ex æquo", ", tied") : Text.empty()));
        if (units < 2) {
            steps.add(Text.of("seul à être classé", "alone in the ranking"));
            return Score.of(State.UNDECIDED, new Trace(code(), title(), List.of(), steps));
        }
        Points points = Points.ofOne(Rational.of(units).minus(weighted).dividedBy(Rational.of(units - 1)));
        return Score.of(WeightedSum.state(Optional.of(points)), points, new Trace(code(), title(), List.of(), steps));
    }
}
