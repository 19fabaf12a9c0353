package org.rouage.measure.bulk;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        LocalDate known = model.setting().known();
        List<MeasuredRows.Submitted> submissions = live.stream()
                .map(one -> new MeasuredRows.Submitted(one.submission(), known, Side.State.AGREED, List.of()))
                .toList();
        List<MeasuredRows.Row> parts = new ArrayList<>(
                CellPlan.isEmpty(live, side) ? List.of() : read(engine, CellPlan.parts(live, side, measures)));
        AbsentRows.read(engine, live, side, measures).rows().forEach(one -> parts.add(absent(one)));
        return MeasuredRows.of(model, submissions, parts, reading, Side.AGREED);
    }

    /** Told apart by where it stands: no other row stands there. */
    private static MeasuredRows.Row absent(AbsentRows.Row one) {
        Absent said = one.absent();
        return new MeasuredRows.Row(
                said.submission(),
                one.body(),
                one.measure(),
                one.period(),
                said.submission() + " " + said.row().orElse(-1),
                Optional.empty(),
                Optional.of(said));
    }

    private static List<MeasuredRows.Row> read(Engine engine, Plan parts) {
        var rows = new ArrayList<MeasuredRows.Row>();
        try (var query = engine.connection().unwrap(DuckDBConnection.class).prepare(Dialect.DUCKDB.sql(parts));
                var result = query.query()) {
            while (result.nextChunk()) {
                add(rows, result.chunk());
            }
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
        return rows;
    }

    /** The parts of a cell are told apart by the submission that holds them. */
    private static void add(List<MeasuredRows.Row> rows, DuckDBDataChunkReader chunk) {
        for (long i = 0; i < chunk.rowCount(); i++) {
            String submission = chunk.vector(0).getString(i);
            rows.add(new MeasuredRows.Row(
                    submission,
                    chunk.vector(1).getString(i),
                    chunk.vector(2).getString(i),
                    Period.ofCode(chunk.vector(3).getInt(i)),
                    submission,
                    Optional.of(Rational.of(chunk.vector(4).getBigDecimal(i)))));
        }
    }
}
