package org.rouage.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Rational;
import org.rouage.formula.Formula;
import org.rouage.formula.Reference;
import org.rouage.formula.Term;
import org.rouage.formula.Unit;
import org.rouage.formula.When;

/**
 * A measure that counts a part of what another counts, from a year to a year, both inclusive, as an indicator takes
 * them: the part of one body and one period is never more than the whole.
 *
 * <p>Example: {@code calls-answered / calls}, in %, both in calls and whole: 150 answered of 100 received is refused.
 * It is meant where an indicator in % divides one measure by another of the same period, both whole and not negative,
 * in the same unit, which is not money, put together alike over bodies, and no value of the convention (base, target,
 * threshold) is above 100 %; the indicator that {@code mayExceedWhole} says that it is not.
 */
public record Share(String indicator, String part, String whole, int firstYear, int lastYear) {
    private static final String MONEY = "EUR";

    /** Of all indicators, in their order. */
    static List<Share> of(List<TrackedIndicator> indicators) {
        var shares = new ArrayList<Share>();
        for (TrackedIndicator each : indicators) {
            if (isBelowWhole(each)) {
                each.definitions()
                        .forEach((year, definition) -> of(definition, year).ifPresent(share -> add(share, shares)));
            }
        }
        return List.copyOf(shares);
    }

    /** Whether a declared rule says it already. */
    boolean isStatedBy(MeasureCheck rule) {
        return rule.formula()
                .formula()
                .map(Formula::root)
                .filter(this::isStatedBy)
                .isPresent();
    }

    private boolean isStatedBy(Term root) {
        return root instanceof Term.Comparison(Term.Relation relation, Term left, Term right, var span)
                && switch (relation) {
                    case LESS, AT_MOST -> isNow(left, part) && isNow(right, whole);
                    case MORE, AT_LEAST -> isNow(left, whole) && isNow(right, part);
                    case EQUAL, UNEQUAL -> false;
                };
    }

    private static boolean isNow(Term term, String measure) {
        return term instanceof Term.Figure(Reference reference, When when, var span)
                && when.equals(When.Computed.NOW)
                && reference.name().equals(measure);
    }

    /** The years that follow each other are one. */
    private static void add(Share share, List<Share> shares) {
        if (!shares.isEmpty() && shares.getLast().isBefore(share)) {
            Share before = shares.removeLast();
            shares.add(new Share(share.indicator, share.part, share.whole, before.firstYear, share.lastYear));
        } else {
            shares.add(share);
        }
    }

    private boolean isBefore(Share next) {
        return indicator.equals(next.indicator)
                && part.equals(next.part)
                && whole.equals(next.whole)
                && lastYear == next.firstYear - 1;
    }

    private static Optional<Share> of(IndicatorDefinition definition, int year) {
        boolean isPercent = definition.unit().kind() == Unit.Kind.PERCENT;
        if (!isPercent || definition.written().mayExceedWhole()) {
            return Optional.empty();
        }
        return definition
                .formula()
                .flatMap(formula -> formula.formula()
                        .map(Formula::root)
                        .flatMap(root -> of(root, formula.measures()))
                        .filter(parts -> isCountOfThe(parts.part(), parts.whole()))
                        .map(parts -> new Share(
                                definition.id(),
                                parts.part().id(),
                                parts.whole().id(),
                                year,
                                year)));
    }

    private record Parts(MeasureDefinition part, MeasureDefinition whole) {}

    /** One measure over another, each of the period computed. */
    private static Optional<Parts> of(Term root, List<MeasureDefinition> measures) {
        return root instanceof Term.Binary(Term.Operator operator, Term left, Term right, var span)
                        && operator == Term.Operator.DIVIDED
                ? ofNow(left, measures).flatMap(part -> ofNow(right, measures).map(whole -> new Parts(part, whole)))
                : Optional.empty();
    }

    private static Optional<MeasureDefinition> ofNow(Term term, List<MeasureDefinition> measures) {
        return term instanceof Term.Figure(Reference reference, When when, var span) && when.equals(When.Computed.NOW)
                ? measures.stream()
                        .filter(measure -> measure.id().equals(reference.name()))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isCountOfThe(MeasureDefinition part, MeasureDefinition whole) {
        return isCount(part)
                && isCount(whole)
                && !part.id().equals(whole.id())
                && part.unit().equals(whole.unit())
                && part.unit().scale().equals(whole.unit().scale())
                && part.frequency() == whole.frequency()
                && part.bodies() == whole.bodies();
    }

    private static boolean isCount(MeasureDefinition measure) {
        return measure.decimals() == 0
                && measure.least().filter(least -> least.signum() >= 0).isPresent()
                && measure.unit().kind() == Unit.Kind.AMOUNT
                && !measure.unit().dimensions().containsKey(MONEY);
    }

    /** Whether no value that the convention gives it is above 100 %. */
    private static boolean isBelowWhole(TrackedIndicator indicator) {
        return Stream.of(
                        indicator.base().stream(),
                        indicator.targets().values().stream(),
                        indicator.initialTargets().values().stream(),
                        indicator.thresholds().values().stream(),
                        indicator.finer().stream().map(FinerTarget::value),
                        indicator.initialFiner().stream().map(FinerTarget::value))
                .flatMap(values -> values)
                .flatMap(value -> Stream.concat(value.number().stream(), value.upTo().stream()))
                .allMatch(number -> number.compareTo(Rational.ONE) <= 0);
    }
}
