package org.rouage.document.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.budget.simulation.Distribution;
import org.rouage.budget.simulation.Likelihood;
import org.rouage.budget.simulation.Uncertainty;

class SimulationFormsTest {
    @Test
    void a_title_that_a_spreadsheet_would_compute_is_kept_from_it() {
        String csv = SimulationCsv.print(SampleSimulation.report());

        assertThat(csv)
                .startsWith("name,title,year,unit,assumed,mean,q5,q25,q50,q75,q95,least,greatest,undecided,"
                        + "written,probability,low,high\r\n");
        assertThat(csv).contains("cost,\"'=Cost, per reach\",2025,MEUR,20,");
        assertThat(csv.lines())
                .hasSize(1 + 2 + 2 + 1)
                .allSatisfy(line -> assertThat(line.replaceAll("\"[^\"]*\"", "").split(",", -1))
                        .hasSize(18));
        assertThat(csv).contains("cap,Cap of each year,,MEUR,,,,,,,,,,");
    }

    @Test
    void machines_get_numbers_in_the_unit_and_undecided_paths_apart() {
        String json = SimulationJson.print(SampleSimulation.report());

        assertThat(json)
                .contains("\"format\" : \"rouage-simulation/1\"")
                .contains("\"assumed\" : \"20\"")
                .contains("\"least\" : 12.5")
                .contains("\"greatest\" : 20.0")
                .contains("\"asAssumed\" : \"not-met\"")
                .contains("\"seed\" : \"4\"")
                .doesNotContain("NaN");
    }

    @Test
    void a_simulation_that_never_decides_says_so() {
        var never = SampleSimulation.report(
                new Distribution.Discrete(List.of(new Distribution.Case(BigDecimal.ZERO, new BigDecimal(100)))));

        assertThat(SimulationText.print(never, Language.ENGLISH))
                .contains("  2025       20.00  undecided  undecided")
                .contains("2025: 1000 paths undecided, in none of these numbers")
                .contains("Met: undecided");
        assertThat(SimulationJson.print(never))
                .contains("\"undecidedPaths\" : 1000")
                .doesNotContain("NaN");
        assertThat(SimulationHtml.print(never, Language.ENGLISH)).contains("undecided");
    }

    @Test
    void a_chance_is_never_rounded_to_never_or_always() {
        assertThat(new Chance(new Likelihood(1, 999_999, 0)).share().english()).isEqualTo("under 0.1 %");
        assertThat(new Chance(new Likelihood(999_999, 1, 0)).share().french()).isEqualTo("plus de 99,9 %");
        assertThat(new Chance(new Likelihood(0, 100, 0)).share().english()).isEqualTo("0.0 %");
        assertThat(new Chance(new Likelihood(100, 0, 0)).share().english()).isEqualTo("100.0 %");
        assertThat(new Chance(new Likelihood(724, 276, 0)).bounds().english()).isEqualTo("69.5 to 75.1 %");
    }

    @Test
    void each_distribution_is_said_in_both_languages() {
        assertThat(said(new Distribution.Uniform(BigDecimal.ONE, BigDecimal.TWO))
                        .french())
                .isEqualTo("inflation : écart à la valeur supposée (points), uniforme de 1 à 2 jusqu'en 2025");
        assertThat(said(new Distribution.Normal(
                                BigDecimal.ONE, BigDecimal.TWO, Optional.of(BigDecimal.ZERO), Optional.empty()))
                        .english())
                .isEqualTo("inflation: deviation from the assumed value (points), normal of mean 1 and standard "
                        + "deviation 2, at least 0 up to 2025");
        assertThat(said(new Distribution.Historical(List.of(
                                new Distribution.PastError(2022, new BigDecimal("1.5"), new BigDecimal("5.2")))))
                        .french())
                .endsWith("erreurs passées +3,7 (2022) jusqu'en 2025");
    }

    private static org.rouage.basics.Text said(Distribution distribution) {
        return UncertaintyWords.of(new Uncertainty(
                "inflation",
                Uncertainty.DEVIATION,
                "points",
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(new Uncertainty.Years(Optional.empty(), Optional.of(2025), distribution))));
    }
}
