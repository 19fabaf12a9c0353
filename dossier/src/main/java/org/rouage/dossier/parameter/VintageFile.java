package org.rouage.dossier.parameter;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.convention.Records.Vintage;
import org.rouage.dossier.parameter.VintageFiles.Read;
import org.rouage.files.SourceFile;

/** One file of vintages being read, line by line; a line with a problem brings no vintage. */
final class VintageFile {
    /** Lines past this one are not read, and said. */
    static final int MOST_LINES = 100_000;

    private final String name;
    private final List<Read> vintages = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    VintageFile(String name) {
        this.name = name;
    }

    List<Read> vintages() {
        return List.copyOf(vintages);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void read(SourceFile file) {
        switch (file.text()) {
            case Outcome.Refused<String>(List<Problem> reasons) -> problems.addAll(reasons);
            case Outcome.Accepted<String>(String text) -> read(text);
        }
    }

    private void read(String text) {
        char separator = separator(text);
        var places = new CellPlaces(name, text, separator);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            rows(records.iterator(), places);
        } catch (CsvParseException malformed) {
            problems.add(VintageProblems.malformed(places.next()));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException("a text in memory was not read", impossible);
        }
    }

    private void rows(Iterator<CsvRecord> records, CellPlaces places) {
        if (!records.hasNext()) {
            problems.add(VintageProblems.empty(Place.in(name, 1, 1)));
            return;
        }
        List<Cell> header = cells(records.next(), places);
        Map<Column, Integer> columns = columns(header);
        if (columns.size() < Column.values().length) {
            return;
        }
        for (int count = 1; records.hasNext(); count++) {
            if (count > MOST_LINES) {
                problems.add(VintageProblems.tooLong(places.next(), MOST_LINES));
                return;
            }
            row(cells(records.next(), places), header.size(), columns);
        }
    }

    private void row(List<Cell> cells, int width, Map<Column, Integer> columns) {
        if (cells.size() != width) {
            problems.add(VintageProblems.width(cells.getFirst().place(), cells.size(), width));
            return;
        }
        var row = new EnumMap<Column, Cell>(Column.class);
        columns.forEach((column, at) -> row.put(column, cells.get(at)));
        row.forEach((column, cell) -> {
            if (cell.text().isEmpty()) {
                problems.add(VintageProblems.emptyCell(cell.place(), column));
            }
        });
        var values = new VintageRow(row, problems);
        values.vintage().ifPresent(vintage -> vintages.add(read(vintage, row)));
    }

    private static Read read(Vintage vintage, Map<Column, Cell> row) {
        return new Read(vintage, place(row, Column.SERIES), place(row, Column.UNIT));
    }

    private static Place place(Map<Column, Cell> row, Column column) {
        return Optional.ofNullable(row.get(column)).orElseThrow().place();
    }

    /** The columns by their place in the header; those that are missing, unknown or there twice are problems. */
    private Map<Column, Integer> columns(List<Cell> header) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int at = 0; at < header.size(); at++) {
            Cell cell = header.get(at);
            Optional<Column> column = Column.of(cell.text());
            if (column.isEmpty()) {
                problems.add(VintageProblems.unknownColumn(cell.place(), cell.text()));
            } else if (columns.putIfAbsent(column.get(), at) != null) {
                problems.add(VintageProblems.columnTwice(cell.place(), column.get()));
            }
        }
        List<Column> missing = Stream.of(Column.values())
                .filter(column -> !columns.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            problems.add(VintageProblems.missingColumns(header.getFirst().place(), missing));
        }
        return columns;
    }

    private static List<Cell> cells(CsvRecord row, CellPlaces places) {
        List<Place> at = places.cells();
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            cells.add(new Cell(row.getField(i), at.get(Math.min(i, at.size() - 1))));
        }
        return cells;
    }

    /** {@code ;} where the first line has one, else {@code ,}. */
    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return header.indexOf(';') >= 0 ? ';' : ',';
    }
}
