package org.rouage.budget.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.Trajectory;
import org.rouage.budget.scenario.Comparison.Named;
import org.rouage.budget.scenario.Comparison.Side;

/**
 * Compares one scenario with another on the same convention; the convention as it stands is the scenario of no change.
 *
 * <p>Example: {@code Comparing.scenarios(basis, Scenario.none(), dearer)} tells what {@code dearer} changes. Between
 * two scenarios what differs is a change that one alone makes, or one that both make otherwise under the same name;
 * changes that both make alike are made throughout.
 */
public final class Comparing {
    private final Basis basis;
    private final Scenario from;
    private final Scenario to;

    private Comparing(Basis basis, Scenario from, Scenario to) {
        this.basis = basis;
        this.from = from;
        this.to = to;
    }

    /** Refused with all that is wrong in either scenario, or when more changes differ than can be told apart. */
    public static Outcome<Comparison> scenarios(Basis basis, Scenario from, Scenario to) {
        return new Comparing(basis, from, to).compared();
    }

    private Outcome<Comparison> compared() {
        var problems = new ArrayList<Problem>();
        Optional<Trajectory> before = side(from, problems);
        Optional<Trajectory> after = side(to, problems);
        List<String> names = differing();
        if (names.size() > Attribution.MOST_CHANGES) {
            Change beyond = variant(names.get(Attribution.MOST_CHANGES), true).orElseThrow();
            problems.add(ScenarioProblems.tooMany(beyond.at(), names.size()));
        }
        if (!problems.isEmpty() || before.isEmpty() || after.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.accepted(new TwoSides(
                        new Side(name(from), basis.asOf(), before.get()),
                        new Side(name(to), basis.asOf(), after.get()),
                        names.stream().map(this::named).toList(),
                        some -> basis.trajectory(made(some)))
                .comparison());
    }

    private Optional<Trajectory> side(Scenario scenario, List<Problem> problems) {
        problems.addAll(basis.entangled(scenario.changes()));
        Outcome<Trajectory> trajectory = basis.trajectory(scenario.changes());
        problems.addAll(trajectory.problems());
        return trajectory.value();
    }

    private static Text name(Scenario scenario) {
        return scenario.changes().isEmpty() ? Text.of("convention", "convention") : Text.same(scenario.title());
    }

    /** The names of the changes that make the two differ, in the order of the second, then of the first. */
    private List<String> differing() {
        return Stream.concat(to.changes().stream(), from.changes().stream())
                .map(Change::id)
                .distinct()
                .filter(id -> !isShared(id))
                .toList();
    }

    private boolean isShared(String id) {
        return from.change(id).isPresent()
                && to.change(id).isPresent()
                && from.change(id).get().saysAs(to.change(id).get());
    }

    /** What a change says in the second scenario, or else in the first. */
    private Optional<Change> variant(String id, boolean isSecond) {
        Optional<Change> here = (isSecond ? to : from).change(id);
        return here.isPresent() || !isSecond ? here : from.change(id);
    }

    private Named named(String id) {
        Change change = variant(id, true).orElseThrow();
        boolean isDropped = to.change(id).isEmpty();
        Text title = Text.same(change.title());
        return new Named(
                id,
                isDropped ? Text.of("sans : ", "without: ").plus(title) : title,
                change instanceof Change.Rules ? Comparison.Kind.RULE : Comparison.Kind.ASSUMPTION);
    }

    /** The changes once those named are as in the second scenario and the others as in the first. */
    private List<Change> made(Set<String> asInTheSecond) {
        var all = new TreeSet<String>();
        var changes = new ArrayList<Change>();
        Stream.concat(to.changes().stream(), from.changes().stream())
                .map(Change::id)
                .filter(all::add)
                .map(id -> (asInTheSecond.contains(id) ? to : from).change(id))
                .flatMap(Optional::stream)
                .forEach(changes::add);
        return changes;
    }
}
