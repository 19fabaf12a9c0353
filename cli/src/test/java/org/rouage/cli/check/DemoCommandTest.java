package org.rouage.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

final class DemoCommandTest {
    @TempDir
    Path folder;

    @Test
    void each_example_is_judged_and_what_it_breaks_is_said() throws IOException {
        Path pages = folder.resolve("pages");

        var answer = Transcript.of("demo", "--examples", ExampleCopy.EXAMPLES, "--out", pages, "--on", "2026-06-30")
                .calling(pages, "PAGES")
                .run();

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .startsWith("Rouage judges each example convention by the law of the day it was signed.\n")
                .contains("  → cnx-2024-2028.html\n  → cnx-2024-2028-budget.html\n")
                .contains("  Evaluated, both sides heard: final-2023\n  → cnx-2019-2023-evaluation.html\n")
                .contains("✖ breached: ")
                .contains("Nothing is breached.")
                .contains("  Results of 2023: 74.5 / 100\n      Un service plus rapide: 78.33… / 100\n")
                .contains("The full reports, to be opened in a browser: PAGES\n");
        try (Stream<Path> written = Files.list(pages)) {
            assertThat(written.map(page -> String.valueOf(page.getFileName())))
                    .containsExactlyInAnyOrder(
                            "acoss-2014-2017.html",
                            "acoss-2014-2017-budget.html",
                            "canam-fictive-1998-2001.html",
                            "canam-fictive-1998-2001-budget.html",
                            "cnam-fictive-1997-1999.html",
                            "cnam-fictive-1997-1999-budget.html",
                            "cnx-2019-2023.html",
                            "cnx-2019-2023-budget.html",
                            "cnx-2019-2023-evaluation.html",
                            "cnx-2019-2023-scores.html",
                            "cnx-2024-2028.html",
                            "cnx-2024-2028-budget.html",
                            "indicateurs-publies.html",
                            "indicateurs-publies-budget.html",
                            "indicateurs-publies-scores.html",
                            "rsi-2012-2015.html",
                            "rsi-2012-2015-budget.html");
        }
    }

    @Test
    void without_examples_the_remedy_is_told() {
        var answer = Transcript.of("demo", "--examples", folder, "--out", folder.resolve("pages"))
                .run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).contains("DEMO-NO-EXAMPLES").contains("--examples");
        assertThat(folder.resolve("pages")).doesNotExist();
    }
}
