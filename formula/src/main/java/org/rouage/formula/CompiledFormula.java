package org.rouage.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Calculation.Cell;

/**
 * One formula made ready to be computed many times, exactly, on numbers that the caller has at hand; figures that rest
 * on each other are a {@link Calculation}.
 *
 * <p>Example: {@code previous × (1 + inflation)} of budget, for 2026, has the inputs budget (2025) and inflation
 * (2026); {@code number(Rational.of(534_000_000), Rational.parse("0.017"))} is 543,078,000. Numbers are in base units:
 * euros, and 0.017 for 1.7 %; a truth is 1 or 0.
 */
public final class CompiledFormula {
    private final ExactTerm term;
    private final int year;
    private final int[] slots;
    private final List<Cell> inputs;
    private final int size;

    private CompiledFormula(ReadyRule rule, Layout layout, int year) {
        term = rule.exact();
        this.year = year;
        slots = Arrays.stream(rule.slots(year)).distinct().toArray();
        inputs = Arrays.stream(slots).mapToObj(layout::cell).toList();
        size = layout.size();
    }

    /** Of a year of a term, both ends inclusive; refused as {@link Formula#check} refuses. */
    public static Outcome<CompiledFormula> of(Formula formula, Scope scope, int year, int first, int last, Place at) {
        return formula.check(scope, at).map(unit -> {
            Term bound = formula.bound(scope);
            Layout layout = Layout.of(scope.units().keySet(), List.of(bound), first, last);
            var reader = new ExactReader(
                    layout,
                    reference ->
                            Optional.ofNullable(scope.units().get(reference)).orElse(Unit.NUMBER),
                    new When.Moment(year, first, last));
            var rule = new Definition.Rule(formula, at, Text.empty());
            return new CompiledFormula(ReadyRule.of(rule, bound, reader, layout), layout, year);
        });
    }

    /** The figures and years it reads, each once, in the order of reading. */
    public List<Cell> inputs() {
        return inputs;
    }

    /** From a number for each input, in their order; empty when it divides by zero, or grows too long. */
    public Optional<Rational> number(Rational... numbers) {
        var row = new Rational[size];
        for (int i = 0; i < slots.length; i++) {
            row[slots[i]] = numbers[i];
        }
        Rational number = term.of(row, year);
        return ExactTerm.isUndecided(number) ? Optional.empty() : Optional.of(number);
    }
}
