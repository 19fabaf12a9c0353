package org.rouage.measure.bulk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.rouage.indicator.Absent;
import org.rouage.indicator.Period;
import org.rouage.indicator.Side;
import org.rouage.measure.Engine;

/**
 * The rows of submissions that say that there is no number, of each key the one in the state that a side takes first.
 *
 * <p>Example: body 22 declared {@code n.d.} for {@code agents-formes} of 2020, on row 925 of {@code s-2020-s2}. They
 * are few; what they say is read row by row.
 */
final class AbsentRows {
    private final Map<Key, Found> best = new HashMap<>();

    private record Key(String body, String measure, Period period, String detail) {}

    private record Found(int rank, Absent absent) {}

    private AbsentRows() {}

    /** Of some measures, or of all when none is named. */
    static AbsentRows read(Engine engine, List<SubmittedRows> live, Side side, List<String> measures) {
        var read = new AbsentRows();
        Map<String, SubmittedRows> byFile = new HashMap<>();
        live.stream()
                .filter(one -> side.states().contains(one.state()))
                .forEach(one -> byFile.put(one.parquet().toString(), one));
        if (byFile.isEmpty()) {
            return read;
        }
        String named = measures.isEmpty()
                ? ""
                : measures.stream().map(Engine::text).collect(Collectors.joining(", ", " AND measure IN (", ")"));
        String sql = "SELECT filename, file_row_number, body, measure, period, detail, absence FROM read_parquet(["
                + byFile.keySet().stream().sorted().map(Engine::text).collect(Collectors.joining(", "))
                + "], filename = true, file_row_number = true) WHERE value IS NULL" + named;
        try (var query = engine.connection().unwrap(DuckDBConnection.class).prepare(sql);
                var result = query.query()) {
            while (result.nextChunk()) {
                read.add(result.chunk(), byFile, side);
            }
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
        return read;
    }

    private void add(DuckDBDataChunkReader chunk, Map<String, SubmittedRows> byFile, Side side) {
        for (long i = 0; i < chunk.rowCount(); i++) {
            SubmittedRows from = byFile.get(chunk.vector(0).getString(i));
            if (from == null) {
                throw new IllegalStateException(
                        "rows of no submission: " + chunk.vector(0).getString(i));
            }
            var detail = chunk.vector(5);
            var word = chunk.vector(6);
            var key = new Key(
                    chunk.vector(2).getString(i),
                    chunk.vector(3).getString(i),
                    Period.ofCode(chunk.vector(4).getInt(i)),
                    detail.isNull(i) ? "" : detail.getString(i));
            var absent = new Absent(
                    Absent.Kind.of(word.isNull(i) ? "" : word.getString(i)),
                    from.submission(),
                    OptionalLong.of(chunk.vector(1).getLong(i)));
            best.merge(
                    key,
                    new Found(side.states().indexOf(from.state()), absent),
                    (had, more) -> more.rank() < had.rank() ? more : had);
        }
    }

    /** A row that says so. */
    record Row(String body, String measure, Period period, String detail, Absent absent) {}

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        best.forEach((key, found) ->
                rows.add(new Row(key.body(), key.measure(), key.period(), key.detail(), found.absent())));
        return rows;
    }

    /** By measure, period and body; of two parts of a body, what leaves something owed. */
    Map<String, Map<Period, SortedMap<String, Absent>>> byCell() {
        Map<String, Map<Period, SortedMap<String, Absent>>> cells = new HashMap<>();
        for (Row row : rows()) {
            cells.computeIfAbsent(row.measure(), id -> new HashMap<>())
                    .computeIfAbsent(row.period(), period -> new TreeMap<>())
                    .merge(
                            row.body(),
                            row.absent(),
                            (one, other) -> one.kind() == Absent.Kind.NOT_APPLICABLE ? other : one);
        }
        return cells;
    }
}
