package org.rouage.convention.consolidation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Budget;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.Figure;
import org.rouage.convention.Heading;

/** Takes an element apart from those it holds, and puts it together again. */
final class Assembly {
    private Assembly() {}

    /** The elements that stand in this one, by slot, in order. */
    static Map<Slot, List<? extends Element>> held(Element whole) {
        var held = new EnumMap<Slot, List<? extends Element>>(Slot.class);
        switch (whole) {
            case Convention.Axis axis -> held.put(Slot.SHEETS, axis.sheets());
            case Convention.Sheet sheet -> {
                held.put(Slot.OBJECTIVES, sheet.objectives());
                held.put(Slot.COMMITMENTS, sheet.commitments());
                held.put(Slot.ACTIONS, sheet.actions());
                held.put(Slot.INDICATORS, sheet.indicators());
            }
            case Figure figure -> {
                held.put(Slot.CALCULATION, list(figure.calculation()));
                held.put(Slot.EVOLUTION, list(figure.evolution()));
                if (figure instanceof Budget budget) {
                    held.put(Slot.LINES, budget.lines());
                    held.put(Slot.CONSTRAINTS, budget.constraints());
                    held.put(Slot.EXECUTION, list(budget.execution()));
                }
            }
            case AmendmentConditions conditions -> held.put(Slot.CONDITION_PARAMETERS, conditions.parameters());
            case EvaluationProcess process -> held.put(Slot.PROCESS_PARAMETERS, process.parameters());
            case Element _ -> {}
        }
        return held;
    }

    static Map<Slot, List<? extends Element>> held(Convention whole) {
        var held = new EnumMap<Slot, List<? extends Element>>(Slot.class);
        held.put(Slot.AXES, whole.axes());
        held.put(Slot.BUDGETS, whole.budgets());
        held.put(Slot.WORKFORCE, whole.workforce());
        held.put(Slot.PARAMETERS, whole.parameters());
        held.put(Slot.SERIES, whole.series());
        held.put(Slot.MEASURES, whole.measures());
        held.put(Slot.MEASURE_RULES, whole.measureRules());
        held.put(Slot.SCORINGS, whole.scorings());
        held.put(Slot.AMENDMENT_CONDITIONS, list(whole.amendmentConditions()));
        held.put(Slot.EVALUATION, list(whole.evaluation()));
        held.put(Slot.ORIENTATIONS, whole.orientations());
        held.put(Slot.CONTROL_PLANS, whole.controlPlans());
        held.put(Slot.CLAUSES, whole.clauses());
        held.put(Slot.ANNEXES, whole.annexes());
        return held;
    }

    /** The element alone: what it holds stands elsewhere. */
    static Element bare(Element whole) {
        return with(whole, Map.of());
    }

    /** The convention of which this is the heading, without what is repealed. */
    static Convention convention(String id, Passage root) {
        Heading heading = (Heading) root.element();
        return new Convention(
                id,
                heading.title(),
                heading.instrument(),
                heading.legalBasis(),
                heading.fund(),
                heading.parties(),
                heading.period(),
                heading.predecessor(),
                heading.preamble(),
                heading.signatories(),
                standing(root, Slot.AXES, Convention.Axis.class),
                standing(root, Slot.BUDGETS, Budget.class),
                standing(root, Slot.WORKFORCE, org.rouage.convention.Workforce.class),
                standing(root, Slot.PARAMETERS, org.rouage.convention.Parameter.class),
                standing(root, Slot.SERIES, org.rouage.convention.Series.class),
                standing(root, Slot.MEASURES, org.rouage.convention.Measure.class),
                standing(root, Slot.MEASURE_RULES, org.rouage.convention.MeasureRule.class),
                standing(root, Slot.SCORINGS, org.rouage.convention.Scoring.class),
                first(standing(root, Slot.AMENDMENT_CONDITIONS, AmendmentConditions.class)),
                first(standing(root, Slot.EVALUATION, EvaluationProcess.class)),
                standing(root, Slot.ORIENTATIONS, org.rouage.convention.Orientation.class),
                standing(root, Slot.CONTROL_PLANS, org.rouage.convention.ControlPlan.class),
                standing(root, Slot.CLAUSES, org.rouage.convention.Clause.class),
                standing(root, Slot.ANNEXES, Convention.Annex.class));
    }

    /** The element with all that stands in it, without what is repealed. */
    static Element whole(Passage passage) {
        var standing = new EnumMap<Slot, List<Element>>(Slot.class);
        for (Slot slot : Slot.values()) {
            List<Element> held = standing(passage, slot, Element.class);
            if (!held.isEmpty()) {
                standing.put(slot, held);
            }
        }
        return with(passage.element(), standing);
    }

    private static Element with(Element element, Map<Slot, List<Element>> held) {
        var replaced = new LinkedHashMap<String, Object>();
        for (Slot slot : held(element).keySet()) {
            List<Element> elements = held.getOrDefault(slot, List.of());
            replaced.put(component(slot), slot.isSingle() ? first(elements) : elements);
        }
        return replaced.isEmpty() ? element : (Element) Components.with((Record) element, replaced);
    }

    private static String component(Slot slot) {
        return switch (slot) {
            case CONDITION_PARAMETERS, PROCESS_PARAMETERS -> "parameters";
            case HEADING, AMENDMENT_CONDITIONS, MEASURE_RULES ->
                throw new IllegalArgumentException(slot + " is of the convention");
            case AXES,
                    SHEETS,
                    OBJECTIVES,
                    COMMITMENTS,
                    ACTIONS,
                    INDICATORS,
                    BUDGETS,
                    CALCULATION,
                    EVOLUTION,
                    LINES,
                    CONSTRAINTS,
                    EXECUTION,
                    WORKFORCE,
                    PARAMETERS,
                    SERIES,
                    MEASURES,
                    SCORINGS,
                    EVALUATION,
                    ORIENTATIONS,
                    CONTROL_PLANS,
                    CLAUSES,
                    ANNEXES -> slot.name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static <E extends Element> List<E> standing(Passage passage, Slot slot, Class<E> kind) {
        return passage.passages().stream()
                .filter(one -> one.slot() == slot && one.isInForce())
                .map(one -> kind.cast(one.whole()))
                .toList();
    }

    private static <E> Optional<E> first(List<E> all) {
        return all.stream().findFirst();
    }

    private static <E> List<E> list(Optional<E> one) {
        return one.map(List::of).orElse(List.of());
    }
}
