package org.rouage.likeness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rouage.convention.Convention;
import org.rouage.convention.Unwritten;
import org.rouage.likeness.Alike.Counterpart;

/**
 * Ranks, for each orientation, objective and indicator of a convention, the clauses of a reference that read like it:
 * orientations and objectives among each other, indicators among themselves.
 *
 * <p>Example: "Lutte contre la fraude et recouvrement des indus" is close to "Lutter contre les fraudes et mieux
 * recouvrer les indus" and far from "Ouvrir une ligne unique". The score is the cosine of the two texts' French stems,
 * a stem weighing the more the fewer clauses hold it; a title counts twice. It says that words are shared, not that
 * clauses correspond: only a person says that.
 */
public final class Likeness {
    /** Below this share of common sense, a suggestion would waste the reader's time. */
    private static final BigDecimal LEAST = new BigDecimal("0.10");

    private static final int DECIMALS = 2;
    private static final Comparator<Counterpart> BEST_FIRST =
            Comparator.comparing(Counterpart::score).reversed().thenComparing(Counterpart::clause);

    /** A clause with its stems; {@code isMeasure} tells indicators from orientations and objectives. */
    private record Text(String id, String title, boolean isMeasure, SortedMap<String, Integer> stems) {}

    private final List<Text> ours;
    private final List<Text> theirs;
    private final Map<String, Double> weights = new TreeMap<>();

    private Likeness(Convention ours, Convention theirs) {
        try (var words = new FrenchWords()) {
            this.ours = texts(ours, words);
            this.theirs = texts(theirs, words);
        }
        var all = Stream.concat(this.ours.stream(), this.theirs.stream()).toList();
        var holding = new TreeMap<String, Integer>();
        all.forEach(text -> text.stems().keySet().forEach(stem -> holding.merge(stem, 1, Integer::sum)));
        holding.forEach((stem, clauses) -> weights.put(stem, 1 + StrictMath.log((double) all.size() / clauses)));
    }

    /**
     * For each clause of ours, in the order of the convention, at most so many counterparts; none where none is near.
     */
    public static List<Alike> between(Convention ours, Convention reference, int most) {
        var likeness = new Likeness(ours, reference);
        return likeness.ours.stream()
                .map(text -> new Alike(text.id(), text.title(), likeness.counterparts(text, most)))
                .toList();
    }

    private List<Counterpart> counterparts(Text our, int most) {
        return theirs.stream()
                .filter(their -> their.isMeasure() == our.isMeasure())
                .map(their -> new Counterpart(their.id(), their.title(), score(our.stems(), their.stems())))
                .filter(one -> one.score().compareTo(LEAST) >= 0)
                .sorted(BEST_FIRST)
                .limit(most)
                .toList();
    }

    /** Sums run over stems in alphabetical order, so that the last digit is the same everywhere. */
    private BigDecimal score(SortedMap<String, Integer> one, SortedMap<String, Integer> other) {
        double common = 0;
        for (var entry : one.entrySet()) {
            Integer there = other.get(entry.getKey());
            if (there != null) {
                common += weight(entry.getKey(), entry.getValue()) * weight(entry.getKey(), there);
            }
        }
        double lengths = length(one) * length(other);
        return BigDecimal.valueOf(lengths == 0 ? 0 : common / lengths).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private double length(SortedMap<String, Integer> stems) {
        double squares = 0;
        for (var entry : stems.entrySet()) {
            double weight = weight(entry.getKey(), entry.getValue());
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }

    private double weight(String stem, int times) {
        return times * weights.getOrDefault(stem, 0.0);
    }

    private static List<Text> texts(Convention convention, FrenchWords words) {
        Stream<Text> orientations = convention.orientations().stream()
                .filter(one -> isWritten(one.title(), one.text()))
                .map(one -> new Text(one.id(), one.title(), false, stems(one.title(), one.text(), words)));
        Stream<Text> objectives = convention
                .objectives()
                .filter(one -> isWritten(one.title(), one.text()))
                .map(one -> new Text(one.id(), one.title(), false, stems(one.title(), one.text(), words)));
        Stream<Text> indicators = convention
                .indicators()
                .filter(one -> isWritten(one.title(), one.definition()))
                .map(one -> new Text(one.id(), one.title(), true, stems(one.title(), one.definition(), words)));
        return Stream.of(orientations, objectives, indicators)
                .flatMap(all -> all)
                .toList();
    }

    private static boolean isWritten(String title, String text) {
        return !Unwritten.in(title) && !Unwritten.in(text);
    }

    private static SortedMap<String, Integer> stems(String title, String text, FrenchWords words) {
        return words.of(title + "\n" + title + "\n" + text);
    }
}
