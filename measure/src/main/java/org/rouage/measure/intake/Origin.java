package org.rouage.measure.intake;

import java.util.function.Consumer;
import org.rouage.basics.Outcome;

/**
 * A file that can be read row by row: its layout, then its rows in order.
 *
 * <p>Example: a CSV file of three lines has a header and two rows, on lines 2 and 3. What stands in the way of reading
 * goes to the findings; what the cells mean is for {@link RowCheck}.
 */
sealed interface Origin permits CsvOrigin, SheetOrigin, ParquetOrigin {
    /** Refused when the header is, or when there is nothing to read. */
    Outcome<Layout> layout();

    void rows(Layout layout, Consumer<Row> taker, Findings findings);
}
