package org.rouage.budget.execution;

import org.rouage.basics.AsOf;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/** What is odd about an entry that could be read, in words. */
final class EntryRemarks {
    private EntryRemarks() {}

    static Problem notInForce(Entry entry, AsOf asked) {
        Text day = Text.day(asked.inForce());
        return Problem.of(
                "EXECUTION-NOT-IN-FORCE",
                entry.at(),
                Text.of(
                        entry.of() + ", " + entry.year() + " : hors de la convention en vigueur le " + day.french(),
                        entry.of() + ", " + entry.year() + ": not in the convention in force on " + day.english()),
                Text.of("un budget, une ligne et un exercice en vigueur", "a budget, a line and a year in force"),
                Text.of(
                        "l'entrée n'est pas comptée ; demandez un autre jour (--on)",
                        "the entry is not counted; ask for another day (--on)"));
    }

    static Problem alike(Entry entry, Entry before) {
        return Problem.of(
                "EXECUTION-SAME-ENTRY",
                entry.at(),
                Text.of(
                        "la même entrée qu'en " + before.at() + " ; les deux sont comptées",
                        "the same entry as at " + before.at() + "; both are counted"),
                Text.of("une entrée par décision", "one entry for each decision"),
                Text.of(
                        "retirez-en une, ou distinguez leurs références",
                        "remove one, or tell their references apart"));
    }
}
