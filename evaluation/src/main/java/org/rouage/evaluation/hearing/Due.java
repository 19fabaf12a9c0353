package org.rouage.evaluation.hearing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rouage.agenda.PublicHolidays;
import org.rouage.basics.Text;

/**
 * The last day on which one may still take a step in time, and how it was counted: from which day, for how long, by
 * what text, and where it would have ended had that been a worked day.
 *
 * <p>Example: thirty days from 2024-02-29 end on Saturday 30 March, hence on Tuesday 2 April, the Monday being Easter
 * Monday. On 2 April one is in time, on the 3rd the delay has run out. A delay that ends on a day that is not worked
 * runs to the next that is: it never shortens what a side was given.
 */
public record Due(LocalDate begins, Allowance allowance, Basis basis, LocalDate counted, LocalDate last) {
    /** Counted from a day; {@code year} is the one that follows the years evaluated. */
    static Due of(LocalDate begins, Allowance allowance, Basis basis, int year) {
        LocalDate counted = switch (allowance) {
            case Allowance.Days(int days) -> begins.plusDays(days);
            case Allowance.ByDay(var day) -> day.atYear(year);
        };
        return new Due(begins, allowance, basis, counted, PublicHolidays.workedFrom(counted));
    }

    /** So many calendar days that something outside the convention gives. */
    public static Due outside(LocalDate begins, int days, Basis basis) {
        return of(begins, new Allowance.Days(days), basis, begins.getYear());
    }

    /** Whether the delay has run out: from the day after the last. */
    public boolean isOver(LocalDate day) {
        return day.isAfter(last);
    }

    /** Days past the last one; 0 on it and before. */
    public long daysLate(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(last, day));
    }

    /** Whether the count ended on a day that is not worked. */
    public boolean isMoved() {
        return !counted.equals(last);
    }

    /** {@code 30 jours après le 29 février 2024, reporté du 30 mars 2024 ; clause evaluation, étape 2 (convention)}. */
    public Text computation() {
        Text from = switch (allowance) {
            case Allowance.Days _ ->
                allowance.words().plus(Text.of(" après le ", " from ")).plus(Text.day(begins));
            case Allowance.ByDay _ ->
                Text.of("avant la fin du ", "by the end of ").plus(Text.day(counted));
        };
        Text moved = isMoved()
                ? Text.of(", reporté du ", ", moved from ")
                        .plus(Text.day(counted))
                        .plus(Text.of(", non ouvré", ", not worked"))
                : Text.empty();
        return from.plus(moved).plus(Text.of(" ; ", "; ")).plus(basis.words());
    }
}
