package org.rouage.document.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rouage.basics.Text;
import org.rouage.document.standing.Block.Line;
import org.rouage.document.standing.Block.Row;
import org.rouage.document.standing.Block.Table;

/**
 * Figures year by year: the one in force, and beside it, where an act changed any, the one first set. A year whose
 * figure was taken away keeps its row.
 *
 * <p>Example: targets 2025 = 86, 2026 = 87 set by amendment 2 over 88: the row of 2026 shows 87, "modifié par l'avenant
 * n° 2", and 88 under "initialement".
 */
final class YearTable {
    private final Lines lines;
    private final String part;
    private final Text caption;
    private final List<Column> further = new ArrayList<>();
    private final Set<Integer> breaks = new TreeSet<>();

    /** What is written for a year, as its part says it. */
    record Figure(int year, String said) {}

    private record Column(Text heading, String part, SortedMap<Integer, String> said) {}

    YearTable(Lines lines, String part, Text caption) {
        this.lines = lines;
        this.part = part;
        this.caption = caption;
    }

    /** Another figure of the same years. */
    YearTable with(Text heading, String otherPart, List<Figure> figures) {
        var said = byYear(otherPart, figures);
        if (!said.isEmpty()) {
            further.add(new Column(heading, otherPart, said));
        }
        return this;
    }

    /** From this year on, figures are not comparable with those before. */
    YearTable breakIn(int year) {
        breaks.add(year);
        return this;
    }

    Optional<Block> of(List<Figure> figures) {
        SortedMap<Integer, String> said = byYear(part, figures);
        var years = new TreeMap<Integer, String>(said);
        further.forEach(column -> years.putAll(column.said()));
        if (years.isEmpty()) {
            return Optional.empty();
        }
        boolean changed = said.keySet().stream().anyMatch(year -> lines.isRewritten(named(part, year)));
        var columns = new ArrayList<Text>();
        columns.add(Text.of("Année", "Year"));
        columns.add(Text.of("En vigueur", "In force"));
        if (changed) {
            columns.add(Text.of("Initialement", "Initially"));
        }
        further.forEach(column -> columns.add(column.heading()));
        List<Row> rows =
                years.keySet().stream().map(year -> row(year, said, changed)).toList();
        return Optional.of(new Table(caption, columns, rows));
    }

    private Row row(int year, SortedMap<Integer, String> said, boolean changed) {
        var cells = new ArrayList<Line>();
        cells.add(lines.figure(named(part, year), said(said, year)));
        if (changed) {
            cells.add(lines.firstly(named(part, year)));
        }
        further.forEach(column -> cells.add(lines.figure(named(column.part(), year), said(column.said(), year))));
        Text heading = Text.same(Integer.toString(year));
        return new Row(
                breaks.contains(year) ? heading.plus(Text.of(" (rupture de série)", " (break in series)")) : heading,
                cells);
    }

    /** Empty words for a year whose figure an act took away. */
    private SortedMap<Integer, String> byYear(String list, List<Figure> figures) {
        var said = new TreeMap<Integer, String>();
        lines.rewrittenYears(list).forEach(year -> said.put(year, ""));
        figures.forEach(figure -> said.put(figure.year(), figure.said()));
        return said;
    }

    private static Optional<String> said(SortedMap<Integer, String> said, int year) {
        return Optional.ofNullable(said.get(year)).filter(words -> !words.isEmpty());
    }

    private static String named(String list, int year) {
        return list + "[" + year + "]";
    }
}
