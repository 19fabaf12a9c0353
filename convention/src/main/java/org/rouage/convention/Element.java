package org.rouage.convention;

import java.util.Optional;

/**
 * What an act can set or change by naming it: each piece of a convention that has an identifier, and its heading.
 *
 * <p>Example: the objective {@code obj-1-1}, the rule {@code regle-evolution-fnga}, the parameter {@code review-delay}.
 * An identifier is for ever: a repealed element keeps its own, and no other is ever given it. The number is what is
 * printed before the title ("12", "3 bis") and may change.
 */
public sealed interface Element
        permits Action,
                AmendmentConditions,
                Budget.Constraint,
                Budget.ExecutionRules,
                Budget.Rule,
                Clause,
                Commitment,
                ControlPlan,
                Convention.Annex,
                Convention.Axis,
                Convention.Sheet,
                EvaluationProcess,
                Figure,
                Heading,
                Indicator,
                Measure,
                MeasureRule,
                Objective,
                Orientation,
                Parameter,
                Scoring,
                Series {
    String id();

    /** The printed number, for the kinds of elements that have one. */
    default Optional<String> number() {
        return Optional.empty();
    }
}
