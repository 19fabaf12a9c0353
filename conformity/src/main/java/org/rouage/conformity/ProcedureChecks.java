package org.rouage.conformity;

import java.time.LocalDate;
import java.util.List;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records.Event;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Vocabulary.Slot;

/** What is done with the convention, known only by records: reports, events, local contracts, judgement. */
final class ProcedureChecks {
    private static final String REPORT_EVENT = "report-to-";

    private ProcedureChecks() {}

    /** The deadline is the day of that date so many years after signature, and the report may still arrive on it. */
    static Assessment reportWithin(Check.ReportWithin check, Case inCase) {
        Text recipient = inCase.quoted(Slot.RECIPIENT, check.recipient());
        if (inCase.signed().isEmpty()) {
            return Assessment.undecided(
                    Text.of(
                            "Le délai court de la signature, qui n'est pas donnée.",
                            "The delay runs from signature, which is not given."),
                    Text.of("Inscrire les signatures.", "Record the signatures."));
        }
        LocalDate due = inCase.signed().get().plusYears(check.years());
        var reported = inCase.file().known().first(REPORT_EVENT + check.recipient());
        return reported.isEmpty()
                ? notReported(recipient, due, inCase)
                : reported(reported.get(), recipient, due).with(List.of(happened(reported.get())));
    }

    private static Assessment notReported(Text recipient, LocalDate due, Case inCase) {
        return inCase.on().isAfter(due)
                ? Assessment.breached(
                        Words.say(
                                "Le rapport à {} était dû le {} et n'est pas inscrit.",
                                "The report to {} was due on {} and is not recorded.",
                                recipient,
                                Words.day(due)),
                        Words.say(
                                "Adresser le rapport à {} et l'inscrire.",
                                "Send the report to {} and record it.",
                                recipient))
                : Assessment.undecided(
                        Words.say(
                                "Le rapport à {} est dû le {}.",
                                "The report to {} is due on {}.",
                                recipient,
                                Words.day(due)),
                        Words.say(
                                "Adresser le rapport à {} au plus tard le {} et l'inscrire.",
                                "Send the report to {} by {} and record it.",
                                recipient,
                                Words.day(due)));
    }

    private static Assessment reported(Event event, Text recipient, LocalDate due) {
        return event.on().isAfter(due)
                ? Assessment.breached(
                        Words.say(
                                "Le rapport à {}, dû le {}, a été remis le {}.",
                                "The report to {}, due on {}, was given on {}.",
                                recipient,
                                Words.day(due),
                                Words.day(event.on())),
                        Text.of(
                                "Le retard est acquis ; le justifier au dossier.",
                                "The delay stands; justify it in the dossier."))
                : Assessment.satisfied(Words.say(
                        "Le rapport à {}, dû le {}, a été remis le {}.",
                        "The report to {}, due on {}, was given on {}.",
                        recipient,
                        Words.day(due),
                        Words.day(event.on())));
    }

    static Assessment recorded(Check.Recorded check, Case inCase) {
        Text name = inCase.quoted(Slot.EVENT, check.event());
        return inCase.file()
                .known()
                .first(check.event())
                .map(event -> Assessment.satisfied(Words.say(
                                "Inscrit au dossier : {}, le {}.",
                                "On record: {}, on {}.",
                                name,
                                Words.day(event.on())))
                        .with(List.of(happened(event))))
                .orElseGet(() -> Assessment.undecided(
                        Words.say(
                                "Rien au dossier ne dit si cela a eu lieu : {}.",
                                "Nothing on record says whether it took place: {}.",
                                name),
                        Words.say(
                                "Inscrire l'événement {} avec sa preuve.",
                                "Record the event {} with its proof.",
                                name)));
    }

    private static Evidence happened(Event event) {
        return new Evidence(
                event.event(),
                Words.say(
                        "{}, par {} (preuve : {})",
                        "{}, by {} (proof: {})",
                        Words.day(event.on()),
                        Text.same(event.by()),
                        Text.same(event.proof())));
    }

    static Assessment byJudgement(Check.ByJudgement check, Case inCase) {
        var open = Assessment.undecided(
                check.question(),
                Words.say(
                        "Y répondre et l'inscrire parmi les justifications. {}",
                        "Answer it and record the answer among the justifications. {}",
                        check.why()));
        return check.besideFinancingLaws() ? besideFinancingLaws(open, check, inCase) : open;
    }

    /** The register helps whoever answers; an assumption that the convention states otherwise needs a reason. */
    private static Assessment besideFinancingLaws(Assessment open, Check.ByJudgement check, Case inCase) {
        var beside =
                inCase.file().register().atSignature(inCase.file().question().convention(), inCase.lawOf());
        if (beside.isEmpty()) {
            return open.noting(Text.of(
                    "Le registre des lois de financement n'en contient aucune qui soit en vigueur à la signature.",
                    "The register of financing laws holds none that was in force at signature."));
        }
        var law = beside.get();
        var otherwise = law.otherwise();
        var judged = otherwise.isEmpty()
                ? Assessment.undecided(
                        check.question(),
                        Text.of(
                                "Y répondre et l'inscrire parmi les justifications, au vu de la loi en vigueur à la "
                                        + "signature.",
                                "Answer it and record the answer among the justifications, in view of the law in "
                                        + "force at signature."))
                : Assessment.toJustify(
                        Words.say(
                                "La convention énonce autrement que la loi de financement : {}.",
                                "The convention states otherwise than the financing law: {}.",
                                Words.ids(otherwise.stream()
                                        .flatMap(one -> one.ofTheConvention().stream())
                                        .map(Parameter::id))),
                        Words.say(
                                "Dire pourquoi la convention retient une autre hypothèse pour : {}.",
                                "Say why the convention takes another assumption for: {}.",
                                Words.list(
                                        otherwise,
                                        one -> Text.same(one.ofTheLaw().title()))));
        return judged.with(Register.evidence(law));
    }
}
