package org.rouage.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

class QuotedFiguresTest {
    @TempDir
    private Path folder = Path.of("set by JUnit");

    @SuppressWarnings("NullAway.Init") // set before each test
    private LockKeepers locks;

    @BeforeEach
    void lay_the_dossier_down() {
        locks = LockKeepers.in(folder);
    }

    @Test
    void figures_are_held_against_what_is_computed_before_and_since() {
        locks.opened();
        load("premiere", "bassinees", "80", "2023-03-01");
        var wrong = locks.run("state", figure("bassinees@2022=81"));
        var stranger = locks.run("state", figure("bassinee@2022"));
        var malformed = locks.run("state", figure("bassinees"));
        locks.done("state", figure("bassinees@2022"));
        load("seconde", "bassinees", "70", "2023-04-03", "--supersedes", "premiere", "--reason", "erreur");

        assertThat(wrong.err()).contains("EVALUATION-MISQUOTED", "as known on that day: 80");
        assertThat(stranger.err()).contains("EVALUATION-NO-FIGURE");
        assertThat(malformed.err()).contains("EVALUATION-NO-FIGURE");
        assertThat(locks.run("show", "bilan-2022", "--on", "2023-03-15").out())
                .contains("    quotes bassinees@2022 = 80 bassinées, known on 10 March 2023, unchanged\n");
        assertThat(locks.run("show", "bilan-2022", "--on", "2023-04-05").out())
                .contains("known on 10 March 2023, restated since: 70 bassinées\n");
    }

    private static String[] figure(String figure) {
        return LockKeepers.words("fund", "2023-03-10", "bassinees", "reached", "95", "x", "--figure", figure);
    }

    private void load(String id, String measure, String value, String on, String... more) {
        locks.write("../" + id + ".csv", "body,measure,period,value\nECL," + measure + ",2022," + value + "\n");
        var words = new ArrayList<Object>(List.of(
                "measures",
                "load",
                locks.dossier(),
                folder.resolve(id + ".csv"),
                "--by",
                "ECL",
                "--on",
                on,
                "--state",
                "declared",
                "--id",
                id));
        words.addAll(List.of(more));
        var answer = Transcript.of(words.toArray()).run();
        assertThat(answer.err()).isEmpty();
    }
}
