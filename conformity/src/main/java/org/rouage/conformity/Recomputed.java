package org.rouage.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Problem;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.SoundPart;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Standing;
import org.rouage.formula.Reference;
import org.rouage.formula.Value;

/**
 * The figures of a convention in one state, recomputed when a check first asks for them.
 *
 * <p>Example: {@code of("fncm")} is {@link Outcome.Computed} with 455.03 MEUR for 2022, the last year of the term.
 */
final class Recomputed {
    private final Supplier<Standing> standing;
    private final Records records;
    private @Nullable SoundPart computed;

    Recomputed(Supplier<Standing> standing, Records records) {
        this.standing = standing;
        this.records = records;
    }

    /** What came of computing a budget for every year of the term, by its two rules. */
    sealed interface Outcome {
        /** Every year has a value; the last one's is shown. */
        record Computed(int year, Value.Known last) implements Outcome {}

        /** Its formulas cannot be read, or do not go together. */
        record Broken(List<Problem> problems) implements Outcome {}

        /** Something that its formulas rest on has no value. */
        record Undecided(List<Value.Reason> reasons) implements Outcome {}
    }

    Outcome of(String budget) {
        SoundPart part = part();
        BudgetModel model = part.trajectory().model();
        List<Problem> problems = problems(budget, part);
        if (!problems.isEmpty()) {
            return new Outcome.Broken(problems);
        }
        var reasons = new ArrayList<Value.Reason>();
        for (Reference side : List.of(Reference.value(budget), Reference.evolution(budget))) {
            for (int year = model.first(); year <= model.last(); year++) {
                if (part.trajectory().value(side, year) instanceof Value.Undecided(List<Value.Reason> why)) {
                    reasons.addAll(why);
                }
            }
        }
        return reasons.isEmpty()
                        && part.trajectory().value(Reference.value(budget), model.last()) instanceof Value.Known last
                ? new Outcome.Computed(model.last(), last)
                : new Outcome.Undecided(reasons.stream().distinct().toList());
    }

    /** Those of the budget, and of all that its two rules rest on. */
    private static List<Problem> problems(String budget, SoundPart part) {
        BudgetModel model = part.trajectory().model();
        return Stream.of(Reference.value(budget), Reference.evolution(budget))
                .flatMap(side -> model.foundations(side).stream())
                .map(Reference::name)
                .distinct()
                .flatMap(name -> part.problems().getOrDefault(name, List.of()).stream())
                .toList();
    }

    private SoundPart part() {
        SoundPart known = computed;
        if (known == null) {
            known = SoundPart.of(standing.get(), records);
            computed = known;
        }
        return known;
    }
}
