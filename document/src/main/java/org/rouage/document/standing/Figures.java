package org.rouage.document.standing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.basics.Text;

/**
 * Figures as people read them, digit for digit as the acts wrote them.
 *
 * <p>Example: {@code 593.80} is "593,80" in French; {@code 517200000} is "517 200 000" (narrow no-break spaces) and
 * "517,200,000"; {@code 2026-01-01} is "1er janvier 2026"; {@code 2024} stays as it is, and so does "version 2.1".
 */
public final class Figures {
    private static final String NUMBER = "[-−]?[0-9]+(?:\\.[0-9]+)?";
    private static final Pattern SAID =
            Pattern.compile("(" + NUMBER + ")( – )?(" + NUMBER + ")?(?: (.*))?", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    /** What separates a figure from its unit in a part of an element. */
    private static final Pattern AFTER_FIGURE = Pattern.compile("^· ");

    private static final int GROUPED_FROM = 5;

    private Figures() {}

    /** A day, or a number or a range and the words after it; words alone stay as they are. */
    public static Text shown(String said) {
        Optional<LocalDate> day = day(said);
        if (day.isPresent()) {
            return Text.day(day.get());
        }
        Matcher figures = SAID.matcher(said);
        if (!figures.matches() || (figures.group(2) == null) != (figures.group(3) == null)) {
            return Text.same(said);
        }
        Text shown = number(figures.group(1));
        if (figures.group(3) != null) {
            shown = shown.plus(Text.of(" à ", " to ")).plus(number(figures.group(3)));
        }
        return figures.group(4) == null
                ? shown
                : shown.plus(
                        Text.same(" " + AFTER_FIGURE.matcher(figures.group(4)).replaceFirst("")));
    }

    /** With its unit, which never goes to the next line alone. */
    public static Text shown(String said, String unit) {
        return unit.isBlank() ? shown(said) : shown(said).plus(Text.same("\u00a0" + unit));
    }

    private static Optional<LocalDate> day(String said) {
        try {
            return DAY.matcher(said).matches() ? Optional.of(LocalDate.parse(said)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Text number(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : plain.substring(point + 1);
        return Text.of(
                grouped(whole, "\u202f") + (fraction.isEmpty() ? "" : "," + fraction),
                grouped(whole, ",") + (fraction.isEmpty() ? "" : "." + fraction));
    }

    private static String grouped(String whole, String separator) {
        int sign = Character.isDigit(whole.charAt(0)) ? 0 : 1;
        if (whole.length() - sign < GROUPED_FROM) {
            return whole;
        }
        var grouped = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > sign; at -= 3) {
            grouped.insert(at, separator);
        }
        return grouped.toString();
    }
}
