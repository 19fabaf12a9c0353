package org.rouage.budget.scenario;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rouage.basics.Rational;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.formula.Value.Known;
import org.rouage.formula.Value.Undecided;

/**
 * A difference divided among the changes that make it, independently of their order: the part of a change is the mean
 * of what it adds over every order in which the changes could come (the Shapley value), exact.
 *
 * <p>Example: prices 2 % higher add 10, one more mission adds 50, both together 61: the mission, dearer by the prices,
 * has 50.5 and the prices 10.5. The parts add up to the difference; a change without effect has exactly zero; changes
 * that do the same have the same. For n changes the figures are computed 2ⁿ times.
 */
public final class Attribution<K> {
    /** With twelve changes the figures are computed 4,096 times. */
    public static final int MOST_CHANGES = 12;

    private final List<String> changes;
    private final Map<K, Sums> sums = new LinkedHashMap<>();

    private Attribution(List<String> changes) {
        this.changes = List.copyOf(changes);
    }

    /**
     * The changes by their names, each once, and the values of the figures once some of them are made. Throws
     * {@link IllegalArgumentException} past {@value #MOST_CHANGES} changes.
     */
    public static <K> Attribution<K> of(
            List<String> changes, List<K> figures, Function<Set<String>, Function<K, Value>> made) {
        if (changes.size() > MOST_CHANGES || Set.copyOf(changes).size() < changes.size()) {
            throw new IllegalArgumentException("not up to twelve changes, each once: " + changes);
        }
        var attribution = new Attribution<K>(changes);
        figures.forEach(figure -> attribution.sums.put(figure, new Sums(changes.size())));
        for (int subset = 0; subset < 1 << changes.size(); subset++) {
            Function<K, Value> values = made.apply(named(changes, subset));
            int members = subset;
            attribution.sums.forEach((figure, sum) -> sum.add(members, values.apply(figure)));
        }
        return attribution;
    }

    private static Set<String> named(List<String> changes, int subset) {
        var made = new LinkedHashSet<String>();
        for (int change = 0; change < changes.size(); change++) {
            if ((subset >> change & 1) == 1) {
                made.add(changes.get(change));
            }
        }
        return made;
    }

    public List<String> changes() {
        return changes;
    }

    /** What a figure is with all the changes, less what it is with none; of rates, in points. */
    public Value difference(K figure) {
        return sums(figure).difference();
    }

    /** The part of each change in the difference of a figure, in the order of the changes. */
    public List<Value> parts(K figure) {
        return changes.stream().map(change -> part(figure, change)).toList();
    }

    /** The part of one change in the difference of a figure; of rates, in points. */
    public Value part(K figure, String change) {
        int rank = changes.indexOf(change);
        if (rank < 0) {
            throw new IllegalArgumentException("not a change: " + change);
        }
        return sums(figure).part(rank);
    }

    private Sums sums(K figure) {
        return Optional.ofNullable(sums.get(figure))
                .orElseThrow(() -> new IllegalArgumentException("not a figure compared: " + figure));
    }

    /** What is kept of one figure: its values summed by how many changes are made, and of those with each change. */
    private static final class Sums {
        private final int changes;
        private final Rational[] bySize;
        private final Rational[][] withChange;
        private final Set<Value.Reason> reasons = new LinkedHashSet<>();
        private Value first = new Known(Rational.ZERO, Unit.NUMBER);
        private Value last = first;

        Sums(int changes) {
            this.changes = changes;
            bySize = zeros(changes + 1);
            withChange = new Rational[changes + 1][];
            for (int size = 0; size <= changes; size++) {
                withChange[size] = zeros(changes);
            }
        }

        private static Rational[] zeros(int many) {
            var zeros = new Rational[many];
            Arrays.fill(zeros, Rational.ZERO);
            return zeros;
        }

        /** What is summed is the distance from the first value: the parts are the same, and mostly it is zero. */
        void add(int subset, Value value) {
            if (subset == 0) {
                first = value;
            }
            last = value;
            if (!(first instanceof Known(Rational start, Unit unit))
                    || !(value instanceof Known(Rational number, Unit _))) {
                reasons.addAll(Differences.reasons(first));
                reasons.addAll(Differences.reasons(value));
                return;
            }
            Rational moved = number.minus(start);
            if (!moved.isZero()) {
                sum(subset, moved);
            }
        }

        private void sum(int subset, Rational moved) {
            int size = Integer.bitCount(subset);
            bySize[size] = bySize[size].plus(moved);
            for (int change = 0; change < changes; change++) {
                if ((subset >> change & 1) == 1) {
                    withChange[size][change] = withChange[size][change].plus(moved);
                }
            }
        }

        Value difference() {
            return Differences.between(first, last);
        }

        /** Each set of s changes with this one weighs (s−1)!(n−s)!/n!, and each without it s!(n−s−1)!/n!, against. */
        Value part(int change) {
            if (!reasons.isEmpty()) {
                return new Undecided(List.copyOf(reasons));
            }
            Rational part = Rational.ZERO;
            for (int size = 0; size <= changes; size++) {
                Rational with = withChange[size][change];
                if (size > 0) {
                    part = part.plus(with.times(weight(size - 1)));
                }
                if (size < changes) {
                    part = part.minus(bySize[size].minus(with).times(weight(size)));
                }
            }
            return Differences.known(part, first);
        }

        /** s!(n−s−1)!/n!, that is 1 / (n · C(n−1, s)). */
        private Rational weight(int size) {
            long choices = 1;
            for (int i = 1; i <= size; i++) {
                choices = choices * (changes - i) / i;
            }
            return Rational.ONE.dividedBy(Rational.of(changes * choices));
        }
    }
}
