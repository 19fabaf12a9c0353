package org.rouage.cli.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.cli.commitments.BoundLampistes.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

/** The guides show what the commands print: each sample is run, and each of its lines found, in order. */
class CommitmentPagesTest {
    private static final String PROMPT = "$ rouage ";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    record Sample(String command, List<String> lines) {}

    @Test
    void every_sample_about_commitments_is_what_the_command_prints() throws IOException {
        assertThat(wrong("commitments.md", false)).isEmpty();
        assertThat(wrong("engagements.md", true)).isEmpty();
    }

    @Test
    void every_sample_about_the_cascade_is_what_the_command_prints() throws IOException {
        assertThat(wrong("cascade.md", false)).isEmpty();
        assertThat(wrong("declinaison.md", true)).isEmpty();
    }

    @Test
    void every_sample_about_the_report_is_what_the_command_prints() throws IOException {
        assertThat(wrong("evaluation-report.md", false)).isEmpty();
        assertThat(wrong("rapport-evaluation.md", true)).isEmpty();
    }

    private List<String> wrong(String page, boolean isFrench) throws IOException {
        Path dossier = BoundLampistes.in(folder).dossier();
        List<Sample> samples = samples(Path.of(System.getProperty("rouage.root"), "docs", page));
        assertThat(samples).isNotEmpty();
        var wrong = new ArrayList<String>();
        for (Sample sample : samples) {
            Object[] words =
                    sample.command().replace("DOSSIER", dossier.toString()).split(" ");
            Transcript asked = Transcript.of(words);
            List<String> printed = plain((isFrench ? asked.inFrench() : asked).run())
                    .lines()
                    .map(line -> line.replace('_', ' '))
                    .toList();
            int from = 0;
            for (String line : sample.lines()) {
                int at = printed.subList(from, printed.size()).indexOf(line);
                if (at < 0) {
                    wrong.add(sample.command() + ": " + line);
                } else {
                    from += at + 1;
                }
            }
        }
        return wrong;
    }

    private static List<Sample> samples(Path page) throws IOException {
        var samples = new ArrayList<Sample>();
        boolean isInside = false;
        for (String line : Files.readAllLines(page)) {
            if (line.startsWith("```")) {
                isInside = line.equals("```console");
            } else if (isInside && line.startsWith(PROMPT)) {
                samples.add(new Sample(line.substring(PROMPT.length()), new ArrayList<>()));
            } else if (isInside) {
                samples.getLast().lines().add(line);
            }
        }
        return samples;
    }
}
