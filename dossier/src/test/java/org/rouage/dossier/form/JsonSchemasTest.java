package org.rouage.dossier.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Problem;
import org.rouage.dossier.Sample;
import org.rouage.files.yaml.Yaml;
import org.rouage.files.yaml.YamlNode;
import org.rouage.law.requirement.Vocabulary;

class JsonSchemasTest {
    private static final Vocabulary NO_TERMS = new Vocabulary(Map.of());

    /** What a schema cannot say: which terms exist, what refers to what, what comes before what. */
    private static final Set<String> BEYOND_SCHEMAS = Set.of(
            "DOSSIER-TERM", "DOSSIER-NO-SUCH-ELEMENT", "DOSSIER-SAME-IDENTIFIER", "DOSSIER-BACKWARDS", "DOSSIER-TWICE");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void the_published_schemas_are_those_of_the_forms() throws IOException {
        Path published = Path.of(System.getProperty("rouage.root"))
                .resolve("dossier/src/main/resources/org/rouage/dossier/schema");

        for (String name : JsonSchemas.names()) {
            assertThat(Files.readString(published.resolve(JsonSchemas.file(name)), StandardCharsets.UTF_8))
                    .as("publish again with: rouage schema --out %s --no-terms", published)
                    .isEqualTo(JsonSchemas.of(name, NO_TERMS).orElseThrow());
        }
        try (var files = Files.list(published)) {
            assertThat(files).hasSize(JsonSchemas.names().size());
        }
    }

    @Test
    void every_key_of_every_form_is_used_by_the_sample_which_its_schema_accepts() {
        Sample.everyForm()
                .forEach((file, text) -> assertThat(refusals(schema(file), tree(file, text)))
                        .as(file)
                        .isEmpty());
    }

    @Test
    void the_vocabulary_gives_examples_and_closes_nothing() {
        String schema = JsonSchemas.of("convention", Sample.vocabulary()).orElseThrow();

        assertThat(schema).contains("\"examples\"", "service-quality");
        assertThat(schema).doesNotContain("\"enum\" : [\n          \"service-quality\"");
        assertThat(JsonSchemas.of("conventions", NO_TERMS)).isEmpty();
    }

    @Test
    void schema_and_reader_refuse_the_same_wherever_a_key_or_a_value_is_spoilt() {
        var trees = new LinkedHashMap<String, YamlNode>();
        Sample.everyForm().forEach((file, text) -> trees.put(file, tree(file, text)));
        var disagreements = new ArrayList<String>();
        int spoilt = 0;
        for (String file : trees.keySet()) {
            Schema schema = schema(file);
            for (Spoilt bad : Spoilt.each(trees.get(file))) {
                spoilt++;
                List<Problem> problems = problems(file, bad.tree());
                boolean refused = !refusals(schema, bad.tree()).isEmpty();
                boolean structural = problems.stream().anyMatch(problem -> !BEYOND_SCHEMAS.contains(problem.code()));
                if (refused ? problems.isEmpty() : structural) {
                    disagreements.add(file + " " + bad.how() + ": schema " + refused + ", reader "
                            + problems.stream().map(Problem::code).collect(Collectors.joining(",")));
                }
            }
        }

        assertThat(disagreements).isEmpty();
        assertThat(spoilt).isGreaterThan(2_000);
    }

    /** What the reader finds wrong in one file; that it refers to others, which are not read here, is not wrong. */
    private static List<Problem> problems(String file, YamlNode tree) {
        var reader = new FormReader(Sample.vocabulary());
        reader.read(form(file), tree);
        return reader.problems(true).stream()
                .filter(problem -> !problem.code().equals("DOSSIER-NO-SUCH-ELEMENT")
                        || problem.place().file().equals("spoilt"))
                .toList();
    }

    private static Form form(String file) {
        return Forms.bySchema().getOrDefault(Sample.form(file), Forms.AMENDMENT);
    }

    private Schema schema(String file) {
        return registry.getSchema(JsonSchemas.of(Sample.form(file), NO_TERMS).orElseThrow(), InputFormat.JSON);
    }

    private static List<String> refusals(Schema schema, YamlNode tree) {
        return schema
                .validate(
                        AsJson.of(tree),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static YamlNode tree(String file, String text) {
        return Yaml.read(file, text).value().orElseThrow();
    }
}
