package org.rouage.cli.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.convention.Operation;
import org.rouage.dossier.Dossier;
import org.rouage.dossier.DossierFiles;
import org.rouage.dossier.DossierReader;

/** Every sample of the page on amendments is read and carried out on the example that it speaks of. */
final class AmendmentsPageTest {
    private static final Path DOCS = Path.of(System.getProperty("rouage.root"), "docs");
    private static final Pattern SAMPLE =
            Pattern.compile("(?:<!-- refused: (?<code>[A-Z-]+) -->\n\n)?```yaml\n(?<text>.*?)```", Pattern.DOTALL);
    private static final String HEAD = """
            number: 8
            title: Avenant n° 8
            ground: other
            signed: 2027-03-15
            effective: 2027-04-01
            operations:
            """;

    /** What stands between two fences, and the code by which it is refused; none when it is carried out. */
    record Sample(String text, String code) {}

    static List<Sample> samples() {
        return samples("amendments.md");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_carried_out_or_refused_as_the_page_says(Sample sample) {
        List<String> codes = read(sample).problems().stream().map(Problem::code).toList();

        assertThat(codes).isEqualTo(sample.code().isEmpty() ? List.of() : List.of(sample.code()));
    }

    @Test
    void the_page_shows_every_operation() {
        Set<String> shown = samples().stream()
                .flatMap(sample -> Arrays.stream(Operation.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                        .filter(name -> sample.text().contains("- " + name + ":")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).hasSize(Operation.class.getPermittedSubclasses().length);
    }

    @Test
    void both_languages_show_the_same_samples() {
        assertThat(samples("avenants.md")).isEqualTo(samples("amendments.md")).hasSizeGreaterThan(20);
    }

    private static Outcome<Dossier> read(Sample sample) {
        var files = new TreeMap<>(Example.of("cnx-2024-2028").files());
        files.put(file(sample.text()), text(sample.text()).getBytes(StandardCharsets.UTF_8));
        return new DossierReader(Example.LAW.vocabulary()).read(DossierFiles.of(files));
    }

    private static String file(String sample) {
        return switch (sample.substring(0, sample.indexOf(':'))) {
            case "effects" -> "records/effects.yaml";
            case "financingLaws" -> "records/financing-laws.yaml";
            case "amendmentAnswers" -> "records/amendment-answers.yaml";
            case String other -> "amendments/8.yaml";
        };
    }

    private static String text(String sample) {
        return sample.startsWith("- ")
                ? HEAD + sample.lines().map(line -> "  " + line + "\n").collect(Collectors.joining())
                : sample.replace("effects:\n", """
                        effects:
                          - act: amendment-4
                            effective: 2026-06-01
                            known: 2026-05-04
                            by: x
                            proof: x
                        """);
    }

    private static List<Sample> samples(String page) {
        try (Stream<String> lines = Files.lines(DOCS.resolve(page))) {
            String text = lines.collect(Collectors.joining("\n"));
            return SAMPLE.matcher(text)
                    .results()
                    .map(found ->
                            new Sample(found.group("text"), found.group("code") == null ? "" : found.group("code")))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
