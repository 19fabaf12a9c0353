package org.rouage.cli.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

/** Each command of the tutorials is run in order, and answers what the tutorial says. */
final class TutorialTest {
    private static final Path ROOT = Path.of(System.getProperty("rouage.root"));
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path here = Path.of("");

    @Test
    void the_english_tutorial_shows_what_rouage_answers() throws IOException {
        follow("tutorial.md", false);
    }

    @Test
    void the_french_tutorial_shows_what_rouage_answers() throws IOException {
        follow("tutoriel.md", true);
    }

    @Test
    void both_tutorials_take_the_same_steps() throws IOException {
        assertThat(commands("tutoriel.md")).isEqualTo(commands("tutorial.md")).hasSizeGreaterThan(8);
    }

    @Test
    void the_life_of_a_convention_is_what_rouage_answers() throws IOException {
        follow("life.md", false);
    }

    @Test
    void the_life_of_a_convention_is_the_same_in_french() throws IOException {
        follow("vie.md", true);
        assertThat(commands("vie.md")).isEqualTo(commands("life.md")).hasSizeGreaterThan(12);
    }

    @Test
    void an_evaluation_move_by_move_is_what_rouage_answers() throws IOException {
        follow("evaluation.md", false);
    }

    @Test
    void an_evaluation_move_by_move_is_the_same_in_french() throws IOException {
        follow("evaluation-fr.md", true);
        assertThat(commands("evaluation-fr.md").stream()
                        .map(TutorialTest::withoutWords)
                        .toList())
                .isEqualTo(commands("evaluation.md").stream()
                        .map(TutorialTest::withoutWords)
                        .toList())
                .hasSizeGreaterThan(15);
    }

    /** The words that people say differ from one language to the other. */
    private static String withoutWords(String command) {
        return command.replaceAll("\"[^\"]*\"", "…").replace(" Inspection ", " Inspectorate ");
    }

    private static List<String> commands(String name) throws IOException {
        return read(name).steps().stream()
                .map(step -> switch (step) {
                    case Tutorial.Run run -> run.command();
                    case Tutorial.Write write -> write.file().toString();
                })
                .toList();
    }

    private static Tutorial read(String name) throws IOException {
        return Tutorial.parse(Files.readAllLines(ROOT.resolve("docs").resolve(name)));
    }

    private void follow(String name, boolean french) throws IOException {
        for (Tutorial.Step step : read(name).steps()) {
            switch (step) {
                case Tutorial.Write(Path file, String content) -> Files.writeString(here.resolve(file), content);
                case Tutorial.Run run -> run(run, french);
            }
        }
    }

    private void run(Tutorial.Run run, boolean french) throws IOException {
        List<String> words = words(run.command());
        if (words.getFirst().equals("cp")) {
            copy(Path.of(words.get(2)), Path.of(words.get(3)));
            return;
        }
        assertThat(words.getFirst()).as(run.command()).isEqualTo("./rouage");
        var asked = new ArrayList<>(words.subList(1, words.size()));
        if (asked.getFirst().equals("demo")) {
            asked.addAll(List.of("--examples", ROOT.resolve("examples").toString()));
        }
        var transcript = Transcript.of(asked.toArray()).on(DAY);
        var answer = (french ? transcript.inFrench() : transcript).run();
        String printed = spaced(plain(answer.out()) + "\n" + plain(answer.err()));
        assertThat(run.passages().stream().map(TutorialTest::spaced))
                .as(run.command())
                .allSatisfy(passage -> assertThat(printed).contains(passage));
    }

    /** The words of a command; those that name files stand where the test has them. */
    private List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(word -> word.startsWith("examples/") ? ROOT.resolve(word).toString() : word)
                .map(word -> word.startsWith("my-") ? here.resolve(word).toString() : word)
                .toList();
    }

    /** A page is written with plain spaces where the program prints those that do not break. */
    private static String spaced(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private String plain(String printed) {
        return printed.replace(here + "/", "")
                .replace(ROOT + "/", "")
                .lines()
                .map(String::stripTrailing)
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
