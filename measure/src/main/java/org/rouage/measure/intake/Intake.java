package org.rouage.measure.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.indicator.Period;
import org.rouage.measure.Engine;

/**
 * Takes a file of measures in: judges it whole and, when nothing is wrong, writes its rows in the one form that is
 * computed from.
 *
 * <p>Example: {@code new Intake(engine, expected, live).take(asked, findings)} is empty when the file is refused, and
 * the findings then say why; otherwise it says what the file holds, and {@code asked.target()} holds its rows.
 */
public final class Intake {
    private final Engine engine;
    private final Expected expected;
    private final List<Live> live;

    /** A live submission of the same state: no value of it may be given again. */
    public record Live(String id, Path parquet) {}

    /**
     * The file, what to call it, what its columns hold, where to write its rows, and a folder of ours for the time it
     * takes.
     */
    public record Asked(Path file, String printed, Mapping mapping, Path target, Path scratch) {}

    public Intake(Engine engine, Expected expected, List<Live> live) {
        this.engine = engine;
        this.expected = expected;
        this.live = List.copyOf(live);
    }

    /** Empty when the file is refused. */
    public Optional<Contents> take(Asked asked, Findings findings) {
        return exactly(asked, findings);
    }

    /** By reading each row: slower, and it knows the line of everything. */
    Optional<Contents> exactly(Asked asked, Findings findings) {
        Origin origin = new CsvOrigin(asked.file(), asked.printed(), asked.mapping());
        Outcome<Layout> read = origin.layout();
        if (read.value().isEmpty()) {
            read.problems().forEach(findings::refuse);
            return Optional.empty();
        }
        Layout layout = read.value().get();
        var check = new RowCheck(asked.printed(), expected, layout, findings);
        var canonical = new Canonical(asked.scratch());
        var counted = new long[1];
        try (canonical) {
            origin.rows(
                    layout,
                    row -> {
                        counted[0]++;
                        check.check(row).ifPresent(canonical::add);
                    },
                    findings);
        }
        if (counted[0] == 0 && findings.problems() == 0) {
            findings.refuse(FileShape.noRow(Place.of(asked.printed())));
        }
        Path rows = canonical.parquet(engine);
        int column = layout.position(Column.BODY).orElseThrow() + 1;
        new Together(engine, asked.printed(), expected, live)
                .check("SELECT * FROM read_parquet(" + Sql.text(rows) + ")", column, findings);
        if (findings.problems() > 0) {
            return Optional.empty();
        }
        Sql.run(
                engine,
                "COPY (SELECT " + Canonical.COLUMNS + " FROM read_parquet(" + Sql.text(rows) + ")) TO "
                        + Sql.text(asked.target()) + " " + Sql.PARQUET);
        return Optional.of(contents(engine, asked.target()));
    }

    /** What a file of rows holds. */
    public static Contents contents(Engine engine, Path parquet) {
        var found = new ArrayList<Contents>();
        Sql.each(
                engine,
                "SELECT count(*), count(DISTINCT body), count(DISTINCT measure), min(period), max(period) FROM"
                        + " read_parquet(" + Sql.text(parquet) + ")",
                row -> found.add(new Contents(
                        row.getLong(1),
                        row.getInt(2),
                        row.getInt(3),
                        Period.ofCode(row.getInt(4)),
                        Period.ofCode(row.getInt(5)))));
        return found.getFirst();
    }
}
