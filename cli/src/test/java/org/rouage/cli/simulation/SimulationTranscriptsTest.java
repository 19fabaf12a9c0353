package org.rouage.cli.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;
import org.rouage.cli.Whole;

/** The simulation of the clockmakers, whole, in both languages and as JSON and rows. */
final class SimulationTranscriptsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    private Path folder;

    @Test
    void the_text_is_the_one_kept_in_either_language() {
        assertThat(printed(asked("text"))).isEqualTo(Whole.kept(getClass(), "simulate.en.txt"));
        assertThat(printed(asked("text").inFrench())).isEqualTo(Whole.kept(getClass(), "simulate.fr.txt"));
    }

    @Test
    void what_machines_read_is_what_is_kept_whatever_the_language() {
        for (String format : new String[] {"json", "csv"}) {
            assertThat(printed(asked(format)).replace("\r\n", "\n"))
                    .isEqualTo(Whole.kept(getClass(), "simulate." + format));
            assertThat(printed(asked(format).inFrench())).isEqualTo(printed(asked(format)));
        }
    }

    private Transcript asked(String format) {
        Path dossier = Clockmakers.into(folder);
        return Transcript.of(
                        "budget",
                        "simulate",
                        dossier,
                        "--uncertainties",
                        "prices",
                        "--paths",
                        "1000",
                        "--seed",
                        "7",
                        "--format",
                        format)
                .on(LocalDate.of(2024, 6, 1))
                .calling(dossier, "DOSSIER");
    }

    private static String printed(Transcript asked) {
        Transcript.Answer answer = asked.run();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        return Whole.of(answer.out());
    }
}
