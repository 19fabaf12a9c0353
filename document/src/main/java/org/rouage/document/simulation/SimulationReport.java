package org.rouage.document.simulation;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
import org.rouage.budget.simulation.SimulatedFigure;
import org.rouage.budget.simulation.SimulationResult;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.formula.Value;

/**
 * A simulation with what it was made from: the convention on a day, as known on a day, and the file of uncertainties.
 *
 * <p>Example: {@code SimulationText.print(report, Language.FRENCH)} begins "Simulation – Convention de l'horlogerie".
 */
public record SimulationReport(
        String convention,
        AsOf asOf,
        SimulationResult result,
        String uncertaintiesFile,
        Digest uncertaintiesDigest,
        ConsolidatedText.Sources sources) {

    List<SimulatedFigure> uncertain() {
        return result.figures().stream().filter(figure -> !figure.isCertain()).toList();
    }

    List<SimulatedFigure> certain() {
        return result.figures().stream().filter(SimulatedFigure::isCertain).toList();
    }

    /** A figure laid out, with its value of the year before the term where there is one. */
    FigureTable table(SimulatedFigure figure) {
        int before = figure.years().getFirst().year() - 1;
        Value value = result.assumed().value(figure.figure().reference(), before);
        return new FigureTable(
                figure, value.isDecided() ? Optional.of(new FigureTable.Opening(before, value)) : Optional.empty());
    }
}
