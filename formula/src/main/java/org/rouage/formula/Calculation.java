package org.rouage.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.rouage.formula.Definition.Given;
import org.rouage.formula.Value.Known;
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
    private final SortedMap<Reference, Definition> definitions;
    private final Map<Reference, Unit> units;
    private final Map<Definition.Rule, Term> terms = new LinkedHashMap<>();
    private final int first;
    private final int last;
    private final Map<Cell, Value> values = new LinkedHashMap<>();

    /** A figure in a year. */
    record Cell(Reference figure, int year) {
        @Override
        public String toString() {
            return figure + " (" + year + ")";
        }
    }

    private Calculation(SortedMap<Reference, Definition> definitions, Map<Reference, Unit> units, int first, int last) {
        this.definitions = definitions;
        this.units = units;
        this.first = first;
        this.last = last;
    }

    /** Both years inclusive. */
    public static Outcome<Calculation> of(List<Definition> definitions, int first, int last) {
        var problems = new CalculationProblems();
        var byReference = new TreeMap<Reference, Definition>();
        for (Definition definition : definitions) {
            Definition other = byReference.putIfAbsent(definition.reference(), definition);
            if (other != null) {
                problems.definedTwice(definition, other);
            }
        }
        Map<Reference, Unit> units = new UnitsOfFigures(byReference, problems).all();
        var calculation = new Calculation(byReference, units, first, last);
        if (problems.all().isEmpty()) {
            calculation.bind();
            SequencedSet<Cell> order = new Ordering(calculation, problems).order();
            if (problems.all().isEmpty()) {
                order.forEach(calculation::compute);
            }
        }
        return Outcome.of(calculation, problems.all());
    }

    private void bind() {
        definitions.forEach((reference, definition) -> definition
                .rules()
                .values()
                .forEach(rule -> {
                    var scope = new Scope(reference.name(), new TreeMap<>(), definition.lines());
                    terms.put(rule, rule.formula().bound(scope));
                }));
    }

    private void compute(Cell cell) {
        Optional<Definition> definition = Optional.ofNullable(definitions.get(cell.figure()));
        Optional<Definition.Rule> rule = rule(cell);
        Value value = rule.map(this::term)
                .map(term -> Working.value(term, this::value, moment(cell.year())))
                .or(() -> definition.map(one -> one.given().get(cell.year())).map(Given::value))
                .orElseGet(() -> Value.missing(cell.figure(), cell.year()));
        values.put(cell, inUnitOf(cell.figure(), value));
    }

    private Value inUnitOf(Reference figure, Value value) {
        return value instanceof Known known
                ? new Known(known.number(), units.getOrDefault(figure, known.unit()))
                : value;
    }

    /** The rule that computes a figure in a year; empty outside the term and where it is given. */
    Optional<Definition.Rule> rule(Cell cell) {
        return cell.year() < first || cell.year() > last
                ? Optional.empty()
                : Optional.ofNullable(definitions.get(cell.figure())).flatMap(one -> one.rule(cell.year()));
    }

    Term term(Definition.Rule rule) {
        return Objects.requireNonNull(terms.get(rule));
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

    public Value value(Reference figure, int year) {
        Value known = values.get(new Cell(figure, year));
        if (known != null) {
            return known;
        }
        return Optional.ofNullable(definitions.get(figure))
                .map(one -> one.given().get(year))
                .map(given -> inUnitOf(figure, given.value()))
                .orElseGet(() -> Value.missing(figure, year));
    }

    /** How a figure of a year came to be. */
    public Derivation explain(Reference figure, int year) {
        return explain(new Cell(figure, year), new HashSet<>());
    }

    private Derivation explain(Cell cell, Set<Cell> told) {
        Value value = value(cell.figure(), cell.year());
        boolean isRepeated = !told.add(cell);
        Optional<Definition.Rule> rule = rule(cell);
        if (rule.isEmpty() || isRepeated) {
            var source = rule.map(Definition.Rule::source)
                    .or(() -> Optional.ofNullable(definitions.get(cell.figure()))
                            .map(one -> one.given().get(cell.year()))
                            .map(Given::source));
            return new Derivation(
                    cell.figure(), cell.year(), value, rule, Optional.empty(), source, List.of(), isRepeated);
        }
        SequencedSet<Cell> read = new LinkedHashSet<>();
        Working working = Working.of(
                term(rule.get()),
                (figure, year) -> {
                    read.add(new Cell(figure, year));
                    return value(figure, year);
                },
                moment(cell.year()));
        List<Derivation> inputs = new ArrayList<>();
        read.forEach(one -> inputs.add(explain(one, told)));
        return new Derivation(
                cell.figure(),
                cell.year(),
                value,
                rule,
                Optional.of(working),
                rule.map(Definition.Rule::source),
                inputs,
                false);
    }
}
