package org.rouage.budget.simulation;

import java.util.List;

/**
 * How a simulation is run: how many paths, from which seed, and which figures it shows, by their names; all of them
 * when none is named.
 *
 * <p>Example: {@code new Settings(100_000, 1, List.of("budget-fnga"))}.
 */
public record Settings(int paths, long seed, List<String> figures) {
    public static final int FEWEST_PATHS = 100;
    public static final int MOST_PATHS = 1_000_000;
    public static final int USUAL_PATHS = 100_000;
    public static final long USUAL_SEED = 1;

    public Settings {
        if (paths < FEWEST_PATHS || paths > MOST_PATHS) {
            throw new IllegalArgumentException("from " + FEWEST_PATHS + " to " + MOST_PATHS + " paths: " + paths);
        }
        figures = List.copyOf(figures);
    }
}
