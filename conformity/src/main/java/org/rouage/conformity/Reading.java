package org.rouage.conformity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund.Held;
import org.rouage.law.requirement.Vocabulary;

/**
 * The convention in one state, indexed once: its clauses, the missions on which what the law ties to a mission depends,
 * and its figures computed.
 *
 * <p>A mission of the act as signed counts on the day whose law judges. One that an amendment gave or ended counts as
 * it stands on the day asked: nobody could owe, on signature, an objective for a mission given two years later.
 */
record Reading(Clauses clauses, List<Held> missions, Selection selection, Recomputed recomputed, Optional<Text> note) {
    static Reading asSigned(Convention convention, Recomputed recomputed, Vocabulary words) {
        return of(convention, convention.fund().missions(), recomputed, words);
    }

    static Reading asAmended(
            Convention convention, Convention signed, LocalDate on, Recomputed recomputed, Vocabulary words) {
        List<Held> before = signed.fund().missions();
        List<Held> missions = convention.fund().missions().stream()
                .filter(held -> before.contains(held) || held.validity().contains(on))
                .map(held -> before.contains(held) ? held : new Held(held.term(), Validity.from(LocalDate.MIN)))
                .toList();
        return of(convention, missions, recomputed, words);
    }

    private static Reading of(Convention convention, List<Held> missions, Recomputed recomputed, Vocabulary words) {
        Written written = Written.of(convention);
        return new Reading(
                Clauses.of(written.convention()),
                missions,
                new Selection(convention, missions, words),
                recomputed,
                written.note());
    }
}
