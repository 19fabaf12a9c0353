package org.rouage.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

class SchemaCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    private Path folder;

    @Test
    void without_a_name_the_names_are_listed() {
        assertThat(Transcript.of("schema").run().out()).isEqualTo("""
                convention
                amendment
                scenario
                signatures
                filings
                events
                local-contracts
                correspondences
                justifications
                effects
                financing-laws
                amendment-answers
                choices
                execution
                neutralisations
                assessments
                progress
                progress-checks
                submission
                evaluation
                uncertainties
                """);
    }

    @Test
    void a_schema_is_printed_with_the_terms_of_the_catalogues_as_examples() {
        var answer = Transcript.of("schema", "signatures").run();

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains("\"$id\" : \"urn:rouage:dossier:signatures:1\"", "\"board-president\"");
        assertThat(Transcript.of("schema", "signatures", "--no-terms").run().out())
                .doesNotContain("board-president");
    }

    @Test
    void the_published_schemas_are_those_written_without_terms() throws IOException {
        Path published = Path.of(System.getProperty("rouage.root"))
                .resolve("dossier/src/main/resources/org/rouage/dossier/schema");

        Transcript.of("schema", "--out", folder.resolve("new"), "--no-terms").run();

        try (var files = Files.list(published)) {
            for (Path file : files.toList()) {
                assertThat(folder.resolve("new").resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void an_unknown_name_is_a_mistake_of_the_command_line_with_the_nearest_name() {
        var answer = Transcript.of("schema", "signature").inFrench().run();

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).isEqualTo("""
                NAME: DOSSIER-SCHEMA-UNKNOWN
                  trouvé : signature
                  attendu : un des schémas convention, amendment, scenario, signatures, filings, events, \
                local-contracts, correspondences, justifications, effects, financing-laws, amendment-answers, choices, \
                execution, neutralisations, assessments, progress, progress-checks, submission, \
                evaluation, uncertainties
                  remède : vouliez-vous dire signatures ?
                1 problème ; rien n'a été fait.
                """);
    }
}
