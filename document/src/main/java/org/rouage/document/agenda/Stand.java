package org.rouage.document.agenda;

import org.rouage.agenda.Status;
import org.rouage.basics.Text;

/** The kinds of status, in the order in which a page shows them. */
enum Stand {
    LATE("late", Text.of("En retard", "Late")),
    DUE("due", Text.of("À faire", "Due")),
    UNDECIDED("undecided", Text.of("Indécidé", "Undecided")),
    STOPPED("stopped", Text.of("Délai arrêté", "Clock stopped")),
    TO_COME("to-come", Text.of("À venir", "To come")),
    DONE("done", Text.of("Fait", "Done")),
    LAPSED("lapsed", Text.of("Délai écoulé sans suite", "Delay run out without anything on record")),
    NOT_STARTED("not-started", Text.of("Pas commencé", "Not started"));

    final String term;
    final Text title;

    Stand(String term, Text title) {
        this.term = term;
        this.title = title;
    }

    static Stand of(Status status) {
        return switch (status) {
            case Status.Late _ -> LATE;
            case Status.Due _ -> DUE;
            case Status.Undecided _ -> UNDECIDED;
            case Status.Stopped _ -> STOPPED;
            case Status.ToCome _ -> TO_COME;
            case Status.Done _ -> DONE;
            case Status.Lapsed _ -> LAPSED;
            case Status.NotStarted _ -> NOT_STARTED;
        };
    }
}
