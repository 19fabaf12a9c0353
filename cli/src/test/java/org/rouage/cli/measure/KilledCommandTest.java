package org.rouage.cli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Main;
import org.rouage.cli.Transcript;

/** {@code rouage measures load} in a process of its own, killed at moments spread over the time that it takes. */
class KilledCommandTest {
    private static final int KILLS = 15;
    private static final int ROWS = 20_000;
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String CONVENTION = """
            id: bakers-2026-2028
            title: Convention of the bakers
            instrument: cog
            legalBasis: [CSS L227-1]
            fund:
              id: BAKERS
              name: National fund of bakers
              inLaw: CNAV
              network:
                - {id: north, name: North, validity: {from: 2000-01-01}}
            parties:
              - {id: state, role: state, name: The State}
              - {id: fund, role: fund, name: The fund}
            period: {start: 2026-01-01, endInclusive: 2028-12-31}
            measures:
              - {id: loaves, title: Loaves, unit: number, frequency: month, bodies: sum, time: sum,
                 decimals: 0, least: 0}
            """;

    @TempDir
    Path folder;

    private Path dossier;

    @BeforeEach
    void write_the_convention() throws IOException {
        dossier = Files.createDirectory(folder.resolve("dossier"));
        Files.writeString(dossier.resolve("convention.yaml"), CONVENTION);
    }

    /** Whether it was killed, and what it had printed by then. */
    private record Ended(boolean isKilled, String out) {}

    @Test
    void a_load_killed_at_any_moment_has_received_everything_or_nothing() throws IOException {
        long nanos = load(month(0), Long.MAX_VALUE).nanos();
        var received = new ArrayList<>(List.of("month-0"));
        int next = 1;
        int killed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path file = month(next);
            Ended ended = load(file, nanos * kill * 11 / (KILLS * 10L)).ended();

            killed += ended.isKilled() ? 1 : 0;
            String id = "month-" + next;
            List<String> found = shown();
            boolean isAfter = found.contains(id);
            assertThat(isAfter || !ended.out().contains("Received: " + id))
                    .as("what was acknowledged is there")
                    .isTrue();
            if (isAfter) {
                received.add(id);
                next++;
            }
            assertThat(found).containsExactlyElementsOf(received);
        }
        assertThat(killed).isPositive();
        load(month(next), Long.MAX_VALUE);
        received.add("month-" + next);

        assertThat(shown()).containsExactlyElementsOf(received);
        assertThat(names(dossier.resolve("measures")))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(".rouage"),
                                received.stream().flatMap(id -> Stream.of(id + ".csv", id + ".yaml")))
                        .toList());
        assertThat(names(dossier.resolve("measures/.rouage")))
                .allMatch(name -> name.equals("lock") || name.endsWith(".parquet") || name.endsWith(".seal"));
    }

    @Test
    void what_a_load_leaves_between_its_last_two_steps_is_read_past_and_taken_away() throws IOException {
        Path measures = dossier.resolve("measures");
        Files.createDirectories(measures.resolve(".rouage/draft-1"));
        Files.copy(month(1), measures.resolve("month-1.csv"));
        Files.writeString(measures.resolve(".rouage/pending-month-1"), "month-1.csv");
        Files.writeString(
                measures.resolve(".month-1.yaml.01234567-89ab-cdef-0123-456789abcdef.tmp"), "id: month-1\nfile: mo");

        assertThat(shown()).isEmpty();
        assertThat(asked("check", dossier).run().exitCode()).isNotEqualTo(3);
        assertThat(load(month(1), Long.MAX_VALUE).ended().out()).startsWith("Received: month-1 ");

        assertThat(names(measures)).containsExactlyInAnyOrder(".rouage", "month-1.csv", "month-1.yaml");
    }

    private record Run(Ended ended, long nanos) {}

    /** Kills it so long after it has begun to load, unless it has ended by then. */
    private Run load(Path file, long afterNanos) throws IOException {
        Path out = folder.resolve("out.txt");
        Path lock = dossier.resolve("measures/.rouage/lock");
        Files.deleteIfExists(lock);
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Duser.language=en",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "measures",
                        "load",
                        dossier.toString(),
                        file.toString(),
                        "--by",
                        "BAKERS",
                        "--on",
                        "2026-12-31",
                        "--state",
                        "declared")
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long deadline = System.nanoTime() + SOON.toNanos();
        while (child.isAlive() && !Files.exists(lock)) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(200_000);
        }
        long begun = System.nanoTime();
        while (child.isAlive() && System.nanoTime() - begun < afterNanos) {
            LockSupport.parkNanos(200_000);
        }
        boolean isKilled = child.isAlive();
        child.destroyForcibly();
        child.onExit().join();
        return new Run(new Ended(isKilled, Files.readString(out, StandardCharsets.UTF_8)), System.nanoTime() - begun);
    }

    /** The submissions that the dossier shows, each with its original read through. */
    private List<String> shown() {
        var answer = asked("measures", "show", dossier, "--known", "2026-12-31", "--format", "csv")
                .run();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        return answer.out()
                .lines()
                .skip(1)
                .filter(line -> line.startsWith("month-"))
                .peek(line -> assertThat(line).contains("," + ROWS + ",1,1,"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .sorted((a, b) -> Integer.compare(number(a), number(b)))
                .toList();
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring("month-".length()));
    }

    private Transcript asked(Object... words) {
        return Transcript.of(words);
    }

    /** The file of a month, counted from January 2026. */
    private Path month(int number) throws IOException {
        String period = (2026 + number / 12) + (number % 12 < 9 ? "-0" : "-") + (number % 12 + 1);
        var text = new StringBuilder("body,measure,period,detail,value\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("north,loaves,")
                    .append(period)
                    .append(",oven ")
                    .append(i)
                    .append(",12\n");
        }
        return Files.writeString(folder.resolve("month-" + number + ".csv"), text);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
