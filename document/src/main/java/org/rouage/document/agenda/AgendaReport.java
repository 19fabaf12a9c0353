package org.rouage.document.agenda;

import java.util.List;
import org.rouage.agenda.Agenda;
import org.rouage.agenda.Entry;
import org.rouage.document.standing.ConsolidatedText;

/**
 * The agenda of a convention with its name and what it was computed from.
 *
 * <p>Example: {@code AgendaIcs.print(report, Language.FRENCH)} is a calendar that a mail program subscribes to.
 */
public record AgendaReport(String convention, String title, Agenda agenda, ConsolidatedText.Sources sources) {
    /** The entries that stand so, in the order of the agenda. */
    List<Entry> of(Stand stand) {
        return agenda.entries().stream()
                .filter(entry -> Stand.of(entry.status()) == stand)
                .toList();
    }

    /** Whether something owed is late. */
    public boolean isLate() {
        return !of(Stand.LATE).isEmpty();
    }

    public boolean isUndecided() {
        return !of(Stand.UNDECIDED).isEmpty();
    }
}
