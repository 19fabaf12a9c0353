package org.rouage.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Calculation;
import org.rouage.formula.CompiledFormula;
import org.rouage.formula.Definition;
import org.rouage.formula.Definition.Given;
import org.rouage.formula.Derivation;
import org.rouage.formula.Formula;
import org.rouage.formula.Reference;
import org.rouage.formula.Scope;
import org.rouage.formula.Term;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.formula.When;

/**
 * The formula of an indicator, made ready once to be computed for any body and period: from the measures as they are
 * submitted to the value in base units, exact.
 *
 * <p>Example: {@code cout / prestations}, in %, with the cost in MEUR and the benefits in MEUR:
 * {@code compute(Rational.parse("9.6"), Rational.parse("1018.1"))} is 9.6/1018.1, about 0.00943, so 0.943 %. An
 * indicator that is its own measure has no formula: its one input is its value.
 */
public final class IndicatorFormula {
    private final String own;
    private final int year;
    private final Unit unit;
    private final List<Input> inputs;
    private final List<MeasureDefinition> measures;
    private final boolean isConverted;
    private final Optional<Formula> formula;
    private final Place at;
    private final @Nullable CompiledFormula compiled;

    /**
     * A measure that the formula reads, in the period computed or in the same period of an earlier year.
     *
     * @param yearsBefore 0 for the period computed, 1 for the same period of the year before
     */
    public record Input(String measure, int yearsBefore) {
        public Period in(Period computed) {
            return computed.yearsBefore(yearsBefore);
        }
    }

    private IndicatorFormula(
            String own,
            int year,
            Unit unit,
            List<Input> inputs,
            List<MeasureDefinition> measures,
            Optional<Formula> formula,
            Place at,
            @Nullable CompiledFormula compiled) {
        this.own = own;
        this.year = year;
        this.unit = unit;
        this.inputs = List.copyOf(inputs);
        this.measures = List.copyOf(measures);
        this.formula = formula;
        this.at = at;
        this.compiled = compiled;
        isConverted =
                measures.stream().anyMatch(measure -> !measure.unit().scale().equals(Rational.ONE));
    }

    /** Of an indicator that is its own measure. */
    public static IndicatorFormula ofOwn(MeasureDefinition measure) {
        return new IndicatorFormula(
                measure.id(),
                0,
                measure.unit(),
                List.of(new Input(measure.id(), 0)),
                List.of(measure),
                Optional.empty(),
                Place.of(""),
                null);
    }

    /**
     * Of an indicator, or a rule between measures, for a year of a term, both ends inclusive. Refused with each name
     * that is no measure, each clash of units, a value in another unit than the one declared, and what cannot be asked
     * of measures: its own value, a later year.
     */
    public static Outcome<IndicatorFormula> of(
            String own,
            Formula formula,
            Map<String, MeasureDefinition> measures,
            Unit unit,
            int year,
            int first,
            int last,
            Place at) {
        List<Problem> problems = new ArrayList<>(Formulas.problems(own, formula, measures, unit, year, at));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        SortedMap<Reference, Unit> units = new TreeMap<>();
        formula.references()
                .forEach(named -> Optional.ofNullable(measures.get(named.name()))
                        .ifPresent(measure -> units.put(named, measure.unit())));
        return CompiledFormula.of(
                        formula,
                        new Scope(own, units, List.of()),
                        year,
                        Math.min(first, year),
                        Math.max(last, year),
                        at)
                .map(compiled -> {
                    List<Input> inputs = compiled.inputs().stream()
                            .map(cell -> new Input(cell.figure().name(), year - cell.year()))
                            .toList();
                    List<MeasureDefinition> read = inputs.stream()
                            .flatMap(input -> Optional.ofNullable(measures.get(input.measure())).stream())
                            .toList();
                    return new IndicatorFormula(own, year, unit, inputs, read, Optional.of(formula), at, compiled);
                });
    }

    /** What it reads, in the order in which {@link #compute} takes the numbers. */
    public List<Input> inputs() {
        return inputs;
    }

    /** The measure of each input. */
    public List<MeasureDefinition> measures() {
        return measures;
    }

    /** Of the value; its scale says how it is shown. */
    public Unit unit() {
        return unit;
    }

    /** As written; empty when the indicator is its own measure. */
    public Optional<Formula> formula() {
        return formula;
    }

    /**
     * Whether it gives the same for the same numbers in every year, so that one formula made ready serves them all:
     * {@code cout / prestations} and {@code previous(cout)} do, {@code cout[2025]} does not.
     */
    public boolean isSameInEveryYear() {
        return formula.stream().flatMap(one -> one.root().all().stream()).allMatch(term -> switch (term) {
            case Term.Year ignored -> false;
            case Term.Figure(Reference reference, When when, var span) -> when instanceof When.Computed;
            case Term.Figures(Reference reference, When from, When to, var span) ->
                from instanceof When.Computed && to instanceof When.Computed;
            default -> true;
        });
    }

    /**
     * Whether it is about as large for half of what its measures add up: a quotient of two sums is, a sum is not.
     *
     * @param isAdded which of its measures are sums
     */
    boolean isWithoutDegree(Predicate<MeasureDefinition> isAdded) {
        if (formula.isEmpty()) {
            return !isAdded.test(measures.getFirst());
        }
        Predicate<Reference> ofFigure = reference -> measures.stream()
                .filter(measure -> measure.id().equals(reference.name()))
                .anyMatch(isAdded);
        return Degree.of(formula.get().root(), ofFigure).equals(Optional.of(0));
    }

    /** Whether it divides. */
    boolean isQuotient() {
        return formula.stream()
                .flatMap(one -> one.root().all().stream())
                .anyMatch(term -> term instanceof Term.Binary binary && binary.operator() == Term.Operator.DIVIDED);
    }

    /** Whether it divides by something that was measured, and not by a mere number. */
    boolean dividesByMeasure() {
        return formula.stream()
                .flatMap(one -> one.root().all().stream())
                .anyMatch(term -> term instanceof Term.Binary binary
                        && binary.operator() == Term.Operator.DIVIDED
                        && binary.right().all().stream()
                                .anyMatch(one -> one instanceof Term.Figure || one instanceof Term.Figures));
    }

    /**
     * In base units, from a number for each input, as submitted; a truth is 1 or 0. Empty when it divides by zero, or
     * grows too long: {@link #value} says why.
     */
    public Optional<Rational> compute(Rational... submitted) {
        CompiledFormula ready = compiled;
        if (ready == null) {
            return Optional.of(measures.getFirst().inBaseUnits(submitted[0]));
        }
        if (!isConverted) {
            return ready.number(submitted);
        }
        var numbers = new Rational[submitted.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = measures.get(i).inBaseUnits(submitted[i]);
        }
        return ready.number(numbers);
    }

    /** The same with the reason where nothing is decided. */
    public Value value(Rational... submitted) {
        return compute(submitted)
                .map(this::known)
                .orElseGet(() -> calculation(submitted)
                        .map(all -> all.value(Reference.value(own), year))
                        .orElseThrow());
    }

    private Value known(Rational number) {
        return unit.kind() == Unit.Kind.TRUTH ? new Value.Truth(!number.isZero()) : new Value.Known(number, unit);
    }

    /** How the value comes to be, piece by piece; empty when the indicator is its own measure. */
    public Optional<Derivation> derivation(Rational... submitted) {
        return calculation(submitted).map(all -> all.explain(Reference.value(own), year));
    }

    private Optional<Calculation> calculation(Rational... submitted) {
        return formula.map(written -> {
            var given = new TreeMap<String, TreeMap<Integer, Given>>();
            for (int i = 0; i < inputs.size(); i++) {
                MeasureDefinition measure = measures.get(i);
                given.computeIfAbsent(measure.id(), id -> new TreeMap<>())
                        .put(
                                year - inputs.get(i).yearsBefore(),
                                new Given(Formulas.value(measure, submitted[i]), Text.empty()));
            }
            var definitions = new ArrayList<Definition>();
            measures.stream()
                    .distinct()
                    .forEach(measure -> definitions.add(Definition.given(
                            Reference.value(measure.id()),
                            measure.unit(),
                            given.getOrDefault(measure.id(), new TreeMap<>()),
                            at)));
            definitions.add(Formulas.definition(own, written, unit, year, at));
            return Calculation.of(definitions, year, year).value().orElseThrow();
        });
    }
}
