package org.rouage.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.convention.Budget;
import org.rouage.convention.Convention;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records;
import org.rouage.convention.Workforce;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.RulesByYear;
import org.rouage.convention.consolidation.RulesByYear.Held;
import org.rouage.convention.consolidation.Slot;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.consolidation.WhereWritten;
import org.rouage.convention.consolidation.Writer;
import org.rouage.formula.Definition;
import org.rouage.formula.Definition.Given;
import org.rouage.formula.Formula;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/** From a convention as it stands to figures, definitions, written amounts and constraints, with all problems. */
final class FigureReader {
    private static final String DEFAULT_UNIT = "EUR";

    final List<Figure> figures = new ArrayList<>();
    final List<Definition> definitions = new ArrayList<>();
    final List<WrittenAmount> written = new ArrayList<>();
    final List<ConstraintRule> constraints = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    /** Figures in a unit that nothing can compute with: no matter as long as no formula names them. */
    final Map<String, Problem> leftOut = new LinkedHashMap<>();

    /** The figure of each rule, by its identifier. */
    final Map<String, String> owners = new HashMap<>();

    private final Standing standing;
    private final WhereWritten where;
    private final int first;
    private final int last;

    /** What a budget, a line and a workforce path have in common. */
    private record Ruled(
            Passage passage,
            Figure.Kind kind,
            String title,
            String unit,
            List<Budget.Amount> base,
            List<Budget.Amount> amounts,
            String amountsPart,
            Optional<String> budget,
            Optional<String> group,
            boolean limitative,
            List<String> lines) {}

    FigureReader(Standing standing, Records records, WhereWritten where) {
        this.standing = standing;
        this.where = where;
        Convention.Period period = standing.convention().period();
        first = period.start().getYear();
        last = period.endInclusive().getYear();
        Passage root = standing.root();
        inForce(root, Slot.BUDGETS).forEach(this::budget);
        inForce(root, Slot.WORKFORCE).forEach(this::workforce);
        inForce(root, Slot.PARAMETERS).forEach(this::parameter);
        inForce(root, Slot.AMENDMENT_CONDITIONS)
                .forEach(conditions ->
                        inForce(conditions, Slot.CONDITION_PARAMETERS).forEach(this::parameter));
        inForce(root, Slot.EVALUATION)
                .forEach(process -> inForce(process, Slot.PROCESS_PARAMETERS).forEach(this::parameter));
        new SeriesReader(new Vintages(records.vintages(), standing.asOf().known()), where, this)
                .read(inForce(root, Slot.SERIES));
        inForce(root, Slot.BUDGETS).forEach(this::constraints);
        namedThoughLeftOut();
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    private static List<Passage> inForce(Passage within, Slot slot) {
        return within.in(slot).stream().filter(Passage::isInForce).toList();
    }

    private void budget(Passage passage) {
        var budget = (Budget) passage.element();
        List<Passage> lines = inForce(passage, Slot.LINES);
        Optional<String> unit = unit(budget.unit(), budget.amounts(), budget.base());
        ruled(new Ruled(
                passage,
                Figure.Kind.BUDGET,
                budget.title(),
                unit.orElse(DEFAULT_UNIT),
                budget.base(),
                budget.amounts(),
                "amounts",
                Optional.of(budget.id()),
                Optional.empty(),
                false,
                lines.stream().map(Passage::id).toList()));
        lines.forEach(line -> line(line, budget.id(), unit));
        inForce(passage, Slot.EXECUTION).forEach(this::execution);
    }

    /** As written; else that of the first amount. */
    private static Optional<String> unit(
            Optional<String> written, List<Budget.Amount> amounts, List<Budget.Amount> base) {
        return written.or(
                () -> Stream.concat(amounts.stream(), base.stream()).findFirst().map(Budget.Amount::unit));
    }

    private void line(Passage passage, String budget, Optional<String> unitOfBudget) {
        var line = (Budget.Line) passage.element();
        ruled(new Ruled(
                passage,
                Figure.Kind.LINE,
                line.title(),
                unit(line.unit(), line.amounts(), line.base())
                        .or(() -> unitOfBudget)
                        .orElse(DEFAULT_UNIT),
                line.base(),
                line.amounts(),
                "amounts",
                Optional.of(budget),
                line.group(),
                line.limitative(),
                List.of()));
    }

    private void workforce(Passage passage) {
        var path = (Workforce) passage.element();
        ruled(new Ruled(
                passage,
                Figure.Kind.WORKFORCE,
                path.title(),
                path.unit(),
                amounts(path.base(), path.unit()),
                amounts(path.years(), path.unit()),
                "years",
                Optional.empty(),
                Optional.empty(),
                false,
                List.of()));
    }

    private static List<Budget.Amount> amounts(List<Workforce.Year> years, String unit) {
        return years.stream()
                .map(year -> new Budget.Amount(year.year(), year.value(), unit))
                .toList();
    }

    private void ruled(Ruled figure) {
        String id = figure.passage().id();
        RulesByYear calculation = RulesByYear.ofCalculation(standing, id);
        RulesByYear evolution = RulesByYear.ofEvolution(standing, id);
        List<Held> rules = Stream.concat(calculation.held().stream(), evolution.held().stream())
                .toList();
        rules.forEach(held -> owners.put(held.rule().id(), id));
        Optional<Unit> unit = unit(figure, rules.stream().anyMatch(FigureReader::isComputed));
        if (unit.isEmpty()) {
            return;
        }
        SortedMap<Integer, Given> given = inWords(Reference.value(id), calculation);
        given(figure, figure.base(), "base", given);
        given(figure, figure.amounts(), figure.amountsPart(), given);
        add(figure, figure.kind(), Reference.value(id), unit.get());
        NavigableMap<Integer, Definition.Rule> computed = rules(calculation);
        define(figure, Reference.value(id), unit, computed, given);
        Reference own = Reference.evolution(id);
        boolean isWritten = !figure.passage().in(Slot.EVOLUTION).isEmpty();
        if (isWritten) {
            add(figure, Figure.Kind.EVOLUTION, own, Unit.PERCENT);
        }
        if (isWritten || names(computed, own)) {
            define(figure, own, Optional.empty(), rules(evolution), inWords(own, evolution));
        }
    }

    /** Its own evolution may be named before there is a rule of evolution: what rests on it is undecided. */
    private static boolean names(NavigableMap<Integer, Definition.Rule> rules, Reference evolution) {
        return rules.values().stream()
                .flatMap(rule -> rule.formula().references().stream())
                .anyMatch(one -> one.of(evolution.name()).equals(evolution));
    }

    private void define(
            Ruled figure,
            Reference reference,
            Optional<Unit> unit,
            NavigableMap<Integer, Definition.Rule> rules,
            SortedMap<Integer, Given> given) {
        Place at = place(figure.passage(), "");
        definitions.add(new Definition(reference, unit, rules, given, figure.lines(), at));
    }

    private static boolean isComputed(Held held) {
        return held.rule().formula().isPresent();
    }

    /** The years whose rule nothing computes: undecided, unless an amount is written. */
    private SortedMap<Integer, Given> inWords(Reference figure, RulesByYear rules) {
        var given = new TreeMap<Integer, Given>();
        for (int year = first; year <= last; year++) {
            int of = year;
            rules.in(year)
                    .filter(held -> !isComputed(held))
                    .ifPresent(held -> given.put(
                            of,
                            new Given(
                                    BudgetProblems.inWords(
                                            figure, of, held.rule().id()),
                                    Sources.act(held.writer()))));
        }
        return given;
    }

    private Optional<Unit> unit(Ruled figure, boolean isComputed) {
        Optional<Unit> unit = Unit.parse(figure.unit());
        if (unit.isEmpty()) {
            leaveOut(figure.passage(), figure.unit(), isComputed);
        }
        return unit;
    }

    /** A figure in an unreadable unit: a problem when it is computed, or when a formula names it. */
    void leaveOut(Passage passage, String unit, boolean isComputed) {
        Problem problem = BudgetProblems.unknownUnit(place(passage, "unit"), passage.id(), unit);
        if (isComputed) {
            problems.add(problem);
        } else {
            leftOut.put(passage.id(), problem);
        }
    }

    private void add(Ruled figure, Figure.Kind kind, Reference reference, Unit unit) {
        figures.add(new Figure(
                reference, kind, figure.title(), unit, figure.budget(), figure.group(), figure.limitative()));
    }

    private void given(Ruled figure, List<Budget.Amount> amounts, String part, SortedMap<Integer, Given> given) {
        Passage passage = figure.passage();
        for (Budget.Amount amount : amounts) {
            Optional<Unit> unit = Unit.parse(amount.unit());
            Writer writer = passage.writer(part + "[" + amount.year() + "]");
            if (unit.isEmpty()) {
                Place at = where.of(writer, passage.id(), part + "[" + amount.year() + "]");
                problems.add(BudgetProblems.unknownUnit(at, passage.id(), amount.unit()));
            } else {
                given.put(amount.year(), new Given(value(amount.amount(), unit.get()), Sources.act(writer)));
                written.add(new WrittenAmount(
                        Reference.value(passage.id()),
                        amount.year(),
                        amount.amount(),
                        unit.get(),
                        Sources.act(writer)));
            }
        }
    }

    /** In base units; of a figure that is yes or no, anything but nought is yes. */
    static Value value(BigDecimal number, Unit unit) {
        return unit.kind() == Unit.Kind.TRUTH
                ? new Value.Truth(number.signum() != 0)
                : new Value.Known(Rational.of(number).times(unit.scale()), unit);
    }

    /** Those that have a formula; one that a rule in words alone follows has a last year. */
    private NavigableMap<Integer, Definition.Rule> rules(RulesByYear byYear) {
        List<Held> computed =
                byYear.held().stream().filter(FigureReader::isComputed).toList();
        var rules = new TreeMap<Integer, Definition.Rule>();
        for (Held held : computed) {
            Place at = where.of(held.writer(), held.rule().id(), "formula");
            Optional<Integer> last = held.endExclusive()
                    .filter(end ->
                            computed.stream().noneMatch(next -> next.from().equals(Optional.of(end))))
                    .map(end -> end - 1);
            Outcome<Formula> formula = Formula.parse(held.rule().formula().orElseThrow(), at);
            problems.addAll(formula.problems());
            formula.value()
                    .ifPresent(parsed -> rules.put(
                            held.from().orElse(first),
                            new Definition.Rule(parsed, at, Sources.act(held.writer()), last)));
        }
        return rules;
    }

    private void parameter(Passage passage) {
        var parameter = (Parameter) passage.element();
        Optional<Unit> unit = Unit.parse(parameter.unit());
        if (unit.isEmpty()) {
            leaveOut(passage, parameter.unit(), false);
            return;
        }
        var given = new TreeMap<Integer, Given>();
        for (int year = first - 1; year <= last; year++) {
            given.put(year, new Given(value(parameter.value(), unit.get()), Sources.act(passage.writer("value"))));
        }
        assumed(passage, Figure.Kind.PARAMETER, parameter.title(), unit.get(), given);
    }

    /** A figure without rules. */
    void assumed(Passage passage, Figure.Kind kind, String title, Unit unit, SortedMap<Integer, Given> given) {
        Reference reference = Reference.value(passage.id());
        figures.add(new Figure(reference, kind, title, unit, Optional.empty(), Optional.empty(), false));
        definitions.add(Definition.given(reference, unit, given, place(passage, "")));
    }

    private void execution(Passage passage) {
        ((Budget.ExecutionRules) passage.element())
                .carryOvers()
                .forEach(carried -> carried.sharePercent()
                        .filter(FigureReader::isNoShare)
                        .ifPresent(share -> problems.add(BudgetProblems.shareOutside(
                                place(passage, "carryOvers"), carried.of(), share.toPlainString() + " %"))));
    }

    static boolean isNoShare(BigDecimal percent) {
        return percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0;
    }

    private void constraints(Passage budget) {
        inForce(budget, Slot.CONSTRAINTS).forEach(passage -> {
            var constraint = (Budget.Constraint) passage.element();
            if (!isDefined(constraint.of())) {
                problems.add(Optional.ofNullable(leftOut.remove(constraint.of()))
                        .orElseGet(() ->
                                BudgetProblems.constraintOfNothing(place(passage, "of"), constraint.of(), names())));
                return;
            }
            Outcome<ConstraintRule> rule = ConstraintRule.of(
                    constraint, budget.id(), first, last, place(passage, ""), Sources.act(passage.inserted()));
            problems.addAll(rule.problems());
            rule.value().ifPresent(constraints::add);
        });
    }

    private boolean isDefined(String name) {
        return definitions.stream().anyMatch(one -> one.reference().equals(Reference.value(name)));
    }

    private List<String> names() {
        return definitions.stream()
                .map(one -> one.reference().name())
                .distinct()
                .toList();
    }

    private void namedThoughLeftOut() {
        definitions.stream()
                .flatMap(one -> one.rules().values().stream())
                .flatMap(rule -> rule.formula().references().stream())
                .map(Reference::name)
                .distinct()
                .filter(leftOut::containsKey)
                .toList()
                .forEach(name -> Optional.ofNullable(leftOut.remove(name)).ifPresent(problems::add));
    }

    Place place(Passage passage, String part) {
        return where.of(part.isEmpty() ? passage.inserted() : passage.writer(part), passage.id(), part);
    }
}
