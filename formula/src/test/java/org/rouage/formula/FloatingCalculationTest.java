package org.rouage.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Calculation.Cell;

final class FloatingCalculationTest {
    private static final Place AT = Place.in("f", 1, 1);
    private static final Cell X = new Cell(Reference.value("x"), 2024);
    private static final Cell R = new Cell(Reference.value("r"), 2024);

    private static Definition given(String name, String number) {
        var given = new TreeMap<Integer, Definition.Given>();
        for (int year = 2024; year <= 2025; year++) {
            given.put(
                    year,
                    new Definition.Given(new Value.Known(Rational.parse(number), Unit.NUMBER), Text.same("test")));
        }
        return Definition.given(Reference.value(name), Unit.NUMBER, given, AT);
    }

    private static Definition ruled(String name, String formula) {
        var rules = new TreeMap<Integer, Definition.Rule>();
        rules.put(2024, new Definition.Rule(Formula.parse(formula, AT).value().orElseThrow(), AT, Text.same("test")));
        return new Definition(Reference.value(name), Optional.empty(), rules, new TreeMap<>(), List.of(), AT);
    }

    private static Calculation exact(String formula, String... others) {
        var definitions = new ArrayList<>(List.of(given("x", "1"), given("y", "3"), given("z", "0")));
        definitions.add(ruled("r", formula));
        for (int i = 0; i < others.length; i += 2) {
            definitions.add(ruled(others[i], others[i + 1]));
        }
        return Calculation.of(definitions, 2024, 2025).value().orElseThrow();
    }

    /** What the formula gives on a path for each number of x. */
    private static double[] paths(String formula, double... numbers) {
        return paths(exact(formula), numbers);
    }

    private static double[] paths(Calculation exact, double... numbers) {
        var floating =
                FloatingCalculation.of(exact, List.of(X), List.of(R)).value().orElseThrow();
        FloatingCalculation.Block block = floating.block(numbers.length);
        assertThat(block.paths()).isEqualTo(numbers.length);
        System.arraycopy(numbers, 0, block.sampled(0), 0, numbers.length);
        block.compute();
        long finite = Arrays.stream(block.wanted(0)).filter(Double::isFinite).count();
        assertThat(block.undecided(0)).isEqualTo((int) (numbers.length - finite));
        return block.wanted(0).clone();
    }

    @Test
    void arithmetic_follows_each_path() {
        assertThat(paths("x + y", 1, 2)).containsExactly(4, 5);
        assertThat(paths("x − y", 1, 2)).containsExactly(-2, -1);
        assertThat(paths("x × y", 1, 2)).containsExactly(3, 6);
        assertThat(paths("y / x", 1, 2, 0)).containsExactly(3, 1.5, Double.NaN);
        assertThat(paths("-x", 1, 2)).containsExactly(-1, -2);
        assertThat(paths("x ^ 3 + 2 ^ x", 2, -1)).containsExactly(12, -0.5);
        assertThat(paths("min(x; y; 2) + max(x; 2)", 1, 4)).containsExactly(3, 6);
        assertThat(paths("somme(x; y; x[2025])", 1, 4)).containsExactly(5, 8);
        assertThat(paths("moyenne(x; y; 2; 2)", 1, 5)).containsExactly(2, 3);
        assertThat(paths("somme(x[2024..2025]) + y × (1 + 1)", 1, 5)).containsExactly(8, 12);
    }

    @Test
    void an_exponent_that_is_not_whole_or_too_great_is_undecided() {
        assertThat(paths("y ^ x", 2, 0.5, 201, -201, 200)[0]).isEqualTo(9);
        assertThat(paths("y ^ x", 0.5, 201, -201)).containsExactly(Double.NaN, Double.NaN, Double.NaN);
        assertThat(paths("z ^ x", 2, 0, -1)).containsExactly(0, 1, Double.NaN);
        assertThat(paths("(y / x) ^ 0", 1, 0)).containsExactly(1, Double.NaN);
        assertThat(paths("1,01 ^ x", 200)[0]).isCloseTo(Math.pow(1.01, 200), within(1e-9));
    }

    @Test
    void conditions_take_a_branch_on_each_path() {
        assertThat(paths("si x > 2 alors y sinon 7", 1, 2, 3)).containsExactly(7, 7, 3);
        assertThat(paths("si x ≥ 2 alors y sinon 7", 1, 2, 3)).containsExactly(7, 3, 3);
        assertThat(paths("si x < 2 alors y sinon 7", 1, 2, 3)).containsExactly(3, 7, 7);
        assertThat(paths("si x ≤ 2 alors y sinon 7", 1, 2, 3)).containsExactly(3, 3, 7);
        assertThat(paths("si x = 2 alors y sinon 7", 1, 2, 3)).containsExactly(7, 3, 7);
        assertThat(paths("si x ≠ 2 alors y sinon 7", 1, 2, 3)).containsExactly(3, 7, 3);
        assertThat(paths("si non (x > 2) alors y sinon 7", 1, 3)).containsExactly(3, 7);
        assertThat(paths("si entre(x; 2; 3) alors y sinon 7", 1, 2, 3, 4)).containsExactly(7, 3, 3, 7);
        assertThat(paths("si x > 1 et x < 3 alors y sinon 7", 1, 2, 3)).containsExactly(7, 3, 7);
        assertThat(paths("si x < 2 ou x > 2 alors y sinon 7", 1, 2, 3)).containsExactly(3, 7, 3);
        assertThat(paths("si y > 2 alors x sinon 7", 1, 2)).containsExactly(1, 2);
        assertThat(paths("si y > 4 alors 7 sinon x", 1, 2)).containsExactly(1, 2);
        assertThat(paths("si x = 0,1 + 0,2 alors y sinon 7", 0.30000000000000004, 0.3))
                .containsExactly(3, 3);
    }

    @Test
    void what_is_not_decided_on_a_path_stays_so_unless_it_does_not_matter() {
        assertThat(paths("si x = 0 alors 1 sinon y / x", 0, 3)).containsExactly(1, 1);
        assertThat(paths("si y / x > 1 alors 1 sinon 2", 0, 1)).containsExactly(Double.NaN, 1);
        assertThat(paths("si y / x > 1 et x > 0 alors 1 sinon 2", 0, 1)).containsExactly(2, 1);
        assertThat(paths("si x > 0 et y / x > 1 alors 1 sinon 2", 0, 1)).containsExactly(2, 1);
        assertThat(paths("si y / x > 1 ou x = 0 alors 1 sinon 2", 0, 6)).containsExactly(1, 2);
        assertThat(paths("si y / x > 1 ou x > 0 alors 1 sinon 2", 0, 6)).containsExactly(Double.NaN, 1);
        assertThat(paths("si entre(x; y / x; 9) alors 1 sinon 2", 0, 3)).containsExactly(Double.NaN, 1);
        assertThat(paths("si entre(7; 8; y / x) alors 1 sinon 2", 0, 3)).containsExactly(Double.NaN, 2);
        assertThat(paths("si non (y / x > 1) alors 1 sinon 2", 0, 6)).containsExactly(Double.NaN, 1);
        assertThat(paths("min(y / x; 1) + 1", 0, 6)).containsExactly(Double.NaN, 1.5);
    }

    @Test
    void roundings_take_a_near_tie_for_a_tie() {
        double[] ties = {2.345, -2.345, 2.355, 2.3449, -2.3451, 2.34};
        assertThat(paths("arrondi(x; à 0,01; demi supérieur)", ties))
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(2.35, -2.35, 2.36, 2.34, -2.35, 2.34);
        assertThat(paths("arrondi(x; à 0,01; demi inférieur)", ties))
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(2.34, -2.34, 2.35, 2.34, -2.35, 2.34);
        assertThat(paths("arrondi(x; à 0,01; demi pair)", ties))
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(2.34, -2.34, 2.36, 2.34, -2.35, 2.34);
        assertThat(paths("arrondi(x; à 0,01; tronqué)", ties))
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(2.34, -2.34, 2.35, 2.34, -2.34, 2.34);
        assertThat(paths("arrondi(x; à 0,01; majoré)", ties))
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(2.35, -2.35, 2.36, 2.35, -2.35, 2.34);
        assertThat(paths("arrondi(x; à 0,01; par défaut)", ties))
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(2.34, -2.35, 2.35, 2.34, -2.35, 2.34);
        assertThat(paths("arrondi(x; à 0,01; par excès)", ties))
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(2.35, -2.34, 2.36, 2.35, -2.34, 2.34);
    }

    @Test
    void what_rests_on_a_sampled_figure_follows_through_other_figures_and_years() {
        Calculation exact = exact("a + b", "a", "x × 2", "b", "a + c", "c", "y + 1");
        assertThat(paths(exact, 1, 10)).containsExactly(8, 44);
        var later = new Cell(Reference.value("r"), 2025);
        var floating = FloatingCalculation.of(exact, List.of(X), List.of(later, R, X))
                .value()
                .orElseThrow();
        FloatingCalculation.Block block = floating.block(1);
        block.sampled(0)[0] = 10;
        block.compute();
        assertThat(block.wanted(0)).containsExactly(8);
        assertThat(block.wanted(1)).containsExactly(44);
        assertThat(block.wanted(2)).containsExactly(10);
    }

    @Test
    void a_block_may_be_used_again() {
        var floating = FloatingCalculation.of(exact("(x + y) × (x − y) + x × x"), List.of(X), List.of(R))
                .value()
                .orElseThrow();
        FloatingCalculation.Block block = floating.block(2);
        for (int i = 0; i < 3; i++) {
            block.sampled(0)[0] = i;
            block.sampled(0)[1] = 2 * i;
            block.compute();
            assertThat(block.wanted(0)).containsExactly(2 * i * i - 9, 8 * i * i - 9);
        }
    }

    @Test
    void a_sampled_figure_takes_the_place_of_its_rule() {
        Calculation exact = exact("x × 2");
        var twice = new Cell(Reference.value("r"), 2024);
        var floating = FloatingCalculation.of(exact, List.of(twice), List.of(R))
                .value()
                .orElseThrow();
        FloatingCalculation.Block block = floating.block(1);
        block.sampled(0)[0] = 5;
        block.compute();
        assertThat(block.wanted(0)).containsExactly(5);
    }

    @Test
    void what_is_undecided_or_unknown_is_refused_before_anything_runs() {
        Calculation exact = exact("y / z");
        var unknown = new Cell(Reference.value("nobody"), 2024);
        List<Problem> problems = FloatingCalculation.of(exact, List.of(unknown), List.of(R, unknown))
                .problems();
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly("FORMULA-NOT-IN-CALCULATION", "FORMULA-UNDECIDED");
        assertThat(problems.get(1).found().english()).isEqualTo("r (2024): division by zero");
    }
}
