package org.rouage.measure.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/**
 * A workbook of one sheet, read row by row. Formulas are refused, even with a computed value: nobody knows of when it
 * is.
 *
 * <p>Example: the cell that a spreadsheet shows as 0.29 is kept in the file as 0.28999999999999998: a number is taken
 * at its 15 significant digits, as a spreadsheet does. A cell in the form of a date is read as that day.
 */
final class SheetOrigin implements Origin {
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final Pattern DATE_FORM = Pattern.compile("(?i)[^\\[\"]*[dyj].*");
    /** Of a spreadsheet: none has more. */
    private static final int MOST_COLUMNS = 16_384;

    private static final Text CUT = Text.of("un classeur coupé ou abîmé", "a workbook that is cut or damaged");

    private final Intake.Asked asked;
    /** A workbook may have none: no number of it is then shown as a date. */
    private final boolean hasStyles;

    private SheetOrigin(Intake.Asked asked) {
        this.asked = asked;
        hasStyles = Packed.hasStyles(asked.file());
    }

    /** Refused when it expands to too much, is damaged, or has several sheets. */
    static Outcome<Origin> open(Intake.Asked asked) {
        List<Problem> unsafe = Packed.problems(asked.file(), asked.printed());
        return unsafe.isEmpty() ? Outcome.accepted(new SheetOrigin(asked)) : Outcome.refused(unsafe);
    }

    @Override
    public Outcome<Layout> layout() {
        var problems = new ArrayList<Problem>();
        var header = new ArrayList<List<String>>();
        var line = new long[1];
        read(problems, (number, cells) -> {
            header.add(cells.stream().map(Read::text).toList());
            line[0] = number;
            return false;
        });
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return header.isEmpty()
                ? Outcome.refused(List.of(FileShape.empty(Place.of(asked.printed()))))
                : Layout.of(asked.printed(), line[0], header.getFirst(), asked.mapping());
    }

    @Override
    public void rows(Layout layout, Consumer<Row> taker, Findings findings) {
        var problems = new ArrayList<Problem>();
        var isHeader = new boolean[] {true};
        read(problems, (number, cells) -> {
            if (!isHeader[0]) {
                taker.accept(row(number, cells, layout, findings));
            }
            isHeader[0] = false;
            return true;
        });
        problems.forEach(findings::refuse);
    }

    /** Empty cells at the end of a row are not kept in a workbook: they are put back. */
    private Row row(long number, List<Read> cells, Layout layout, Findings findings) {
        var texts = new ArrayList<String>();
        Set<Integer> told = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < Math.max(layout.width(), cells.size()); i++) {
            Read cell = i < cells.size() ? cells.get(i) : new Read("", Kind.PLAIN);
            Place at = Place.in(asked.printed(), (int) number, i + 1)
                    .at(i < layout.width() ? layout.header().get(i) : "");
            if (cell.kind() == Kind.FORMULA) {
                findings.refuse(CellProblems.formula(at, cell.text()));
                told.add(i);
            } else if (cell.kind() == Kind.ERROR) {
                findings.refuse(CellProblems.errorCell(at, cell.text()));
                told.add(i);
            } else if (cell.kind() == Kind.NUMBER) {
                numbers.add(i);
            }
            texts.add(cell.text());
        }
        return new Row(number, texts, told, numbers);
    }

    private enum Kind {
        PLAIN,
        NUMBER,
        FORMULA,
        ERROR
    }

    private record Read(String text, Kind kind) {}

    /** Takes a row that is not blank; false to stop. */
    private interface Taker {
        boolean take(long number, List<Read> cells);
    }

    private void read(List<Problem> problems, Taker taker) {
        try (ReadableWorkbook workbook = workbook()) {
            List<String> names = workbook.getSheets().map(Sheet::getName).toList();
            if (names.size() != 1) {
                problems.add(FileShape.sheets(Place.of(asked.printed()), names));
                return;
            }
            try (Stream<org.dhatim.fastexcel.reader.Row> rows = rows(workbook)) {
                Iterator<org.dhatim.fastexcel.reader.Row> each = rows.iterator();
                boolean goesOn = true;
                for (Optional<Numbered> next = next(each); goesOn && next.isPresent(); next = next(each)) {
                    List<Read> cells = next.get().cells();
                    goesOn = cells.isEmpty() || taker.take(next.get().number(), cells);
                }
            }
        } catch (Damaged | IOException damaged) {
            problems.add(FileShape.damaged(Place.of(asked.printed()), CUT));
        }
    }

    private ReadableWorkbook workbook() {
        return reading(() -> {
            try {
                return new ReadableWorkbook(asked.file().toFile(), new ReadingOptions(hasStyles, true));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private Stream<org.dhatim.fastexcel.reader.Row> rows(ReadableWorkbook workbook) {
        return reading(() -> {
            try {
                return workbook.getFirstSheet().openStream();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private record Numbered(long number, List<Read> cells) {}

    /** The reader of workbooks could not go on. */
    private static final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Damaged(Throwable cause) {
            super(cause);
        }
    }

    /** Whatever the reader meets in a damaged workbook, it is the workbook that is at fault. */
    private static <T> T reading(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException damaged) {
            throw new Damaged(damaged);
        } catch (OutOfMemoryError tooWide) { // a cell that says it stands in column 300,000,000: the row is let go of
            throw new Damaged(tooWide);
        }
    }

    private static Optional<Numbered> next(Iterator<org.dhatim.fastexcel.reader.Row> rows) {
        return reading(() -> {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            org.dhatim.fastexcel.reader.Row row = rows.next();
            if (row.getCellCount() > MOST_COLUMNS) {
                throw new ExcelReaderException("a row of " + row.getCellCount() + " cells");
            }
            return Optional.of(new Numbered(row.getRowNum(), cells(row)));
        });
    }

    /** Without the empty cells at the end. */
    private static List<Read> cells(org.dhatim.fastexcel.reader.Row row) {
        var cells = new ArrayList<Read>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(SheetOrigin::cell).orElse(new Read("", Kind.PLAIN)));
        }
        while (!cells.isEmpty() && cells.getLast().text().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    private static Read cell(Cell cell) {
        String formula = cell.getFormula();
        if (formula != null) {
            return new Read("=" + formula, Kind.FORMULA);
        }
        String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        return switch (cell.getType()) {
            case NUMBER -> new Read(number(cell), Kind.NUMBER);
            case ERROR -> new Read(raw.isEmpty() ? "#" : raw, Kind.ERROR);
            case BOOLEAN, FORMULA -> new Read(raw, Kind.PLAIN); // a text that a formula may give, and none gave
            case STRING -> new Read(Optional.ofNullable(cell.asString()).orElse(""), Kind.PLAIN);
            case EMPTY -> new Read("", Kind.PLAIN);
        };
    }

    private static String number(Cell cell) {
        return day(cell).orElseGet(() -> {
            BigDecimal shown = cell.asNumber().round(SHOWN).stripTrailingZeros();
            return Math.abs(shown.scale()) > 100 ? shown.toString() : shown.toPlainString();
        });
    }

    /** Where the number is shown as a date and is a whole day. */
    private static Optional<String> day(Cell cell) {
        String form = cell.getDataFormatString();
        if (form == null || !DATE_FORM.matcher(form).matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime moment = cell.asDate();
            return moment != null && moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? Optional.of(moment.toLocalDate().toString())
                    : Optional.empty();
        } catch (DateTimeException | ArithmeticException noDay) {
            return Optional.empty();
        }
    }
}
