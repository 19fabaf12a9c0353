package org.rouage.budget.simulation;

import java.util.Arrays;

/**
 * A distribution ready to be drawn from: the value below which a draw falls with a given probability, in base units.
 *
 * <p>Example: {@code new Law.Triangular(0.01, 0.018, 0.035).quantile(0.5)} is 0.02059. It grows with the probability,
 * so that a draw near 1 is a high value under every law, and years or figures may be drawn together.
 */
sealed interface Law {
    /** Of a probability between 0 and 1, both exclusive. */
    double quantile(double probability);

    record Uniform(double low, double high) implements Law {
        @Override
        public double quantile(double probability) {
            return low + probability * (high - low);
        }
    }

    record Triangular(double low, double mostLikely, double high) implements Law {
        @Override
        public double quantile(double probability) {
            double width = high - low;
            if (width == 0) {
                return low;
            }
            return probability * width < mostLikely - low
                    ? low + StrictMath.sqrt(probability * width * (mostLikely - low))
                    : high - StrictMath.sqrt((1 - probability) * width * (high - mostLikely));
        }
    }

    record Normal(double mean, double deviation) implements Law {
        @Override
        public double quantile(double probability) {
            return mean + deviation * StandardNormal.quantile(probability);
        }
    }

    /**
     * A normal law between two bounds, an infinity for none: the probabilities of a number below each, and whether it
     * is drawn in the mirror, as where both bounds are above the mean, since probabilities near 0 are finer than near
     * 1.
     */
    record Truncated(Normal whole, double low, double high, double least, double most, boolean isMirrored)
            implements Law {
        static Truncated of(Normal whole, double low, double high) {
            double from = (low - whole.mean()) / whole.deviation();
            double to = (high - whole.mean()) / whole.deviation();
            return from > 0
                    ? new Truncated(whole, low, high, StandardNormal.below(-to), StandardNormal.below(-from), true)
                    : new Truncated(whole, low, high, StandardNormal.below(from), StandardNormal.below(to), false);
        }

        @Override
        public double quantile(double probability) {
            double share = isMirrored ? 1 - probability : probability;
            double drawn = StandardNormal.quantile(StandardNormal.inside(least + share * (most - least)));
            return Math.clamp(whole.mean() + whole.deviation() * (isMirrored ? -drawn : drawn), low, high);
        }

        /** The probability that the normal law is between the bounds. */
        double kept() {
            return most - least;
        }
    }

    /** One of some values. */
    final class Steps implements Law {
        private final double[] values;
        private final double[] reached;

        /** The values from the lowest up, and the probability of a value at most each; the last is 1. */
        Steps(double[] values, double[] reached) {
            this.values = values.clone();
            this.reached = reached.clone();
        }

        @Override
        public double quantile(double probability) {
            int at = Arrays.binarySearch(reached, probability);
            return values[Math.min(at < 0 ? -at - 1 : at, values.length - 1)];
        }
    }
}
