package org.rouage.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rouage.cli.Transcript;
import org.rouage.cli.Whole;

/** The comparison and the goal-seek of the glaziers, whole, in both languages and as JSON and rows. */
final class ScenarioTranscriptsTest {
    private static final List<String> SCENARIO = List.of("compare", "--scenario", "dearer", "--on", "2024-06-01");
    private static final List<String> DAYS = List.of("compare", "--on", "2024-12-31", "--and-on", "2025-01-01");
    private static final List<String> RATE =
            List.of("solve", "--figure", "pay", "--constraint", "ceiling-103", "--on", "2024-06-01");
    private static final List<String> NONE =
            List.of("solve", "--figure", "fnas", "--measure", "end", "--equals", "8 MdEUR", "--on", "2024-06-01");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    private Path folder;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("compare-scenario", SCENARIO),
                Arguments.of("compare-days", DAYS),
                Arguments.of("solve-rate", RATE),
                Arguments.of("solve-none", NONE));
    }

    static Stream<Arguments> data() {
        return Stream.of(
                Arguments.of("compare-scenario.json", SCENARIO),
                Arguments.of("compare-scenario.csv", SCENARIO),
                Arguments.of("solve-rate.json", RATE),
                Arguments.of("solve-none.json", NONE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void the_text_is_the_one_kept_in_either_language(String name, List<String> words) {
        assertThat(printed(asked(words))).isEqualTo(Whole.kept(getClass(), name + ".en.txt"));
        assertThat(printed(asked(words).inFrench())).isEqualTo(Whole.kept(getClass(), name + ".fr.txt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("data")
    void what_machines_read_is_what_is_kept_whatever_the_language(String name, List<String> words) {
        var as = new ArrayList<>(words);
        as.addAll(List.of("--format", name.substring(name.lastIndexOf('.') + 1)));

        assertThat(printed(asked(as)).replace("\r\n", "\n")).isEqualTo(Whole.kept(getClass(), name));
        assertThat(printed(asked(as).inFrench())).isEqualTo(printed(asked(as)));
    }

    private Transcript asked(List<String> words) {
        Path dossier = Glaziers.into(folder);
        var all = new ArrayList<Object>(List.of("budget", words.getFirst(), dossier));
        all.addAll(words.subList(1, words.size()));
        all.addAll(List.of("--known", "2025-06-01"));
        return Transcript.of(all.toArray()).calling(dossier, "DOSSIER");
    }

    private static String printed(Transcript asked) {
        Transcript.Answer answer = asked.run();
        assertThat(answer.err()).isEmpty();
        return Whole.of(answer.out());
    }
}
