package org.rouage.law.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Scope;

/**
 * One thing to be done by a day: who owes it to whom, the event that starts the clock, the delay, what stops it and
 * starts it again, what satisfies it, and what follows when the delay runs out.
 *
 * <p>Example: {@code css-r221-13/suspension-of-a-local-decision}: the director general of the CNAM has 15 days from the
 * receipt of a decision of a local fund to suspend or annul it; a request for information stops the clock, which starts
 * again in whole when the information is given; then the decision may be carried out. A text that states no delay has
 * none. The bases are those of requirement catalogues, dated and with fingerprints.
 */
public record Duty(
        String id,
        Nature nature,
        Scope scope,
        Text title,
        Bound debtor,
        Optional<Bound> creditor,
        Start start,
        Optional<Delay> delay,
        List<String> stoppedBy,
        List<String> restartedBy,
        List<Reading> readings,
        Text onExpiry,
        List<Basis> bases,
        List<Text> notes) {
    public Duty {
        if (bases.isEmpty() || readings.isEmpty()) {
            throw new IllegalArgumentException(id + " rests on no provision, or is read in no way");
        }
        stoppedBy = List.copyOf(stoppedBy);
        restartedBy = List.copyOf(restartedBy);
        readings = List.copyOf(readings);
        bases = List.copyOf(bases);
        notes = List.copyOf(notes);
    }

    /** What kind of thing it is; it decides what the end of the delay means. */
    public enum Nature {
        /** Owed: who has not done it when the delay ends is late. */
        DUTY,
        /** Only possible: when the delay ends nobody is late, but it is too late to act. */
        POWER,
        /** A custom that no text imposes: nobody is late against it. */
        HABIT,
        /** A time that must be left at least: who acts after it is not late. */
        FLOOR
    }

    /** Who is bound, or to whom: the party of the convention where it is one, and the name in words. */
    public record Bound(Optional<String> party, Text who) {}

    /**
     * One way of reading the text, and what then satisfies it; a text with one reading has no words for it.
     *
     * <p>Example: of R211-1-2, "the delay bears on presenting the orientations", satisfied by the event
     * {@code contract-orientations-presented}.
     */
    public record Reading(Text says, Satisfied satisfied) {}

    /** The provision on which it rests that day; empty when the text does not stand then. */
    public Optional<Basis> basisOn(LocalDate day) {
        return bases.stream().filter(basis -> basis.validity().contains(day)).findFirst();
    }

    /** The same duty within this delay. */
    Duty within(Delay stated) {
        return new Duty(
                id,
                nature,
                scope,
                title,
                debtor,
                creditor,
                start,
                Optional.of(stated),
                stoppedBy,
                restartedBy,
                readings,
                onExpiry,
                bases,
                notes);
    }
}
