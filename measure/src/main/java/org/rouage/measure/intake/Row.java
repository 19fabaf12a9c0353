package org.rouage.measure.intake;

import java.util.List;
import java.util.Set;

/**
 * A row of a file as it was read: its line, counted from 1, its cells, and the positions of those of which a problem
 * was told already, and of those that are numbers of a workbook or a Parquet file, which have no decimal mark.
 *
 * <p>Example: line 12 of a CSV file with a line break inside quotes on line 3 is line 12 all the same.
 */
record Row(long line, List<String> cells, Set<Integer> told, Set<Integer> numbers) {
    Row {
        cells = List.copyOf(cells);
        told = Set.copyOf(told);
        numbers = Set.copyOf(numbers);
    }

    static Row of(long line, List<String> cells) {
        return new Row(line, cells, Set.of(), Set.of());
    }
}
