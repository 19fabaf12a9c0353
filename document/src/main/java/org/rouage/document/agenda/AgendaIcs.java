package org.rouage.document.agenda;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.agenda.Deadline;
import org.rouage.agenda.Entry;
import org.rouage.basics.Language;

/**
 * The agenda as a calendar (RFC 5545): an event of one day for each entry that has one, on its last day. The identifier
 * of an event never changes, so that a calendar updates it; its stamp is the day of knowledge asked, not a clock's.
 *
 * <p>Example: {@code UID:commitment/eng-etat-2@cnx-2019-2023.rouage}, {@code DTSTART;VALUE=DATE:20210630}.
 */
public final class AgendaIcs {
    /** Longest line in octets, its end left out (RFC 5545, 3.1). */
    private static final int LONGEST = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private AgendaIcs() {}

    public static String print(AgendaReport report, Language language) {
        var printed = new StringBuilder();
        line(printed, "BEGIN:VCALENDAR");
        line(printed, "VERSION:2.0");
        line(
                printed,
                "PRODID:-//Rouage//" + escaped(report.sources().engine().version()) + "//"
                        + language.tag().toUpperCase(java.util.Locale.ROOT));
        line(printed, "CALSCALE:GREGORIAN");
        line(printed, "METHOD:PUBLISH");
        line(printed, "X-WR-CALNAME:" + escaped(report.title()));
        report.agenda()
                .entries()
                .forEach(entry -> day(entry).ifPresent(day -> event(printed, report, entry, day, language)));
        line(printed, "END:VCALENDAR");
        return printed.toString();
    }

    private static Optional<LocalDate> day(Entry entry) {
        return entry.deadline().map(Deadline::lastDay).or(entry::day);
    }

    private static void event(
            StringBuilder printed, AgendaReport report, Entry entry, LocalDate day, Language language) {
        line(printed, "BEGIN:VEVENT");
        line(printed, "UID:" + escaped(entry.id() + "@" + report.convention() + ".rouage"));
        line(printed, "DTSTAMP:" + DAY.format(report.agenda().asked().known()) + "T000000Z");
        line(printed, "DTSTART;VALUE=DATE:" + DAY.format(day));
        line(printed, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line(
                printed,
                "SUMMARY:"
                        + escaped(entry.title().in(language) + " ("
                                + AgendaWords.status(entry.status()).in(language) + ")"));
        String told =
                AgendaWords.lines(entry).stream().map(said -> said.in(language)).collect(Collectors.joining("\n"));
        line(printed, "DESCRIPTION:" + escaped(told));
        line(printed, "CATEGORIES:" + escaped(Stand.of(entry.status()).title.in(language)));
        line(printed, "TRANSP:TRANSPARENT");
        line(printed, "END:VEVENT");
    }

    /** RFC 5545, 3.3.11. */
    static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Folded between characters, never inside one: a line that goes on begins with a space. */
    private static void line(StringBuilder printed, String content) {
        int used = 0;
        for (int at = 0; at < content.length(); ) {
            int point = content.codePointAt(at);
            String character = Character.toString(point);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LONGEST) {
                printed.append("\r\n ");
                used = 1;
            }
            printed.append(character);
            used += octets;
            at += character.length();
        }
        printed.append("\r\n");
    }
}
