package org.rouage.document.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.agenda.Deadline;
import org.rouage.agenda.Entry;
import org.rouage.agenda.Status;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.law.duty.Duty;

/** The words of an agenda, in both languages. */
final class AgendaWords {
    static final Text KIND = Text.of("Agenda", "Agenda");
    static final Text COLON = Text.of(" : ", ": ");
    static final Text OWED_BY = Text.of("qui", "who");
    static final Text TO = Text.of("envers", "to");
    static final Text BASIS = Text.of("fondement", "basis");
    static final Text COMPUTATION = Text.of("calcul", "computation");
    static final Text STARTS = Text.of("départ", "starts with");
    static final Text PROOF = Text.of("preuve", "proof");
    static final Text READING = Text.of("lecture", "reading");
    static final Text AFTER = Text.of("ensuite", "then");
    static final Text NOTE = Text.of("note", "note");
    static final Text NOTHING = Text.of("Rien à l'agenda.", "Nothing on the agenda.");
    static final Text NO_DELAY =
            Text.of("le texte ne fixe pas de délai : jamais en retard", "the text states no delay: never late");
    static final Text SKIP = Text.of("Aller à l'agenda", "Go to the agenda");
    static final Text SUMMARY = Text.of("Décompte", "Count");
    static final Text ENTRIES = Text.of("entrées", "entries");

    private AgendaWords() {}

    /** {@code En vigueur le 30 juin 2026, connu le 28 juin 2026.} */
    static Text asked(AgendaReport report) {
        return Text.of("En vigueur le ", "In force on ")
                .plus(Text.day(report.agenda().asked().inForce()))
                .plus(Text.of(", connu le ", ", known on "))
                .plus(Text.day(report.agenda().asked().known()))
                .plus(Text.same("."));
    }

    static Text status(Status status) {
        return switch (status) {
            case Status.Done(var on, long daysLate) ->
                Text.of("fait le ", "done on ").plus(Text.day(on)).plus(daysLate == 0 ? Text.empty() : late(daysLate));
            case Status.Due(Optional<Long> left) -> left.map(AgendaWords::left).orElse(Text.of("à faire", "due"));
            case Status.Late(long days) -> Text.of("en retard de ", "late by ").plus(days(days));
            case Status.ToCome() -> Text.of("à venir", "to come");
            case Status.NotStarted() ->
                Text.of(
                        "pas commencé : aucun fait inscrit ne fait courir le délai",
                        "not started: no event on record starts the clock");
            case Status.Stopped(var since) ->
                Text.of("délai arrêté depuis le ", "clock stopped since ").plus(Text.day(since));
            case Status.Lapsed(var since) ->
                Text.of("délai écoulé le ", "delay run out on ")
                        .plus(Text.day(since))
                        .plus(Text.of(", rien d'inscrit", ", nothing on record"));
            case Status.Undecided(Text why) ->
                Text.of("indécidé : ", "undecided: ").plus(why);
        };
    }

    private static Text late(long days) {
        return Text.of(", avec ", ", ").plus(days(days)).plus(Text.of(" de retard", " late"));
    }

    private static Text left(long days) {
        return days == 0
                ? Text.of("à faire, dernier jour", "due, last day")
                : new Text(
                        "à faire, reste " + days(days).french(),
                        "due, " + days(days).english() + " left");
    }

    static Text days(long days) {
        return Text.counted(days, "jour", "jours", "day", "days");
    }

    /** The provision with its days, or the element of the convention. */
    static Text basis(Entry.Source source) {
        return switch (source) {
            case Entry.Source.Law(String _, var basis) -> Text.same(basis.provision() + " (" + basis.validity() + ")");
            case Entry.Source.Clause(String element) -> Text.of("convention, " + element, "convention, " + element);
        };
    }

    static Optional<Text> nature(Duty.Nature nature) {
        return switch (nature) {
            case DUTY -> Optional.empty();
            case POWER -> Optional.of(Text.of("faculté", "power"));
            case FLOOR -> Optional.of(Text.of("temps minimal à laisser", "time to be left at least"));
            case HABIT -> Optional.of(Text.of("usage, pas une règle de droit", "habit, not law"));
        };
    }

    /** {@code 2025-12-04 départ → 2025-12-24 + 20 jours}. */
    static Text computation(Deadline deadline) {
        Text all = Text.empty();
        for (Deadline.Step step : deadline.computation()) {
            Text one = Text.same(step.day() + " ").plus(step.says());
            all = all.isEmpty() ? one : all.plus(Text.same(" → ")).plus(one);
        }
        return all;
    }

    /** A label and what it says, where there is something to say. */
    record Line(Text label, Text says) {
        String in(Language language) {
            return label.in(language) + COLON.in(language) + says.in(language);
        }
    }

    /** All that is told of an entry under its title and status. */
    static List<Line> lines(Entry entry) {
        if (entry.status() instanceof Status.NotStarted) {
            return List.of(new Line(OWED_BY, entry.debtor().who()), new Line(BASIS, basis(entry.source())));
        }
        var lines = new ArrayList<Line>();
        Text debtor = entry.debtor().who();
        lines.add(new Line(
                OWED_BY,
                nature(entry.nature())
                        .map(nature -> debtor.plus(Text.same(" (")).plus(nature).plus(Text.same(")")))
                        .orElse(debtor)));
        entry.creditor().ifPresent(creditor -> lines.add(new Line(TO, creditor.who())));
        lines.add(new Line(BASIS, basis(entry.source())));
        add(lines, READING, entry.reading());
        add(lines, STARTS, entry.starts());
        if (entry.deadline().isPresent()) {
            lines.add(new Line(COMPUTATION, computation(entry.deadline().get())));
        } else {
            lines.add(new Line(COMPUTATION, NO_DELAY));
        }
        entry.proofs()
                .forEach(proof ->
                        lines.add(new Line(PROOF, Text.same(proof.on() + " ").plus(proof.says()))));
        add(lines, AFTER, entry.onExpiry());
        entry.notes().forEach(note -> lines.add(new Line(NOTE, note)));
        return lines;
    }

    private static void add(List<Line> lines, Text label, Text says) {
        if (!says.isEmpty()) {
            lines.add(new Line(label, says));
        }
    }

    /** The day to show before a title, or dashes. */
    static String day(Entry entry) {
        return entry.deadline()
                .map(deadline -> deadline.lastDay().toString())
                .orElse(entry.day().map(Object::toString).orElse("–"));
    }
}
