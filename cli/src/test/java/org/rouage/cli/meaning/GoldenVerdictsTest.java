package org.rouage.cli.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdict on each requirement for each example, as written down in {@code examples/verdicts}. */
final class GoldenVerdictsTest {
    private static final LocalDate ON = LocalDate.of(2026, 6, 30);
    private static final Path WRITTEN = Example.EXAMPLES.resolve("verdicts");

    static List<String> examples() {
        return Example.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_gets_exactly_the_verdicts_written_down(String example) throws IOException {
        var written = Files.readString(WRITTEN.resolve(example + ".txt"))
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();

        assertThat(judged(example)).containsExactlyElementsOf(written);
    }

    @Test
    void every_file_of_verdicts_is_that_of_an_example() throws IOException {
        try (Stream<Path> files = Files.list(WRITTEN)) {
            assertThat(files.map(file -> WRITTEN.relativize(file).toString().replace(".txt", ""))
                            .sorted())
                    .containsExactlyElementsOf(examples());
        }
    }

    private static List<String> judged(String example) {
        return Example.of(example).verdicts(ON).entrySet().stream()
                .map(verdict -> String.format(Locale.ROOT, "%-14s %s", verdict.getValue(), verdict.getKey()))
                .toList();
    }
}
