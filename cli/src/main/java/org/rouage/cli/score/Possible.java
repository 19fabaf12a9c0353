package org.rouage.cli.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Term;
import org.rouage.indicator.IndicatorDefinition;
import org.rouage.indicator.IndicatorFormula;

/**
 * Between which ends a result can lie at all, in base units: a straight line knows nothing of them.
 *
 * <p>Example: files per day, from measures that are never negative, are not below 0; a part of a whole is not above 100
 * %. Where a formula subtracts, or a measure may be negative, no end is known.
 */
record Possible(Optional<Rational> least, Optional<Rational> most) {
    static Possible of(IndicatorDefinition definition) {
        boolean isPart = definition.unit().isPart();
        boolean isCount = !definition.measures().isEmpty()
                && definition.measures().stream()
                        .allMatch(one -> one.least()
                                .map(BigDecimal::signum)
                                .filter(sign -> sign >= 0)
                                .isPresent())
                && definition.formula().flatMap(IndicatorFormula::formula).stream()
                        .flatMap(formula -> formula.root().all().stream())
                        .noneMatch(Possible::subtracts);
        return new Possible(
                isPart || isCount ? Optional.of(Rational.ZERO) : Optional.empty(),
                isPart ? Optional.of(Rational.ONE) : Optional.empty());
    }

    private static boolean subtracts(Term term) {
        return term instanceof Term.Negative
                || (term instanceof Term.Binary binary && binary.operator() == Term.Operator.MINUS);
    }

    /** The nearest number that is possible. */
    Rational held(Rational number) {
        Rational above = least.filter(end -> number.compareTo(end) < 0).orElse(number);
        return most.filter(end -> above.compareTo(end) > 0).orElse(above);
    }

    /** Empty where the line stays within what is possible. */
    Text told(Rational from, Rational upTo) {
        boolean isBelow = !held(from).equals(from);
        boolean isAbove = !held(upTo).equals(upTo);
        if (!isBelow && !isAbove) {
            return Text.empty();
        }
        return most.isPresent()
                ? Text.of(
                        " ; ramené à ce qui est possible : une part est entre 0 et 100 %",
                        "; held to what is possible: a part is between 0 and 100 %")
                : Text.of(
                        " ; ramené à ce qui est possible : pas moins de 0",
                        "; held to what is possible: no less than 0");
    }
}
