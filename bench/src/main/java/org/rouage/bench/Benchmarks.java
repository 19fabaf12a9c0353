package org.rouage.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks and prints each as a multiple of the {@code baseline} of its class and parameters.
 *
 * <p>Example: {@code make bench ARGS=ReadingLaw} ends with {@code ReadingLaw.model 3.42 x baseline (410.1 ms; baseline
 * 119.9 ms)}. The arguments are JMH's own, so {@code ARGS='ReadingLaw -f 1 -i 3'} is a shorter run.
 */
public final class Benchmarks {
    private static final String BASELINE = "baseline";

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        var out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
        out.println();
        out.print(ratios(results));
    }

    private static String ratios(Collection<RunResult> results) {
        var baselines = new TreeMap<String, RunResult>();
        for (RunResult result : results) {
            if (methodOf(result).equals(BASELINE)) {
                baselines.put(groupOf(result), result);
            }
        }
        var printed = new StringBuilder();
        for (RunResult result : results) {
            RunResult baseline = baselines.get(groupOf(result));
            if (baseline != null && !methodOf(result).equals(BASELINE)) {
                printed.append(ratio(result, baseline));
            }
        }
        return printed.toString();
    }

    private static String ratio(RunResult result, RunResult baseline) {
        double time = result.getPrimaryResult().getScore();
        double least = baseline.getPrimaryResult().getScore();
        return String.format(
                Locale.ROOT,
                "%s.%s%s %.2f x baseline (%.3f %s; baseline %.3f)%n",
                classOf(result),
                methodOf(result),
                parametersOf(result),
                time / least,
                time,
                result.getPrimaryResult().getScoreUnit(),
                least);
    }

    private static String groupOf(RunResult result) {
        return classOf(result) + parametersOf(result);
    }

    private static String parametersOf(RunResult result) {
        var printed = new StringBuilder();
        for (String key : result.getParams().getParamsKeys()) {
            printed.append(' ')
                    .append(key)
                    .append('=')
                    .append(result.getParams().getParam(key));
        }
        return printed.toString();
    }

    private static String classOf(RunResult result) {
        String name = result.getParams().getBenchmark();
        String type = name.substring(0, name.lastIndexOf('.'));
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String methodOf(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
