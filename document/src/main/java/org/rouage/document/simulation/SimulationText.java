package org.rouage.document.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.budget.simulation.SimulatedConstraint;
import org.rouage.budget.simulation.SimulatedFigure;

/**
 * A simulation for a terminal: the assumptions drawn, a table for each figure, the constraints, and how to run it
 * again.
 *
 * <p>Example: the row {@code 2026 103.53 103.54 101.32 102.61 103.52 104.45 105.79} of the table of {@code envelope}.
 */
public final class SimulationText {
    private final SimulationReport report;
    private final Language language;
    private final StringBuilder printed = new StringBuilder();

    private SimulationText(SimulationReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    /** Lines end with a line feed. */
    public static String print(SimulationReport report, Language language) {
        var text = new SimulationText(report, language);
        text.head();
        report.uncertain().forEach(text::figure);
        text.certain();
        text.constraints();
        text.tail();
        return text.printed.toString();
    }

    private void head() {
        line(in(Sayings.KIND) + " – " + report.convention());
        line(in(Sayings.IN_FORCE) + " " + in(Text.day(report.asOf().inForce())) + ", " + in(Sayings.KNOWN) + " "
                + in(Text.day(report.asOf().known())) + ".");
        line(in(Sayings.run(report.result())) + ".");
        line("");
        line(in(Sayings.UNCERTAIN) + " – " + report.result().uncertainties().title());
        report.result().uncertainties().uncertainties().forEach(one -> line("  " + in(UncertaintyWords.of(one))));
    }

    private void figure(SimulatedFigure figure) {
        FigureTable table = report.table(figure);
        String unit = in(table.symbol());
        line("");
        line(figure.figure().reference().in(language) + " – " + figure.figure().title()
                + (unit.isEmpty() ? "" : " (" + unit + ")"));
        var rows = new ArrayList<List<String>>();
        rows.add(FigureTable.columns().stream().map(this::in).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(this::in).toList()));
        List<Integer> widths = widths(rows);
        for (List<String> row : rows) {
            var cells = new ArrayList<String>();
            for (int at = 0; at < row.size(); at++) {
                cells.add(" ".repeat(widths.get(at) - row.get(at).length()) + row.get(at));
            }
            line("  " + String.join("  ", cells));
        }
        table.notes().forEach(note -> line("  " + in(note)));
    }

    private static List<Integer> widths(List<List<String>> rows) {
        var widths = new ArrayList<Integer>();
        for (int at = 0; at < rows.getFirst().size(); at++) {
            int column = at;
            widths.add(rows.stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0));
        }
        return widths;
    }

    private void certain() {
        if (!report.certain().isEmpty()) {
            line("");
            line(in(Sayings.CERTAIN)
                    + in(Text.of(" : ", ": "))
                    + report.certain().stream()
                            .map(figure -> figure.figure().reference().in(language))
                            .collect(Collectors.joining(", ")));
        }
    }

    private void constraints() {
        List<SimulatedConstraint> constraints = report.result().constraints();
        if (constraints.isEmpty()) {
            return;
        }
        line("");
        line(in(Sayings.CONSTRAINTS));
        for (SimulatedConstraint constraint : constraints) {
            var rule = constraint.assumed().rule();
            String chance = constraint
                    .met()
                    .map(Chance::new)
                    .map(one -> in(one.share()) + " (" + in(one.bounds()) + ")")
                    .orElse(in(Sayings.NONE));
            line("  " + rule.constraint().id() + "  " + rule.constraint().title());
            line("    " + in(Sayings.wanted(rule)));
            line("    " + in(Sayings.CHANCE) + in(Text.of(" : ", ": ")) + chance + " – " + in(Sayings.IF_ASSUMED)
                    + in(Text.of(" : ", ": "))
                    + in(Sayings.status(constraint.assumed().status())));
        }
    }

    private void tail() {
        line("");
        line(in(Sayings.QUANTILES));
        line(in(Sayings.accuracy(report.result().accuracy())));
        line(in(Text.of("Dossier ", "Dossier ")) + report.sources().dossier() + ", " + report.uncertaintiesFile() + " "
                + report.uncertaintiesDigest() + ", Rouage "
                + report.sources().engine().version());
    }

    private String in(Text words) {
        return words.in(language);
    }

    private void line(String words) {
        printed.append(words).append('\n');
    }
}
