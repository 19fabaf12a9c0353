package org.rouage.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rouage.basics.Text;

/**
 * The public holidays of France outside Alsace-Moselle and overseas, for any year of the Gregorian calendar (code du
 * travail L3133-1), and the days that are worked: neither a Saturday, nor a Sunday, nor a holiday.
 *
 * <p>Example: {@code PublicHolidays.of(2024)} holds Easter Monday 2024-04-01, Ascension 2024-05-09 and Whit Monday
 * 2024-05-20; {@code PublicHolidays.worked(2024-05-08)} is false. Easter is computed by the anonymous Gregorian
 * algorithm.
 */
public final class PublicHolidays {
    private PublicHolidays() {}

    /** The eleven holidays of a year, in order; ten where two fall on one day. */
    public static SortedSet<LocalDate> of(int year) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(named(year).keySet()));
    }

    /** The holiday that falls on this day, such as "le lundi de Pâques"; empty for any other day. */
    public static Optional<Text> name(LocalDate day) {
        return Optional.ofNullable(named(day.getYear()).get(day));
    }

    private static SortedMap<LocalDate, Text> named(int year) {
        LocalDate easter = easter(year);
        var days = new TreeMap<LocalDate, Text>();
        days.put(LocalDate.of(year, Month.JANUARY, 1), Text.of("le jour de l'an", "New Year's Day"));
        days.put(easter.plusDays(1), Text.of("le lundi de Pâques", "Easter Monday"));
        days.put(LocalDate.of(year, Month.MAY, 1), Text.of("la fête du travail", "Labour Day"));
        days.put(LocalDate.of(year, Month.MAY, 8), Text.of("l'anniversaire de la Victoire", "Victory Day"));
        days.put(easter.plusDays(39), Text.of("l'Ascension", "Ascension Day"));
        days.put(easter.plusDays(50), Text.of("le lundi de Pentecôte", "Whit Monday"));
        days.put(LocalDate.of(year, Month.JULY, 14), Text.of("la fête nationale", "the national day"));
        days.put(LocalDate.of(year, Month.AUGUST, 15), Text.of("l'Assomption", "the Assumption"));
        days.put(LocalDate.of(year, Month.NOVEMBER, 1), Text.of("la Toussaint", "All Saints' Day"));
        days.put(LocalDate.of(year, Month.NOVEMBER, 11), Text.of("l'armistice de 1918", "Armistice Day"));
        days.put(LocalDate.of(year, Month.DECEMBER, 25), Text.of("Noël", "Christmas Day"));
        return days;
    }

    public static boolean worked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && name(day).isEmpty();
    }

    /** The day itself where it is worked, else the next that is. */
    public static LocalDate workedFrom(LocalDate day) {
        LocalDate moved = day;
        while (!worked(moved)) {
            moved = moved.plusDays(1);
        }
        return moved;
    }

    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int code = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, code / 31, code % 31 + 1);
    }
}
