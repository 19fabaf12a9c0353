package org.rouage.document.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.budget.scenario.Comparison;
import org.rouage.budget.scenario.Comparison.Cell;
import org.rouage.budget.scenario.Comparison.Row;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * A comparison as one row for each figure and year, for spreadsheets and programs: RFC 4180, UTF-8, comma, decimals
 * with a point. Numbers are in the unit of the row with every decimal, or ten where they never end; differences of
 * rates are in points. Cells of undecided values are empty and the reasons stand last. The year of a total is
 * {@code total}.
 *
 * <p>Example: {@code fnga,2024,MEUR,101.6,102.2,0.6,1,-0.4,} under the columns {@code part:prices} and
 * {@code part:gain}.
 */
public final class ComparisonCsv {
    private ComparisonCsv() {}

    /** Lines end with CR LF. */
    public static String print(ComparisonReport report) {
        Comparison comparison = report.comparison();
        var head = new ArrayList<>(List.of("figure", "year", "unit", "from", "to", "difference"));
        comparison.changes().forEach(change -> head.add("part:" + change.id()));
        head.add("reasons");
        var printed = new StringBuilder(line(head));
        for (Row row : comparison.rows()) {
            row.years().forEach((year, cell) -> printed.append(line(fields(row, year.toString(), cell))));
            row.total().ifPresent(cell -> printed.append(line(fields(row, "total", cell))));
        }
        return printed.toString();
    }

    private static List<String> fields(Row row, String year, Cell cell) {
        Unit unit = row.figure().unit();
        var fields = new ArrayList<>(List.of(row.figure().reference().toString(), year, unit.toString()));
        List<Value> values = Stream.concat(Stream.of(cell.from(), cell.to(), cell.difference()), cell.parts().stream())
                .toList();
        values.stream().map(ComparisonCsv::number).forEach(fields::add);
        fields.add(values.stream()
                .flatMap(value -> Undecided.reasons(value).stream())
                .map(Text::english)
                .distinct()
                .collect(Collectors.joining("; ")));
        return fields;
    }

    private static String number(Value value) {
        Optional<BigDecimal> counted = Shown.counted(value);
        return counted.map(BigDecimal::toPlainString).orElse("");
    }

    private static String line(List<String> fields) {
        return fields.stream().map(ComparisonCsv::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String field) {
        return field.chars().anyMatch(unit -> unit == '"' || unit == ',' || unit == '\n' || unit == '\r')
                ? "\"" + field.replace("\"", "\"\"") + "\""
                : field;
    }
}
