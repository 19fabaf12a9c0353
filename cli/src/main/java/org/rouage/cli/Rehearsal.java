package org.rouage.cli;

import java.io.OutputStream;
import java.util.List;

/**
 * Runs the usual commands once, unheard, while the Java machine notes which classes they need: its start-up cache is
 * made from that. Started by {@code ./rouage} after a build.
 *
 * <p>Example: {@code Rehearsal FOLDER}, FOLDER being that of the examples. What a command answers does not matter here,
 * so a missing example only makes the cache poorer.
 */
public final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) {
        Main.main(new String[] {"--version"});
        for (List<String> words : commands(arguments.length == 0 ? "examples" : arguments[0])) {
            Rouage.run(words, Main.outside(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
        }
    }

    /** Each ends by itself and writes no file. */
    static List<List<String>> commands(String examples) {
        String convention = examples + "/acoss-2014-2017";
        return List.of(
                List.of("--help"),
                List.of("completion", "none"),
                List.of("requirements", "--fund", "CNAM", "--on", "2012-05-10"),
                List.of("check", convention, "--on", "2019-03-01"),
                List.of("check", convention, "--on", "2019-03-01", "--format", "json"),
                List.of("check", convention, "--on", "2019-03-01", "--format", "html"));
    }
}
