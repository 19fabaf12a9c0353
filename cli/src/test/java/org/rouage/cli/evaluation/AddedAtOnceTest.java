package org.rouage.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.cli.Transcript;
import org.rouage.cli.text.DossierReading;
import org.rouage.dossier.Dossier;

/** The fund and the State speak at the same moment: no word that was acknowledged is lost. */
class AddedAtOnceTest {
    private static final int ROUNDS = 4;
    private static final Pattern ADDED = Pattern.compile("Added: (m-[0-9]+)");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private static String[] fund() {
        return LockKeepers.words("fund", "2023-03-10", "bassinees", "reached", "95", "Dit par la caisse.");
    }

    private static String[] state() {
        return LockKeepers.words("state", "2023-03-10", "decret", "not-reached", "0", "Dit par l'État.");
    }

    @Test
    void what_is_written_in_a_file_that_changed_since_it_was_read_is_refused() {
        LockKeepers locks = LockKeepers.in(folder).opened();
        Path dossier = locks.dossier();
        Dossier read = DossierReading.with(dossier, Map.of()).value().orElseThrow();
        locks.done("state", fund());
        var move = new Draft("states", "state")
                .written("m-1", LocalDate.of(2023, 3, 10), "quelqu'un", "Dit par l'État.", List.of());

        Outcome<Path> second = new EvaluationFile(dossier, "bilan-2022").add(move, read);

        assertThat(second.problems()).extracting(Problem::code).containsExactly("FILE-CHANGED-MEANWHILE");
        assertThat(locks.text()).contains("Dit par la caisse.").doesNotContain("Dit par l'État.");
        locks.done("state", state());
        assertThat(locks.text()).contains("Dit par la caisse.", "Dit par l'État.");
    }

    @Test
    void of_two_who_add_at_once_whoever_is_told_added_stands_and_whoever_is_refused_knows_why() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            LockKeepers locks = LockKeepers.in(folder.resolve("round-" + round)).opened();
            List<Transcript.Answer> answers = atOnce(locks);

            for (int clerk = 0; clerk < 2; clerk++) {
                Transcript.Answer answer = answers.get(clerk);
                String said = clerk == 0 ? "Dit par la caisse." : "Dit par l'État.";
                if (answer.exitCode() == 0) {
                    assertThat(locks.text()).contains(said);
                } else {
                    assertThat(answer.err()).containsPattern("FILE-BUSY|FILE-CHANGED-MEANWHILE");
                    assertThat(locks.text()).doesNotContain(said);
                }
            }
            assertThat(answers).anyMatch(answer -> answer.exitCode() == 0);
            assertThat(answers.stream()
                            .flatMap(answer ->
                                    ADDED.matcher(answer.err() + answer.out()).results())
                            .map(found -> found.group(1)))
                    .doesNotHaveDuplicates();
        }
    }

    private static List<Transcript.Answer> atOnce(LockKeepers locks) throws Exception {
        var start = new CyclicBarrier(2);
        List<Callable<Transcript.Answer>> work = List.of(
                () -> {
                    start.await();
                    return locks.run("state", fund());
                },
                () -> {
                    start.await();
                    return locks.run("state", state());
                });
        var answers = new ArrayList<Transcript.Answer>();
        try (var clerks = Executors.newFixedThreadPool(2)) {
            for (Future<Transcript.Answer> one : clerks.invokeAll(work)) {
                answers.add(one.get());
            }
        }
        return answers;
    }
}
