package org.rouage.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rouage.basics.Text;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Budget;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.Unwritten;
import org.rouage.convention.Workforce;

/**
 * A convention without what is still to be written: a clause that holds only the words of a skeleton is not even a
 * candidate.
 *
 * <p>Example: an objective whose title is "To be written." is left out, and its identifier kept in {@code toWrite}; a
 * budget keeps its amounts and loses the rule that nobody has written.
 */
record Written(Convention convention, List<String> toWrite) {
    static Written of(Convention whole) {
        var toWrite = new ArrayList<String>();
        var convention = new Convention(
                whole.id(),
                whole.title(),
                whole.instrument(),
                whole.legalBasis(),
                whole.fund(),
                whole.parties(),
                whole.period(),
                whole.predecessor(),
                whole.preamble(),
                whole.signatories(),
                whole.axes().stream().map(axis -> axis(axis, toWrite)).toList(),
                whole.budgets().stream().map(budget -> budget(budget, toWrite)).toList(),
                whole.workforce().stream().map(path -> workforce(path, toWrite)).toList(),
                whole.parameters(),
                whole.series(),
                whole.measures(),
                whole.measureRules(),
                whole.scorings(),
                whole.amendmentConditions().flatMap(conditions -> conditions(conditions, toWrite)),
                whole.evaluation().flatMap(evaluation -> evaluation(evaluation, toWrite)),
                keep(whole.orientations(), one -> says(one.title(), one.text()), one -> one.id(), toWrite),
                keep(whole.controlPlans(), one -> says(one.title(), one.text()), one -> one.id(), toWrite),
                keep(whole.clauses(), one -> says(one.title(), one.text()), one -> one.id(), toWrite),
                whole.annexes());
        return new Written(convention, List.copyOf(toWrite));
    }

    /** What a reader of the report must know, when something is still to be written. */
    Optional<Text> note() {
        return toWrite.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.say(
                        "Reste à rédiger, et ne répond donc à rien : {}.",
                        "Still to be written, and so answering nothing: {}.",
                        Words.ids(toWrite)));
    }

    private static boolean says(String... texts) {
        for (String text : texts) {
            if (Unwritten.in(text)) {
                return false;
            }
        }
        return true;
    }

    private static <T> List<T> keep(List<T> all, Predicate<T> written, Function<T, String> id, List<String> toWrite) {
        return all.stream()
                .filter(one -> {
                    boolean kept = written.test(one);
                    if (!kept) {
                        toWrite.add(id.apply(one));
                    }
                    return kept;
                })
                .toList();
    }

    private static Convention.Axis axis(Convention.Axis axis, List<String> toWrite) {
        return new Convention.Axis(
                axis.id(),
                axis.number(),
                axis.title(),
                axis.text(),
                axis.sheets().stream().map(sheet -> sheet(sheet, toWrite)).toList());
    }

    private static Convention.Sheet sheet(Convention.Sheet sheet, List<String> toWrite) {
        return new Convention.Sheet(
                sheet.id(),
                sheet.number(),
                sheet.title(),
                sheet.text(),
                keep(sheet.objectives(), one -> says(one.title(), one.text()), one -> one.id(), toWrite),
                keep(sheet.commitments(), one -> says(one.title(), one.text()), one -> one.id(), toWrite),
                keep(sheet.actions(), one -> says(one.title(), one.text()), one -> one.id(), toWrite),
                keep(sheet.indicators(), one -> says(one.title(), one.definition()), one -> one.id(), toWrite));
    }

    private static Budget budget(Budget budget, List<String> toWrite) {
        return new Budget(
                budget.id(),
                budget.title(),
                budget.nature(),
                budget.unit(),
                budget.base(),
                budget.calculation().filter(rule -> isWritten(rule, toWrite)),
                budget.evolution().filter(rule -> isWritten(rule, toWrite)),
                budget.amounts(),
                budget.lines().stream().map(line -> line(line, toWrite)).toList(),
                budget.constraints(),
                budget.execution().filter(rules -> isKept(rules, Budget.ExecutionRules::text, toWrite)));
    }

    private static Budget.Line line(Budget.Line line, List<String> toWrite) {
        return new Budget.Line(
                line.id(),
                line.title(),
                line.limitative(),
                line.group(),
                line.unit(),
                line.base(),
                line.calculation().filter(rule -> isWritten(rule, toWrite)),
                line.evolution().filter(rule -> isWritten(rule, toWrite)),
                line.amounts());
    }

    private static Workforce workforce(Workforce path, List<String> toWrite) {
        return new Workforce(
                path.id(),
                path.title(),
                path.unit(),
                path.base(),
                path.calculation().filter(rule -> isWritten(rule, toWrite)),
                path.evolution().filter(rule -> isWritten(rule, toWrite)),
                path.years());
    }

    private static boolean isWritten(Budget.Rule rule, List<String> toWrite) {
        return isKept(rule, Budget.Rule::text, toWrite);
    }

    private static <E extends Element> boolean isKept(E one, Function<E, String> text, List<String> toWrite) {
        return !keep(List.of(one), kept -> says(text.apply(kept)), Element::id, toWrite)
                .isEmpty();
    }

    /** Conditions of which neither the text nor any ground is written are no conditions. */
    private static Optional<AmendmentConditions> conditions(AmendmentConditions conditions, List<String> toWrite) {
        var grounds = conditions.grounds().stream()
                .filter(ground -> says(ground.text()))
                .toList();
        if (grounds.size() < conditions.grounds().size() || !says(conditions.text())) {
            toWrite.add(conditions.id());
        }
        return grounds.isEmpty() && !says(conditions.text())
                ? Optional.empty()
                : Optional.of(
                        new AmendmentConditions(conditions.id(), conditions.text(), grounds, conditions.parameters()));
    }

    /** A process of which neither the text nor any step is written is no process. */
    private static Optional<EvaluationProcess> evaluation(EvaluationProcess process, List<String> toWrite) {
        var steps = process.steps().stream().filter(step -> says(step.text())).toList();
        if (steps.size() < process.steps().size() || !says(process.text())) {
            toWrite.add(process.id());
        }
        return steps.isEmpty() && !says(process.text())
                ? Optional.empty()
                : Optional.of(new EvaluationProcess(
                        process.id(), process.text(), steps, process.evaluators(), process.parameters()));
    }
}
