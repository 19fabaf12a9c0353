package org.rouage.budget.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.rouage.formula.Calculation;
import org.rouage.formula.Calculation.Cell;
import org.rouage.formula.FloatingCalculation;

/**
 * Computes the paths: draws the uncertain figures block by block and follows the formulas. What thread takes which
 * block changes no number.
 *
 * <p>Example: of 100,000 paths, {@code of(List.of(budget2028), …)} is one column of 100,000 numbers, the first being
 * that of the first path.
 */
final class Columns {
    /** Paths of a block: its columns stay in the processor's cache. */
    static final int BLOCK = 1024;

    private final Calculation exact;
    private final List<RandomFigure> random;
    private final Settings settings;
    private final int threads;

    Columns(Calculation exact, List<RandomFigure> random, Settings settings, int threads) {
        this.exact = exact;
        this.random = random;
        this.settings = settings;
        this.threads = threads;
    }

    /** A column for each cell; the listener is told of each block by its number of paths, from any thread. */
    double[][] of(List<Cell> wanted, LongConsumer listener) {
        double[][] columns = new double[wanted.size()][settings.paths()];
        FloatingCalculation all = floating(wanted);
        int blocks = (settings.paths() + BLOCK - 1) / BLOCK;
        IntStream.range(0, Math.min(threads, blocks)).parallel().forEach(thread -> {
            FloatingCalculation.Block block = all.block(BLOCK);
            double[][][] drawn = drawn(block);
            for (int at = thread; at < blocks; at += threads) {
                int first = at * BLOCK;
                int count = Math.min(BLOCK, settings.paths() - first);
                draw(first, drawn);
                block.compute();
                for (int column = 0; column < columns.length; column++) {
                    System.arraycopy(block.wanted(column), 0, columns[column], first, count);
                }
                listener.accept(count);
            }
        });
        return columns;
    }

    /** Each cell on the one path on which everything is as assumed. */
    double[] asAssumed(List<Cell> wanted) {
        double[][] assumed = new double[random.size()][];
        Arrays.setAll(
                assumed,
                figure -> random.get(figure).years().stream()
                        .mapToDouble(RandomFigure.Year::assumed)
                        .toArray());
        return with(assumed, wanted);
    }

    /** Each cell on a path of which the draws are given, figure by figure and year by year. */
    double[] with(double[][] draws, List<Cell> wanted) {
        FloatingCalculation.Block block = floating(wanted).block(1);
        double[][][] drawn = drawn(block);
        for (int figure = 0; figure < drawn.length; figure++) {
            for (int year = 0; year < drawn[figure].length; year++) {
                drawn[figure][year][0] = draws[figure][year];
            }
        }
        block.compute();
        double[] row = new double[wanted.size()];
        Arrays.setAll(row, column -> block.wanted(column)[0]);
        return row;
    }

    /** What is drawn for one path, figure by figure and year by year. */
    double[][] drawn(int path) {
        double[][][] columns = new double[random.size()][][];
        double[][] row = new double[random.size()][];
        for (int figure = 0; figure < columns.length; figure++) {
            int years = random.get(figure).years().size();
            columns[figure] = new double[years][1];
            random.get(figure).draw(new Philox(settings.seed()), path, 1, columns[figure]);
            row[figure] = new double[years];
            for (int year = 0; year < years; year++) {
                row[figure][year] = columns[figure][year][0];
            }
        }
        return row;
    }

    private FloatingCalculation floating(List<Cell> wanted) {
        return FloatingCalculation.of(exact, sampled(), wanted)
                .value()
                .orElseThrow(() -> new IllegalStateException("a figure was wanted that is not decided"));
    }

    /** The drawn cells that a formula can name, figure by figure and year by year. */
    private List<Cell> sampled() {
        return random.stream()
                .flatMap(figure -> figure.years().stream().map(year -> new Cell(figure.figure(), year.year())))
                .filter(exact::reaches)
                .toList();
    }

    /** The columns to fill, figure by figure and year by year; a year that no formula names is drawn for the next. */
    private double[][][] drawn(FloatingCalculation.Block block) {
        double[][][] columns = new double[random.size()][][];
        int index = 0;
        for (int at = 0; at < columns.length; at++) {
            RandomFigure figure = random.get(at);
            columns[at] = new double[figure.years().size()][];
            for (int year = 0; year < columns[at].length; year++) {
                var cell = new Cell(figure.figure(), figure.years().get(year).year());
                columns[at][year] = exact.reaches(cell) ? block.sampled(index++) : new double[block.paths()];
            }
        }
        return columns;
    }

    private void draw(long firstPath, double[][][] drawn) {
        var philox = new Philox(settings.seed());
        for (int figure = 0; figure < drawn.length; figure++) {
            random.get(figure).draw(philox, firstPath, BLOCK, drawn[figure]);
        }
    }
}
