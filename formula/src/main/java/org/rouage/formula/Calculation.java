package org.rouage.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Outcome;
import org.rouage.basics.Rational;
import org.rouage.formula.Definition.Given;
import org.rouage.formula.Value.Known;
import org.rouage.formula.Value.Truth;
import org.rouage.formula.Value.Undecided;
import org.rouage.formula.When.Moment;

/**
 * Figures whose formulas name each other, computed for every year of a term.
 *
 * <p>Example: {@code Calculation.of(definitions, 2024, 2028).map(all -> all.value(Reference.value("budget-fnga"),
 * 2026))}. Refused with every problem at once: a name defined twice or not at all, a clash of units, a formula that
 * does not give the unit of its figure, figures that rest on each other in a circle (shown as a circle). A value that
 * is missing is no refusal: what rests on it is undecided, with the reason. The cost is in proportion to figures ×
 * years.
 */
public final class Calculation {
    /** In years; a term is bounded so that what is asked is answered at once. */
    public static final int LONGEST_TERM = 100;

    private static final int DEEPEST_EXPLANATION = 100;

    private final SortedMap<Reference, Definition> definitions;
    private final Map<Reference, Unit> units;
    private final int first;
    private final int last;
    private Layout layout;
    private List<Optional<ReadyRule>> ready = List.of();
    private List<Integer> order = List.of();
    private Rational[] row = {};
    private final Map<Integer, Undecided> reasons = new HashMap<>();

    /** A figure in a year. */
    public record Cell(Reference figure, int year) {
        /** {@code fnga-personnel (2026)}. */
        @Override
        public String toString() {
            return figure + " (" + year + ")";
        }
    }

    private Calculation(SortedMap<Reference, Definition> definitions, Map<Reference, Unit> units, int first, int last) {
        this.definitions = Collections.unmodifiableSortedMap(definitions);
        this.units = units;
        this.first = first;
        this.last = last;
        layout = Layout.of(List.of(), List.of(), first, first);
    }

    /** Both years inclusive. */
    public static Outcome<Calculation> of(List<Definition> definitions, int first, int last) {
        if (last < first) {
            throw new IllegalArgumentException("a term ends no earlier than it begins: " + first + " to " + last);
        }
        var problems = new CalculationProblems();
        var byReference = new TreeMap<Reference, Definition>();
        for (Definition definition : definitions) {
            Definition other = byReference.putIfAbsent(definition.reference(), definition);
            if (other != null) {
                problems.definedTwice(definition, other);
            }
        }
        if (last - first >= LONGEST_TERM) {
            problems.termTooLong(first, last, LONGEST_TERM);
        }
        Map<Reference, Unit> units = new UnitsOfFigures(byReference, problems).all();
        var calculation = new Calculation(byReference, units, first, last);
        if (problems.all().isEmpty()) {
            calculation.makeReady();
            calculation.order = new Ordering(calculation, problems).order();
            if (problems.all().isEmpty()) {
                calculation.compute();
            }
        }
        return Outcome.of(calculation, problems.all());
    }

    /** Each rule is bound to its own figure: one formula may be the rule of many figures. */
    private void makeReady() {
        Map<Reference, TreeMap<Integer, Term>> bound = new HashMap<>();
        definitions.forEach((reference, definition) -> {
            var scope = new Scope(reference.name(), new TreeMap<>(), definition.lines());
            var terms = new TreeMap<Integer, Term>();
            definition
                    .rules()
                    .forEach((from, rule) -> terms.put(from, rule.formula().bound(scope)));
            bound.put(reference, terms);
        });
        layout = Layout.of(
                definitions.keySet(),
                bound.values().stream()
                        .flatMap(terms -> terms.values().stream())
                        .toList(),
                first,
                last);
        var reader = new ExactReader(layout, this::unit, moment(first));
        Map<Reference, Map<Integer, ReadyRule>> rules = new HashMap<>();
        bound.forEach((reference, terms) -> {
            Definition definition = Objects.requireNonNull(definitions.get(reference));
            var made = new HashMap<Integer, ReadyRule>();
            terms.forEach((from, term) -> made.put(
                    from, ReadyRule.of(Objects.requireNonNull(definition.rules().get(from)), term, reader, layout)));
            rules.put(reference, made);
        });
        var bySlot = new ArrayList<Optional<ReadyRule>>();
        for (int slot = 0; slot < layout.size(); slot++) {
            Cell cell = layout.cell(slot);
            var made = Objects.requireNonNull(rules.get(cell.figure()));
            bySlot.add(rule(cell).map(rule -> Objects.requireNonNull(made.get(firstYear(cell)))));
        }
        ready = List.copyOf(bySlot);
    }

    private int firstYear(Cell cell) {
        return Objects.requireNonNull(definitions.get(cell.figure())).rules().floorKey(cell.year());
    }

    private void compute() {
        row = new Rational[layout.size()];
        Arrays.fill(row, ExactTerm.UNDECIDED);
        for (int slot = 0; slot < row.length; slot++) {
            if (ready(slot).isEmpty()) {
                row[slot] = given(layout.cell(slot)).map(Calculation::number).orElse(ExactTerm.UNDECIDED);
            }
        }
        for (int slot : order) {
            ReadyRule rule = ready(slot).orElseThrow();
            int year = layout.cell(slot).year();
            row[slot] = rule.exact().of(row, year);
            if (ExactTerm.isUndecided(row[slot])) {
                reasons.put(slot, why(rule, year));
            }
        }
    }

    private Undecided why(ReadyRule rule, int year) {
        return switch (Working.value(rule.term(), this::value, moment(year))) {
            case Undecided undecided -> undecided;
            case Known known -> throw new IllegalStateException("decided where it was undecided: " + rule.rule());
            case Truth truth -> throw new IllegalStateException("decided where it was undecided: " + rule.rule());
        };
    }

    private static Rational number(Value value) {
        return switch (value) {
            case Known(Rational number, Unit unit) -> number;
            case Truth(boolean holds) -> holds ? Rational.ONE : Rational.ZERO;
            case Undecided undecided -> ExactTerm.UNDECIDED;
        };
    }

    /** The rule that computes a figure in a year; empty outside the term and where it is given. */
    Optional<Definition.Rule> rule(Cell cell) {
        return cell.year() < first || cell.year() > last
                ? Optional.empty()
                : Optional.ofNullable(definitions.get(cell.figure())).flatMap(one -> one.rule(cell.year()));
    }

    /** Whether a figure is of a year of the term, or of another that a formula can name. */
    public boolean reaches(Cell cell) {
        return layout.holds(cell.figure(), cell.year());
    }

    Layout layout() {
        return layout;
    }

    Optional<ReadyRule> ready(int slot) {
        return ready.get(slot);
    }

    /** The places that are computed, each after those it rests on. */
    List<Integer> order() {
        return order;
    }

    /** The number at a place of the layout, perhaps {@link ExactTerm#UNDECIDED}. */
    Rational number(int slot) {
        return row[slot];
    }

    Moment moment(int year) {
        return new Moment(year, first, last);
    }

    /** The figures, in the order of their names. */
    public Set<Reference> figures() {
        return definitions.keySet();
    }

    public int first() {
        return first;
    }

    public int last() {
        return last;
    }

    /** The unit of a figure, declared or found from its rule. An {@link IllegalArgumentException} if there is none. */
    public Unit unit(Reference figure) {
        return Optional.ofNullable(units.get(figure))
                .orElseThrow(() -> new IllegalArgumentException("no such figure: " + figure));
    }

    /** What a figure is in a year; undecided, with the reasons, where it rests on what is missing. */
    public Value value(Reference figure, int year) {
        if (layout.holds(figure, year)) {
            int slot = layout.slot(figure, year);
            if (!ExactTerm.isUndecided(row[slot])) {
                return known(figure, row[slot]);
            }
            Undecided why = reasons.get(slot);
            if (why != null) {
                return why;
            }
        }
        return given(new Cell(figure, year))
                .map(given -> given instanceof Undecided ? given : known(figure, number(given)))
                .orElseGet(() -> missing(figure, year));
    }

    private Value known(Reference figure, Rational number) {
        Unit unit = unit(figure);
        return unit.kind() == Unit.Kind.TRUTH ? new Truth(!number.isZero()) : new Known(number, unit);
    }

    private Optional<Value> given(Cell cell) {
        return Optional.ofNullable(definitions.get(cell.figure()))
                .map(one -> one.given().get(cell.year()))
                .map(Given::value);
    }

    private Value missing(Reference figure, int year) {
        boolean isRuled = definitions.containsKey(figure)
                && !Objects.requireNonNull(definitions.get(figure)).rules().isEmpty();
        boolean isOutside = year < first || year > last;
        return isRuled && isOutside ? Value.outside(figure, year, first, last) : Value.missing(figure, year);
    }

    /** How a figure of a year came to be. */
    public Derivation explain(Reference figure, int year) {
        return explain(new Cell(figure, year), new HashSet<>(), 0);
    }

    private Derivation explain(Cell cell, Set<Cell> told, int depth) {
        Value value = value(cell.figure(), cell.year());
        Optional<Definition.Rule> rule = rule(cell);
        Optional<Given> given = Optional.ofNullable(definitions.get(cell.figure()))
                .map(one -> one.given().get(cell.year()))
                .filter(one -> rule.isEmpty());
        var source = rule.map(Definition.Rule::source).or(() -> given.map(Given::source));
        boolean isRepeated = rule.isPresent() && (!told.add(cell) || depth > DEEPEST_EXPLANATION);
        if (rule.isEmpty() || isRepeated) {
            return new Derivation(
                    cell.figure(), cell.year(), value, rule, Optional.empty(), source, List.of(), isRepeated);
        }
        SequencedSet<Cell> read = new LinkedHashSet<>();
        Working working = Working.of(
                ready(layout.slot(cell.figure(), cell.year())).orElseThrow().term(),
                (figure, year) -> {
                    read.add(new Cell(figure, year));
                    return value(figure, year);
                },
                moment(cell.year()));
        List<Derivation> inputs = new ArrayList<>();
        read.forEach(one -> inputs.add(explain(one, told, depth + 1)));
        return new Derivation(cell.figure(), cell.year(), value, rule, Optional.of(working), source, inputs, false);
    }
}
