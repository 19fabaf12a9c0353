package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records;
import org.rouage.convention.Records.FinancingLaw;
import org.rouage.files.SourceFile;

class FinancingLawFileTest {
    private static final String REGISTER = """
            financingLaws:
              - year: 2025
                number: 2025-F
                published: 2025-02-28
                objectives: [Spend less.]
                assumptions:
                  - {id: inflation, title: Inflation, value: 1.8, unit: "%"}
            """;

    private static Outcome<FinancingLawFile> read(String text) {
        return FinancingLawFile.read(SourceFile.ofText("laws.yaml", text));
    }

    @Test
    void a_register_is_read_with_its_assumptions_and_its_hash() {
        var file = read(REGISTER).value().orElseThrow();

        assertThat(file.laws())
                .containsExactly(new FinancingLaw(
                        2025,
                        "2025-F",
                        LocalDate.of(2025, 2, 28),
                        List.of("Spend less."),
                        List.of(new Parameter("inflation", "Inflation", new BigDecimal("1.8"), "%"))));
        assertThat(file.digest()).isEqualTo(SourceFile.ofText("x", REGISTER).digest());
    }

    @Test
    void each_thing_wrong_in_a_register_is_told_at_its_line() {
        var refused = read("financingLaws:\n  - {year: twenty, number: 2025-F, publishd: 2025-02-28}\n");

        assertThat(refused.problems())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(problem -> assertThat(problem.place().toString()).startsWith("laws.yaml:2"));
    }

    @Test
    void laws_that_the_dossier_holds_already_are_not_held_twice() {
        var file = read(REGISTER).value().orElseThrow();
        var once = file.into(Records.none()).value().orElseThrow();

        assertThat(once.financingLaws()).hasSize(1);
        assertThat(file.into(once).value().orElseThrow().financingLaws()).hasSize(1);
    }

    @Test
    void a_law_that_the_dossier_states_otherwise_is_refused() {
        var other = read(REGISTER.replace("2025-02-28", "2025-03-01"))
                .value()
                .orElseThrow()
                .into(Records.none())
                .value()
                .orElseThrow();

        assertThat(read(REGISTER).value().orElseThrow().into(other).problems())
                .extracting(Problem::code)
                .containsExactly("FINANCING-LAW-DIFFERS");
    }
}
