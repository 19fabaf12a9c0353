package org.rouage.measure.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.Period;

/**
 * What the cell of a period says.
 *
 * <p>Example: {@code 2024-03}, {@code 2024-T1}, {@code 2024-S2}, {@code 2024}; or a day, {@code 2024-03-31}, which is
 * March for a monthly measure and the first quarter for a quarterly one.
 */
final class PeriodText {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private PeriodText() {}

    static Optional<Period> read(String cell, Frequency frequency) {
        return DAY.matcher(cell).matches() ? ofDay(cell, frequency) : Period.parse(cell);
    }

    private static Optional<Period> ofDay(String cell, Frequency frequency) {
        try {
            LocalDate day = LocalDate.parse(cell);
            return Period.parse(Integer.toString(day.getYear())).map(year -> Period.of(day, frequency));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
