package org.rouage.budget.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.ConstraintCheck;
import org.rouage.budget.ConstraintRule;
import org.rouage.budget.ConstraintRule.Measure;
import org.rouage.budget.Figure;
import org.rouage.budget.Trajectory;
import org.rouage.formula.Definition;
import org.rouage.formula.Definition.Given;
import org.rouage.formula.Formula;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value.Known;

/**
 * Moves the rate or the path of one figure of a convention until one of its constraints is met, by whole computations
 * with every rounding of its rules.
 *
 * <p>Example: {@code Solver.solve(model, Reference.value("fncm"), new Lever.Rate(0.0001, −0.5, 0.5), "average-485",
 * Rational.ZERO, at)}. The tolerance counts for constraints to equal a value only.
 */
public final class Solver {
    private static final String CONSTANT_RATE = "previous × (1 + evolution)";
    private static final Text SOURCE = Text.of("recherche", "goal-seek");

    private final BudgetModel model;
    private final Figure figure;
    private final Lever lever;
    private final ConstraintRule constraint;
    private final Place at;
    private final boolean isSupposed;

    private Solver(BudgetModel model, Figure figure, Lever lever, ConstraintRule constraint, Place at) {
        this.model = model;
        this.figure = figure;
        this.lever = lever;
        this.constraint = constraint;
        this.at = at;
        isSupposed = lever instanceof Lever.Rate && !restsOnItsRate();
    }

    /** The constraint is one of the model, by its identifier: an {@link IllegalArgumentException} for any other. */
    public static Outcome<Solution> solve(
            BudgetModel model, Reference figure, Lever lever, String constraint, Rational tolerance, Place at) {
        ConstraintRule rule = model.constraints().stream()
                .filter(one -> one.constraint().id().equals(constraint))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a constraint of the model: " + constraint));
        Optional<Figure> found = model.figure(figure).filter(Solver::isPath);
        if (found.isEmpty()) {
            List<String> known = model.figures().stream()
                    .filter(Solver::isPath)
                    .map(one -> one.reference().name())
                    .toList();
            return Outcome.refused(List.of(SolvingProblems.noFigure(at, figure.name(), known)));
        }
        return new Solver(model, found.get(), lever, rule, at).solve(tolerance);
    }

    private static boolean isPath(Figure figure) {
        return switch (figure.kind()) {
            case BUDGET, LINE, WORKFORCE -> true;
            case SERIES, PARAMETER, EVOLUTION -> false;
        };
    }

    private Outcome<Solution> solve(Rational tolerance) {
        List<Problem> problems = problems();
        if (problems.isEmpty()) {
            problems = computed(lever.least()).problems();
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Grid grid = Grid.of(lever.step(), lever.least(), lever.most());
        Answer answer = Search.answer(
                grid, goal(tolerance), step -> trajectory(step).value(constraint.reference(), model.last()));
        return Outcome.accepted(
                new Solution(figure, lever, constraint, tolerance, answer, isSupposed, results(answer)));
    }

    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        boolean isEmpty = lever.step().signum() <= 0 || lever.least().compareTo(lever.most()) > 0;
        if (isEmpty || !isOnGrid()) {
            problems.add(SolvingProblems.emptyGrid(at));
        }
        if (base().isEmpty()) {
            problems.add(SolvingProblems.noBase(at, figure.reference().name(), model.first() - 1));
        } else if (lever instanceof Lever.Towards towards
                && towards.path() == Path.GEOMETRIC
                && base().get().signum() <= 0) {
            problems.add(SolvingProblems.baseSign(at, figure.reference().name()));
        }
        return problems;
    }

    private boolean isOnGrid() {
        try {
            return Grid.of(lever.step(), lever.least(), lever.most()).size() > 0;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private Optional<Rational> base() {
        return model.definition(figure.reference())
                .map(one -> one.given().get(model.first() - 1))
                .flatMap(given -> given.value() instanceof Known(Rational number, Unit _)
                        ? Optional.of(number)
                        : Optional.empty());
    }

    /** An average rate is compared by powers: what is measured is the whole growth over its years. */
    private Goal goal(Rational tolerance) {
        return switch (constraint.sense()) {
            case AT_MOST -> Goal.atMost(index(constraint.wanted()));
            case AT_LEAST -> Goal.atLeast(index(constraint.wanted()));
            case EQUALS ->
                new Goal(
                        Optional.of(index(constraint.wanted().minus(tolerance))),
                        Optional.of(index(constraint.wanted().plus(tolerance))),
                        index(constraint.wanted()));
        };
    }

    private Rational index(Rational wanted) {
        return constraint.measure() == Measure.AVERAGE_RATE
                ? Rational.ONE.plus(wanted).power(constraint.to() - constraint.from() + 1)
                : wanted;
    }

    private List<Solution.Result> results(Answer answer) {
        return switch (answer) {
            case Answer.Found found ->
                Stream.of(found.before(), Optional.of(found.best()), found.after())
                        .flatMap(Optional::stream)
                        .map(tried -> result(tried, tried.equals(found.best())))
                        .toList();
            case Answer.Missed missed ->
                missed.nearest().stream().map(tried -> result(tried, false)).toList();
            case Answer.Idle _, Answer.Irregular _, Answer.Undecided _ -> List.of();
        };
    }

    private Solution.Result result(Answer.Tried tried, boolean isBest) {
        Trajectory trajectory = trajectory(tried.step());
        ConstraintCheck check = trajectory.constraints().stream()
                .filter(one -> one.rule().reference().equals(constraint.reference()))
                .findFirst()
                .orElseThrow();
        return new Solution.Result(tried.step(), isBest, trajectory, check);
    }

    private Trajectory trajectory(Rational step) {
        Outcome<Trajectory> computed = computed(step);
        return computed.value()
                .orElseThrow(() -> new IllegalStateException(computed.problems().toString()));
    }

    private Outcome<Trajectory> computed(Rational step) {
        return moved(step).compute();
    }

    private BudgetModel moved(Rational step) {
        return switch (lever) {
            case Lever.Rate _ -> {
                BudgetModel at = model.with(rate(step));
                yield isSupposed ? at.with(constantRate()) : at;
            }
            case Lever.Towards towards -> model.with(path(towards, step));
        };
    }

    private boolean restsOnItsRate() {
        Reference own = Reference.evolution(figure.reference().name());
        return definition().rules().values().stream()
                .flatMap(rule -> rule.formula().references().stream())
                .anyMatch(named -> named.of(figure.reference().name()).equals(own));
    }

    private Definition definition() {
        return model.definition(figure.reference()).orElseThrow();
    }

    private Definition rate(Rational step) {
        var given = new TreeMap<Integer, Given>();
        for (int year = model.first(); year <= model.last(); year++) {
            given.put(year, new Given(new Known(step, Unit.PERCENT), SOURCE));
        }
        return Definition.given(Reference.evolution(figure.reference().name()), Unit.PERCENT, given, at);
    }

    private Definition constantRate() {
        Formula formula = Formula.parse(CONSTANT_RATE, at).value().orElseThrow();
        var rules = new TreeMap<Integer, Definition.Rule>();
        rules.put(model.first(), new Definition.Rule(formula, at, SOURCE));
        Definition now = definition();
        return new Definition(now.reference(), now.unit(), rules, now.given(), now.lines(), now.at());
    }

    private Definition path(Lever.Towards towards, Rational end) {
        Definition now = definition();
        int years = model.last() - model.first() + 1;
        Rational base = base().orElseThrow();
        List<Rational> values = towards.path().values(base, end, years, towards.step(), towards.rounding());
        var given = new TreeMap<>(now.given());
        for (int i = 0; i < years; i++) {
            given.put(model.first() + i, new Given(new Known(values.get(i), figure.unit()), SOURCE));
        }
        return new Definition(now.reference(), now.unit(), new TreeMap<>(), given, now.lines(), now.at());
    }
}
