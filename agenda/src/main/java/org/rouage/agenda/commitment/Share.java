package org.rouage.agenda.commitment;

import java.util.List;
import org.rouage.agenda.commitment.Undertaking.Situation;

/**
 * How many of the undertakings of one side that fell due were kept, in its own words and as the other side found. What
 * nobody spoke of is counted apart: it is neither kept nor broken.
 *
 * <p>Example: five due, three said done (two in time), of which one confirmed, one contested, one not checked; one said
 * not done; one never spoken of: the share kept is at least 3 of 5 in the debtor's words and at most 4 of 5.
 */
public record Share(
        int owed, int due, int saidDone, int inTime, int confirmed, int contested, int notChecked, int notStated) {
    /** Of undertakings of one side that are still owed, those whose due day is this day or before. */
    static Share of(List<Undertaking> all, java.time.LocalDate on) {
        List<Undertaking> due = all.stream()
                .filter(one -> one.due().day().filter(day -> !day.isAfter(on)).isPresent())
                .toList();
        List<Undertaking> done = due.stream()
                .filter(one -> one.debtor().situation() == Situation.DONE)
                .toList();
        return new Share(
                all.size(),
                due.size(),
                done.size(),
                (int) done.stream().filter(one -> one.daysDoneLate().isEmpty()).count(),
                (int) done.stream()
                        .filter(one -> one.other().situation() == Situation.DONE)
                        .count(),
                (int) done.stream()
                        .filter(one -> one.other().held() instanceof Held.Checked
                                && one.other().situation() != Situation.DONE)
                        .count(),
                (int) done.stream()
                        .filter(one -> one.other().situation() == Situation.NOT_CHECKED)
                        .count(),
                (int) due.stream()
                        .filter(one -> one.debtor().situation() == Situation.NOT_STATED)
                        .count());
    }

    /** Said not done yet, though due. */
    public int saidNotDone() {
        return due - saidDone - notStated;
    }
}
