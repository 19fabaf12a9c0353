package org.rouage.convention.consolidation;

import java.util.Arrays;
import java.util.Optional;
import org.rouage.convention.Action;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Budget;
import org.rouage.convention.Clause;
import org.rouage.convention.Commitment;
import org.rouage.convention.ControlPlan;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.Figure;
import org.rouage.convention.Heading;
import org.rouage.convention.Indicator;
import org.rouage.convention.Measure;
import org.rouage.convention.MeasureRule;
import org.rouage.convention.Objective;
import org.rouage.convention.Orientation;
import org.rouage.convention.Parameter;
import org.rouage.convention.Scoring;
import org.rouage.convention.Series;
import org.rouage.convention.Workforce;

/**
 * Where an element may stand inside another, in the order in which a convention is read.
 *
 * <p>Example: an objective stands in a sheet, in {@link #OBJECTIVES}, before the commitments; a budget, a line and a
 * workforce path each have one rule in {@link #CALCULATION} and one in {@link #EVOLUTION}.
 */
public enum Slot {
    HEADING(Heading.class, Heading.class, true),
    AXES(Heading.class, Convention.Axis.class, false),
    SHEETS(Convention.Axis.class, Convention.Sheet.class, false),
    OBJECTIVES(Convention.Sheet.class, Objective.class, false),
    COMMITMENTS(Convention.Sheet.class, Commitment.class, false),
    ACTIONS(Convention.Sheet.class, Action.class, false),
    INDICATORS(Convention.Sheet.class, Indicator.class, false),
    BUDGETS(Heading.class, Budget.class, false),
    CALCULATION(Figure.class, Budget.Rule.class, true),
    EVOLUTION(Figure.class, Budget.Rule.class, true),
    LINES(Budget.class, Budget.Line.class, false),
    CONSTRAINTS(Budget.class, Budget.Constraint.class, false),
    EXECUTION(Budget.class, Budget.ExecutionRules.class, true),
    WORKFORCE(Heading.class, Workforce.class, false),
    PARAMETERS(Heading.class, Parameter.class, false),
    SERIES(Heading.class, Series.class, false),
    MEASURES(Heading.class, Measure.class, false),
    MEASURE_RULES(Heading.class, MeasureRule.class, false),
    SCORINGS(Heading.class, Scoring.class, false),
    AMENDMENT_CONDITIONS(Heading.class, AmendmentConditions.class, true),
    EVALUATION(Heading.class, EvaluationProcess.class, true),
    CONDITION_PARAMETERS(AmendmentConditions.class, Parameter.class, false),
    PROCESS_PARAMETERS(EvaluationProcess.class, Parameter.class, false),
    ORIENTATIONS(Heading.class, Orientation.class, false),
    CONTROL_PLANS(Heading.class, ControlPlan.class, false),
    CLAUSES(Heading.class, Clause.class, false),
    ANNEXES(Heading.class, Convention.Annex.class, false);

    private final Class<? extends Element> holder;
    private final Class<? extends Element> held;
    private final boolean single;

    Slot(Class<? extends Element> holder, Class<? extends Element> held, boolean single) {
        this.holder = holder;
        this.held = held;
        this.single = single;
    }

    /** Where an element may be inserted into another; empty when it may not. A rule is set, never inserted. */
    public static Optional<Slot> of(Element holder, Element held) {
        return Arrays.stream(values())
                .filter(slot -> slot != HEADING && slot != CALCULATION && slot != EVOLUTION)
                .filter(slot -> slot.holder.isInstance(holder) && slot.held.isInstance(held))
                .findFirst();
    }

    /** Whether at most one element in force stands there. */
    public boolean isSingle() {
        return single;
    }
}
