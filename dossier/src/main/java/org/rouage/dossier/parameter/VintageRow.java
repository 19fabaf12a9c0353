package org.rouage.dossier.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.basics.Problem;
import org.rouage.convention.Records.Vintage;
import org.rouage.dossier.form.Content.Year;
import org.rouage.formula.Unit;

/**
 * One line of a file of vintages: numbers with a decimal comma or point, periods {@code 2026} or {@code 2026-07}, days
 * {@code 2025-10-14}; in the unit {@code yes-no}, {@code oui} and {@code yes} are 1, {@code non} and {@code no} are 0.
 */
final class VintageRow {
    /** The unit of what is true or not. */
    static final String YES_NO = "yes-no";

    private static final Map<String, BigDecimal> ANSWERS = Map.of(
            "oui", BigDecimal.ONE,
            "yes", BigDecimal.ONE,
            "1", BigDecimal.ONE,
            "non", BigDecimal.ZERO,
            "no", BigDecimal.ZERO,
            "0", BigDecimal.ZERO);
    /** Thousands may be set apart by spaces, breaking or not. */
    private static final Pattern NUMBER = Pattern.compile(
            "([-+\u2212]?)([0-9]{1,30}|[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3}){1,9})(?:[.,]([0-9]{1,30}))?");

    private static final Pattern SPACES = Pattern.compile("[ \u00a0\u202f]");
    private static final Pattern PERIOD = Pattern.compile("([0-9]{4})(?:-(0[1-9]|1[0-2]))?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Map<Column, Cell> row;
    private final List<Problem> problems;

    VintageRow(Map<Column, Cell> row, List<Problem> problems) {
        this.row = row;
        this.problems = problems;
    }

    /** Empty when a cell is; what else is wrong is added to the problems. */
    Optional<Vintage> vintage() {
        String unit = unit(cell(Column.UNIT).text());
        Optional<String> period = period(cell(Column.PERIOD));
        Optional<BigDecimal> value = value(cell(Column.VALUE), unit);
        Optional<LocalDate> known = known(cell(Column.KNOWN));
        boolean whole = row.values().stream().noneMatch(cell -> cell.text().isEmpty());
        return whole && period.isPresent() && value.isPresent() && known.isPresent()
                ? Optional.of(new Vintage(
                        cell(Column.SERIES).text(),
                        period.get(),
                        value.get(),
                        unit,
                        known.get(),
                        cell(Column.SOURCE).text()))
                : Optional.empty();
    }

    private static String unit(String written) {
        return Unit.parse(written.toLowerCase(Locale.ROOT)).equals(Optional.of(Unit.TRUTH)) ? YES_NO : written;
    }

    private Cell cell(Column column) {
        return Optional.ofNullable(row.get(column)).orElseThrow();
    }

    private Optional<String> period(Cell cell) {
        Matcher period = PERIOD.matcher(cell.text());
        boolean fits = period.matches()
                && Integer.parseInt(period.group(1)) >= Year.FIRST
                && Integer.parseInt(period.group(1)) <= Year.LAST;
        return kept(cell, fits ? Optional.of(cell.text()) : Optional.empty(), VintageProblems::period);
    }

    private Optional<BigDecimal> value(Cell cell, String unit) {
        if (unit.equals(YES_NO)) {
            return kept(
                    cell,
                    Optional.ofNullable(ANSWERS.get(cell.text().toLowerCase(Locale.ROOT))),
                    VintageProblems::answer);
        }
        return kept(cell, number(cell.text()), VintageProblems::number);
    }

    private static Optional<BigDecimal> number(String written) {
        Matcher number = NUMBER.matcher(written);
        if (!number.matches()) {
            return Optional.empty();
        }
        String whole = SPACES.matcher(number.group(2)).replaceAll("");
        String fraction = number.group(3) == null ? "" : "." + number.group(3);
        BigDecimal size = new BigDecimal(whole + fraction);
        return Optional.of(number.group(1).isEmpty() || number.group(1).equals("+") ? size : size.negate());
    }

    private Optional<LocalDate> known(Cell cell) {
        Optional<LocalDate> day = Optional.empty();
        try {
            day = DAY.matcher(cell.text()).matches() ? Optional.of(LocalDate.parse(cell.text())) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            day = Optional.empty();
        }
        return kept(cell, day, VintageProblems::day);
    }

    private interface Telling {
        Problem of(Cell cell);
    }

    /** An empty cell is a problem of its own, said elsewhere. */
    private <T> Optional<T> kept(Cell cell, Optional<T> value, Telling problem) {
        if (value.isEmpty() && !cell.text().isEmpty()) {
            problems.add(problem.of(cell));
        }
        return value;
    }
}
