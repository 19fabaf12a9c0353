package org.rouage.bench.network;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** What the benchmarks of a network share: where files go, taking the time, and the memory it took. */
final class Run {
    static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Run() {}

    /**
     * A result, how long it took in seconds, and how many seconds of processor it took over all threads: the second
     * does not change when other processes want the processors too.
     */
    record Timed<T>(T result, double seconds, double processor) {}

    static Path scratch() {
        Path root = Path.of(System.getProperty("rouage.root", "."));
        String given = System.getProperty("rouage.bench.scratch", "");
        Path scratch = given.isEmpty() ? root.resolve("bench/target/network") : Path.of(given);
        try {
            return Files.createDirectories(scratch);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static <T> Timed<T> timed(Supplier<T> work) {
        double before = processor();
        long start = System.nanoTime();
        T result = work.get();
        return new Timed<>(result, (System.nanoTime() - start) / 1e9, processor() - before);
    }

    /** The seconds of processor that the process has had; 0 where the system does not say. */
    private static double processor() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e9;
    }

    static double median(double... seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static void say(String format, Object... arguments) {
        OUT.printf(Locale.ROOT, format + "%n", arguments);
    }

    /** The most memory that the process has held, in MB; 0 where the system does not say. */
    static long peakMegabytes() {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
