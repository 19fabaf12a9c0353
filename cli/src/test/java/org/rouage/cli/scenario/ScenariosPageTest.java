package org.rouage.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Language;
import org.rouage.cli.Transcript;
import org.rouage.cli.Whole;

/** What the guide on scenarios and goals shows is what the commands answer, to the letter, in either language. */
final class ScenariosPageTest {
    private static final Path DOCS = Path.of(System.getProperty("rouage.root"), "docs");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final int COMMANDS = 4;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    private Path folder;

    @Test
    void the_english_page_shows_what_the_commands_answer() throws IOException {
        assertThat(answered("scenarios.md", Language.ENGLISH)).isEqualTo(COMMANDS);
    }

    @Test
    void the_french_page_shows_what_the_commands_answer() throws IOException {
        assertThat(answered("scenarios-fr.md", Language.FRENCH)).isEqualTo(COMMANDS);
    }

    @Test
    void both_pages_show_the_same_files_and_ask_the_same() throws IOException {
        assertThat(blocks("scenarios-fr.md").stream().map(ScenariosPageTest::asked))
                .isEqualTo(blocks("scenarios.md").stream()
                        .map(ScenariosPageTest::asked)
                        .toList());
    }

    private record Block(String kind, String file, String text) {}

    private int answered(String page, Language language) throws IOException {
        int commands = 0;
        for (Block block : blocks(page)) {
            switch (block.kind()) {
                case "yaml" -> Glaziers.write(folder.resolve("vitrail"), block.file(), block.text());
                case "console" -> {
                    String[] parts = block.text().split("\n", 2);
                    assertThat(answer(parts[0], language)).as(parts[0]).isEqualTo(parts[1]);
                    commands++;
                }
                default -> throw new AssertionError("a block of the page that nothing computes: " + block);
            }
        }
        return commands;
    }

    private String answer(String line, Language language) {
        var words = new ArrayList<Object>();
        Matcher word = WORD.matcher(line.substring("$ rouage ".length()));
        while (word.find()) {
            String said = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(said.equals("vitrail") ? folder.resolve(said) : said);
        }
        Transcript asked = Transcript.of(words.toArray());
        Transcript.Answer answer = (language == Language.FRENCH ? asked.inFrench() : asked).run();
        assertThat(answer.err()).isEmpty();
        return Whole.of(answer.out());
    }

    private static String asked(Block block) {
        return block.kind().equals("console") ? block.text().lines().findFirst().orElse("") : block.toString();
    }

    private static List<Block> blocks(String page) throws IOException {
        return BLOCK.matcher(Files.readString(DOCS.resolve(page)))
                .results()
                .map(block -> new Block(block.group(1), block.group(2) == null ? "" : block.group(2), block.group(3)))
                .toList();
    }
}
