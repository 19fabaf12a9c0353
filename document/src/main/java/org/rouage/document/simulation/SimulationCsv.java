package org.rouage.document.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.Rational;
import org.rouage.budget.simulation.Likelihood;
import org.rouage.budget.simulation.SimulatedConstraint;
import org.rouage.budget.simulation.SimulatedFigure;
import org.rouage.budget.simulation.SimulatedFigure.Exceeded;
import org.rouage.budget.simulation.Spread;

/**
 * A simulation as one row for each figure and year, then one for each constraint, for spreadsheets and programs: RFC
 * 4180, UTF-8, comma, decimals with a point, numbers in the unit of the row. {@code probability} is that of meeting the
 * constraint, or of exceeding the amount {@code written}, with its bounds; all three are shares.
 *
 * <p>Example: {@code envelope,Envelope,2026,MEUR,103.53,103.54,101.32,…}. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
public final class SimulationCsv {
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n";
    private static final int MIDDLE = 8 + Spread.percents().size();

    private SimulationCsv() {}

    /** Lines end with CR LF. */
    public static String print(SimulationReport report) {
        var rows = new ArrayList<List<String>>();
        var heading = new ArrayList<>(List.of("name", "title", "year", "unit", "assumed", "mean"));
        Spread.percents().forEach(percent -> heading.add("q" + percent));
        heading.addAll(List.of("least", "greatest", "undecided", "written", "probability", "low", "high"));
        rows.add(heading);
        for (SimulatedFigure figure : report.result().figures()) {
            FigureTable table = report.table(figure);
            figure.years().forEach(year -> years(figure, year, table, rows));
        }
        report.result().constraints().forEach(constraint -> rows.add(constraint(constraint)));
        return rows.stream()
                .map(row -> row.stream().map(SimulationCsv::quoted).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    /** A row; one more for each written amount but the first. */
    private static void years(
            SimulatedFigure figure, SimulatedFigure.Year year, FigureTable table, List<List<String>> rows) {
        var row = new ArrayList<String>();
        row.add(safe(figure.figure().reference().toString()));
        row.add(safe(figure.figure().title()));
        row.add(Integer.toString(year.year()));
        row.add(figure.figure().unit().toString());
        row.add(table.exact(year.assumed()).map(Rational::toString).orElse(""));
        Optional<Spread> spread = year.spread().filter(one -> !one.quantiles().isEmpty());
        row.add(spread.map(one -> number(table, one.mean())).orElse(""));
        Spread.percents()
                .forEach(percent -> row.add(
                        spread.map(one -> number(table, one.quantile(percent))).orElse("")));
        row.add(spread.map(one -> number(table, one.least())).orElse(""));
        row.add(spread.map(one -> number(table, one.greatest())).orElse(""));
        row.add(year.spread().map(one -> Integer.toString(one.undecided())).orElse(""));
        if (year.exceeded().isEmpty()) {
            rows.add(with(row, List.of("", "", "", "")));
        }
        for (Exceeded exceeded : year.exceeded()) {
            var written = new ArrayList<String>();
            written.add(exceeded.amount().dividedBy(table.unit().scale()).toString());
            written.addAll(shares(exceeded.likelihood()));
            rows.add(with(row, written));
        }
    }

    private static List<String> constraint(SimulatedConstraint constraint) {
        var rule = constraint.assumed().rule();
        var row = new ArrayList<>(List.of(
                safe(rule.constraint().id()),
                safe(rule.constraint().title()),
                "",
                rule.unit().toString()));
        while (row.size() < MIDDLE) {
            row.add("");
        }
        row.add(constraint.met().map(met -> Long.toString(met.undecided())).orElse(""));
        row.add(rule.constraint().value().toPlainString());
        row.addAll(constraint.met().map(SimulationCsv::shares).orElse(List.of("", "", "")));
        return row;
    }

    private static List<String> shares(Likelihood likelihood) {
        return likelihood.decided() == 0
                ? List.of("", "", "")
                : List.of(
                        Double.toString(likelihood.share()),
                        Double.toString(likelihood.low()),
                        Double.toString(likelihood.high()));
    }

    private static List<String> with(List<String> row, List<String> more) {
        var whole = new ArrayList<>(row);
        whole.addAll(more);
        return whole;
    }

    private static String number(FigureTable table, double number) {
        return Double.toString(table.inUnit(number));
    }

    private static String safe(String words) {
        return !words.isEmpty() && STARTS_OF_FORMULAS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    private static String quoted(String field) {
        return field.chars().anyMatch(unit -> unit == '"' || unit == ',' || unit == '\n' || unit == '\r')
                ? "\"" + field.replace("\"", "\"\"") + "\""
                : field;
    }
}
