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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
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
    private static final Text CUT = Text.of("un classeur coupé ou abîmé", "a workbook that is cut or damaged");

    private final Intake.Asked asked;

    private SheetOrigin(Intake.Asked asked) {
        this.asked = asked;
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
            }
            texts.add(cell.text());
        }
        return new Row(number, texts, told);
    }

    private enum Kind {
        PLAIN,
        FORMULA,
        ERROR
    }

    private record Read(String text, Kind kind) {}

    /** Takes a row that is not blank; false to stop. */
    private interface Taker {
        boolean take(long number, List<Read> cells);
    }

    private void read(List<Problem> problems, Taker taker) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(asked.file().toFile(), new ReadingOptions(true, true))) {
            List<String> names = workbook.getSheets().map(Sheet::getName).toList();
            if (names.size() != 1) {
                problems.add(FileShape.sheets(Place.of(asked.printed()), names));
                return;
            }
            try (Stream<org.dhatim.fastexcel.reader.Row> rows =
                    workbook.getFirstSheet().openStream()) {
                boolean goesOn = true;
                for (Iterator<org.dhatim.fastexcel.reader.Row> each = rows.iterator(); goesOn && each.hasNext(); ) {
                    org.dhatim.fastexcel.reader.Row row = each.next();
                    List<Read> cells = cells(row);
                    goesOn = cells.isEmpty() || taker.take(row.getRowNum(), cells);
                }
            }
        } catch (ExcelReaderException | IndexOutOfBoundsException | NumberFormatException damaged) {
            problems.add(FileShape.damaged(Place.of(asked.printed()), CUT));
        } catch (IOException failed) {
            problems.add(FileShape.damaged(Place.of(asked.printed()), CUT));
        } catch (UncheckedIOException failed) {
            problems.add(FileShape.damaged(Place.of(asked.printed()), CUT));
        }
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
        if (cell.getType() == CellType.FORMULA || formula != null) {
            return new Read("=" + Optional.ofNullable(formula).orElse(""), Kind.FORMULA);
        }
        String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        return switch (cell.getType()) {
            case NUMBER -> new Read(number(cell), Kind.PLAIN);
            case ERROR -> new Read(raw.isEmpty() ? "#" : raw, Kind.ERROR);
            case BOOLEAN -> new Read(raw, Kind.PLAIN);
            case STRING -> new Read(Optional.ofNullable(cell.asString()).orElse(""), Kind.PLAIN);
            case EMPTY, FORMULA -> new Read("", Kind.PLAIN);
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
