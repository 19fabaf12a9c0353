package org.rouage.budget.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.Trajectory;
import org.rouage.convention.Amendment;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.consolidation.Trial;
import org.rouage.convention.consolidation.WhereWritten;
import org.rouage.convention.consolidation.Writer;

/**
 * A convention with its acts and records on two days, on which scenarios are tried: rules by the fold of amendments,
 * after all acts in force, then assumptions on the series. Nothing is signed and nothing is kept.
 *
 * <p>Example: {@code basis.with(scenario.changes())} gives the figures as they would be; refused with every operation
 * that cannot be carried out, at the place where the scenario writes it.
 */
public final class Basis {
    /** The act that an operation of a scenario seems to be of, before the name of its change. */
    static final String ACT = "scenario:";

    private final Consolidation consolidation;
    private final Records records;
    private final AsOf asOf;
    private final WhereWritten where;
    /** What stands, and the last rules tried: a search through sets of changes asks for the same ones in a row. */
    private final Map<List<Change.Rules>, Outcome<BudgetModel>> ruled = new HashMap<>();

    public Basis(Consolidation consolidation, Records records, AsOf asOf, WhereWritten where) {
        this.consolidation = consolidation;
        this.records = records;
        this.asOf = asOf;
        this.where = where;
    }

    public AsOf asOf() {
        return asOf;
    }

    /** The figures with these changes, in their order: rules first, since assumptions are made of what is agreed. */
    public Outcome<BudgetModel> with(List<Change> changes) {
        List<Change.Rules> rules = changes.stream()
                .filter(Change.Rules.class::isInstance)
                .map(Change.Rules.class::cast)
                .toList();
        List<Change.Assumptions> assumptions = changes.stream()
                .filter(Change.Assumptions.class::isInstance)
                .map(Change.Assumptions.class::cast)
                .toList();
        return switch (ruled(rules)) {
            case Outcome.Refused<BudgetModel>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<BudgetModel>(BudgetModel model) -> Assumed.in(model, assumptions);
        };
    }

    /** The figures with these changes, in every year. */
    public Outcome<Trajectory> trajectory(List<Change> changes) {
        return switch (with(changes)) {
            case Outcome.Refused<BudgetModel>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<BudgetModel>(BudgetModel model) -> model.compute();
        };
    }

    private Outcome<BudgetModel> ruled(List<Change.Rules> rules) {
        if (!ruled.containsKey(rules)) {
            ruled.keySet().retainAll(Set.of(List.of()));
        }
        return ruled.computeIfAbsent(rules, this::model);
    }

    private Outcome<BudgetModel> model(List<Change.Rules> rules) {
        Standing standing = consolidation.on(asOf);
        if (rules.isEmpty()) {
            return BudgetModel.of(standing, records, where);
        }
        return switch (passage(rules)) {
            case Outcome.Refused<Passage>(List<Problem> problems) ->
                Outcome.refused(
                        problems.stream().map(one -> located(one, rules)).toList());
            case Outcome.Accepted<Passage>(Passage root) ->
                BudgetModel.of(
                        new Standing(standing.conventionId(), asOf, root, standing.acts()),
                        records,
                        (writer, element, part) -> step(writer.act(), writer.operation(), rules)
                                .map(step -> step.at().at(element))
                                .orElseGet(() -> where.of(writer, element, part)));
        };
    }

    private Outcome<Passage> passage(List<Change.Rules> rules) {
        return acts().then(steps(rules)).outcome();
    }

    private Trial acts() {
        Set<String> names = new HashSet<>();
        var steps = new ArrayList<Trial.Step>();
        for (ActDays act : consolidation.acts()) {
            names.add(act.act());
            if (act.status(asOf) == ActDays.Status.IN_FORCE) {
                steps.addAll(steps(act.amendment()));
            }
        }
        return Trial.of(consolidation.asSigned(), names).then(steps);
    }

    private static List<Trial.Step> steps(Amendment amendment) {
        var steps = new ArrayList<Trial.Step>();
        for (Operation operation : amendment.operations()) {
            steps.add(new Trial.Step(new Writer(amendment.act(), steps.size() + 1), operation));
        }
        return steps;
    }

    private static List<Trial.Step> steps(List<Change.Rules> rules) {
        var steps = new ArrayList<Trial.Step>();
        for (Change.Rules change : rules) {
            for (int i = 0; i < change.steps().size(); i++) {
                Operation operation = change.steps().get(i).operation();
                steps.add(new Trial.Step(new Writer(ACT + change.id(), i + 1), operation));
            }
        }
        return steps;
    }

    private static Optional<Change.Step> step(String act, int operation, List<Change.Rules> rules) {
        return rules.stream()
                .filter(change -> act.equals(ACT + change.id()))
                .map(change -> change.steps().get(operation - 1))
                .findFirst();
    }

    /** At the operation of the scenario that cannot be carried out. */
    private static Problem located(Problem problem, List<Change.Rules> rules) {
        String path = problem.place().path();
        int operation = path.matches("operations\\[[0-9]{1,6}].*")
                ? Integer.parseInt(path.substring("operations[".length(), path.indexOf(']')))
                : 1;
        return step(problem.place().file(), operation, rules)
                .map(step -> new Problem(
                        problem.code(),
                        step.at(),
                        problem.found(),
                        problem.expected(),
                        problem.remedy(),
                        problem.provision()))
                .orElse(problem);
    }

    /**
     * Every reason why the changes of a scenario cannot be told apart: one name for two, two that write the same and
     * give something else in another order.
     */
    List<Problem> entangled(List<Change> changes) {
        var problems = new ArrayList<Problem>();
        var names = new TreeSet<String>();
        for (int later = 0; later < changes.size(); later++) {
            Change change = changes.get(later);
            if (!names.add(change.id())) {
                problems.add(ScenarioProblems.sameName(change.at(), change.id()));
            }
            for (Change before : changes.subList(0, later)) {
                if (change instanceof Change.Rules rules && before instanceof Change.Rules others) {
                    order(others, rules).ifPresent(problems::add);
                }
                if (change instanceof Change.Assumptions here && before instanceof Change.Assumptions there) {
                    problems.addAll(sameYears(there, here));
                }
            }
        }
        return problems;
    }

    private Optional<Problem> order(Change.Rules before, Change.Rules after) {
        Optional<Passage> written = passage(List.of(before, after)).value();
        Optional<Passage> otherwise = passage(List.of(after, before)).value();
        return written.isPresent() && otherwise.isPresent() && !Trial.alike(written.get(), otherwise.get())
                ? Optional.of(ScenarioProblems.order(after.at(), after.id(), before.id()))
                : Optional.empty();
    }

    private List<Problem> sameYears(Change.Assumptions before, Change.Assumptions after) {
        var problems = new ArrayList<Problem>();
        Optional<BudgetModel> model = ruled(List.of()).value();
        for (Assumption one : after.assumptions()) {
            for (Assumption other : before.assumptions()) {
                if (model.isPresent() && one.series().equals(other.series()) && !one.goesWith(other)) {
                    var years = new TreeSet<>(Assumed.years(model.get(), one));
                    years.retainAll(Assumed.years(model.get(), other));
                    years.stream()
                            .map(year ->
                                    ScenarioProblems.sameYear(one.at(), one.series(), year, after.id(), before.id()))
                            .forEach(problems::add);
                }
            }
        }
        return problems;
    }
}
