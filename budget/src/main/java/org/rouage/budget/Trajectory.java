package org.rouage.budget;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Calculation;
import org.rouage.formula.Definition;
import org.rouage.formula.Derivation;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * Every figure of a convention in every year of its term, with what the acts write beside it and what they demand of
 * it.
 *
 * <p>Example: {@code value(Reference.value("fncm"), 2022)} is 455,029,320.84… EUR, shown as 455.03 MEUR;
 * {@code explain} of the same tells the rule, the act that wrote it, and each value it rests on. A value that cannot be
 * decided says why, and {@link #gaps()} lists each reason once.
 */
public final class Trajectory {
    private final BudgetModel model;
    private final Calculation calculation;

    Trajectory(BudgetModel model, Calculation calculation) {
        this.model = model;
        this.calculation = calculation;
    }

    public BudgetModel model() {
        return model;
    }

    public Calculation calculation() {
        return calculation;
    }

    public Value value(Reference figure, int year) {
        return calculation.value(figure, year);
    }

    /** How a figure of a year came to be. */
    public Derivation explain(Reference figure, int year) {
        return calculation.explain(figure, year);
    }

    /** The amounts written for a year that a formula computes, each beside what it gives. */
    public List<Agreement> agreements() {
        return model.written().stream()
                .filter(one -> model.isComputed(one.figure(), one.year()))
                .map(one -> Agreement.of(one, value(one.figure(), one.year())))
                .toList();
    }

    /** Each constraint of the convention, met or not. */
    public List<ConstraintCheck> constraints() {
        int year = model.last();
        return model.constraints().stream()
                .map(rule -> ConstraintCheck.of(rule, value(rule.reference(), year), explain(rule.reference(), year)))
                .toList();
    }

    /**
     * The limitative expenses of a budget in a year: the sum of its limitative lines, on which a levy may rest. Zero
     * for a budget without any; undecided as soon as one of them is.
     */
    public Value limitative(String budget, int year) {
        return sum(
                model.figures().stream()
                        .filter(figure -> figure.kind() == Figure.Kind.LINE && figure.limitative())
                        .filter(figure -> figure.budget().equals(Optional.of(budget)))
                        .map(figure -> value(figure.reference(), year)),
                model.figure(Reference.value(budget)).map(Figure::unit).orElse(Unit.NUMBER));
    }

    private static Value sum(Stream<Value> values, Unit unit) {
        var reasons = new ArrayList<Value.Reason>();
        Rational sum = Rational.ZERO;
        for (Value value : values.toList()) {
            switch (value) {
                case Value.Known(Rational number, Unit of) -> sum = sum.plus(number);
                case Value.Undecided(List<Value.Reason> why) -> reasons.addAll(why);
                case Value.Truth truth -> throw new IllegalStateException("a line of credits is an amount");
            }
        }
        return reasons.isEmpty() ? new Value.Known(sum, unit) : new Value.Undecided(reasons);
    }

    /**
     * Why figures of the term cannot be decided, each reason once: a value that nobody gave, a division by zero; at the
     * place of the figure that lacks it.
     */
    public List<Problem> gaps() {
        var gaps = new ArrayList<Problem>();
        var told = new LinkedHashSet<Value.Reason>();
        for (Definition definition : model.definitions()) {
            for (int year = model.first(); year <= model.last(); year++) {
                if (value(definition.reference(), year) instanceof Value.Undecided undecided
                        && definition.rule(year).isPresent()) {
                    gaps(definition, year, undecided, told, gaps);
                }
            }
        }
        return gaps.stream().sorted().distinct().toList();
    }

    private void gaps(
            Definition definition,
            int year,
            Value.Undecided undecided,
            SequencedSet<Value.Reason> told,
            List<Problem> gaps) {
        Place at = definition.rule(year).map(Definition.Rule::at).orElse(definition.at());
        List<Value.Reason> inherited =
                undecided.reasons().stream().allMatch(reason -> !reason.figure().isEmpty())
                        ? List.of()
                        : explain(definition.reference(), year).inputs().stream()
                                .flatMap(input -> reasons(input.value()))
                                .toList();
        for (Value.Reason reason : undecided.reasons()) {
            boolean isOwn = reason.figure().isEmpty();
            if (isOwn && !inherited.contains(reason)) {
                gaps.add(BudgetProblems.gap(
                        at,
                        Text.same(definition.reference() + ", " + year + " – ").plus(reason.words())));
            } else if (!isOwn && told.add(reason)) {
                gaps.add(BudgetProblems.gap(at, reason.words()));
            }
        }
    }

    private static Stream<Value.Reason> reasons(Value value) {
        return value instanceof Value.Undecided(List<Value.Reason> reasons) ? reasons.stream() : Stream.empty();
    }
}
