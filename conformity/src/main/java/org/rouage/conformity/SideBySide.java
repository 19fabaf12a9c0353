package org.rouage.conformity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.conformity.coherence.Coherence;
import org.rouage.conformity.coherence.Comparison;
import org.rouage.conformity.coherence.Contradiction;
import org.rouage.conformity.coherence.Exhibit;
import org.rouage.conformity.coherence.Gravity;
import org.rouage.conformity.coherence.WithoutAnalogousClause;

/**
 * What comparing with a reference that was given adds to what is declared: contradictions are evidence, and can only
 * make a verdict more cautious.
 *
 * <p>Example: every orientation has a declared counterpart, which is satisfied without the reference; with it, an
 * orientation of the reference is left without an answer: to justify. Never breached.
 */
final class SideBySide {
    private SideBySide() {}

    /** On the day asked or, once the term is past, on its last day; as known on the day asked. */
    private static Optional<Coherence> coherence(String reference, Case inCase) {
        Case.File file = inCase.file();
        return file.question()
                .reference(reference)
                .map(given -> Coherence.of(new Comparison(
                        file.question().consolidation(),
                        given.consolidation(),
                        reference,
                        file.question().records().correspondences(),
                        new AsOf(earlier(inCase.on(), file.terms().now()), inCase.on()))));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Everything but amendments, once somebody has declared something; until then nobody has compared. */
    static Assessment orientations(Assessment declared, String reference, Case inCase) {
        return coherence(reference, inCase)
                .filter(coherence -> !coherence.declared().isEmpty())
                .map(coherence -> weighed(declared, coherence, one -> !one.isOfAmendments()))
                .orElse(declared);
    }

    /** What the reference's amendment of the same object changes and this one does not. */
    static Assessment amendment(Assessment declared, String reference, Case inCase) {
        String act = inCase.act().act();
        return coherence(reference, inCase)
                .map(coherence -> weighed(
                        declared,
                        coherence,
                        one -> one instanceof WithoutAnalogousClause missing
                                && missing.ourActs().stream()
                                        .anyMatch(ours -> ours.id().equals(act))))
                .orElse(declared);
    }

    private static Assessment weighed(Assessment declared, Coherence coherence, Predicate<Contradiction> counts) {
        List<Contradiction> found =
                coherence.contradictions().stream().filter(counts).toList();
        List<Evidence> evidence = found.stream().map(SideBySide::evidence).toList();
        var open = found.stream()
                .filter(one -> one.gravity() == Gravity.TO_JUSTIFY)
                .toList();
        return switch (declared.verdict()) {
            case Verdict.Breached breached -> declared.with(evidence);
            case Verdict.NotApplicable other -> declared.with(evidence);
            case Verdict.ToJustify already -> declared.with(evidence);
            case Verdict.Undecided unknown ->
                open.isEmpty() ? declared.with(evidence) : toJustify(open, declared, evidence);
            case Verdict.Satisfied satisfied -> {
                if (found.isEmpty()) {
                    yield declared;
                }
                yield open.isEmpty() ? undecided(found, declared, evidence) : toJustify(open, declared, evidence);
            }
        };
    }

    private static Assessment toJustify(List<Contradiction> open, Assessment declared, List<Evidence> evidence) {
        Text clauses = clauses(open);
        return Assessment.toJustify(
                        Words.say(
                                "Le rapprochement avec la référence montre des écarts : {}.",
                                "Comparing with the reference shows contradictions: {}.",
                                clauses),
                        Words.say(
                                "Résoudre ou justifier chaque écart : {}.",
                                "Resolve or justify each contradiction: {}.",
                                clauses))
                .with(declared.evidence())
                .with(evidence)
                .noting(declared.notes());
    }

    private static Assessment undecided(List<Contradiction> found, Assessment declared, List<Evidence> evidence) {
        Text clauses = clauses(found);
        return Assessment.undecided(
                        Words.say(
                                "Le rapprochement avec la référence laisse une question à une personne : {}.",
                                "Comparing with the reference leaves a question to a person: {}.",
                                clauses),
                        Words.say(
                                "Dire ce qu'il en est, et l'inscrire parmi les correspondances : {}.",
                                "Say how it is, and record it among the correspondences: {}.",
                                clauses))
                .with(declared.evidence())
                .with(evidence)
                .noting(declared.notes());
    }

    private static Text clauses(List<Contradiction> found) {
        return Words.ids(found.stream().map(SideBySide::clause).distinct().toList());
    }

    /** The clause by which a reader finds it: ours, else the reference's. */
    private static String clause(Contradiction one) {
        List<Exhibit> exhibits = one.ours().isEmpty() ? one.theirs() : one.ours();
        return exhibits.getFirst().clause();
    }

    private static Evidence evidence(Contradiction one) {
        return new Evidence(clause(one), one.reason());
    }
}
