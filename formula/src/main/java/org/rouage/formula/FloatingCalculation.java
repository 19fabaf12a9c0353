package org.rouage.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.formula.Calculation.Cell;

/**
 * A {@link Calculation} done over in floating point for many paths at once: some figures of some years are drawn by the
 * caller, path by path, and those that rest on them follow. For simulation only; what is published is exact.
 *
 * <p>Example, for 100,000 paths of the inflation of 2026:
 *
 * <pre>{@code
 * FloatingCalculation all = FloatingCalculation.of(exact, List.of(inflation2026), List.of(budget2028)).value()…;
 * FloatingCalculation.Block block = all.block(1024);     // one per thread, used again for each thousand paths
 * fill(block.sampled(0));                                // 0.017 for 1.7 %, euros for euros: base units
 * block.compute();
 * double first = block.wanted(0)[0];                     // the budget of 2028 on the first path
 * }</pre>
 *
 * <p>The operations are those of the exact calculation, conditions and roundings included: a tie, or two numbers that
 * are compared, are taken for equal when they are as near as {@code 1e-12}. A wanted figure that is undecided exactly
 * is refused before anything runs. On a path where it is undecided all the same (a division by zero) it is counted by
 * {@link Block#undecided}, and its number there is NaN. Only what the wanted figures rest on is computed.
 */
public final class FloatingCalculation {
    private final List<FloatingStep> steps;
    private final int columns;
    private final Map<Double, Integer> constants;
    private final int[] sampled;
    private final int[] wanted;

    private FloatingCalculation(FloatingReader reader, int[] sampled, int[] wanted) {
        this.steps = List.copyOf(reader.steps());
        this.columns = reader.columns();
        this.constants = Map.copyOf(reader.constants());
        this.sampled = sampled;
        this.wanted = wanted;
    }

    /**
     * A sampled figure takes the place of what was given or computed for its year. Refused with each sampled or wanted
     * figure that is not in the calculation in that year, and each wanted one that is undecided.
     */
    public static Outcome<FloatingCalculation> of(
            Calculation exact, Collection<Cell> sampled, Collection<Cell> wanted) {
        var problems = new ArrayList<Problem>();
        sampled.stream()
                .filter(cell -> !exact.layout().holds(cell.figure(), cell.year()))
                .forEach(cell -> problems.add(notRead(cell)));
        for (Cell cell : wanted) {
            if (!exact.layout().holds(cell.figure(), cell.year())) {
                problems.add(notRead(cell));
            } else if (exact.value(cell.figure(), cell.year()) instanceof Value.Undecided(List<Value.Reason> reasons)) {
                problems.add(undecided(cell, reasons.getFirst()));
            }
        }
        return problems.isEmpty() ? Outcome.accepted(made(exact, sampled, wanted)) : Outcome.refused(problems);
    }

    private static FloatingCalculation made(Calculation exact, Collection<Cell> sampled, Collection<Cell> wanted) {
        Layout layout = exact.layout();
        var reader = new FloatingReader(exact);
        List<Integer> drawn = slots(layout, sampled);
        int[] filled = drawn.stream().mapToInt(reader::sampled).toArray();
        Set<Integer> needed = needed(exact, slots(layout, wanted), Set.copyOf(drawn));
        for (int slot : exact.order()) {
            ReadyRule rule = exact.ready(slot).orElseThrow();
            int year = layout.cell(slot).year();
            if (needed.contains(slot) && !drawn.contains(slot) && reader.varies(rule.term(), year)) {
                reader.compute(slot, rule.term(), year);
            }
        }
        int[] shown = slots(layout, wanted).stream().mapToInt(reader::columnOf).toArray();
        return new FloatingCalculation(reader, filled, shown);
    }

    private static List<Integer> slots(Layout layout, Collection<Cell> cells) {
        return cells.stream()
                .map(cell -> layout.slot(cell.figure(), cell.year()))
                .toList();
    }

    /** The places that the wanted ones rest on, and these. */
    private static Set<Integer> needed(Calculation exact, List<Integer> wanted, Set<Integer> drawn) {
        Set<Integer> needed = new HashSet<>(wanted);
        for (int slot : exact.order().reversed()) {
            if (needed.contains(slot) && !drawn.contains(slot)) {
                int[] reads = exact.ready(slot)
                        .orElseThrow()
                        .slots(exact.layout().cell(slot).year());
                IntStream.of(reads).forEach(needed::add);
            }
        }
        return needed;
    }

    private static Problem notRead(Cell cell) {
        return Problem.of(
                "FORMULA-NOT-IN-CALCULATION",
                Place.of(""),
                Text.same(cell.toString()),
                Text.of("une figure et une année du calcul", "a figure and a year of the calculation"),
                Text.of("Vérifier le nom et l'année.", "Check the name and the year."));
    }

    private static Problem undecided(Cell cell, Value.Reason reason) {
        return Problem.of(
                "FORMULA-UNDECIDED",
                Place.of(""),
                Text.same(cell + ": ").plus(reason.words()),
                Text.of("une figure décidée avant toute simulation", "a figure decided before it is simulated"),
                Text.of("Donner la valeur qui manque.", "Give the value that is missing."));
    }

    /** Memory for so many paths at once; a thousand or so keeps the columns in the processor's cache. */
    public Block block(int paths) {
        return new Block(paths);
    }

    /** The columns of one thread. */
    public final class Block {
        private final double[][] numbers;
        private final int paths;

        private Block(int paths) {
            this.paths = paths;
            numbers = new double[columns][paths];
            constants.forEach((value, column) -> Arrays.fill(numbers[column], value));
        }

        public int paths() {
            return paths;
        }

        /** The column, for the caller to fill, of a sampled figure: in the order in which they were given. */
        public double[] sampled(int index) {
            return numbers[sampled[index]];
        }

        /** Of a wanted figure, once computed, in base units; not to be changed. */
        public double[] wanted(int index) {
            return numbers[wanted[index]];
        }

        public void compute() {
            for (FloatingStep step : steps) {
                step.run(numbers, paths);
            }
        }

        /** On how many paths a wanted figure is undecided. */
        public int undecided(int index) {
            int count = 0;
            for (double number : wanted(index)) {
                count += Double.isFinite(number) ? 0 : 1;
            }
            return count;
        }
    }
}
