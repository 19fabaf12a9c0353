package org.rouage.basics;

import java.time.LocalDate;
import java.util.List;

/**
 * A sentence for people, in French and in English, both always present.
 *
 * <p>Example: {@code Text.of("clause absente", "missing clause").in(Language.FRENCH)} is {@code clause absente}. A text
 * that is the same in both languages (a file name, a quotation from a convention) is {@link #same}.
 */
public record Text(String french, String english) {
    private static final List<String> MOIS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    public Text {
        if (french.isBlank() != english.isBlank()) {
            throw new IllegalArgumentException(
                    "a text needs both languages: French \"" + french + "\", English \"" + english + "\"");
        }
    }

    public static Text of(String french, String english) {
        return new Text(french, english);
    }

    /** A text that reads the same in both languages. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** A day as people write it, whatever the locale: {@code 1er janvier 2014}, {@code 1 January 2014}. */
    public static Text day(LocalDate day) {
        String first = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
        int month = day.getMonthValue() - 1;
        return new Text(
                first + " " + MOIS.get(month) + " " + day.getYear(),
                day.getDayOfMonth() + " " + MONTHS.get(month) + " " + day.getYear());
    }

    /**
     * A number and what is counted, as each language agrees them: in French nought and one are singular, in English
     * only one is. {@code counted(0, "jour", "jours", "day", "days")} is {@code 0 jour}, {@code 0 days}.
     */
    public static Text counted(long number, String un, String plusieurs, String one, String many) {
        return new Text(number + " " + (number < 2 ? un : plusieurs), number + " " + (number == 1 ? one : many));
    }

    /** The same where only the French word agrees: {@code 2 atteints}, {@code 2 reached}. */
    public static Text counted(long number, String un, String plusieurs, String english) {
        return counted(number, un, plusieurs, english, english);
    }

    public static Text empty() {
        return new Text("", "");
    }

    public boolean isEmpty() {
        return french.isBlank();
    }

    public String in(Language language) {
        return switch (language) {
            case FRENCH -> french;
            case ENGLISH -> english;
        };
    }

    /** This text followed by another, with nothing between. */
    public Text plus(Text other) {
        return new Text(french + other.french, english + other.english);
    }
}
