package org.rouage.measure.bulk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.rouage.basics.Rational;
import org.rouage.indicator.Absent;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.Measured;
import org.rouage.indicator.MeasuredRows;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Period;
import org.rouage.indicator.Side;
import org.rouage.measure.Engine;

/**
 * What stored submissions give, held in memory cell by cell: for the figures of one dossier.
 *
 * <p>Example: {@code StoredMeasures.of(engine, model, live, new AsItWas(), Side.FUND)} answers any question on the
 * 864,000 values of 120 bodies after one pass over their files. The engine sums details and chooses states; from there
 * on the rules are those of {@link MeasuredRows}.
 */
public final class StoredMeasures {
    private StoredMeasures() {}

    /** Of all the measures of a model. */
    public static Measured of(
            Engine engine, IndicatorModel model, List<SubmittedRows> live, Reading reading, Side side) {
        return of(engine, model, live, reading, side, List.of());
    }

    /**
     * Of some measures, which is all that is read; of all when none is named.
     *
     * @param live the submissions that count on the day known of the model
     */
    public static Measured of(
            Engine engine,
            IndicatorModel model,
            List<SubmittedRows> live,
            Reading reading,
            Side side,
            List<String> measures) {
        var rows = new ArrayList<>(
                CellPlan.isEmpty(live, side)
                        ? List.<MeasuredRows.Row>of()
                        : read(engine, CellPlan.parts(live, side, measures)));
        AbsentRows.read(engine, live, side, measures).rows().forEach(one -> rows.add(absent(one)));
        return MeasuredRows.ofChosen(model, rows, reading);
    }

    private static MeasuredRows.Row absent(AbsentRows.Row one) {
        Absent said = one.absent();
        return new MeasuredRows.Row(
                said.submission(),
                one.body(),
                one.measure(),
                one.period(),
                said.submission(),
                Optional.empty(),
                Optional.of(said));
    }

    private static List<MeasuredRows.Row> read(Engine engine, Plan parts) {
        var rows = new ArrayList<MeasuredRows.Row>();
        var names = new HashMap<String, String>();
        var periods = new HashMap<Integer, Period>();
        try (var query = engine.connection().unwrap(DuckDBConnection.class).prepare(Dialect.DUCKDB.sql(parts));
                var result = query.query()) {
            while (result.nextChunk()) {
                add(rows, result.chunk(), names, periods);
            }
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
        return rows;
    }

    /** Names and periods are few, and each is held once. */
    private static void add(
            List<MeasuredRows.Row> rows,
            DuckDBDataChunkReader chunk,
            Map<String, String> names,
            Map<Integer, Period> periods) {
        for (long i = 0, count = chunk.rowCount(); i < count; i++) {
            String submission = once(names, chunk.vector(0).getString(i));
            rows.add(new MeasuredRows.Row(
                    submission,
                    once(names, chunk.vector(1).getString(i)),
                    once(names, chunk.vector(2).getString(i)),
                    periods.computeIfAbsent(chunk.vector(3).getInt(i), Period::ofCode),
                    submission,
                    Optional.of(Rational.of(chunk.vector(4).getBigDecimal(i)))));
        }
    }

    private static String once(Map<String, String> names, String name) {
        String known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }
}
