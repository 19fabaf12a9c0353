package org.rouage.measure.intake;

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

    /** The rows of which every cell could be read, with their lines, and how many there were in all. */
    private record Read(Layout layout, Path measurements, long rows, long kept) {}

    public Intake(Engine engine, Expected expected, List<Live> live) {
        this.engine = engine;
        this.expected = expected;
        this.live = List.copyOf(live);
    }

    /** Empty when the file is refused. */
    public Optional<Contents> take(Asked asked, Findings findings) {
        if (Origins.open(asked, engine).value().orElse(null) instanceof CsvOrigin csv) {
            Optional<Contents> proved = csv.layout().value().flatMap(layout -> {
                Lexicon lexicon = Lexicon.of(asked.file(), csv.separator());
                if (!lexicon.endsWithLine()) {
                    findings.warn(FileShape.noLastLineEnd(Place.in(asked.printed(), (int) lexicon.lines(), 0)));
                }
                return quickly(asked, csv, layout, lexicon, findings);
            });
            if (proved.isPresent()) {
                return proved;
            }
        }
        return exactly(asked, findings);
    }

    /** Empty when the file is not proved right, or when something is found of which the line is not known. */
    Optional<Contents> quickly(Asked asked, CsvOrigin csv, Layout layout, Lexicon lexicon, Findings findings) {
        Optional<Cells> cells =
                new FastPass(engine, expected, csv, layout).proved(asked.file(), lexicon, asked.target());
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        var found = new ArrayList<Finding>();
        var together = new Findings(0, found::add);
        new Together(engine, asked.printed(), expected, live)
                .check(
                        FastPass.lined(asked.target()),
                        cells.get(),
                        layout.position(Column.BODY).orElseThrow() + 1,
                        together);
        Contents contents = cells.get().contents();
        boolean isEachLineRow = !lexicon.hasQuotes() && lexicon.lines() == contents.rows() + 1;
        if (together.problems() > 0 || (!found.isEmpty() && !isEachLineRow)) {
            return Optional.empty();
        }
        found.forEach(each -> findings.warn(each.problem()));
        return Optional.of(contents);
    }

    /** By reading each row: slower, and it knows the line of everything. */
    Optional<Contents> exactly(Asked asked, Findings findings) {
        Optional<Read> read = read(asked, findings);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        if (read.get().rows() == 0 && findings.problems() == 0) {
            findings.refuse(FileShape.noRow(Place.of(asked.printed())));
        }
        Path rows = read.get().measurements();
        int column = read.get().layout().position(Column.BODY).orElseThrow() + 1;
        String relation = "SELECT * FROM read_parquet(" + Sql.text(rows) + ")";
        Cells cells = Cells.of(engine, relation, false);
        new Together(engine, asked.printed(), expected, live).check(relation, cells, column, findings);
        if (findings.problems() > 0) {
            return Optional.empty();
        }
        publish(rows, asked.target());
        return Optional.of(cells.contents());
    }

    /**
     * Writes the rows of a file that was accepted once, whatever has become of bounds and terms since; false when a row
     * names a measure or a body that is no longer known.
     */
    public boolean again(Asked asked) {
        Optional<Read> read = read(asked, new Findings(0));
        if (read.isEmpty() || read.get().rows() != read.get().kept()) {
            return false;
        }
        publish(read.get().measurements(), asked.target());
        return true;
    }

    private Optional<Read> read(Asked asked, Findings findings) {
        Outcome<Origin> opened = Origins.open(asked, engine);
        Outcome<Layout> layout = switch (opened) {
            case Outcome.Refused<Origin>(var problems) -> Outcome.refused(problems);
            case Outcome.Accepted<Origin>(Origin origin) -> origin.layout();
        };
        layout.problems().forEach(findings::refuse);
        return layout.value().map(known -> read(asked, opened.value().orElseThrow(), known, findings));
    }

    private Read read(Asked asked, Origin origin, Layout layout, Findings findings) {
        var check = new RowCheck(asked.printed(), expected, layout, findings);
        var counted = new long[2];
        var canonical = new Canonical(asked.scratch());
        try (canonical) {
            origin.rows(
                    layout,
                    row -> {
                        counted[0]++;
                        check.check(row).ifPresent(measurement -> {
                            counted[1]++;
                            canonical.add(measurement);
                        });
                    },
                    findings);
        }
        return new Read(layout, canonical.parquet(engine), counted[0], counted[1]);
    }

    private void publish(Path rows, Path target) {
        Sql.run(
                engine,
                "COPY (SELECT " + Canonical.COLUMNS + " FROM read_parquet(" + Sql.text(rows) + ")) TO "
                        + Sql.text(target) + " " + Sql.PARQUET);
    }

    /** What a file of rows holds. */
    public static Contents contents(Engine engine, Path parquet) {
        var found = new ArrayList<Contents>();
        Sql.each(
                engine,
                "SELECT CAST(sum(rows) AS BIGINT), count(DISTINCT body), count(DISTINCT measure), min(first), max(last)"
                        + " FROM (SELECT body, measure, count(*) AS rows, min(period) AS first, max(period) AS last"
                        + " FROM read_parquet(" + Sql.text(parquet) + ") GROUP BY body, measure)",
                row -> found.add(new Contents(
                        row.getLong(1),
                        row.getInt(2),
                        row.getInt(3),
                        Period.ofCode(row.getInt(4)),
                        Period.ofCode(row.getInt(5)))));
        return found.getFirst();
    }
}
