package org.rouage.measure.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Validity;
import org.rouage.files.Nearest;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Period;

/**
 * What a right row is, cell by cell.
 *
 * <p>Example: the row {@code 23;payes;2026-13;-5} has two problems: there is no thirteenth month, and a count is not
 * negative. The measurement is there only when all its cells could be read; it may still be out of bounds.
 */
final class RowCheck {
    /** Stands for what is not UTF-8. */
    static final char REPLACED = '\uFFFD';

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final String file;
    private final Expected expected;
    private final Layout layout;
    private final Findings findings;
    private final Map<PeriodKey, Period> periods = new HashMap<>();
    private final Remedies measures;
    private final Remedies bodies;
    private final Remedies numbers;
    private Optional<Character> mark = Optional.empty();

    private record PeriodKey(String cell, Frequency frequency) {}

    RowCheck(String file, Expected expected, Layout layout, Findings findings) {
        this.file = file;
        this.expected = expected;
        this.layout = layout;
        this.findings = findings;
        Nearest known = Nearest.among(expected.measures().keySet());
        measures = new Remedies(cell -> CellProblems.meant(cell, known), CellProblems.LOOK_UP);
        bodies = BodyProblems.remedies(expected);
        numbers = BodyProblems.numbers(expected);
    }

    /** Tells every problem of a row; what it says when all its cells mean something. */
    Optional<Measurement> check(Row row) {
        long before = findings.problems();
        if (row.cells().equals(layout.header())) {
            findings.refuse(FileShape.headerAgain(Place.in(file, (int) row.line(), 0)));
            return Optional.empty();
        }
        if (row.cells().size() != layout.width()) {
            findings.refuse(FileShape.width(
                    Place.in(file, (int) row.line(), 0), row.cells().size(), layout));
            return Optional.empty();
        }
        return cells(row) ? meaning(row, before) : Optional.empty();
    }

    /** Whether every cell is clean text. */
    private boolean cells(Row row) {
        boolean clean = true;
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            Place at =
                    Place.in(file, (int) row.line(), i + 1).at(layout.header().get(i));
            Optional<Problem> problem = row.told().contains(i) ? Optional.empty() : unclean(cell, at, isLoaded(i));
            problem.ifPresent(findings::refuse);
            clean &= problem.isEmpty() && !row.told().contains(i);
        }
        return clean;
    }

    private boolean isLoaded(int position) {
        return layout.positions().containsValue(position);
    }

    private static Optional<Problem> unclean(String cell, Place at, boolean isLoaded) {
        if (cell.indexOf(REPLACED) >= 0) {
            return Optional.of(CellProblems.encoding(at, cell));
        }
        if (cell.indexOf('"') >= 0) {
            return Optional.of(CellProblems.quote(at, cell));
        }
        return isLoaded && cell.codePoints().anyMatch(Character::isISOControl)
                ? Optional.of(CellProblems.control(at, cell))
                : Optional.empty();
    }

    private Optional<Measurement> meaning(Row row, long problemsBefore) {
        Optional<MeasureDefinition> measure = measure(row);
        Optional<String> body = body(row, measure);
        Optional<Period> period = measure.flatMap(known -> period(row, known, body));
        Optional<String> detail = detail(row);
        Optional<ValueText> value = value(row, measure);
        if (measure.isEmpty() || body.isEmpty() || period.isEmpty() || detail.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Measurement(
                row.line(),
                body.get(),
                measure.get().id(),
                period.get(),
                detail.get(),
                value.get() instanceof ValueText.Amount(BigDecimal number) ? Optional.of(number) : Optional.empty(),
                value.get() instanceof ValueText.Absent(String word) ? Optional.of(word) : Optional.empty(),
                findings.problems() > problemsBefore));
    }

    private Optional<MeasureDefinition> measure(Row row) {
        String cell = cell(row, Column.MEASURE);
        @Nullable MeasureDefinition known = expected.measures().get(cell);
        if (known == null) {
            Place at = at(row, Column.MEASURE);
            refuseName(row, Column.MEASURE, CellProblems.unknownMeasure(at, cell, measures.of(cell)));
        }
        return Optional.ofNullable(known);
    }

    private Optional<String> body(Row row, Optional<MeasureDefinition> measure) {
        String cell = cell(row, Column.BODY);
        Place at = at(row, Column.BODY);
        if (row.numbers().contains(layout.position(Column.BODY).orElseThrow())) {
            findings.refuse(BodyProblems.number(at, cell, numbers.of(cell)));
            return Optional.empty();
        }
        Optional<String> body = expected.body(cell);
        if (body.isEmpty()) {
            refuseName(row, Column.BODY, BodyProblems.unknown(at, cell, expected, bodies.of(cell)));
            return Optional.empty();
        }
        if (!expected.isOfSender(body.get())) {
            findings.refuse(BodyProblems.ofAnother(at, cell, expected));
        }
        boolean isNational = body.get().equals(expected.nationalBody());
        if (measure.isPresent() && !Expected.reports(isNational, measure.get().bodies())) {
            findings.refuse(CellProblems.wrongLevel(at, cell, measure.get(), expected));
        }
        return body;
    }

    /** An empty cell and a formula are told as such rather than as an unknown name. */
    private void refuseName(Row row, Column column, Problem unknown) {
        String cell = cell(row, column);
        Place at = at(row, column);
        if (cell.isEmpty()) {
            findings.refuse(CellProblems.empty(at, column));
        } else if (isFormula(cell)) {
            findings.refuse(CellProblems.formula(at, cell));
        } else {
            findings.refuse(unknown);
        }
    }

    private Optional<Period> period(Row row, MeasureDefinition measure, Optional<String> body) {
        String cell = cell(row, Column.PERIOD);
        Place at = at(row, Column.PERIOD);
        @Nullable Period period = periods.computeIfAbsent(new PeriodKey(cell, measure.frequency()), RowCheck::read);
        if (period == null) {
            refuseName(row, Column.PERIOD, CellProblems.notPeriod(at, cell, measure));
            return Optional.empty();
        }
        if (period.frequency() != measure.frequency()) {
            findings.refuse(CellProblems.frequency(at, period, measure));
            return Optional.empty();
        }
        if (!shares(expected.term(), period)) {
            findings.refuse(CellProblems.outsideTerm(at, period, expected));
        } else if (!expected.hasEnded(period)) {
            findings.refuse(CellProblems.notEnded(at, period, expected));
        }
        body.flatMap(expected::openings)
                .filter(open -> !shares(open, period))
                .ifPresent(open -> findings.refuse(
                        CellProblems.closed(at(row, Column.BODY), body.orElseThrow(), open, period, expected)));
        return Optional.of(period);
    }

    /** None for what is no period: only those that are, which are few, are kept. */
    private static @Nullable Period read(PeriodKey key) {
        return PeriodText.read(key.cell(), key.frequency()).orElse(null);
    }

    /** Whether a period has a day in common with a validity. */
    private static boolean shares(Validity validity, Period period) {
        return validity.overlaps(
                Validity.between(period.firstDay(), period.lastDay().plusDays(1)));
    }

    private Optional<String> detail(Row row) {
        if (layout.position(Column.DETAIL).isEmpty()) {
            return Optional.of("");
        }
        String cell = cell(row, Column.DETAIL);
        if (isFormula(cell)) {
            findings.refuse(CellProblems.formula(at(row, Column.DETAIL), cell));
            return Optional.empty();
        }
        return Optional.of(cell);
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    }

    private Optional<ValueText> value(Row row, Optional<MeasureDefinition> measure) {
        String cell = cell(row, Column.VALUE);
        Place at = at(row, Column.VALUE);
        ValueText read = ValueText.read(cell);
        if (read instanceof ValueText.NotValue) {
            findings.refuse(notValue(cell, at));
            return Optional.empty();
        }
        if (read instanceof ValueText.Amount(BigDecimal number)) {
            boolean isText =
                    !row.numbers().contains(layout.position(Column.VALUE).orElseThrow());
            Optional<Character> written = isText ? ValueText.mark(cell) : Optional.empty();
            mark = mark.or(() -> written);
            if (written.isPresent() && !written.equals(mark)) {
                findings.refuse(CellProblems.otherMark(at, cell, mark.orElseThrow()));
            }
            measure.ifPresent(known -> bounds(number, known, at).forEach(findings::refuse));
        }
        return Optional.of(read);
    }

    private static Problem notValue(String cell, Place at) {
        if (cell.isEmpty()) {
            return CellProblems.empty(at, Column.VALUE);
        }
        Optional<String> meant = ValueText.meant(cell);
        return meant.isEmpty() && isFormula(cell)
                ? CellProblems.formula(at, cell)
                : CellProblems.notNumber(at, cell, meant);
    }

    private static List<Problem> bounds(BigDecimal number, MeasureDefinition measure, Place at) {
        var problems = new ArrayList<Problem>();
        if (number.stripTrailingZeros().scale() > measure.decimals()) {
            problems.add(CellProblems.decimals(at, number, measure));
        }
        measure.least()
                .filter(least -> number.compareTo(least) < 0)
                .ifPresent(least -> problems.add(CellProblems.tooLow(at, number, least, measure)));
        measure.most()
                .filter(most -> number.compareTo(most) > 0)
                .ifPresent(most -> problems.add(CellProblems.tooHigh(at, number, most, measure)));
        return problems;
    }

    private String cell(Row row, Column column) {
        return row.cells().get(layout.position(column).orElseThrow());
    }

    private Place at(Row row, Column column) {
        int position = layout.position(column).orElseThrow();
        return Place.in(file, (int) row.line(), position + 1).at(layout.header().get(position));
    }
}
