package org.rouage.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The status that the report of performances of programme 198 for 2023 prints, beside the one that {@code rouage score}
 * finds. A disagreement is listed in {@code docs/attainment-oracle.md}: there is none.
 */
final class PublishedStatusesTest {
    private static final Path EXAMPLE = Path.of(System.getProperty("rouage.root"), "examples", "indicateurs-publies");
    private static final Map<String, String> TERMS = Map.of(
            "cible atteinte", "reached",
            "amélioration", "improvement",
            "absence amélioration", "no-improvement");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private static Map<String, String> published() throws IOException {
        var published = new TreeMap<String, String>();
        for (String line : Files.readAllLines(EXAMPLE.resolve("statuts-publies.csv")).stream()
                .skip(1)
                .toList()) {
            String[] cells = line.split(";", -1);
            assertThat(cells[1]).isEqualTo("2023");
            published.put(cells[0], TERMS.getOrDefault(cells[2], cells[2]));
        }
        return published;
    }

    /** Commands may make the derived rows beside the files: not in the example itself. */
    private Path copied() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy);
            }
        }
        return folder;
    }

    @Test
    void every_published_status_of_2023_is_the_one_found() throws IOException {
        Map<String, String> published = published();
        Path dossier = copied();
        var answer = Transcript.of(
                        "score",
                        dossier,
                        "--year",
                        "2023",
                        "--on",
                        "2024-12-31",
                        "--known",
                        "2024-12-31",
                        "--format",
                        "json")
                .run();
        var found = new TreeMap<String, String>();
        for (JsonNode one : JsonMapper.shared().readTree(answer.out()).path("indicators")) {
            found.put(one.path("indicator").asString(), one.path("judgement").asString());
        }
        found.keySet().retainAll(published.keySet());
        assertThat(found).isEqualTo(published);
        assertThat(published).hasSize(5);
    }
}
