package org.rouage.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
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
import org.rouage.formula.Calculation;
import org.rouage.formula.Calculation.Cell;
import org.rouage.formula.FloatingCalculation;
import org.rouage.formula.Reference;

/**
 * The paths of a budget of 50 lines over five years, of three uncertain series, by the formulas of its convention
 * against a loop that a person wrote for these very lines: the same numbers drawn, the same results, one thread each.
 *
 * <p>Example: {@code make bench ARGS=SimulationSpeed}. {@code formulas} may cost 3 times {@code baseline}.
 * {@code whole} is the whole simulation, with draws, quantiles and exact checks, and {@code wholeByHand} draws,
 * computes by the loop and sorts; {@code -p paths=10000} and {@code -p lines=200} show that the cost is linear.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SimulationSpeed {
    private static final int YEARS = FiftyLines.YEARS;
    private static final int BLOCK = 1024;
    private static final double NEAR = 1e-12;

    @Param("100000")
    public int paths = BLOCK;

    @Param("50")
    public int lines = 1;

    private double[][][] drawn = {};
    private double[][] columns = {};
    private double[][] rows = {};
    private List<Cell> sampled = List.of();
    private List<Cell> wanted = List.of();
    private Calculation exact = new FiftyLines(1).calculation();
    private Simulation simulation = new FiftyLines(1).simulation(new Settings(BLOCK, 1, List.of()));

    @Setup
    public void draw() {
        var budget = new FiftyLines(lines);
        exact = budget.calculation();
        simulation = budget.simulation(new Settings(paths, 1, List.of()));
        drawn = drawn(new SplittableRandom(1));
        columns = new double[lines * YEARS][paths];
        rows = new double[paths][lines * YEARS];
        sampled = new ArrayList<>();
        wanted = new ArrayList<>();
        for (String series : FiftyLines.SERIES) {
            budget.years().forEach(year -> sampled.add(new Cell(Reference.value(series), year)));
        }
        for (int line = 0; line < lines; line++) {
            Reference figure = Reference.value("line-" + line);
            budget.years().forEach(year -> wanted.add(new Cell(figure, year)));
        }
        compare();
    }

    private double[][][] drawn(SplittableRandom random) {
        double[][][] made = new double[FiftyLines.SERIES.size()][YEARS][paths];
        for (int series = 0; series < made.length; series++) {
            for (double[] year : made[series]) {
                double low = FiftyLines.LOW[series];
                double width = FiftyLines.HIGH[series] - low;
                Arrays.setAll(year, path -> low + width * random.nextDouble());
            }
        }
        return made;
    }

    private void compare() {
        double[][] byHand = baseline();
        double[][] byFormulas = formulas();
        for (int path = 0; path < paths; path++) {
            for (int cell = 0; cell < lines * YEARS; cell++) {
                double one = byHand[path][cell];
                double other = byFormulas[cell][path];
                if (Math.abs(one - other) > NEAR * Math.abs(one)) {
                    throw new IllegalStateException(
                            "path " + path + ", " + wanted.get(cell) + ": " + one + ", " + other);
                }
            }
        }
    }

    /** By hand, a row for each path. */
    @Benchmark
    public double[][] baseline() {
        for (int path = 0; path < paths; path++) {
            FiftyLines.byHand(drawn, path, rows[path]);
        }
        return rows;
    }

    /** By the formulas, a column for each line and year; they are read and bound in the time measured. */
    @Benchmark
    public double[][] formulas() {
        FloatingCalculation all =
                FloatingCalculation.of(exact, sampled, wanted).value().orElseThrow();
        FloatingCalculation.Block block = all.block(BLOCK);
        for (int first = 0; first < paths; first += BLOCK) {
            int count = Math.min(BLOCK, paths - first);
            for (int index = 0; index < sampled.size(); index++) {
                System.arraycopy(drawn[index / YEARS][index % YEARS], first, block.sampled(index), 0, count);
            }
            block.compute();
            for (int index = 0; index < columns.length; index++) {
                System.arraycopy(block.wanted(index), 0, columns[index], first, count);
            }
        }
        return columns;
    }

    /** Draws, computes by hand, and sorts each line and year for its quantiles. */
    @Benchmark
    public double wholeByHand() {
        drawn = drawn(new SplittableRandom(1));
        double[][] made = baseline();
        double sum = 0;
        double[] column = new double[paths];
        for (int cell = 0; cell < lines * YEARS; cell++) {
            for (int path = 0; path < paths; path++) {
                column[path] = made[path][cell];
            }
            Arrays.sort(column);
            sum += column[paths / 2];
        }
        return sum;
    }

    /** What {@code rouage budget simulate} runs, on every processor. */
    @Benchmark
    public SimulationResult whole() {
        return simulation.run(done -> {});
    }
}
