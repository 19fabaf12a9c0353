package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.budget.scenario.Assumption;
import org.rouage.budget.scenario.Change;
import org.rouage.budget.scenario.Scenario;
import org.rouage.convention.Operation;
import org.rouage.files.SourceFile;

final class ScenarioFileTest {
    private static final String FULL = Sample.everyForm().getOrDefault("scenarios/scenario.yaml", "");

    private static Outcome<Scenario> read(String text) {
        return ScenarioFile.read(SourceFile.of("s.yaml", text.getBytes(StandardCharsets.UTF_8)), Sample.vocabulary());
    }

    private static String refused(String text, Language language) {
        return read(text).problems().stream()
                .map(problem -> problem.print(language))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_scenario_is_read_with_the_place_of_each_assumption_and_each_operation() {
        Scenario scenario = read(FULL).value().orElseThrow();

        assertThat(scenario.title()).isEqualTo("Inflation plus forte, gel compensé");
        var inflation = (Change.Assumptions) scenario.changes().getFirst();
        assertThat(inflation.assumptions().getFirst()).isInstanceOfSatisfying(Assumption.Shift.class, shift -> {
            assertThat(shift.from()).isEqualTo(Optional.of(2015));
            assertThat(shift.to()).isEqualTo(Optional.of(2017));
            assertThat(shift.unit()).isEqualTo("points");
        });
        assertThat(inflation.assumptions().stream().map(one -> one.at().line())).containsExactly(6, 11, 15);
        assertThat(((Assumption.Values) inflation.assumptions().get(1)).numbers())
                .containsOnlyKeys(2016);
        assertThat(((Assumption.Factor) inflation.assumptions().get(2)).factor())
                .isEqualByComparingTo("1.1");
        var freeze = (Change.Rules) scenario.changes().getLast();
        assertThat(freeze.steps().getFirst().operation()).isInstanceOf(Operation.SetRule.class);
        assertThat(freeze.steps().getFirst().at().line()).isEqualTo(19);
    }

    @Test
    void a_change_without_a_name_is_refused_with_the_remedy() {
        assertThat(refused(FULL.replace("id: freeze\n    title", "title"), Language.ENGLISH))
                .isEqualTo("""
                        s.yaml:16:5 (changes[2].id): SCENARIO-UNNAMED
                          found: a change without a name
                          expected: a name (id) for each change, under which its part is told
                          remedy: add id: …, such as id: energy-prices""");
    }

    @Test
    void a_change_that_both_assumes_and_agrees_is_refused_with_the_remedy() {
        String both =
                FULL.replace("    operations:", "    assumptions:\n      - {series: x, factor: 2}\n    operations:");
        assertThat(refused(both, Language.FRENCH)).isEqualTo("""
                        s.yaml:16:5 (changes[2]): SCENARIO-BOTH
                          trouvé : assumptions et operations sous un seul nom
                          attendu : ce qui est supposé ou ce qui serait convenu
                          remède : en faire deux changements, nommés l'un et l'autre""");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        String bad = """
                title: x
                changes:
                  - title: Unnamed, and with nothing in it
                  - id: two
                    title: Two
                    assumptions:
                      - {series: inflation, shift: 1}
                      - {series: inflation, factor: 2, values: [{year: 2026, number: 1}], colour: red}
                """;
        assertThat(read(bad).problems().stream()
                        .map(problem -> problem.code() + " " + problem.place().line()))
                .containsExactlyInAnyOrder(
                        "SCENARIO-UNNAMED 3",
                        "DOSSIER-ONE-OF 3",
                        "DOSSIER-TOGETHER 7",
                        "YAML-UNKNOWN-KEY 8",
                        "SCENARIO-ONE-KIND 8");
        assertThat(read("title: x\nchanges: []\n").problems()).hasSize(1);
        assertThat(read("- 1\n").problems()).isNotEmpty();
        assertThat(read("a: [").problems()).isNotEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_refused() throws java.io.IOException {
        Path folder = Files.createTempDirectory("scenario");
        assertThat(ScenarioFile.read(folder.resolve("none.yaml"), Sample.vocabulary())
                        .problems())
                .hasSize(1);
        Path file = Files.writeString(folder.resolve("s.yaml"), FULL);
        Scenario read = ScenarioFile.read(file, Sample.vocabulary()).value().orElseThrow();
        assertThat(read.changes().getFirst().at().file()).isEqualTo(file.toString());
        assertThat(read.name()).isEqualTo(file.toString());
    }
}
