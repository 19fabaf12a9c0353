package org.rouage.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rouage.formula.Calculation.Cell;
import org.rouage.formula.Value.Known;
import org.rouage.formula.Value.Truth;
import org.rouage.formula.Value.Undecided;

/**
 * What is made ready to compute, what is worked out to be explained, and what is computed in floating point agree on
 * formulas that nobody wrote, missing values and divisions by zero included.
 */
final class ComputedTwicePropertiesTest {
    private static final Reference RESULT = Reference.value("calcul");
    private static final int FORMULAS = 1_500;

    private static Calculation calculation(long seed) {
        var formulas = new GeneratedFormulas(seed);
        String text = switch ((int) (seed % 4)) {
            case 0 -> formulas.share(3);
            case 1 -> formulas.number(3);
            case 2 -> formulas.truth(3);
            default -> formulas.money(4);
        };
        var outcome = Calculation.of(formulas.with(text), GeneratedFormulas.FIRST, GeneratedFormulas.LAST);
        assertThat(outcome.problems()).as(text).isEmpty();
        return outcome.value().orElseThrow();
    }

    @Test
    void the_number_computed_is_the_number_explained() {
        int decided = 0;
        for (long seed = 0; seed < FORMULAS; seed++) {
            Calculation all = calculation(seed);
            for (int year = all.first(); year <= all.last(); year++) {
                Value value = all.value(RESULT, year);
                Value explained =
                        all.explain(RESULT, year).working().orElseThrow().value();
                assertThat(number(value)).as("seed " + seed).isEqualTo(number(explained));
                decided += value.isDecided() ? 1 : 0;
            }
        }
        assertThat(decided).isBetween(FORMULAS, 4 * FORMULAS - FORMULAS);
    }

    private static Object number(Value value) {
        return switch (value) {
            case Known known -> known.number();
            case Truth truth -> truth;
            case Undecided undecided -> undecided;
        };
    }

    @Test
    void floating_point_gives_the_exact_number_but_for_its_last_digits() {
        for (long seed = 0; seed < FORMULAS; seed++) {
            Calculation all = calculation(seed);
            List<Cell> inputs = inputs(all);
            for (int year = all.first(); year <= all.last(); year++) {
                if (all.value(RESULT, year).isDecided()) {
                    assertThat(floating(all, inputs, year))
                            .as("seed " + seed)
                            .isCloseTo(exact(all, year), within(1e-9 * Math.max(1, Math.abs(exact(all, year)))));
                }
            }
        }
    }

    /**
     * Every other given figure is sampled, at its own value, the others stay constant; not at the place of a missing.
     */
    private static List<Cell> inputs(Calculation all) {
        var inputs = new ArrayList<Cell>();
        for (Reference figure : all.figures()) {
            for (int year = all.first(); year <= all.last(); year++) {
                if (!figure.equals(RESULT)
                        && all.value(figure, year).isDecided()
                        && (year + figure.hashCode()) % 3 != 0) {
                    inputs.add(new Cell(figure, year));
                }
            }
        }
        return inputs;
    }

    private static double floating(Calculation all, List<Cell> inputs, int year) {
        var floating = FloatingCalculation.of(all, inputs, List.of(new Cell(RESULT, year)))
                .value()
                .orElseThrow();
        FloatingCalculation.Block block = floating.block(3);
        for (int i = 0; i < inputs.size(); i++) {
            Arrays.fill(block.sampled(i), exact(all, inputs.get(i)));
        }
        block.compute();
        assertThat(block.undecided(0)).isZero();
        assertThat(block.wanted(0)[2]).isEqualTo(block.wanted(0)[0]);
        return block.wanted(0)[1];
    }

    private static double exact(Calculation all, int year) {
        return exact(all, new Cell(RESULT, year));
    }

    private static double exact(Calculation all, Cell cell) {
        return switch (all.value(cell.figure(), cell.year())) {
            case Known known -> known.number().toDouble();
            case Truth truth -> truth.holds() ? 1 : 0;
            case Undecided undecided -> throw new AssertionError(undecided);
        };
    }
}
