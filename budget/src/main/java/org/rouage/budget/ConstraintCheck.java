package org.rouage.budget;

import java.math.RoundingMode;
import java.util.List;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.budget.ConstraintRule.Measure;
import org.rouage.formula.Derivation;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * Whether a trajectory meets a constraint, with what was measured.
 *
 * <p>Example: "on average at most 485 MEUR from 2018 to 2022" of a budget of 534 MEUR that falls by 3.15 % a year:
 * {@link Status#NOT_MET}, measured 485.607… MEUR. An average rate is measured to ten decimals and marked approximate
 * unless a root comes out exactly; whether it is met is decided on powers, exactly. {@code isMetOnceRounded} says of a
 * constraint to equal a value whether it would be met by what is measured, rounded to the decimals of that value.
 */
public record ConstraintCheck(
        ConstraintRule rule,
        Status status,
        Value measured,
        boolean isApproximate,
        boolean isMetOnceRounded,
        Derivation derivation) {
    /** An average rate is measured to ten decimals. */
    private static final Rational RATE_STEP = Rational.parse("0.0000000001");

    public enum Status {
        MET,
        NOT_MET,
        UNDECIDED
    }

    /** The value is that of the rule's own figure in the last year of the term. */
    static ConstraintCheck of(ConstraintRule rule, Value value, Derivation derivation) {
        return switch (value) {
            case Value.Known(Rational number, Unit unit) ->
                rule.measure() == Measure.AVERAGE_RATE
                        ? rate(rule, number, derivation)
                        : known(rule, number, unit, derivation);
            case Value.Undecided undecided ->
                new ConstraintCheck(rule, Status.UNDECIDED, undecided, false, false, derivation);
            case Value.Truth truth -> throw new IllegalStateException("a measure is a number");
        };
    }

    private static ConstraintCheck known(ConstraintRule rule, Rational number, Unit unit, Derivation derivation) {
        return new ConstraintCheck(
                rule,
                status(rule, number.compareTo(rule.wanted())),
                new Value.Known(number, unit),
                false,
                rounded(rule, number).equals(rule.wanted()),
                derivation);
    }

    private static ConstraintCheck rate(ConstraintRule rule, Rational ratio, Derivation derivation) {
        if (ratio.signum() <= 0) {
            var reason = new Value.Reason(
                    "BUDGET-RATE-SIGN",
                    rule.figure().toString(),
                    rule.to(),
                    Text.of(
                            "un taux moyen de " + (rule.from() - 1) + " à " + rule.to()
                                    + " n'a de sens qu'entre deux montants positifs",
                            "an average rate from " + (rule.from() - 1) + " to " + rule.to()
                                    + " has a meaning between two positive amounts only"));
            var undecided = new Value.Undecided(List.of(reason));
            return new ConstraintCheck(rule, Status.UNDECIDED, undecided, false, false, derivation);
        }
        Rational factor = Rational.ONE.plus(rule.wanted());
        int comparison = factor.signum() <= 0 ? 1 : ratio.compareTo(factor.power(rule.years()));
        Rational root = Root.of(ratio, rule.years(), RATE_STEP, RoundingMode.HALF_UP);
        Rational measured = root.minus(Rational.ONE);
        return new ConstraintCheck(
                rule,
                status(rule, comparison),
                new Value.Known(measured, Unit.PERCENT),
                !root.power(rule.years()).equals(ratio),
                rounded(rule, measured).equals(rule.wanted()),
                derivation);
    }

    private static Status status(ConstraintRule rule, int comparison) {
        boolean isMet = switch (rule.sense()) {
            case AT_MOST -> comparison <= 0;
            case AT_LEAST -> comparison >= 0;
            case EQUALS -> comparison == 0;
        };
        return isMet ? Status.MET : Status.NOT_MET;
    }

    private static Rational rounded(ConstraintRule rule, Rational number) {
        Rational quantum = Rational.of(java.math.BigDecimal.ONE.movePointLeft(
                        rule.constraint().value().scale()))
                .times(rule.unit().scale());
        return number.round(quantum, RoundingMode.HALF_UP);
    }
}
