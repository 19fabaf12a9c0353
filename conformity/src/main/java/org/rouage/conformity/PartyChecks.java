package org.rouage.conformity;

import java.util.ArrayList;
import java.util.List;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.convention.Convention.PlannedSignatory;
import org.rouage.convention.Records.Signature;
import org.rouage.law.requirement.Check;

/** Who is bound, what each owes, who signs. */
final class PartyChecks {
    private PartyChecks() {}

    static Text party(String role) {
        return switch (role) {
            case "state" -> Text.of("l'État", "the State");
            case "fund" -> Text.of("la caisse", "the fund");
            default -> Text.same(role);
        };
    }

    static Assessment concludedBetween(Check.ConcludedBetween check, Case inCase) {
        var parties = inCase.file().clauses().convention().parties();
        var evidence = parties.stream()
                .map(one -> new Evidence(
                        one.id(), Words.say("{} : {}", "{}: {}", party(one.role()), Text.same(one.name()))))
                .toList();
        var missing = check.parties().stream()
                .filter(role -> parties.stream()
                        .noneMatch(one -> one.role().equals(role) && !one.name().isBlank()))
                .toList();
        var wanted = Words.list(check.parties(), PartyChecks::party);
        if (missing.isEmpty()) {
            return Assessment.satisfied(Words.say(
                            "La convention est conclue entre {}.", "The convention is concluded between {}.", wanted))
                    .with(evidence);
        }
        var who = Words.list(missing, PartyChecks::party);
        return Assessment.silent(
                        inCase.requirement().force(),
                        Words.say("N'est pas nommé parmi les parties : {}.", "Not named among the parties: {}.", who),
                        Words.say("Nommer parmi les parties : {}.", "Name among the parties: {}.", who))
                .with(evidence);
    }

    static Assessment reciprocalCommitments(Case inCase) {
        var clauses = inCase.file().clauses();
        var evidence = new ArrayList<Evidence>();
        var silent = new ArrayList<String>();
        for (String role : List.of("state", "fund")) {
            var owed = clauses.commitmentsOf(role);
            if (owed.isEmpty()) {
                silent.add(role);
            }
            owed.forEach(one ->
                    evidence.add(new Evidence(one.id(), Words.say("engagement : {}", "commitment: {}", party(role)))));
        }
        if (silent.isEmpty()) {
            return Assessment.satisfied(Words.say(
                            "Les engagements sont réciproques : {} pour l'État, {} pour la caisse.",
                            "Commitments are reciprocal: {} of the State, {} of the fund.",
                            Text.same(Integer.toString(
                                    clauses.commitmentsOf("state").size())),
                            Text.same(Integer.toString(
                                    clauses.commitmentsOf("fund").size()))))
                    .with(evidence);
        }
        var who = Words.list(silent, PartyChecks::party);
        return Assessment.silent(
                        inCase.requirement().force(),
                        Words.say("Aucun engagement pour {}.", "No commitment of {}.", who),
                        Words.say(
                                "Écrire au moins un engagement pour {}.", "Write at least one commitment of {}.", who))
                .with(evidence);
    }

    static Assessment signedBy(Check.SignedBy check, Case inCase) {
        var clauses = inCase.file().clauses();
        var act = inCase.act();
        var signatures = act.signatures().stream()
                .filter(one -> clauses.role(one.party()).equals(check.party()))
                .toList();
        var evidence = signatures.stream()
                .map(one -> new Evidence(
                        "signature",
                        Words.say(
                                "{} ({}), le {}",
                                "{} ({}), on {}",
                                Text.same(one.name()),
                                Capacities.name(List.of(List.of(one.capacity())), inCase),
                                Words.day(one.signed()))))
                .toList();
        var signed = Capacities.match(
                check.signatures(), signatures.stream().map(Signature::capacity).toList());
        var who = party(check.party());
        if (signed.missing().isEmpty()) {
            return Assessment.satisfied(Words.say(
                            "Pour {}, ont signé : {}.",
                            "For {}, signed by: {}.",
                            who,
                            Capacities.name(
                                    signatures.stream()
                                            .map(one -> List.of(one.capacity()))
                                            .toList(),
                                    inCase)))
                    .with(evidence)
                    .noting(extra(signed, inCase));
        }
        var judged = act.signed().isPresent() ? wronglySigned(signed, who, inCase) : notYetSigned(check, who, inCase);
        return inCase.isOfAnAmendment() ? byParallel(judged).with(evidence) : judged.with(evidence);
    }

    /** The texts name who signs the convention and say nothing of its amendments. */
    private static Assessment byParallel(Assessment judged) {
        Text parallel = Text.of(
                "Le texte nomme les signataires de la convention et ne dit rien des avenants : par parallélisme des "
                        + "formes, on attend les mêmes.",
                "The text names who signs the convention and says nothing of amendments: the same are expected, as "
                        + "what is made in a form is changed in that form.");
        var softened = judged.verdict() instanceof Verdict.Breached(Text reason)
                ? new Assessment(new Verdict.ToJustify(reason), judged.evidence(), judged.notes(), judged.remedy())
                : judged;
        return softened.noting(parallel);
    }

    private static Assessment wronglySigned(Capacities signed, Text who, Case inCase) {
        var missing = Capacities.name(signed.missing(), inCase);
        return Assessment.breached(
                        Words.say("Pour {}, n'a pas signé : {}.", "For {}, not signed by: {}.", who, missing),
                        Words.say(
                                "Faire signer pour {} : {} ; un acte signé ne change pas, la signature manquante "
                                        + "s'y ajoute.",
                                "Have signed for {}: {}; a signed act does not change, the missing signature is "
                                        + "added to it.",
                                who,
                                missing))
                .noting(extra(signed, inCase));
    }

    private static Assessment notYetSigned(Check.SignedBy check, Text who, Case inCase) {
        var clauses = inCase.file().clauses();
        var act = inCase.act();
        var planned = Capacities.match(
                check.signatures(),
                act.planned().stream()
                        .filter(one -> clauses.role(one.party()).equals(check.party()))
                        .map(PlannedSignatory::capacity)
                        .toList());
        var plan = act.planned().stream()
                .filter(one -> clauses.role(one.party()).equals(check.party()))
                .map(one -> new Evidence(
                        "signatories",
                        Words.say(
                                "prévu : {}",
                                "planned: {}",
                                Capacities.name(List.of(List.of(one.capacity())), inCase))))
                .toList();
        return (planned.missing().isEmpty() ? plannedAsAsked(who) : notPlanned(planned, who, inCase))
                .with(plan)
                .noting(extra(planned, inCase));
    }

    private static Assessment plannedAsAsked(Text who) {
        return Assessment.undecided(
                Words.say(
                        "L'acte n'est pas encore signé ; les signataires prévus pour {} sont ceux que "
                                + "le texte demande.",
                        "The act is not yet signed; the signatories planned for {} are those the text " + "asks for.",
                        who),
                Text.of("Inscrire les signatures dès qu'elles sont données.", "Record the signatures once given."));
    }

    private static Assessment notPlanned(Capacities planned, Text who, Case inCase) {
        var missing = Capacities.name(planned.missing(), inCase);
        return Assessment.silent(
                inCase.requirement().force(),
                Words.say(
                        "Pour {}, n'est pas prévu parmi les signataires : {}.",
                        "For {}, not planned among the signatories: {}.",
                        who,
                        missing),
                Words.say(
                        "Prévoir parmi les signataires pour {} : {}.",
                        "Plan among the signatories for {}: {}.",
                        who,
                        missing));
    }

    private static List<Text> extra(Capacities capacities, Case inCase) {
        return capacities.extra().isEmpty()
                ? List.of()
                : List.of(Words.say(
                        "Signataire que le texte ne demande pas : {}.",
                        "Signatory whom the text does not ask for: {}.",
                        Capacities.name(
                                capacities.extra().stream().map(List::of).toList(), inCase)));
    }
}
