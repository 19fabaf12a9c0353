package org.rouage.document.agenda;

import java.util.List;
import org.rouage.agenda.Entry;
import org.rouage.basics.Language;

/**
 * The agenda for a terminal: what is late first, then what is due, then the rest; under each entry its basis and how
 * its day was counted.
 *
 * <p>Example: {@code 2021-06-30 Ouvrir l'accès : en retard de 1 jour}.
 */
public final class AgendaText {
    private AgendaText() {}

    public static String print(AgendaReport report, Language language) {
        var printed = new StringBuilder();
        printed.append(AgendaWords.KIND.in(language))
                .append(" – ")
                .append(report.title())
                .append('\n');
        printed.append(AgendaWords.asked(report).in(language)).append('\n');
        if (report.agenda().entries().isEmpty()) {
            printed.append('\n').append(AgendaWords.NOTHING.in(language)).append('\n');
        }
        for (Stand stand : Stand.values()) {
            List<Entry> entries = report.of(stand);
            if (!entries.isEmpty()) {
                printed.append('\n')
                        .append(stand.title.in(language))
                        .append(" (")
                        .append(entries.size())
                        .append(")\n");
                entries.forEach(entry -> entry(printed, entry, language));
            }
        }
        return printed.toString();
    }

    private static void entry(StringBuilder printed, Entry entry, Language language) {
        printed.append("  ")
                .append(AgendaWords.day(entry))
                .append("  ")
                .append(entry.title().in(language))
                .append(AgendaWords.COLON.in(language))
                .append(AgendaWords.status(entry.status()).in(language))
                .append("  [")
                .append(entry.id())
                .append("]\n");
        AgendaWords.lines(entry)
                .forEach(
                        line -> printed.append("    ").append(line.in(language)).append('\n'));
    }
}
