package org.rouage.conformity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rouage.agenda.filing.FiledWith;
import org.rouage.agenda.filing.Filings;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.convention.Records.Filing;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * Whether an act was filed with each recipient that the text names. The text sets no day: what is missing is to
 * justify, never late. What was sent irregularly does not count, and stays readable in a note.
 */
final class FilingCheck {
    private FilingCheck() {}

    /** A filing counts from the day of signature on: before, the act sent was not yet the act. */
    static Assessment of(Check.Filed check, Case inCase) {
        var act = inCase.act();
        if (act.signed().isEmpty()) {
            return Assessment.undecided(
                    Text.of(
                            "L'acte n'est pas encore signé : rien n'est à transmettre.",
                            "The act is not yet signed: nothing is to be filed."),
                    Text.of(
                            "Transmettre l'acte une fois signé et l'inscrire.",
                            "File the act once signed, and record it."));
        }
        LocalDate signed = act.signed().get();
        Filings filings = Filings.knownOn(
                inCase.on(),
                inCase.file().known().filings(act.act()),
                inCase.file().question().filing());
        var evidence = new ArrayList<Evidence>();
        var missing = new ArrayList<Text>();
        var notes = new ArrayList<Text>();
        for (String recipient : check.recipients()) {
            Text name = inCase.quoted(Slot.RECIPIENT, recipient);
            FiledWith filed = filings.with(act.act(), act.signed(), recipient);
            filed.sent().forEach(sent -> tell(sent, name, evidence, notes));
            if (filed.proved().isEmpty()) {
                missing.add(name);
            }
        }
        return filedOrNot(Text.same(act.act()), signed, missing).with(evidence).noting(notes);
    }

    private static void tell(FiledWith.Sent sent, Text recipient, List<Evidence> evidence, List<Text> notes) {
        if (sent.isRegular()) {
            evidence.add(new Evidence("filing", said(sent, recipient)));
        }
        sent.irregularities()
                .forEach(wrong -> notes.add(Words.say(
                        "Un envoi du {} à {} ne compte pas : {}.",
                        "A filing of {} with {} does not count: {}.",
                        Words.day(sent.filing().sent()),
                        recipient,
                        wrong.says())));
    }

    /** A receipt known on the day asked is told: it is stronger evidence than the sending. */
    private static Text said(FiledWith.Sent sent, Text recipient) {
        Filing filing = sent.filing();
        Text proof = Words.say(
                "{}, le {} (preuve : {})",
                "{}, on {} (proof: {})",
                recipient,
                Words.day(filing.sent()),
                Text.same(filing.proof()));
        return filing.receipt()
                .filter(receipt -> sent.received())
                .map(receipt -> proof.plus(Words.say(
                        ", accusé de réception du {} ({})",
                        ", receipt of {} ({})",
                        Words.day(receipt.on()),
                        Text.same(receipt.proof()))))
                .orElse(proof);
    }

    private static Assessment filedOrNot(Text act, LocalDate signed, List<Text> missing) {
        return missing.isEmpty()
                ? Assessment.satisfied(Words.say("Transmis ({}).", "Filed ({}).", act))
                : Assessment.toJustify(
                        Words.say(
                                "Signé le {} et pas de transmission inscrite ({}) : {}. Le texte ne fixe "
                                        + "pas de délai.",
                                "Signed on {} and no filing recorded ({}): {}. The text sets no deadline.",
                                Words.day(signed),
                                act,
                                Words.list(missing)),
                        Words.say(
                                "Transmettre à {} et inscrire l'envoi avec sa preuve.",
                                "File with {} and record the sending with its proof.",
                                Words.list(missing)));
    }
}
