package org.rouage.conformity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.conformity.Regularity.Code;
import org.rouage.convention.Convention.PlannedSignatory;
import org.rouage.convention.Records.Signature;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * Whether an amendment is signed by those who signed the convention, in the same capacities. Where the law of its
 * signature names signatories and they signed, others than those of the convention are no irregularity.
 *
 * <p>Example: the convention is signed by the president and the director; the law now asks for the director-general
 * alone, who signs the amendment: nothing to say.
 */
final class Signatories {
    private static final List<String> ROLES = List.of("state", "fund");

    private Signatories() {}

    static Stream<Regularity> irregular(ActSigning act, Case.File file, List<Finding> findings) {
        return Stream.concat(missing(act, file), others(act, file, findings));
    }

    /** The act states that it is signed, and a signature that it plans is not on record. */
    private static Stream<Regularity> missing(ActSigning act, Case.File file) {
        var stated = act.amendment()
                .flatMap(one -> one.signed())
                .filter(day -> !day.isAfter(file.known().on()));
        if (stated.isEmpty() || act.signed().isPresent()) {
            return Stream.empty();
        }
        LocalDate day = stated.get();
        var who = Words.list(
                act.pending(),
                one -> Words.say(
                        "{} ({})",
                        "{} ({})",
                        capacity(one.capacity(), file),
                        PartyChecks.party(file.clauses().role(one.party()))));
        return Stream.of(Regularities.toJustify(
                Code.SIGNATURE_MISSING,
                act,
                Words.say(
                        "L'acte se dit signé le {} ; n'est pas inscrite la signature de : {}. Il est tenu pour un "
                                + "projet et ne change rien.",
                        "The act says that it was signed on {}; not on record is the signature of: {}. It is taken "
                                + "for a draft and changes nothing.",
                        Words.day(day),
                        who),
                List.of(),
                Words.say(
                        "Inscrire dans records/signatures.yaml la signature de : {}.",
                        "Record in records/signatures.yaml the signature of: {}.",
                        who),
                file));
    }

    private static Stream<Regularity> others(ActSigning act, Case.File file, List<Finding> findings) {
        var evidence = new ArrayList<Evidence>();
        var differing = new ArrayList<Text>();
        for (String role : ROLES) {
            var wanted = capacities(file.convention(), role, file);
            var present = capacities(act, role, file);
            var match = Capacities.match(wanted.stream().map(List::of).toList(), present);
            boolean same = match.missing().isEmpty() && match.extra().isEmpty();
            if (!same && !asTheLawAsks(act, role, findings)) {
                differing.add(PartyChecks.party(role));
                evidence.add(new Evidence("convention", said(role, wanted, file)));
                evidence.add(new Evidence(act.act(), said(role, present, file)));
            }
        }
        return differing.isEmpty()
                ? Stream.empty()
                : Stream.of(Regularities.toJustify(
                        Code.OTHER_SIGNATORIES,
                        act,
                        Words.say(
                                "Les signataires ne sont pas ceux de la convention pour {}.",
                                "The signatories are not those of the convention for {}.",
                                Words.list(differing)),
                        evidence,
                        Text.of(
                                "Dire pourquoi d'autres signent, ou ajouter les signatures manquantes.",
                                "Say why others sign, or add the missing signatures."),
                        file));
    }

    /** By the law of the amendment's signature, those who had to sign for this party did. */
    private static boolean asTheLawAsks(ActSigning act, String role, List<Finding> findings) {
        var asked = findings.stream()
                .filter(finding -> finding.act().equals(act.act())
                        && finding.requirement().check() instanceof Check.SignedBy(String party, var _)
                        && party.equals(role)
                        && finding.verdict().kind() != Verdict.Kind.NOT_APPLICABLE)
                .toList();
        return !asked.isEmpty()
                && asked.stream().allMatch(finding -> finding.verdict().kind() == Verdict.Kind.SATISFIED);
    }

    /** Those who signed; of an act that is not signed, or whose signatures are not on record, those who are to. */
    private static List<String> capacities(ActSigning act, String role, Case.File file) {
        var clauses = file.clauses();
        return (act.signed().isEmpty() || act.signatures().isEmpty()
                        ? act.planned().stream()
                                .filter(one -> clauses.role(one.party()).equals(role))
                                .map(PlannedSignatory::capacity)
                        : act.signatures().stream()
                                .filter(one -> clauses.role(one.party()).equals(role))
                                .map(Signature::capacity))
                .sorted()
                .toList();
    }

    private static Text said(String role, List<String> capacities, Case.File file) {
        Text who = capacities.isEmpty()
                ? Text.of("personne", "nobody")
                : Words.list(capacities, capacity -> capacity(capacity, file));
        return Words.say("pour {} : {}", "for {}: {}", PartyChecks.party(role), who);
    }

    private static Text capacity(String capacity, Case.File file) {
        return file.words().name(Slot.CAPACITY, capacity);
    }
}
