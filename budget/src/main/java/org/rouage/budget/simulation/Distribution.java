package org.rouage.budget.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How likely each value is, as written: in exact numbers of the unit of its {@link Uncertainty}.
 *
 * <p>Example: inflation between 1 % and 3.5 %, most likely 1.8 %, is {@code new Triangular(1, 1.8, 3.5)}; the errors
 * made in past years, {@code new Historical(List.of(new PastError(2022, 1.5, 5.2), …))}. A distribution may hold one
 * value only: then nothing is uncertain.
 */
public sealed interface Distribution {
    /** Every value from the one to the other is as likely. */
    record Uniform(BigDecimal low, BigDecimal high) implements Distribution {}

    /** Likelier the nearer to the most likely value; nothing outside. */
    record Triangular(BigDecimal low, BigDecimal mostLikely, BigDecimal high) implements Distribution {}

    /**
     * Around a mean; two values in three are within one standard deviation. With bounds, what falls outside is left
     * out, and the rest is as likely relative to each other as before.
     */
    record Normal(BigDecimal mean, BigDecimal standardDeviation, Optional<BigDecimal> low, Optional<BigDecimal> high)
            implements Distribution {}

    /** One of several values, by weights in percent that sum to 100. */
    record Discrete(List<Case> cases) implements Distribution {
        public Discrete {
            cases = List.copyOf(cases);
        }
    }

    record Case(BigDecimal value, BigDecimal weightPercent) {}

    /** The errors of past assumptions, actual minus assumed, each as likely as the others. */
    record Historical(List<PastError> errors) implements Distribution {
        public Historical {
            errors = List.copyOf(errors);
        }
    }

    /** What was assumed for a year, and what it turned out to be. */
    record PastError(int year, BigDecimal assumed, BigDecimal actual) {}
}
