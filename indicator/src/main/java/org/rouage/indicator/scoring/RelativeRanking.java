package org.rouage.indicator.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Unit;
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

    /** What a body, or a pool as one, brings: its result, and that of the year before. */
    public record Entrant(SortedSet<String> bodies, Observed now, Observed before) {
        public Entrant {
            bodies = Collections.unmodifiableSortedSet(new TreeSet<>(bodies));
        }

        private String unit() {
            return String.join("+", bodies);
        }
    }

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

    /** Who is ranked on an indicator, of those that report: each body of a pool with the others, the rest alone. */
    public List<SortedSet<String>> units(String indicator, List<String> reporters) {
        var units = new LinkedHashSet<SortedSet<String>>();
        for (String body : reporters) {
            units.add(new TreeSet<>(pools.stream()
                    .filter(pool ->
                            pool.indicator().equals(indicator) && pool.bodies().contains(body))
                    .findFirst()
                    .map(pool ->
                            pool.bodies().stream().filter(reporters::contains).toList())
                    .orElse(List.of(body))));
        }
        return List.copyOf(units);
    }

    /** A target is needed for what is to be near to it, a range or a level to maintain. */
    public Ranking rank(Direction direction, Optional<Target> target, List<Entrant> entrants) {
        var ranked = new ArrayList<Ranked>();
        var excluded = new ArrayList<Score.Excluded>();
        entrants.stream().sorted(Comparator.comparing(Entrant::unit)).forEach(one -> {
            Optional<Rational> now = merit(one.now(), direction, target);
            Optional<Rational> before = merit(one.before(), direction, target);
            if (now.isPresent() && (before.isPresent() || progressWeight.isZero())) {
                ranked.add(new Ranked(
                        one.unit(),
                        List.copyOf(one.bodies()),
                        now.get(),
                        now.get().minus(before.orElse(now.get()))));
            } else {
                excluded.add(new Score.Excluded(one.unit(), why(one, now.isEmpty())));
            }
        });
        return new Ranking(placings(ranked), excluded);
    }

    private static Optional<Rational> merit(Observed observed, Direction direction, Optional<Target> target) {
        return observed instanceof Observed.Known(Rational value)
                ? Merit.of(direction, target, value)
                : Optional.empty();
    }

    private static Text why(Entrant one, boolean isNow) {
        Text year = isNow ? Text.of("résultat : ", "result: ") : Text.of("un an avant : ", "a year before: ");
        return year.plus((isNow ? one.now() : one.before()).in(Unit.NUMBER));
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
