package org.rouage.conformity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.convention.Clause;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.ActDays.Status;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * That the amendment concluded after a financing law holds clauses analogous to those of the reference's amendment with
 * the same object. It is owed once there is such an amendment on both sides; before, the question is to justify, and it
 * is never a breach.
 *
 * <p>Example: both conventions were amended after the law for 2003: each clause of our amendment needs a declared
 * correspondence. The reference was also amended after the law for 2004, and we were not: that is to justify.
 */
final class AnalogousClauses {
    private AnalogousClauses() {}

    /**
     * Each amendment that follows a financing law; the convention where none does, or one of the reference's is alone.
     */
    static Stream<ActSigning> acts(Check.AmendmentAfterFinancingLaw check, Case.File file) {
        var following = check.analogousTo().isEmpty()
                ? List.<ActSigning>of()
                : file.amendments().stream()
                        .filter(one -> one.financingLawYear().isPresent())
                        .toList();
        boolean alone = check.analogousTo()
                .filter(reference -> !withoutCounterpart(reference, file).isEmpty())
                .isPresent();
        return check.yearly() || alone || following.isEmpty()
                ? Stream.concat(Stream.of(file.convention()), following.stream())
                : following.stream();
    }

    /** One amendment: each of its clauses (or itself, when it lists none) is declared analogous. */
    static Assessment inAmendment(String reference, Case inCase) {
        if (inCase.signed().isEmpty()) {
            return Assessment.undecided(
                    Text.of(
                            "L'avenant n'est pas conclu : il n'est pas signé.",
                            "The amendment is not concluded: it is not signed."),
                    Text.of("Inscrire les signatures.", "Record the signatures."));
        }
        int year = inCase.act().financingLawYear().orElseThrow();
        Optional<Reference> given = inCase.file().question().reference(reference);
        var counterparts = given.stream()
                .flatMap(one -> concluded(one, inCase.file()))
                .filter(act -> follows(act, year))
                .map(ActDays::act)
                .toList();
        if (given.isPresent() && counterparts.isEmpty()) {
            return noCounterpart(year, inCase.quoted(Slot.REFERENCE, reference));
        }
        var clauses = inCase.act().amendment().stream()
                .flatMap(amendment -> amendment.clauses().stream())
                .map(Clause::id)
                .toList();
        var compared = ComparisonChecks.compared(
                clauses.isEmpty() ? List.of(inCase.act().act()) : clauses, reference, inCase);
        return counterparts.isEmpty()
                ? compared
                : SideBySide.amendment(compared, reference, inCase)
                        .noting(Words.say(
                                "Avenant de {} après la loi de financement pour {} : {}.",
                                "Amendment of {} after the financing law for {}: {}.",
                                inCase.quoted(Slot.REFERENCE, reference),
                                Words.number(year),
                                Words.ids(counterparts)));
    }

    private static Assessment noCounterpart(int year, Text other) {
        return Assessment.toJustify(
                Words.say(
                        "Le dossier de {} n'a pas d'avenant conclu après la loi de financement pour {} : des clauses "
                                + "analogues ne sont dues qu'une fois cet avenant conclu.",
                        "The dossier of {} has no amendment concluded after the financing law for {}: analogous "
                                + "clauses are owed only once there is one.",
                        other,
                        Words.number(year)),
                Words.say(
                        "Dire à quel avenant de {} celui-ci répond, ou pourquoi il n'en a pas.",
                        "Say to which amendment of {} this one answers, or why there is none.",
                        other));
    }

    /** The convention, where no amendment of ours follows a financing law, or one of the reference's stands alone. */
    static Assessment withoutAmendment(Optional<String> reference, Case inCase) {
        var alone =
                reference.map(term -> withoutCounterpart(term, inCase.file())).orElse(Set.of());
        if (!alone.isEmpty()) {
            return alone(alone, inCase.quoted(Slot.REFERENCE, reference.orElseThrow()));
        }
        boolean none =
                inCase.signed().isEmpty() || YearlyAmendment.owedYears(inCase).isEmpty();
        return none
                ? Assessment.notApplicable(Text.of(
                        "Aucune loi de financement n'a suivi la signature.",
                        "No financing law has followed the signature."))
                : Assessment.toJustify(
                        Text.of(
                                "Aucun avenant ne suit une loi de financement ; des clauses analogues ne sont dues "
                                        + "que dans un tel avenant.",
                                "No amendment follows a financing law; analogous clauses are owed only in such an "
                                        + "amendment."),
                        Text.of(
                                "Dire pourquoi aucun avenant n'a été conclu à la suite des lois de financement.",
                                "Say why no amendment was concluded after the financing laws."));
    }

    private static Assessment alone(Set<Integer> years, Text other) {
        var list = Words.list(years, Words::number);
        return Assessment.toJustify(
                Words.say(
                        "{} a un avenant conclu après la loi de financement pour {} ; ici, aucun n'y répond.",
                        "{} has an amendment concluded after the financing law for {}; here, none answers it.",
                        other,
                        list),
                Words.say(
                        "Conclure un avenant aux clauses analogues pour {}, ou dire pourquoi il n'y en a pas.",
                        "Conclude an amendment with analogous clauses for {}, or say why there is none.",
                        list));
    }

    /** The years of financing laws after which the reference alone was amended, while our convention ran. */
    private static Set<Integer> withoutCounterpart(String reference, Case.File file) {
        var ours = file.amendments().stream()
                .filter(one -> one.signed().isPresent())
                .flatMap(one -> one.financingLawYear().stream())
                .collect(Collectors.toSet());
        var years = new TreeSet<Integer>();
        file.convention()
                .signed()
                .ifPresent(signed -> file.question().reference(reference).stream()
                        .flatMap(one -> concluded(one, file))
                        .filter(act -> act.signed()
                                .filter(day -> !day.isBefore(signed)
                                        && !day.isAfter(file.terms().now()))
                                .isPresent())
                        .flatMap(act -> ActSigning.financingLawYear(act.amendment(), act.signed()).stream())
                        .filter(year -> !ours.contains(year))
                        .forEach(years::add));
        return years;
    }

    private static boolean follows(ActDays act, int year) {
        return ActSigning.financingLawYear(act.amendment(), act.signed())
                .filter(one -> one == year)
                .isPresent();
    }

    private static Stream<ActDays> concluded(Reference reference, Case.File file) {
        var asked = AsOf.on(file.known().on());
        return reference.consolidation().acts().stream().filter(act -> switch (act.status(asked)) {
            case Status.IN_FORCE, Status.ANNOUNCED, Status.UNDATED -> true;
            case Status.DRAFT, Status.UNKNOWN -> false;
        });
    }
}
