package org.rouage.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rouage.budget.simulation.Settings;
import org.rouage.budget.simulation.Simulation;
import org.rouage.budget.simulation.SimulationResult;

/**
 * The whole simulation of 50 lines over five years at ten, a hundred and a thousand thousand paths: the cost of a path
 * does not grow with their number, but for the sorting of quantiles.
 *
 * <p>Example: {@code make bench ARGS=PathsSpeed}. Ten times the paths may cost some twelve times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PathsSpeed {
    private static final int LINES = 50;

    @Param({"10000", "100000", "1000000"})
    public int paths = Settings.FEWEST_PATHS;

    private Simulation simulation = new FiftyLines(1).simulation(new Settings(Settings.FEWEST_PATHS, 1, List.of()));

    @Setup
    public void read() {
        simulation = new FiftyLines(LINES).simulation(new Settings(paths, 1, List.of()));
    }

    @Benchmark
    public SimulationResult whole() {
        return simulation.run(done -> {});
    }
}
