package org.rouage.indicator.scoring;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;

/**
 * A table of thresholds, targets and weights: the sum of weight times coefficient.
 *
 * <p>Example: answered calls, threshold 65 %, target 88 %, weight 20: 76.5 % gives a coefficient of 1/2, hence 10 of
 * 20. With equal weights it is the mean coefficient by which a mass is shared out.
 */
public record WeightedTable(List<Weight> weights, MissingScores missing) implements GroupForm {
    public WeightedTable {
        weights = List.copyOf(weights);
        long distinct = weights.stream().map(Weight::indicator).distinct().count();
        if (weights.isEmpty() || distinct < weights.size()) {
            throw new IllegalArgumentException("weights of nothing, or twice of one: " + weights);
        }
    }

    /** Each counts the same. */
    public static WeightedTable even(SortedSet<String> indicators, MissingScores missing) {
        return new WeightedTable(
                indicators.stream().map(id -> new Weight(id, Rational.ONE)).toList(), missing);
    }

    private boolean isEven() {
        return weights.stream().map(Weight::weight).distinct().count() == 1;
    }

    @Override
    public String code() {
        return isEven() ? "F5" : "F6";
    }

    @Override
    public Text title() {
        return isEven()
                ? Text.of("moyenne des coefficients", "mean of coefficients")
                : Text.of("tableau pondéré de seuils et de cibles", "weighted table of thresholds and targets");
    }

    @Override
    public Text inWords() {
        return Words.joined(
                weights.stream()
                        .map(one -> Text.same(one.indicator() + " × ").plus(Words.number(one.weight())))
                        .toList(),
                " + ");
    }

    @Override
    public SortedSet<String> indicators() {
        return weights.stream().map(Weight::indicator).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Score score(SortedMap<String, Score> scores) {
        var sum = new WeightedSum(missing);
        weights.forEach(
                one -> sum.add(one.indicator(), one.weight(), Optional.ofNullable(scores.get(one.indicator()))));
        return sum.score(new Trace(code(), title(), List.of(), sum.steps()));
    }
}
