package org.rouage.measure.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rouage.measure.Engine;

/**
 * The measurements of a file in one form, with the lines they were read on: what the exact pass hands to the checks
 * over many rows.
 *
 * <p>Example: {@code 12,"23","payes",202403,"","1200","","false"} becomes one row of a Parquet file.
 */
final class Canonical implements AutoCloseable {
    static final String COLUMNS = "body, measure, period, detail, value, absence";

    private static final String TYPES =
            "{'line': 'BIGINT', 'body': 'VARCHAR', 'measure': 'VARCHAR', 'period': 'INTEGER',"
                    + " 'detail': 'VARCHAR', 'value': 'VARCHAR', 'absence': 'VARCHAR', 'refused': 'BOOLEAN'}";

    private final Path text;
    private final CsvWriter writer;

    /** Writes into a folder of ours. */
    Canonical(Path folder) {
        text = folder.resolve("canonical.csv");
        try {
            writer = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(Files.newBufferedWriter(text));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void add(Measurement row) {
        writer.writeRecord(List.of(
                Long.toString(row.line()),
                row.body(),
                row.measure(),
                Integer.toString(row.period().code()),
                row.detail(),
                row.value().map(BigDecimal::toPlainString).orElse(""),
                row.absence().orElse(""),
                Boolean.toString(row.isRefused())));
    }

    /** All rows, with their lines, in the order of the file; once it is closed. */
    Path parquet(Engine engine) {
        Path parquet = text.resolveSibling("canonical.parquet");
        Sql.run(
                engine,
                "COPY (SELECT line, body, measure, period, coalesce(detail, '') AS detail,"
                        + " CAST(nullif(value, '') AS DECIMAL(18,6)) AS value, nullif(absence, '') AS absence, refused"
                        + " FROM read_csv(" + Sql.text(text) + ", auto_detect=false, header=false, delim=',',"
                        + " quote='\"', escape='\"', columns=" + TYPES + ")) TO " + Sql.text(parquet) + " "
                        + Sql.PARQUET);
        return parquet;
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
