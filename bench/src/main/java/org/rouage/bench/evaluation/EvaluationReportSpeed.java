package org.rouage.bench.evaluation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rouage.basics.Digest;
import org.rouage.cli.Engine;
import org.rouage.cli.Rouage;
import org.rouage.cli.Surroundings;

/**
 * The report of an evaluation of 150 indicators, 120 bodies and 5 years, with its figures, against the page of these
 * figures alone, both from the files of the dossier; and with half the indicators, and with half the bodies. A small
 * dossier goes first, to warm the machine.
 *
 * <p>Example: {@code java -cp 'bench/target/dist/lib/*' -Drouage.root=.
 * org.rouage.bench.evaluation.EvaluationReportSpeed} prints the seconds of both, their ratio, and what half the size
 * costs.
 */
public final class EvaluationReportSpeed {
    private static final int RUNS = 5;
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private EvaluationReportSpeed() {}

    /** The medians, in seconds. */
    record Taken(double figures, double report) {}

    public static void main(String[] arguments) throws IOException {
        Path scratch = Files.createDirectories(
                Path.of(System.getProperty("rouage.root", "."), "bench", "target", "evaluation"));
        taken(new GeneratedDossier(40, 40), scratch);
        Taken fewerIndicators = taken(new GeneratedDossier(75, 120), scratch);
        Taken fewerBodies = taken(new GeneratedDossier(150, 60), scratch);
        Taken whole = taken(new GeneratedDossier(150, 120), scratch);
        say("report / figures alone: " + decimals(whole.report() / whole.figures()) + " (at most 1.3)");
        say("twice the indicators: report x " + decimals(whole.report() / fewerIndicators.report()));
        say("twice the bodies: report x " + decimals(whole.report() / fewerBodies.report()));
    }

    private static Taken taken(GeneratedDossier size, Path scratch) {
        Path dossier = size.in(scratch);
        if (!Files.exists(dossier.resolve("measures"))) {
            run(
                    "measures load DOSSIER " + size.values(scratch)
                            + " --by fund --state declared --id all --on 2024-02-01",
                    dossier);
        }
        String days = " --on 2024-06-28 --known 2024-06-28 --format html --out " + scratch.resolve("out.html");
        var figures = new double[RUNS];
        var report = new double[RUNS];
        for (int i = -1; i < RUNS; i++) {
            double first = run("score DOSSIER --year 2023" + days, dossier);
            double second = run("evaluation report DOSSIER final --for state" + days, dossier);
            if (i >= 0) {
                figures[i] = first;
                report[i] = second;
            }
        }
        var taken = new Taken(median(figures), median(report));
        say(size.indicators() + " indicators, " + size.bodies() + " bodies, 5 years: figures alone "
                + decimals(taken.figures()) + " s, report with its figures " + decimals(taken.report()) + " s");
        return taken;
    }

    /** Words without spaces, DOSSIER for its path. */
    private static double run(String command, Path dossier) {
        List<String> asked = Arrays.stream(command.split(" "))
                .map(word -> word.equals("DOSSIER") ? dossier.toString() : word)
                .toList();
        var day = Clock.fixed(Instant.parse("2024-06-28T10:00:00Z"), ZoneId.of("Europe/Paris"));
        long start = System.nanoTime();
        int code = Rouage.run(
                asked,
                new Surroundings(
                        day,
                        Locale.ENGLISH,
                        OutputStream.nullOutputStream(),
                        System.err,
                        false,
                        false,
                        Map.of(),
                        () -> new Engine("bench", Digest.ofText(""))));
        if (code != 0 && code != 4) {
            throw new IllegalStateException(asked + " ended with " + code);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String decimals(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static void say(String line) {
        OUT.println(line);
    }
}
