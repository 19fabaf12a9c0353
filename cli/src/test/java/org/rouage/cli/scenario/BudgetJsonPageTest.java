package org.rouage.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.cli.Whole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every field that these commands write in JSON is named in the page about it. */
final class BudgetJsonPageTest {
    private static final Path DOCS = Path.of(System.getProperty("rouage.root"), "docs");

    /** Below these stand names that belong to the dossier: files, changes, years. */
    private static final Set<String> BY_NAME = Set.of("files", "parts");

    @ParameterizedTest
    @CsvSource({
        "budget-json.md, /org/rouage/cli/scenario/compare-scenario.json",
        "budget-json.md, /org/rouage/cli/scenario/solve-rate.json",
        "budget-json.md, /org/rouage/cli/scenario/solve-none.json",
        "simulation.md, /org/rouage/cli/simulation/simulate.json"
    })
    void every_field_is_named_in_the_page(String page, String json) throws IOException {
        String words = Files.readString(DOCS.resolve(page));
        JsonNode written = JsonMapper.builder().build().readTree(Whole.kept(getClass(), json));
        var fields = new TreeSet<String>();
        collect(written, fields);

        assertThat(words).contains(written.path("format").asString());
        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(words).as(field).containsPattern("[`\"]" + field + "(\\[\\])?[`\"]"));
    }

    private static void collect(JsonNode node, Set<String> fields) {
        node.properties().forEach(entry -> {
            boolean isYear = entry.getKey().matches("[0-9]+");
            if (!isYear) {
                fields.add(entry.getKey());
            }
            if (!BY_NAME.contains(entry.getKey())) {
                collect(entry.getValue(), fields);
            } else if (entry.getKey().equals("parts")) {
                entry.getValue().values().forEach(part -> collect(part, fields));
            }
        });
        if (node.isArray()) {
            node.values().forEach(item -> collect(item, fields));
        }
    }
}
