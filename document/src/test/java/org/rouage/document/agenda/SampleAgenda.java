package org.rouage.document.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.agenda.Agenda;
import org.rouage.agenda.Deadline;
import org.rouage.agenda.Entry;
import org.rouage.agenda.Status;
import org.rouage.agenda.filing.ActFiling;
import org.rouage.agenda.filing.FilingFacts;
import org.rouage.agenda.filing.Filings;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.Records.Filing;
import org.rouage.document.Receipt;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.law.duty.Delay;
import org.rouage.law.duty.Duty;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Vocabulary;

/** One entry of each status, with words that a careless printer would break. */
final class SampleAgenda {
    static final LocalDate START = LocalDate.of(2024, 4, 29);

    private SampleAgenda() {}

    static AgendaReport report() {
        var entries = List.of(
                entry("late", new Status.Late(1)),
                entry("due", new Status.Due(Optional.of(2L))),
                entry("last-day", new Status.Due(Optional.of(0L))),
                entry("no-delay", new Status.Due(Optional.empty())),
                entry("stopped", new Status.Stopped(START)),
                entry("to-come", new Status.ToCome()),
                entry("not-started", new Status.NotStarted()),
                entry("lapsed", new Status.Lapsed(START)),
                entry("undecided", new Status.Undecided(Text.of("deux lectures", "two readings"))),
                entry("done", new Status.Done(START, 0)),
                entry("done-late", new Status.Done(START, 3)));
        return new AgendaReport(
                "mills-2024",
                "Convention <des meuniers> & co; « 2024 », \\ suite",
                new Agenda(AsOf.on(START), entries),
                sources());
    }

    static Entry entry(String id, Status status) {
        boolean counted = !id.equals("no-delay") && !(status instanceof Status.NotStarted);
        return new Entry(
                id,
                Text.of("Moudre, puis tamiser ; <b>" + "é".repeat(60), "Grind, then sift; <b>" + "é".repeat(60)),
                new Entry.Source.Law(
                        "mills/" + id,
                        new Basis("CMF M4 al. 1", Validity.from(LocalDate.of(2000, 1, 1)), Optional.empty())),
                id.equals("lapsed") ? Duty.Nature.POWER : Duty.Nature.DUTY,
                new Duty.Bound(Optional.of("state"), Text.of("l'État", "the State")),
                Optional.of(new Duty.Bound(Optional.empty(), Text.of("la caisse", "the fund"))),
                Text.of("fait du 29 avril", "event of 29 April"),
                counted
                        ? Optional.of(Deadline.after(START, new Delay.ToWorkedDay(new Delay.FullDays(8))))
                        : Optional.empty(),
                status,
                status instanceof Status.Done ? List.of(new Entry.Proof(START, Text.same("lettre <1>"))) : List.of(),
                Text.empty(),
                Text.of("Le grain se perd.", "The grain is lost."),
                List.of(Text.of("texte non vu", "text not seen")));
    }

    static FilingReport filings() {
        var filing = new Filing("convention", "senate", START.plusDays(1), "bordereau <1>");
        var early = new Filing("convention", "assembly", START.minusDays(1), "bordereau 0");
        var with = Filings.knownOn(START.plusDays(9), List.of(filing, early), FilingFacts.none())
                .of("convention", Optional.of(START), List.of("assembly", "senate"));
        var asked = new ActFiling.Asked(
                "mills/filed",
                new Basis("CMF M4 al. 2", Validity.from(LocalDate.of(2000, 1, 1)), Optional.empty()),
                List.of("assembly", "senate"),
                List.of(Text.of("Tel qu'imprimé & tel que voulu", "As printed & as meant")));
        return new FilingReport(
                "mills-2024",
                "Convention <des meuniers>",
                AsOf.on(START.plusDays(9)),
                List.of(
                        new ActFiling("convention", "La convention", Optional.of(START), List.of(asked), with),
                        new ActFiling("amendment-1", "Un projet", Optional.empty(), List.of(), List.of())),
                Vocabulary.empty(),
                sources());
    }

    private static ConsolidatedText.Sources sources() {
        return new ConsolidatedText.Sources(
                new Receipt.Release("0.0.0-test", Digest.ofText("")),
                Digest.ofText("all"),
                new TreeMap<>(Map.of("convention.yaml", Digest.ofText("act"))),
                new TreeMap<>(Map.of()));
    }
}
