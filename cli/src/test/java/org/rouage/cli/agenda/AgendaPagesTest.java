package org.rouage.cli.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.cli.Transcript;

/** The guides of the agenda and of filings show what the commands print: each line of a sample is found, in order. */
class AgendaPagesTest {
    private static final Path ROOT = Path.of(System.getProperty("rouage.root"));
    private static final String PROMPT = "$ rouage ";

    @ParameterizedTest
    @CsvSource({"agenda.md, false", "agenda-fr.md, true", "filing.md, false", "filing-fr.md, true"})
    void every_sample_of_a_guide_is_what_the_command_prints(String page, boolean isFrench) throws IOException {
        var wrong = new ArrayList<String>();
        List<String> lines = Files.readAllLines(ROOT.resolve("docs").resolve(page));
        int samples = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith(PROMPT)) {
                samples++;
                String command = lines.get(at).substring(PROMPT.length());
                int end = at + lines.subList(at, lines.size()).indexOf("```");
                wrong.addAll(missing(command, lines.subList(at + 1, end), isFrench));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(samples).isPositive();
    }

    private static List<String> missing(String command, List<String> sample, boolean isFrench) {
        Object[] words =
                command.replace("examples/", ROOT.resolve("examples") + "/").split(" ");
        Transcript asked = Transcript.of(words);
        List<String> printed =
                (isFrench ? asked.inFrench() : asked).run().out().lines().toList();
        var wrong = new ArrayList<String>();
        int from = 0;
        for (String line : sample) {
            int at = printed.subList(from, printed.size()).indexOf(line);
            if (at < 0) {
                wrong.add(command + ": " + line);
            } else {
                from += at + 1;
            }
        }
        return wrong;
    }
}
