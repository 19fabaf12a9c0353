package org.rouage.budget.simulation;

import java.util.List;
import java.util.Optional;

/**
 * The assumptions that are not certain, as written in one file.
 *
 * <p>Example: "Inflation and departures", on {@code inflation} and {@code noria}. Figures that are not named keep the
 * value that the convention gives them.
 */
public record Uncertainties(String title, Optional<String> source, List<Uncertainty> uncertainties) {
    public Uncertainties {
        uncertainties = List.copyOf(uncertainties);
    }
}
