package org.rouage.budget.simulation;

import java.util.List;
import org.rouage.basics.Digest;
import org.rouage.budget.Trajectory;

/**
 * What a simulation shows, and all that is needed to run it again to the same bit: the paths, the seed, the generator
 * and the fingerprint of the distributions, beside the trajectory that it starts from.
 *
 * <p>Example: 100,000 paths, seed 1, Philox 4x32-10, distributions {@code sha256:5b0c…}.
 */
public record SimulationResult(
        Trajectory assumed,
        Uncertainties uncertainties,
        Settings settings,
        List<SimulatedFigure> figures,
        List<SimulatedConstraint> constraints,
        Accuracy accuracy) {
    public SimulationResult {
        figures = List.copyOf(figures);
        constraints = List.copyOf(constraints);
    }

    public String generator() {
        return Philox.NAME;
    }

    public Digest fingerprint() {
        return uncertainties.fingerprint();
    }
}
