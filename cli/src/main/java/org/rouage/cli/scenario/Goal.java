package org.rouage.cli.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.budget.BudgetModel;
import org.rouage.convention.Budget;
import picocli.CommandLine.Option;

/** The options that say what is to be met: a constraint of the convention, or a measure with what is wanted of it. */
final class Goal {
    private static final String ASKED = "goal:asked";

    @Option(names = "--constraint", paramLabel = "ID")
    private @Nullable String constraint;

    @Option(names = "--measure", paramLabel = "total|average|average-rate|end|growth|ceiling")
    private @Nullable String measure;

    @Option(names = "--of", paramLabel = "FIGURE")
    private @Nullable String of;

    @Option(names = "--at-most", paramLabel = "QUANTITY")
    private @Nullable String atMost;

    @Option(names = "--at-least", paramLabel = "QUANTITY")
    private @Nullable String atLeast;

    @Option(names = "--equals", paramLabel = "QUANTITY")
    private @Nullable String equalTo;

    @Option(names = "--from", paramLabel = "YEAR")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "YEAR")
    private @Nullable Integer to;

    /** A model that holds the constraint, and its identifier. */
    record In(BudgetModel model, String constraint) {}

    /** Of the figure that moves, where no other is named. */
    Outcome<In> in(BudgetModel model, String figure) {
        List<String> bounds = new ArrayList<>();
        addTo(bounds, "at-most", atMost);
        addTo(bounds, "at-least", atLeast);
        addTo(bounds, "equals", equalTo);
        if (constraint != null && measure == null && bounds.isEmpty()) {
            return named(model, constraint);
        }
        if (constraint != null || measure == null || bounds.size() != 2) {
            return Outcome.refused(List.of(Mistakes.goal()));
        }
        Optional<Quantity> wanted = Quantity.parse(bounds.getLast());
        if (wanted.isEmpty()) {
            return Outcome.refused(List.of(Mistakes.quantity("--" + bounds.getFirst(), bounds.getLast(), "485 MEUR")));
        }
        var asked = new Budget.Constraint(
                ASKED,
                "",
                of == null ? figure : of,
                measure,
                bounds.getFirst(),
                wanted.get().number(),
                wanted.get().unit(),
                Optional.ofNullable(from),
                Optional.ofNullable(to));
        return model.with(asked, Place.of("").at("--measure")).map(with -> new In(with, ASKED));
    }

    private static void addTo(List<String> bounds, String sense, @Nullable String written) {
        if (written != null) {
            bounds.add(sense);
            bounds.add(written);
        }
    }

    private static Outcome<In> named(BudgetModel model, String id) {
        List<String> known =
                model.constraints().stream().map(rule -> rule.constraint().id()).toList();
        List<Problem> problems = known.contains(id) ? List.of() : List.of(Mistakes.noConstraint(id, known));
        return Outcome.of(new In(model, id), problems);
    }
}
