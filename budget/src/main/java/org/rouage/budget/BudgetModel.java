package org.rouage.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Budget;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.consolidation.WhereWritten;
import org.rouage.formula.Calculation;
import org.rouage.formula.Definition;
import org.rouage.formula.Formula;
import org.rouage.formula.Reference;
import org.rouage.formula.Term;

/**
 * The figures of a convention as they stand on a day and as known on a day: budgets, lines, workforce paths, what their
 * rules of evolution give, series and parameters, as formulas that rest on each other.
 *
 * <p>Example: {@code BudgetModel.of(consolidation.on(AsOf.on(day)), records)} for a convention of 2018-2022 whose
 * budget {@code fncm} is {@code previous × (1 + evolution)} from 534 MEUR in 2017, with the evolution {@code −3,15 %}:
 * two definitions, and {@code compute()} gives 517.179 MEUR for 2018. A rule that amendment 1 sets from 2020 holds from
 * 2020; the years before keep the rule it repealed. Series without a value in the acts take the vintages known on the
 * day of knowledge.
 *
 * <p>Refused with all problems at once: formulas that cannot be read, unknown names, units that do not go together,
 * circles, two definitions of one name, shares over 100 % or that do not come to 100 %, a vintage in the wrong unit. A
 * value that is missing is no refusal: what rests on it is undecided.
 */
public final class BudgetModel {
    private final int first;
    private final int last;
    private final List<Figure> figures;
    private final List<Definition> definitions;
    private final List<WrittenAmount> written;
    private final List<ConstraintRule> constraints;
    private final List<Problem> notices;
    private final Map<Reference, Definition> byReference = new HashMap<>();

    /** What was computed to check the model: asked again as a rule. */
    private @Nullable Calculation computed;

    private BudgetModel(
            int first,
            int last,
            List<Figure> figures,
            List<Definition> definitions,
            List<WrittenAmount> written,
            List<ConstraintRule> constraints,
            List<Problem> notices) {
        this.first = first;
        this.last = last;
        this.figures = List.copyOf(figures);
        this.definitions = List.copyOf(definitions);
        this.written = List.copyOf(written);
        this.constraints = List.copyOf(constraints);
        this.notices = List.copyOf(notices);
        definitions.forEach(one -> byReference.put(one.reference(), one));
    }

    /** Places are the act and the element. */
    public static Outcome<BudgetModel> of(Standing standing, Records records) {
        return of(standing, records, WhereWritten.IN_THE_ACT);
    }

    /** Places are where the caller found each part. */
    public static Outcome<BudgetModel> of(Standing standing, Records records, WhereWritten where) {
        var read = new FigureReader(standing, records, where);
        BudgetModel model = read(read);
        Outcome<Calculation> calculation = model.calculated();
        var problems = new ArrayList<>(read.problems);
        problems.addAll(calculation.problems());
        return Outcome.of(calculation.value().map(model::with).orElse(model), problems);
    }

    private static BudgetModel read(FigureReader read) {
        return new BudgetModel(
                read.first(),
                read.last(),
                read.figures,
                read.definitions,
                read.written,
                read.constraints,
                List.copyOf(read.leftOut.values()));
    }

    /** The figures that these definitions define, computed; without constraints. */
    static BudgetModel of(FigureReader read, List<Definition> sound, Calculation calculation) {
        var defined = sound.stream().map(Definition::reference).collect(Collectors.toSet());
        return new BudgetModel(
                        read.first(),
                        read.last(),
                        read.figures.stream()
                                .filter(figure -> defined.contains(figure.reference()))
                                .toList(),
                        sound,
                        read.written,
                        List.of(),
                        List.copyOf(read.leftOut.values()))
                .with(calculation);
    }

    private Outcome<Calculation> calculated() {
        return Calculation.of(
                Stream.concat(definitions.stream(), constraints.stream().map(ConstraintRule::definition))
                        .toList(),
                first,
                last);
    }

    /** The same, with the unit of each evolution as found from its rule. */
    private BudgetModel with(Calculation calculation) {
        List<Figure> found = figures.stream()
                .map(figure -> figure.in(calculation.unit(figure.reference())))
                .toList();
        var model = new BudgetModel(first, last, found, definitions, written, constraints, notices);
        model.computed = calculation;
        return model;
    }

    /** The first year of the term. */
    public int first() {
        return first;
    }

    /** The last year of the term, inclusive. */
    public int last() {
        return last;
    }

    /** In the order of reading: each budget, its lines, workforce, parameters, series. */
    public List<Figure> figures() {
        return figures;
    }

    public Optional<Figure> figure(Reference reference) {
        return figures.stream()
                .filter(figure -> figure.reference().equals(reference))
                .findFirst();
    }

    /** One for each figure; the measures of constraints are not among them. */
    public List<Definition> definitions() {
        return definitions;
    }

    public Optional<Definition> definition(Reference reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /** The amounts that the acts write, base and term, whether or not a formula computes them. */
    public List<WrittenAmount> written() {
        return written;
    }

    public List<ConstraintRule> constraints() {
        return constraints;
    }

    /** Figures that are left out because their unit cannot be read; nothing rests on them. */
    public List<Problem> notices() {
        return notices;
    }

    /** Whether a formula gives this figure in this year. */
    public boolean isComputed(Reference figure, int year) {
        return year >= first
                && year <= last
                && definition(figure).flatMap(one -> one.rule(year)).isPresent();
    }

    /** The same with one figure defined otherwise, or one more. */
    public BudgetModel with(Definition changed) {
        var all = new ArrayList<Definition>();
        definitions.forEach(one -> all.add(one.reference().equals(changed.reference()) ? changed : one));
        if (!byReference.containsKey(changed.reference())) {
            all.add(changed);
        }
        return new BudgetModel(first, last, figures, all, written, constraints, notices);
    }

    /**
     * The same with one more constraint on a figure, which the convention does not hold: refused when its words, its
     * unit or its years cannot be read.
     */
    public Outcome<BudgetModel> with(Budget.Constraint asked, Place at) {
        String budget =
                figure(Reference.value(asked.of())).flatMap(Figure::budget).orElse(asked.of());
        return ConstraintRule.of(asked, budget, first, last, at, Text.of("objectif demandé", "goal asked"))
                .map(rule -> {
                    var all = new ArrayList<>(constraints);
                    all.add(rule);
                    return new BudgetModel(first, last, figures, definitions, written, all, notices);
                });
    }

    /** Refused when a definition given by {@link #with(Definition)} does not go with the others. */
    public Outcome<Trajectory> compute() {
        Calculation known = computed;
        return known == null
                ? calculated().map(calculation -> new Trajectory(this, calculation))
                : Outcome.accepted(new Trajectory(this, known));
    }

    /** The figures on which a figure rests, itself among them: those that its rules name, and theirs. */
    public SortedSet<Reference> foundations(Reference figure) {
        var found = new TreeSet<Reference>();
        var next = new ArrayList<>(List.of(figure));
        while (!next.isEmpty()) {
            Reference one = next.removeLast();
            if (found.add(one)) {
                definition(one)
                        .ifPresent(definition -> definition
                                .rules()
                                .values()
                                .forEach(rule ->
                                        named(rule.formula(), definition).forEach(next::add)));
            }
        }
        return found;
    }

    private static Stream<Reference> named(Formula formula, Definition of) {
        Stream<Reference> lines = formula.root().all().stream().anyMatch(Term.Lines.class::isInstance)
                ? of.lines().stream().map(Reference::value)
                : Stream.empty();
        return Stream.concat(
                formula.references().stream().map(one -> one.of(of.reference().name())), lines);
    }
}
