package org.rouage.conformity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund.Held;
import org.rouage.law.requirement.Scope;
import org.rouage.law.requirement.Scope.Dated;
import org.rouage.law.requirement.Vocabulary;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * Whether a scope takes in a convention on a day: instrument, fund, branches and missions, each dated on both sides.
 */
final class Selection {
    private final Convention convention;
    private final List<Held> missions;
    private final Vocabulary words;

    Selection(Convention convention, List<Held> missions, Vocabulary words) {
        this.convention = convention;
        this.missions = missions;
        this.words = words;
    }

    boolean takesIn(Scope scope, LocalDate day) {
        return outside(scope, day).isEmpty();
    }

    /** Why the scope leaves the convention out on that day; empty when it takes it in. */
    Optional<Text> outside(Scope scope, LocalDate day) {
        if (!scope.instrument().isBlank() && !scope.instrument().equals(convention.instrument())) {
            return Optional.of(Words.say(
                    "Le texte vise un autre instrument : {}.",
                    "The text speaks of another instrument: {}.",
                    words.name(Slot.INSTRUMENT, scope.instrument())));
        }
        if (!speaksOf(scope.funds(), List.of(itself()), day)) {
            return Optional.of(Words.say(
                    "Le texte ne vise pas, le {}, la caisse {}.",
                    "On {}, the text does not speak of the fund {}.",
                    Words.day(day),
                    words.name(Slot.FUND, itself().term())));
        }
        if (!speaksOf(scope.branches(), convention.fund().branches(), day)) {
            return Optional.of(Words.say(
                    "La caisse ne gère pas, le {} : {}.",
                    "On {}, the fund does not run: {}.",
                    Words.day(day),
                    names(scope.branches(), Slot.BRANCH)));
        }
        if (!speaksOf(scope.missions(), missions, day)) {
            return Optional.of(Words.say(
                    "La caisse n'exerce pas, le {} : {}.",
                    "On {}, the fund does not hold: {}.",
                    Words.day(day),
                    names(scope.missions(), Slot.MISSION)));
        }
        return Optional.empty();
    }

    private Held itself() {
        return new Held(convention.fund().inLaw(), Validity.from(LocalDate.MIN));
    }

    private Text names(List<Dated> terms, Slot slot) {
        return Words.list(terms, dated -> words.name(slot, dated.term()));
    }

    private static boolean speaksOf(List<Dated> scope, List<Held> held, LocalDate day) {
        return scope.isEmpty()
                || scope.stream()
                        .filter(dated -> dated.validity().contains(day))
                        .anyMatch(dated -> held.stream()
                                .anyMatch(one -> one.term().equals(dated.term())
                                        && one.validity().contains(day)));
    }
}
