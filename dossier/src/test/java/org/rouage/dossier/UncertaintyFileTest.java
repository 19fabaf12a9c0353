package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.simulation.Distribution;
import org.rouage.budget.simulation.Uncertainty;
import org.rouage.files.SourceFile;

class UncertaintyFileTest {
    private static final String WRITTEN = Sample.everyForm().getOrDefault("uncertainties/uncertainties.yaml", "");

    private static Outcome<UncertaintyFile> read(String text) {
        return UncertaintyFile.read(SourceFile.of("prices.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void each_distribution_is_read_digit_for_digit() {
        List<Uncertainty> read =
                read(WRITTEN).value().orElseThrow().uncertainties().uncertainties();

        assertThat(read).extracting(Uncertainty::of).containsExactly("inflation", "unit-cost", "departures");
        assertThat(read.getFirst().persistence()).contains(new BigDecimal("0.6"));
        assertThat(read.getFirst().years().getLast())
                .isEqualTo(new Uncertainty.Years(
                        Optional.of(2026),
                        Optional.empty(),
                        new Distribution.Triangular(new BigDecimal("-1"), new BigDecimal("0"), new BigDecimal("2"))));
        assertThat(read.get(1).accumulates()).isTrue();
        assertThat(read.get(1).years().getFirst().distribution())
                .isEqualTo(new Distribution.Normal(
                        new BigDecimal("0"),
                        new BigDecimal("1.5"),
                        Optional.of(new BigDecimal("-4")),
                        Optional.of(new BigDecimal("4"))));
        assertThat(((Distribution.Discrete) read.get(2).years().getLast().distribution()).cases())
                .hasSize(2);
        assertThat(((Distribution.Historical) read.get(0).years().getFirst().distribution()).errors())
                .hasSize(2);
    }

    @Test
    void every_key_that_is_wrong_is_told_with_its_line() {
        var refused = read(WRITTEN.replace("persistence: 0.6", "persistance: 0.6")
                .replace("as: value", "as: values")
                .replace("high: 420", "height: 420"));

        assertThat(refused.problems().stream()
                        .map(problem -> problem.print(Language.ENGLISH))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        prices.yaml:7:5 (uncertainties[1].persistance): YAML-UNKNOWN-KEY
                          found: persistance
                          expected: one of the keys of, as, unit, persistence, accumulates, source, years
                          remedy: did you mean persistence?
                        prices.yaml:38:9 (uncertainties[3].as): YAML-WORD
                          found: values
                          expected: one of the words value, deviation, relative-deviation
                          remedy: did you mean value?
                        prices.yaml:45:13 (uncertainties[3].years[1].distribution.uniform.high): YAML-MISSING-KEY
                          found: no key high
                          expected: high: a number
                          remedy: add high: …
                        prices.yaml:46:13 (uncertainties[3].years[1].distribution.uniform.height): YAML-UNKNOWN-KEY
                          found: height
                          expected: one of the keys low, high
                          remedy: did you mean high?""");
    }

    @Test
    void a_problem_of_the_simulation_is_put_at_its_line() {
        UncertaintyFile file = read(WRITTEN).value().orElseThrow();

        assertThat(file.located(List.of(
                        problem(Place.of("").at("uncertainties[3].years[2].distribution.discrete")),
                        problem(Place.of("").at("uncertainties[1].of")),
                        problem(Place.of("convention.yaml")),
                        problem(Place.of("").at("--figure")))))
                .extracting(problem -> problem.place().toString())
                .containsExactly(
                        "prices.yaml:50:13 (uncertainties[3].years[2].distribution.discrete)",
                        "prices.yaml:4:9 (uncertainties[1].of)",
                        "convention.yaml",
                        "--figure");
    }

    private static Problem problem(Place place) {
        return Problem.of("SIMULATION-UNIT", place, Text.same("a"), Text.same("b"), Text.same("c"));
    }

    @Test
    void a_file_that_is_not_there_is_a_problem() {
        assertThat(UncertaintyFile.read(Path.of("nowhere.yaml")).problems()).hasSize(1);
    }
}
