package org.rouage.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Digest;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;

class OneWriterTest {
    private static final int CLERKS = 4;
    private static final int LINES = 25;

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private static Optional<Digest> read(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Digest.of(Files.readAllBytes(file))) : Optional.empty();
    }

    private static Outcome<Path> append(Path file, Optional<Digest> read, String line) {
        return OneWriter.of(file, read).write(before -> appended(before, line));
    }

    private static Outcome<byte[]> appended(byte[] before, String line) {
        return Outcome.accepted(
                (new String(before, StandardCharsets.UTF_8) + line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(Outcome<Path> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    @Test
    void a_file_is_made_with_its_folders_and_added_to_and_nothing_else_is_left() throws IOException {
        Path file = folder.resolve("records/filings.yaml");

        assertThat(append(file, Optional.empty(), "one").value()).contains(file);
        assertThat(append(file, read(file), "two").value()).contains(file);

        assertThat(Files.readAllLines(file)).containsExactly("one", "two");
        try (Stream<Path> left = Files.list(folder.resolve("records"))) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void what_another_added_since_the_reading_is_kept_and_the_second_is_refused() throws IOException {
        Path file = folder.resolve("review.yaml");
        append(file, Optional.empty(), "seven moves");
        Optional<Digest> bothRead = read(file);

        assertThat(append(file, bothRead, "eighth of the fund").value()).isPresent();
        Outcome<Path> second = append(file, bothRead, "eighth of the State");

        assertThat(second.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.print(Language.ENGLISH)).isEqualTo(file + """
                        : FILE-CHANGED-MEANWHILE
                          found: a file that somebody else changed since it was read
                          expected: the file as it was read
                          remedy: nothing was written; read what was added, then try again"""));
        assertThat(Files.readAllLines(file)).containsExactly("seven moves", "eighth of the fund");
    }

    @Test
    void a_file_that_another_made_meanwhile_is_not_made_again() throws IOException {
        Path file = folder.resolve("new.yaml");
        append(file, Optional.empty(), "first");

        assertThat(codes(append(file, Optional.empty(), "second"))).containsExactly("FILE-CHANGED-MEANWHILE");
        assertThat(Files.readAllLines(file)).containsExactly("first");
    }

    @Test
    void whoever_comes_while_another_is_writing_is_refused_and_so_is_a_change_made_without_the_lock()
            throws IOException {
        Path file = folder.resolve("review.yaml");
        append(file, Optional.empty(), "a");
        Optional<Digest> read = read(file);
        var second = new ArrayList<String>();

        Outcome<Path> first = OneWriter.of(file, read).write(before -> {
            second.addAll(codes(append(file, read, "second")));
            put(file, "by an editor\n");
            return appended(before, "first");
        });

        assertThat(second).containsExactly("FILE-BUSY");
        assertThat(codes(first)).containsExactly("FILE-CHANGED-MEANWHILE");
        assertThat(Files.readAllLines(file)).containsExactly("by an editor");
    }

    @Test
    void a_lock_that_a_killed_process_left_behind_locks_nothing() throws IOException {
        Path file = folder.resolve("review.yaml");
        Files.writeString(folder.resolve(".review.yaml.lock"), "left behind");

        assertThat(append(file, Optional.empty(), "one").value()).isPresent();
    }

    @Test
    void of_clerks_who_race_every_line_that_was_acknowledged_stands_and_no_other() throws Exception {
        Path file = folder.resolve("race.yaml");
        var start = new CyclicBarrier(CLERKS);
        var acknowledged = new ArrayList<String>();
        try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
            List<Callable<List<String>>> work = new ArrayList<>();
            for (int clerk = 1; clerk <= CLERKS; clerk++) {
                String name = "clerk " + clerk;
                work.add(() -> racing(file, name, start));
            }
            for (Future<List<String>> one : clerks.invokeAll(work)) {
                acknowledged.addAll(one.get());
            }
        }

        assertThat(Files.readAllLines(file)).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(acknowledged).isNotEmpty();
    }

    /** Tries each line once, however it ends. */
    private static List<String> racing(Path file, String name, CyclicBarrier start) throws Exception {
        var acknowledged = new ArrayList<String>();
        start.await();
        for (int line = 1; line <= LINES; line++) {
            String said = name + ", line " + line;
            Outcome<Path> outcome = append(file, read(file), said);
            if (outcome.problems().isEmpty()) {
                acknowledged.add(said);
            } else {
                assertThat(codes(outcome)).containsAnyOf("FILE-BUSY", "FILE-CHANGED-MEANWHILE");
            }
        }
        return acknowledged;
    }

    @Test
    void another_process_that_is_writing_is_waited_for_by_nobody_and_loses_nothing() throws Exception {
        Path file = folder.resolve("review.yaml");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherClerk.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.inputReader().readLine()).isEqualTo("writing");

        assertThat(codes(append(file, Optional.empty(), "mine"))).containsExactly("FILE-BUSY");

        other.getOutputStream().close();
        assertThat(other.waitFor()).isZero();
        assertThat(codes(append(file, Optional.empty(), "mine"))).containsExactly("FILE-CHANGED-MEANWHILE");
        assertThat(append(file, read(file), "mine").value()).isPresent();
        assertThat(Files.readAllLines(file)).containsExactly("of the other process", "mine");
    }

    /** Says "writing" once it has the file, and writes when its standard input ends. */
    static final class OtherClerk {
        private OtherClerk() {}

        public static void main(String[] arguments) {
            Outcome<Path> outcome = OneWriter.of(Path.of(arguments[0]), Optional.empty())
                    .write(before -> {
                        System.out.println("writing");
                        until(System.in);
                        return appended(before, "of the other process");
                    });
            System.exit(outcome.problems().size());
        }

        private static void until(InputStream end) {
            try {
                end.transferTo(OutputStream.nullOutputStream());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static void put(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
