package org.rouage.measure.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rouage.measure.Engine;
import org.rouage.measure.intake.Chandlers;
import org.rouage.measure.intake.Findings;
import org.rouage.measure.store.LoadMeasures.Step;

/**
 * A real process is killed after each step of a load: nothing of it runs any more, and nothing is put in order on its
 * way out.
 */
class KilledLoadTest {
    private static final String FEBRUARY = "body,measure,period,value\nnorth,candles,2026-02,1\n";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Path dossier = folder;
    private Path february = folder;

    @BeforeEach
    void receive_january() throws IOException {
        dossier = Files.createDirectories(folder.resolve("dossier"));
        february = Files.writeString(folder.resolve("february.csv"), FEBRUARY);
        load(Files.writeString(folder.resolve("january.csv"), Chandlers.right()));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void a_process_killed_after_any_step_leaves_the_store_as_before_or_after(Step step) throws IOException {
        killAfter(step);

        boolean isAfter = store().reception("february").isPresent();
        assertThat(isAfter).isEqualTo(step.compareTo(Step.RECEIVED) >= 0);
        assertThat(store().reception("january").flatMap(store()::changed)).isEmpty();
        if (isAfter) {
            assertThat(store().reception("february").flatMap(store()::changed)).isEmpty();
        } else {
            assertThat(load(february).byCode()).isEmpty();
        }
        whatItLeftIsTakenAwayByTheNextLoad();
    }

    private void whatItLeftIsTakenAwayByTheNextLoad() throws IOException {
        assertThat(store().receptions().stream().map(Reception::id)).containsExactlyInAnyOrder("january", "february");
        load(Files.writeString(folder.resolve("march.csv"), FEBRUARY.replace("-02", "-03")));

        assertThat(names(dossier.resolve("measures")))
                .containsExactly(
                        ".rouage",
                        "february.csv",
                        "february.yaml",
                        "january.csv",
                        "january.yaml",
                        "march.csv",
                        "march.yaml");
        assertThat(Files.readString(dossier.resolve("measures/february.csv"))).isEqualTo(FEBRUARY);
        assertThat(names(dossier.resolve("measures/.rouage")))
                .hasSize(7)
                .allMatch(name -> name.equals("lock") || name.endsWith(".parquet") || name.endsWith(".seal"));
    }

    @Test
    void while_the_process_lives_no_other_load_is_let_in() throws IOException {
        Process child = parked(Step.COPIED);
        try {
            assertThat(load(february).byCode()).containsOnlyKeys("MEASURE-STORE-BUSY");
        } finally {
            kill(child);
        }
        assertThat(load(february).byCode()).isEmpty();
    }

    private void killAfter(Step step) throws IOException {
        kill(parked(step));
    }

    /** Until it has done the step. */
    private Process parked(Step step) throws IOException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParkedLoad.class.getName(),
                        dossier.toString(),
                        february.toString(),
                        step.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(child.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo(step.name());
        return child;
    }

    private static void kill(Process child) {
        child.destroyForcibly();
        int code = child.onExit().join().exitValue();
        assertThat(code).isNotZero();
    }

    private Findings load(Path file) {
        var findings = new Findings(10);
        new LoadMeasures(dossier, Chandlers.expected(), Engine.Bounds::of).load(ParkedLoad.asked(file), findings);
        return findings;
    }

    private MeasureStore store() {
        return MeasureStore.open(dossier).value().orElseThrow();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
