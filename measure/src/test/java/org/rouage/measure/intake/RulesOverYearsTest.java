package org.rouage.measure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Language;
import org.rouage.measure.Engine;

/** The rule of these tests: no more than twice the candles of the same month of the year before. */
class RulesOverYearsTest {
    private static final Expected EXPECTED = Chandlers.ruled("candles <= 2 × candles[year - 1]");
    private static final String HEADER = "body,measure,period,value\n";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Findings findings = new Findings(100);
    private int taken;

    @Test
    void a_rule_that_names_the_year_before_is_judged_against_what_was_received_then() {
        Intake.Live before = received("north,candles,2026-01,100\nsouth,candles,2026-01,100\n");

        take("north,candles,2027-01,200\nsouth,candles,2027-01,201\n", before);

        assertThat(printed()).isEqualTo("""
                f.csv:3: MEASURE-RULE
                  found: south, 2027-01: candles = 201, candles (2026-01) = 100
                  expected: candles ≤ 2 × candles[year − 1] (sold-is-made: what is sold was made)
                  remedy: mend one of these values""");
    }

    @Test
    void values_of_both_years_in_one_file_are_judged_together_over_their_details() {
        take("north,candles,2026-01,100\nnorth,candles,2027-01,201\n");

        assertThat(findings.byCode()).containsOnlyKeys("MEASURE-RULE");
        assertThat(findings.first().getFirst().problem().place().line()).isEqualTo(2);
    }

    @Test
    void a_late_value_of_the_year_before_is_judged_against_what_was_already_received() {
        Intake.Live after = received("north,candles,2027-01,201\n");

        take("north,candles,2026-01,100\n", after);

        assertThat(printed())
                .contains("f.csv:2: MEASURE-RULE\n  found: north, 2027-01: candles = 201, candles (2026-01) = 100");
    }

    @Test
    void where_the_year_before_is_not_given_the_rule_is_not_asked() {
        Intake.Live before = received("north,candles,2026-02,1\n");

        take("north,candles,2026-01,9\nnorth,candles,2027-01,18\nsouth,candles,2028-01,999\n", before);

        assertThat(findings.problems()).isZero();
    }

    @Test
    void other_years_and_other_bodies_are_not_taken_for_the_year_before() {
        Intake.Live before = received("north,candles,2026-01,1\nsouth,candles,2027-01,1\n");

        take("north,candles,2028-01,999\n", before);

        assertThat(findings.problems()).isZero();
    }

    @Test
    void a_rule_that_names_a_year_of_its_own_is_not_judged() {
        Expected expected = Chandlers.ruled("candles <= 2 × candles[2025]");

        take(expected, "north,candles,2026-01,100\nnorth,candles,2027-01,201\n", List.of());

        assertThat(findings.problems()).isZero();
    }

    private Intake.Live received(String rows) {
        take(rows);
        assertThat(findings.problems()).isZero();
        return new Intake.Live("received", folder.resolve("rows-" + taken + ".parquet"));
    }

    private void take(String rows, Intake.Live... live) {
        take(EXPECTED, rows, List.of(live));
    }

    private void take(Expected expected, String rows, List<Intake.Live> live) {
        taken++;
        findings = new Findings(100);
        try (Engine engine = Engine.open(Engine.Bounds.of(folder.resolve("spill")))) {
            Path file = Files.writeString(folder.resolve("f-" + taken + ".csv"), HEADER + rows);
            Path scratch = Files.createDirectory(folder.resolve("scratch-" + taken));
            Path target = folder.resolve("rows-" + taken + ".parquet");
            new Intake(engine, expected, live)
                    .take(new Intake.Asked(file, "f.csv", Mapping.NONE, target, scratch), findings);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String printed() {
        return findings.first().stream()
                .map(finding -> finding.problem().print(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
