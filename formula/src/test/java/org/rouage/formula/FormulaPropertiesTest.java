package org.rouage.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;

/** What always holds of a formula, on formulas that nobody wrote. */
final class FormulaPropertiesTest {
    private static final int FORMULAS = 2_000;

    private static String text(long seed) {
        var formulas = new GeneratedFormulas(seed);
        return switch ((int) (seed % 4)) {
            case 0 -> formulas.share(4);
            case 1 -> formulas.number(3);
            case 2 -> formulas.truth(3);
            default -> formulas.money(4);
        };
    }

    private static Formula formula(String text) {
        return Formula.parse(text, GeneratedFormulas.AT).value().orElseThrow(() -> new AssertionError(text));
    }

    @Test
    void the_canonical_form_is_read_back_as_the_same_formula_in_both_languages() {
        for (long seed = 0; seed < FORMULAS; seed++) {
            Formula written = formula(text(seed));
            for (Language language : Language.values()) {
                String printed = written.print(language);
                Formula again = formula(printed);
                assertThat(again.print(language)).isEqualTo(printed);
                assertThat(again.fingerprint()).as(printed).isEqualTo(written.fingerprint());
                assertThat(again.references()).isEqualTo(written.references());
            }
        }
    }

    /** By a second way: the dimensions of each side of each product and quotient, added and subtracted. */
    @Test
    void the_dimensions_of_the_result_are_those_of_its_parts() {
        for (long seed = 0; seed < FORMULAS; seed++) {
            var formulas = new GeneratedFormulas(seed);
            List<Definition> definitions = formulas.with(text(seed));
            Map<Reference, Unit> units = new HashMap<>();
            definitions.forEach(one -> one.unit().ifPresent(unit -> units.put(one.reference(), unit)));
            Formula formula = formula(text(seed));
            Scope scope = Scope.of("calcul", units, List.of());
            Unit unit = formula.check(scope, GeneratedFormulas.AT).value().orElseThrow();
            assertThat(unit.dimensions()).isEqualTo(dimensions(formula.root(), units));
        }
    }

    private static SortedMap<String, Integer> dimensions(Term term, Map<Reference, Unit> units) {
        return switch (term) {
            case Term.Binary(Term.Operator operator, Term left, Term right, Span span) -> {
                var sum = new TreeMap<>(dimensions(left, units));
                int sign = switch (operator) {
                    case PLUS, MINUS -> 0;
                    case TIMES -> 1;
                    case DIVIDED -> -1;
                };
                dimensions(right, units).forEach((name, power) -> sum.merge(name, sign * power, Integer::sum));
                sum.values().removeIf(power -> power == 0);
                yield sum;
            }
            case Term.Figure figure ->
                Optional.ofNullable(units.get(figure.reference())).orElseThrow().dimensions();
            case Term.Quantity quantity -> quantity.unit().dimensions();
            case Term.Negative negative -> dimensions(negative.of(), units);
            case Term.Rounded rounded -> dimensions(rounded.number(), units);
            case Term.Choice choice -> dimensions(choice.then(), units);
            case Term.Aggregate aggregate -> dimensions(aggregate.over().getFirst(), units);
            case Term.Figures figures ->
                Optional.ofNullable(units.get(figures.reference()))
                        .orElseThrow()
                        .dimensions();
            default -> new TreeMap<>();
        };
    }

    @Test
    void an_explanation_computes_the_result_again_from_its_leaves() {
        for (long seed = 0; seed < FORMULAS; seed++) {
            var formulas = new GeneratedFormulas(seed);
            Calculation all = Calculation.of(formulas.with(text(seed)), GeneratedFormulas.FIRST, GeneratedFormulas.LAST)
                    .value()
                    .orElseThrow();
            Derivation derivation = all.explain(Reference.value("calcul"), 2026);
            if (derivation.value() instanceof Value.Known(Rational number, Unit unit)) {
                Working working = derivation.working().orElseThrow();
                assertThat(again(working)).isEqualTo(number);
            }
        }
    }

    /** From the values of the innermost pieces alone. */
    private static Rational again(Working working) {
        List<Working> parts = working.parts();
        return switch (working.term()) {
            case Term.Binary binary -> {
                Rational left = again(parts.get(0));
                Rational right = again(parts.get(1));
                yield switch (binary.operator()) {
                    case PLUS -> left.plus(right);
                    case MINUS -> left.plus(right.negated());
                    case TIMES -> left.times(right);
                    case DIVIDED -> left.times(Rational.ONE.dividedBy(right));
                };
            }
            case Term.Negative negative -> Rational.ZERO.minus(again(parts.getFirst()));
            case Term.Choice choice -> again(parts.get(1));
            case Term.Rounded rounded ->
                again(parts.getFirst())
                        .round(rounded.quantum(), rounded.rounding().mode());
            default -> ((Value.Known) working.value()).number();
        };
    }
}
