package org.rouage.measure.bulk;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/**
 * The SQL of an engine, where engines differ: how rows of submissions are read, how texts and names are quoted, and how
 * large an exact sum may become.
 *
 * <p>Example: DuckDB reads {@code read_parquet(['a.parquet'])}, Spark {@code parquet.`a.parquet`}; PostgreSQL holds the
 * rows in a table {@code measure_rows} with their submission. A sum of decimals of 18 digits, six of them after the
 * point, has 38 digits in DuckDB, 28 in Spark, and as many as it needs in PostgreSQL. Only DuckDB is run by Rouage.
 */
public enum Dialect {
    DUCKDB("duckdb", 38),
    SPARK("spark", 28),
    POSTGRESQL("postgresql", 131_072);

    /** Digits after the point of a value, and of a sum of values. */
    public static final int DECIMALS = 6;

    private final String term;
    private final int digits;

    Dialect(String term, int digits) {
        this.term = term;
        this.digits = digits;
    }

    /**
     * Refuses what could overflow: so many rows, each of them as large as the largest value, have more digits than an
     * exact sum. Checked before anything is computed.
     */
    public Optional<Problem> refusal(BigDecimal largest, long rows) {
        BigInteger sum = largest.abs()
                .setScale(DECIMALS, RoundingMode.UP)
                .unscaledValue()
                .multiply(BigInteger.valueOf(rows));
        return sum.compareTo(BigInteger.TEN.pow(digits)) < 0
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "MEASURE-SUM-TOO-LONG",
                        Place.of(term),
                        Text.of(
                                rows + " lignes dont la plus grande valeur est " + largest.toPlainString(),
                                rows + " rows of which the largest value is " + largest.toPlainString()),
                        Text.of(
                                "une somme de moins de " + (digits - DECIMALS) + " chiffres avant la virgule",
                                "a sum of fewer than " + (digits - DECIMALS) + " digits before the point"),
                        Text.of(
                                "Calculer avec un autre moteur, ou remonter les valeurs dans une unité plus grande.",
                                "Compute with another engine, or report the values in a larger unit.")));
    }

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
