package org.rouage.cli.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rouage.basics.Problem;
import tools.jackson.databind.JsonNode;

/** A formula that cannot be computed is told before any verdict, and nothing else is. */
final class BrokenFormulasTest {
    private static final Example SOUND = Example.of("cnx-2024-2028");

    static Stream<Arguments> refusals() {
        try (InputStream written = BrokenFormulasTest.class.getResourceAsStream("refusals.yaml")) {
            if (written == null) {
                throw new AssertionError("refusals.yaml is missing");
            }
            return Example.YAML
                    .readTree(written.readAllBytes())
                    .path("refusals")
                    .valueStream()
                    .map(refusal -> Arguments.of(refusal.path("breaks").asString(), refusal));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void breaking_a_formula_refuses_the_dossier_with_exactly_that(String breaks, JsonNode refusal) {
        List<String> wanted =
                refusal.path("codes").valueStream().map(JsonNode::asString).toList();
        Example broken = SOUND.withoutOperations().with(Mutation.from(refusal).edits());

        assertThat(broken.read().problems().stream()
                        .map(Problem::code)
                        .distinct()
                        .sorted())
                .as(breaks)
                .containsExactlyElementsOf(wanted);
    }
}
