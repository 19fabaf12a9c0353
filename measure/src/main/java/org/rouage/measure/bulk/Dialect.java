package org.rouage.measure.bulk;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The SQL of an engine, where engines differ: how rows of submissions are read, and how texts and names are quoted.
 *
 * <p>Example: DuckDB reads {@code read_parquet(['a.parquet'])}, Spark {@code parquet.`a.parquet`}; PostgreSQL holds the
 * rows in a table {@code measure_rows} with their submission. Only DuckDB is run by Rouage: a sum of decimals of 18
 * digits has 38 there, which no number of rows overflows.
 */
public enum Dialect {
    DUCKDB,
    SPARK,
    POSTGRESQL;

    /** Digits after the point of a value, and of a sum of values. */
    public static final int DECIMALS = 6;

    /** One query, each step under a name of its own; a step that is used twice is written once. */
    public String sql(Plan plan) {
        return new SqlText(this).query(plan);
    }

    /** A text as a literal. */
    String text(String value) {
        return switch (this) {
            case DUCKDB, POSTGRESQL -> "'" + value.replace("'", "''") + "'";
            case SPARK -> "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
        };
    }

    /** The queries whose rows together are the rows of submissions. */
    List<String> rows(Plan.Rows rows) {
        List<Plan.Source> sources = rows.sources();
        if (this == DUCKDB && !rows.isBySubmission()) {
            return sources.stream()
                    .collect(Collectors.groupingBy(Plan.Source::stateRank, TreeMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(alike -> select("", alike.getFirst(), "read_parquet([" + locations(alike) + "])"))
                    .toList();
        }
        return sources.stream()
                .map(source -> select(rows.isBySubmission() ? text(source.submission()) : "", source, from(source)))
                .toList();
    }

    private String from(Plan.Source source) {
        return switch (this) {
            case DUCKDB -> "read_parquet([" + text(source.location()) + "])";
            case SPARK -> "parquet.`" + source.location().replace("`", "``") + "`";
            case POSTGRESQL -> "measure_rows WHERE submission = " + text(source.submission());
        };
    }

    private String locations(List<Plan.Source> sources) {
        return sources.stream().map(source -> text(source.location())).collect(Collectors.joining(", "));
    }

    private static String select(String submission, Plan.Source source, String from) {
        String first = submission.isEmpty() ? "" : submission + " AS submission, ";
        return "SELECT " + first + "body, measure, period, detail, value, " + source.stateRank()
                + " AS state_rank FROM " + from;
    }
}
