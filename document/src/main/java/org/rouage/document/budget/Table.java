package org.rouage.document.budget;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * Rows in one unit over the same years, shown with the same number of decimals: as few as are exact, at most
 * {@link #MOST_PLACES}.
 *
 * <p>Example: the budget {@code fnga} in MEUR with its lines: two decimals, since 517.179 is not whole;
 * {@code isRounded()} because 517.179 is shown as 517.18.
 */
record Table(String id, Text title, Unit unit, List<Integer> years, List<Row> rows) {
    /** Of amounts and rates; bare numbers, such as an index or a coefficient, are shown with four. */
    static final int MOST_PLACES = 2;

    private static final int OF_A_BARE_NUMBER = 4;

    Table {
        rows = List.copyOf(rows);
        years = List.copyOf(years);
    }

    /** Without the years for which nothing is written in any row. */
    static Table of(String id, Text title, Unit unit, List<Integer> years, List<Row> rows) {
        List<Integer> said = years.stream()
                .filter(year -> rows.stream().anyMatch(row -> row.cell(year).isPresent()))
                .toList();
        return new Table(id, title, unit, said, rows);
    }

    int places() {
        return rows.stream()
                .flatMap(row -> row.cells().values().stream())
                .mapToInt(cell -> needed(cell.value()))
                .max()
                .orElse(0);
    }

    private int needed(Value value) {
        int most = unit.isNumber() ? OF_A_BARE_NUMBER : MOST_PLACES;
        return Exact.number(value, unit)
                .map(number -> number.exactDecimal()
                        .map(exact -> Math.min(most, exact.scale()))
                        .orElse(most))
                .orElse(0);
    }

    /** Whether some number in it has more decimals than are shown. */
    boolean isRounded() {
        int places = places();
        return rows.stream()
                .flatMap(row -> row.cells().values().stream())
                .flatMap(cell -> Exact.number(cell.value(), unit).stream())
                .anyMatch(number -> number.exactDecimal()
                        .filter(exact -> exact.scale() <= places)
                        .isEmpty());
    }
}
