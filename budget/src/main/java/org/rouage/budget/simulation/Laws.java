package org.rouage.budget.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.budget.simulation.Distribution.Case;
import org.rouage.budget.simulation.Distribution.Discrete;
import org.rouage.budget.simulation.Distribution.Historical;
import org.rouage.budget.simulation.Distribution.Normal;
import org.rouage.budget.simulation.Distribution.PastError;
import org.rouage.budget.simulation.Distribution.Triangular;
import org.rouage.budget.simulation.Distribution.Uniform;

/** Makes laws of the distributions of one uncertainty; what makes no law is a problem. */
record Laws(UncertaintyProblems problems, Sense sense, Rational scale) {
    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final double LEAST_KEPT = 1e-6;

    Optional<Law> of(Distribution distribution, String path) {
        int before = problems.all().size();
        Law law = switch (distribution) {
            case Uniform uniform -> uniform(uniform, path + ".uniform");
            case Triangular triangular -> triangular(triangular, path + ".triangular");
            case Normal normal -> normal(normal, path + ".normal");
            case Discrete discrete -> discrete(discrete, path + ".discrete");
            case Historical historical -> historical(historical, path + ".historical");
        };
        return problems.all().size() == before ? Optional.of(law) : Optional.empty();
    }

    private Law uniform(Uniform written, String path) {
        inOrder(path, "low", written.low(), "high", written.high());
        return new Law.Uniform(base(written.low()), base(written.high()));
    }

    private Law triangular(Triangular written, String path) {
        inOrder(path, "low", written.low(), "mostLikely", written.mostLikely());
        inOrder(path, "mostLikely", written.mostLikely(), "high", written.high());
        return new Law.Triangular(base(written.low()), base(written.mostLikely()), base(written.high()));
    }

    private Law normal(Normal written, String path) {
        BigDecimal deviation = written.standardDeviation();
        if (deviation.signum() < 0) {
            problems.negative(path + ".standardDeviation", "standardDeviation", deviation);
            return certain(written.mean());
        }
        var whole = new Law.Normal(base(written.mean()), base(deviation));
        if (written.low().isEmpty() && written.high().isEmpty()) {
            return whole;
        }
        if (written.low().isPresent()
                && written.high().isPresent()
                && !inOrder(
                        path, "low", written.low().get(), "high", written.high().get())) {
            return whole;
        }
        double low = written.low().map(this::base).orElse(Double.NEGATIVE_INFINITY);
        double high = written.high().map(this::base).orElse(Double.POSITIVE_INFINITY);
        if (deviation.signum() == 0) {
            if (low > whole.mean() || high < whole.mean()) {
                problems.truncatedAway(path);
            }
            return certain(written.mean());
        }
        var truncated = Law.Truncated.of(whole, low, high);
        if (truncated.kept() < LEAST_KEPT) {
            problems.truncatedAway(path);
        }
        return truncated;
    }

    private Law discrete(Discrete written, String path) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = 0; at < written.cases().size(); at++) {
            BigDecimal weight = written.cases().get(at).weightPercent();
            sum = sum.add(weight);
            if (weight.signum() < 0) {
                problems.negative(path + ".cases[" + (at + 1) + "].weightPercent", "weightPercent", weight);
            }
        }
        if (sum.compareTo(WHOLE) != 0) {
            problems.weights(path, sum);
        }
        return steps(written.cases().stream()
                .map(one -> Map.entry(Rational.of(one.value()).times(scale), share(one)))
                .toList());
    }

    private static Rational share(Case one) {
        return Rational.of(one.weightPercent()).dividedBy(Rational.of(WHOLE));
    }

    private Law historical(Historical written, String path) {
        if (sense == Sense.VALUE) {
            problems.historyOfValues(path);
        }
        List<PastError> errors = written.errors();
        var steps = new ArrayList<Map.Entry<Rational, Rational>>();
        for (int at = 0; at < errors.size(); at++) {
            PastError error = errors.get(at);
            Rational assumed = Rational.of(error.assumed());
            Rational missed = Rational.of(error.actual()).minus(assumed);
            if (sense == Sense.RELATIVE_DEVIATION && assumed.isZero()) {
                problems.errorOfNothing(path + ".errors[" + (at + 1) + "]", error.year());
            } else {
                Rational value = sense == Sense.RELATIVE_DEVIATION ? missed.dividedBy(assumed) : missed.times(scale);
                steps.add(Map.entry(value, Rational.ONE.dividedBy(Rational.of(errors.size()))));
            }
        }
        return steps(steps);
    }

    /** Values with their probabilities, in any order. */
    private static Law steps(List<Map.Entry<Rational, Rational>> cases) {
        var sorted =
                cases.stream().sorted(Comparator.comparing(Map.Entry::getKey)).toList();
        double[] values = new double[sorted.size()];
        double[] reached = new double[sorted.size()];
        Rational sum = Rational.ZERO;
        for (int at = 0; at < values.length; at++) {
            sum = sum.plus(sorted.get(at).getValue());
            values[at] = sorted.get(at).getKey().toDouble();
            reached[at] = sum.toDouble();
        }
        return new Law.Steps(values, reached);
    }

    private Law certain(BigDecimal value) {
        return new Law.Uniform(base(value), base(value));
    }

    private boolean inOrder(String path, String first, BigDecimal low, String second, BigDecimal high) {
        if (low.compareTo(high) > 0) {
            problems.backwards(path, first, low, second, high);
            return false;
        }
        return true;
    }

    private double base(BigDecimal written) {
        return Rational.of(written).times(scale).toDouble();
    }
}
