package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rouage.basics.AsOf;
import org.rouage.basics.Problem;
import org.rouage.budget.BudgetModel;
import org.rouage.files.SourceFile;
import org.rouage.formula.Reference;
import org.rouage.formula.Value;

/** A number meant to fill the memory, such as ten to the power of a thousand million, is refused where it is read. */
final class HostileNumbersTest {
    private static final String HEADER = "series;period;value;unit;known;source\n";

    private static List<String> codes(Supplier<List<Problem>> read) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> read.get().stream().map(Problem::code).distinct().toList());
    }

    private static SourceFile file(String name, String text) {
        return SourceFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E999999999",
                "1e-999999999",
                "-1E+999999999",
                "0x1p999999999",
                ".inf",
                "1234567890123456789012345678901"
            })
    void an_amount_of_an_act_is_digits(String hostile) {
        Sample bad = Sample.full()
                .with(
                        "convention.yaml",
                        "{year: 2013, amount: 534, unit: MEUR}",
                        "{year: 2013, amount: " + hostile + ", unit: MEUR}")
                .with("convention.yaml", "{year: 2014, number: -3}", "{year: 2014, number: " + hostile + "}")
                .with("convention.yaml", "value: -3.15\n", "value: " + hostile + "\n")
                .with("records/execution.yaml", "amount: 0.5", "amount: " + hostile);

        assertThat(codes(() -> bad.read().problems())).containsExactly("YAML-NUMBER");
        assertThat(bad.codes()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E999999999",
                "1e-999999999",
                "1234567890123456789012345678901",
                "0,1234567890123456789012345678901"
            })
    void a_vintage_is_digits(String hostile) {
        assertThat(codes(() -> Sample.full()
                        .with("parameters/prices.csv", HEADER + "inflation;2014;" + hostile + ";%;2014-10-01;Insee\n")
                        .read()
                        .problems()))
                .containsExactly("DOSSIER-CSV-NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1e-999999999"})
    void a_formula_takes_no_exponent_in_letters(String hostile) {
        assertThat(codes(() -> Sample.full()
                        .with("convention.yaml", "formula: \"−1,5 %\"", "formula: \"" + hostile + "\"")
                        .read()
                        .problems()))
                .containsExactly("FORMULA-UNKNOWN-UNIT");
    }

    @Test
    void a_formula_that_raises_without_end_is_not_computed() {
        Dossier read = Sample.full()
                .with("convention.yaml", "formula: \"−1,5 %\"", "formula: \"9 ^ 999999999 × 1 %\"")
                .dossier();

        Value computed = assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> BudgetModel.of(read.consolidation().on(AsOf.on(LocalDate.of(2015, 1, 1))), read.records())
                        .value()
                        .orElseThrow()
                        .compute()
                        .value()
                        .orElseThrow()
                        .value(Reference.evolution("staff"), 2015));
        assertThat(computed)
                .isInstanceOfSatisfying(
                        Value.Undecided.class,
                        undecided -> assertThat(undecided.reasons().getFirst().code())
                                .isEqualTo("FORMULA-EXPONENT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1e-999999999"})
    void a_scenario_takes_digits(String hostile) {
        String text = """
                title: Cherté
                changes:
                  - id: a
                    title: A
                    assumptions:
                      - {series: inflation, shift: 1E9, unit: points}
                      - {series: inflation, factor: 1E9}
                      - {series: inflation, values: [{year: 2015, number: 1E9}]}
                """.replace("1E9", hostile);

        assertThat(codes(() -> ScenarioFile.read(file("s.yaml", text), Sample.vocabulary())
                        .problems()))
                .containsExactly("YAML-NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1e-999999999"})
    void uncertainties_take_digits(String hostile) {
        String text = """
                title: Prix
                uncertainties:
                  - of: inflation
                    as: deviation
                    unit: points
                    persistence: 1E9
                    years:
                      - distribution:
                          triangular: {low: 1E9, mostLikely: 1E9, high: 1E9}
                """.replace("1E9", hostile);

        assertThat(codes(() -> UncertaintyFile.read(file("u.yaml", text)).problems()))
                .containsExactly("YAML-NUMBER");
    }
}
