package org.rouage.measure.bulk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.OverBodies;
import org.rouage.indicator.Period;
import org.rouage.measure.Engine;
import org.rouage.measure.bulk.Plan.Named;

/**
 * Reads the cells of measures into grids: the engine sums, chooses states and names slots; here they are only put in
 * place, so that their order does not matter.
 *
 * <p>Example: of 10⁸ rows, 4.3 million cells of 600 measures come back, as whole numbers.
 */
final class Grids {
    private static final Plan.Table MEASURE_SLOTS = new Plan.Table("measure_slots", List.of("measure", "measure_slot"));
    private static final Plan.Table CELL_SLOTS = new Plan.Table("cell_slots", List.of("body", "period", "cell_slot"));

    /** A total that the engine hands over as one machine word. */
    private static final String NARROW = "DECIMAL(18," + Dialect.DECIMALS + ")";

    private final IndicatorModel model;
    private final Slots slots;
    private final List<MeasureDefinition> measures;
    private final BitSet open = new BitSet();
    private final List<CellGrid> grids = new ArrayList<>();
    /** Of each measure, the slots in which it is asked of somebody. */
    private final List<BitSet> asked = new ArrayList<>();

    /** Measures with the same of these are asked of the same. */
    private record Reporting(Frequency frequency, boolean isNational, boolean isOfBodies) {}

    private Grids(IndicatorModel model, Slots slots, List<MeasureDefinition> measures) {
        this.model = model;
        this.slots = slots;
        this.measures = measures;
        measures.forEach(one -> grids.add(new CellGrid(slots.count())));
    }

    /** The plan of cells in slots, one row for each. */
    static Plan plan(Plan cells) {
        return new Plan.Shown(
                new Plan.Joined(
                        new Plan.Joined(cells, MEASURE_SLOTS, List.of("measure")),
                        CELL_SLOTS,
                        List.of("body", "period")),
                List.of(Named.same("measure_slot"), Named.same("cell_slot"), Named.same("total")));
    }

    /** By measure. */
    static Map<String, CellGrid> read(
            Engine engine, IndicatorModel model, Slots slots, List<MeasureDefinition> measures, Plan cells) {
        var read = new Grids(model, slots, measures);
        try {
            read.tables(engine.connection().unwrap(DuckDBConnection.class));
            read.ask();
            read.fill(engine.connection().unwrap(DuckDBConnection.class), plan(cells));
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
        var byMeasure = new TreeMap<String, CellGrid>();
        for (int i = 0; i < measures.size(); i++) {
            byMeasure.put(measures.get(i).id(), read.grids.get(i));
        }
        return Collections.unmodifiableMap(byMeasure);
    }

    /** A body that is not open in a period has no slot: what it gave was not asked of it. */
    private void tables(DuckDBConnection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE measure_slots (measure VARCHAR, measure_slot INTEGER)");
            statement.execute(
                    "CREATE OR REPLACE TEMP TABLE cell_slots (body VARCHAR, period INTEGER, cell_slot INTEGER)");
        }
        try (var appender = connection.createAppender("temp", "main", "measure_slots")) {
            for (int i = 0; i < measures.size(); i++) {
                appender.beginRow().append(measures.get(i).id()).append(i).endRow();
            }
        }
        String national = model.setting().nationalBody();
        try (var appender = connection.createAppender("temp", "main", "cell_slots")) {
            for (int slot = 0; slot < slots.count(); slot++) {
                String body = slots.reporterOf(slot);
                Period period = slots.periodOf(slot);
                boolean isOpen = isOpen(body, period);
                open.set(slot, isOpen);
                if (isOpen || body.equals(national)) {
                    appender.beginRow()
                            .append(body)
                            .append(period.code())
                            .append(slot)
                            .endRow();
                }
            }
        }
    }

    private boolean isOpen(String body, Period period) {
        return model.network().body(body).filter(one -> one.isOpenIn(period)).isPresent();
    }

    private void fill(DuckDBConnection connection, Plan plan) throws SQLException {
        String sql = "SELECT measure_slot, cell_slot, TRY_CAST(total AS " + NARROW + ") AS narrow, total FROM ("
                + Dialect.DUCKDB.sql(plan) + ")";
        try (var query = connection.prepare(sql);
                var result = query.query()) {
            while (result.nextChunk()) {
                add(result.chunk());
            }
        }
    }

    private void add(DuckDBDataChunkReader chunk) {
        var measureSlots = chunk.vector(0);
        var cellSlots = chunk.vector(1);
        var narrow = chunk.vector(2);
        var totals = chunk.vector(3);
        for (long i = 0, rows = chunk.rowCount(); i < rows; i++) {
            int measure = measureSlots.getInt(i);
            int slot = cellSlots.getInt(i);
            if (asked.get(measure).get(slot)) {
                CellGrid grid = grids.get(measure);
                if (narrow.isNull(i)) {
                    grid.put(slot, totals.getBigDecimal(i));
                } else {
                    grid.putNarrow(slot, narrow.getBigDecimal(i));
                }
            }
        }
    }

    /** What no measure, no reporter or no frequency explains is left out. */
    private void ask() {
        Map<Reporting, BitSet> alike = new HashMap<>();
        for (MeasureDefinition each : measures) {
            var reporting =
                    new Reporting(each.frequency(), model.isNational(each), each.bodies() != OverBodies.NATIONAL);
            asked.add(alike.computeIfAbsent(reporting, this::asked));
        }
    }

    private BitSet asked(Reporting reporting) {
        String national = model.setting().nationalBody();
        var found = new BitSet(slots.count());
        for (int slot = 0; slot < slots.count(); slot++) {
            boolean isOfNational =
                    reporting.isNational() && slots.reporterOf(slot).equals(national);
            found.set(
                    slot,
                    slots.periodOf(slot).frequency() == reporting.frequency()
                            && (isOfNational || (reporting.isOfBodies() && open.get(slot))));
        }
        return found;
    }
}
