package org.rouage.document.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rouage.basics.Text;
import org.rouage.budget.Figure;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * The budgets as one row for each figure and year, for spreadsheets and programs: RFC 4180, UTF-8, comma, decimals with
 * a point. Column {@code value} is in the unit of the row, {@code exact} the same without any rounding (a fraction
 * where decimals never end); both are empty for an undecided figure, whose reasons are in the last column.
 *
 * <p>Example: {@code fnga,BUDGET,Fonds de gestion,fnga,,,2018,MEUR,517.179,517.179,computed,calc-fnga,convention,}.
 * Words that a spreadsheet would take for a formula ({@code =}, {@code +}, {@code -}, {@code @} first) get an
 * apostrophe before them.
 */
public final class TrajectoryCsv {
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n";

    private TrajectoryCsv() {}

    /** Lines end with CR LF. */
    public static String print(TrajectoryReport report) {
        var printed = new StringBuilder(
                "figure,kind,title,budget,group,limitative,year,unit,value,exact,state,rule,source,reasons\r\n");
        for (Row row : report.figures()) {
            Figure figure = row.figure().orElseThrow();
            row.cells()
                    .forEach((year, cell) ->
                            printed.append(line(figure, year, cell)).append("\r\n"));
        }
        return printed.toString();
    }

    private static String line(Figure figure, int year, Cell cell) {
        var fields = new ArrayList<String>();
        fields.add(safe(figure.reference().toString()));
        fields.add(kind(figure));
        fields.add(safe(figure.title()));
        fields.add(safe(figure.budget().orElse("")));
        fields.add(safe(figure.group().orElse("")));
        fields.add(figure.kind() == Figure.Kind.LINE ? Boolean.toString(figure.limitative()) : "");
        fields.add(Integer.toString(year));
        fields.add(figure.unit().toString());
        fields.addAll(numbers(cell.value(), figure.unit()));
        fields.add(cell.state().words().english());
        fields.add(safe(cell.rule().orElse("")));
        fields.add(safe(cell.source().map(Text::english).orElse("")));
        fields.add(safe(reasons(cell.value())));
        return fields.stream().map(TrajectoryCsv::quoted).collect(Collectors.joining(","));
    }

    /** {@code budget}, {@code line}. */
    static String kind(Figure figure) {
        return figure.kind().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> numbers(Value value, Unit unit) {
        return Exact.number(value, unit)
                .map(number -> List.of(Exact.decimal(number).toPlainString(), number.toString()))
                .orElse(List.of("", ""));
    }

    static String reasons(Value value) {
        return value instanceof Value.Undecided(List<Value.Reason> reasons)
                ? reasons.stream().map(reason -> reason.words().english()).collect(Collectors.joining("; "))
                : "";
    }

    /** Words from elsewhere, which no spreadsheet shall compute. */
    static String safe(String words) {
        return !words.isEmpty() && STARTS_OF_FORMULAS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    private static String quoted(String field) {
        return field.chars().anyMatch(unit -> unit == '"' || unit == ',' || unit == '\n' || unit == '\r')
                ? "\"" + field.replace("\"", "\"\"") + "\""
                : field;
    }
}
