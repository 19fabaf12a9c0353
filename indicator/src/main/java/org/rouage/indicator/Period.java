package org.rouage.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rouage.basics.Language;

/**
 * A calendar year, half-year, quarter or month.
 *
 * <p>Example: {@code Period.parse("2024-T1")} is the first quarter of 2024, from 1 January to 31 March; it holds
 * {@code 2024-03} and stands in {@code 2024}. Periods are in the order of their first day; of two with the same first
 * day, the longer comes first.
 */
public record Period(int year, Frequency frequency, int number) implements Comparable<Period> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})|[TQ]([1-4])|[SH]([12])))?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    public Period {
        if (year < FIRST_YEAR || year > LAST_YEAR || number < 1 || number > frequency.inYear()) {
            throw new IllegalArgumentException("no such period: " + year + ", " + frequency + " " + number);
        }
    }

    public static Period year(int year) {
        return new Period(year, Frequency.YEAR, 1);
    }

    public static Period month(int year, int month) {
        return new Period(year, Frequency.MONTH, month);
    }

    public static Period quarter(int year, int quarter) {
        return new Period(year, Frequency.QUARTER, quarter);
    }

    public static Period halfYear(int year, int half) {
        return new Period(year, Frequency.HALF_YEAR, half);
    }

    /** Reads {@code 2024}, {@code 2024-S1} or {@code 2024-H1}, {@code 2024-T1} or {@code 2024-Q1}, {@code 2024-03}. */
    public static Optional<Period> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        Frequency frequency = Frequency.YEAR;
        int number = 1;
        if (matcher.group(2) != null) {
            frequency = Frequency.MONTH;
            number = Integer.parseInt(matcher.group(2));
        } else if (matcher.group(3) != null) {
            frequency = Frequency.QUARTER;
            number = Integer.parseInt(matcher.group(3));
        } else if (matcher.group(4) != null) {
            frequency = Frequency.HALF_YEAR;
            number = Integer.parseInt(matcher.group(4));
        }
        return year >= FIRST_YEAR && year <= LAST_YEAR && number >= 1 && number <= frequency.inYear()
                ? Optional.of(new Period(year, frequency, number))
                : Optional.empty();
    }

    /** The period of a frequency in which a day falls. */
    public static Period of(LocalDate day, Frequency frequency) {
        return new Period(day.getYear(), frequency, (day.getMonthValue() - 1) / frequency.months() + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * frequency.months() + 1, 1);
    }

    /** Inclusive. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(frequency.months()).minusDays(1);
    }

    /** Whether another period lies wholly in this one; a period holds itself. */
    public boolean holds(Period other) {
        return !other.firstDay().isBefore(firstDay()) && !other.lastDay().isAfter(lastDay());
    }

    /**
     * The period of a longer or equal frequency in which this one stands. An {@link IllegalArgumentException} for a
     * shorter frequency.
     */
    public Period in(Frequency longer) {
        if (longer.months() < frequency.months()) {
            throw new IllegalArgumentException(this + " stands in no " + longer.term());
        }
        return of(firstDay(), longer);
    }

    /** The periods of a shorter or equal frequency that make this one, in order. */
    public List<Period> parts(Frequency shorter) {
        int parts = frequency.months() / shorter.months();
        int first = (number - 1) * parts;
        return IntStream.rangeClosed(1, parts)
                .mapToObj(part -> new Period(year, shorter, first + part))
                .toList();
    }

    /** The period of the same frequency that follows. */
    public Period next() {
        return of(lastDay().plusDays(1), frequency);
    }

    /** The same period so many years before: of {@code 2024-T1}, one year before, {@code 2023-T1}. */
    public Period yearsBefore(int years) {
        return years == 0 ? this : new Period(year - years, frequency, number);
    }

    /** From this one to another of the same frequency, both included; none when the other comes before. */
    public Stream<Period> to(Period last) {
        int inYear = frequency.inYear();
        return IntStream.rangeClosed(place(), last.place())
                .mapToObj(place -> new Period(place / inYear, frequency, place % inYear + 1));
    }

    /** Among all the periods of its frequency. */
    private int place() {
        return year * frequency.inYear() + number - 1;
    }

    /**
     * As one whole number that keeps the order of a frequency: {@code 202400} for a year, {@code 202431} and
     * {@code 202432} for half-years, {@code 202421} to {@code 202424} for quarters, {@code 202401} to {@code 202412}
     * for months.
     */
    public int code() {
        return year * 100
                + switch (frequency) {
                    case YEAR -> 0;
                    case HALF_YEAR -> 30 + number;
                    case QUARTER -> 20 + number;
                    case MONTH -> number;
                };
    }

    /** The period of a code; an {@link IllegalArgumentException} if there is none. */
    public static Period ofCode(int code) {
        int year = code / 100;
        int rest = code % 100;
        return switch (rest / 10) {
            case 3 -> halfYear(year, rest - 30);
            case 2 -> quarter(year, rest - 20);
            default -> rest == 0 ? year(year) : month(year, rest);
        };
    }

    /** {@code 2024}, {@code 2024-S1}, {@code 2024-T1}, {@code 2024-03}; in English {@code 2024-H1}, {@code 2024-Q1}. */
    public String in(Language language) {
        boolean isFrench = language == Language.FRENCH;
        return switch (frequency) {
            case YEAR -> Integer.toString(year);
            case HALF_YEAR -> year + (isFrench ? "-S" : "-H") + number;
            case QUARTER -> year + (isFrench ? "-T" : "-Q") + number;
            case MONTH -> year + (number < 10 ? "-0" : "-") + number;
        };
    }

    @Override
    public int compareTo(Period other) {
        int byDay = firstDay().compareTo(other.firstDay());
        return byDay != 0 ? byDay : other.frequency.compareTo(frequency);
    }

    /** In English. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
