package org.rouage.law.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as the copies print them: {@code 28 janvier 2006}, {@code 1er janvier 1997}, {@code 1ER MAI 1974},
 * {@code 2006-01-27}.
 */
final class PrintedDate {
    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");
    /** A date in words, its year possibly missing; one group each for day, month and year. */
    static final String LONG = "(\\d{1,2})(?:\\h*er)?\\h+(janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t"
            + "|septembre|octobre|novembre|d[ée]cembre)(?:\\h+(\\d{4}))?";

    static final String ISO = "\\d{4}-\\d{2}-\\d{2}";

    private static final Pattern LONG_FORM = Pattern.compile(LONG, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ISO_FORM = Pattern.compile(ISO);
    private static final LocalDate NO_DATE = LocalDate.of(2999, 1, 1);

    private PrintedDate() {}

    /** The day printed here; empty when the year is missing or there is no such day. */
    static Optional<LocalDate> read(String printed) {
        String text = printed.strip();
        if (ISO_FORM.matcher(text).matches()) {
            return day(text.substring(0, 4), Integer.parseInt(text.substring(5, 7)), text.substring(8));
        }
        Matcher words = LONG_FORM.matcher(text);
        return words.matches() && words.group(3) != null
                ? day(words.group(3), 1 + MONTHS.indexOf(fold(words.group(2))), words.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return date.equals(NO_DATE) ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String fold(String month) {
        return month.toLowerCase(Locale.ROOT).replace('é', 'e').replace('û', 'u');
    }
}
