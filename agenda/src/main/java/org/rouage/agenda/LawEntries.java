package org.rouage.agenda;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rouage.agenda.Entry.Proof;
import org.rouage.agenda.filing.FiledWith;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Event;
import org.rouage.law.duty.Duty;
import org.rouage.law.duty.Satisfied;
import org.rouage.law.requirement.Basis;

/** The entries of one duty: one for each time its clock starts and each way of reading it. */
final class LawEntries {
    private final Ground ground;

    LawEntries(Ground ground) {
        this.ground = ground;
    }

    /** None when the text does not stand, or does not speak of this convention, on the day the clock starts. */
    Stream<Entry> of(Duty duty) {
        return Occurrence.of(duty, ground).stream().flatMap(occurrence -> of(duty, occurrence));
    }

    private Stream<Entry> of(Duty duty, Occurrence occurrence) {
        LocalDate lawDay = occurrence.start().filter(this::reached).orElseGet(ground::lawDay);
        Optional<Basis> basis = duty.basisOn(lawDay).filter(found -> ground.bears(duty.scope(), lawDay));
        var entries = new ArrayList<Entry>();
        basis.ifPresent(found -> {
            for (int reading = 0; reading < duty.readings().size(); reading++) {
                entries.add(entry(duty, occurrence, found, reading));
            }
        });
        return entries.stream();
    }

    /** A duty whose clock starts later is told by the law of the day asked: that of its own day may still change. */
    private boolean reached(LocalDate start) {
        return !start.isAfter(ground.lawDay());
    }

    private Entry entry(Duty duty, Occurrence occurrence, Basis basis, int index) {
        Duty.Reading reading = duty.readings().get(index);
        Optional<Clock> clock = occurrence.start().map(start -> Clock.of(duty, occurrence, start, ground));
        Optional<Deadline> deadline = clock.flatMap(Clock::deadline);
        var notes = new ArrayList<>(duty.notes());
        if (!basis.seen()) {
            notes.add(Text.of("texte non vu", "text not seen"));
        }
        List<Proof> proofs = occurrence
                .start()
                .map(start -> proofs(reading.satisfied(), occurrence, start, notes))
                .orElse(List.of());
        return new Entry(
                id(duty, occurrence, index),
                duty.title(),
                new Entry.Source.Law(duty.id(), basis),
                duty.nature(),
                duty.debtor(),
                duty.creditor(),
                occurrence.says(),
                deadline,
                status(duty, reading, occurrence, clock, proofs),
                proofs,
                reading.says(),
                duty.onExpiry(),
                notes);
    }

    private static String id(Duty duty, Occurrence occurrence, int reading) {
        String about = occurrence.about().isEmpty() ? "" : "@" + occurrence.about();
        return duty.id() + about + (duty.readings().size() == 1 ? "" : "~" + (reading + 1));
    }

    private Status status(
            Duty duty, Duty.Reading reading, Occurrence occurrence, Optional<Clock> clock, List<Proof> proofs) {
        if (occurrence.start().isEmpty() || clock.isEmpty()) {
            return new Status.NotStarted();
        }
        Optional<Deadline> deadline = clock.get().deadline();
        if (isWhole(reading.satisfied(), occurrence, proofs)) {
            LocalDate on =
                    proofs.stream().map(Proof::on).max(LocalDate::compareTo).orElseThrow();
            return Statuses.done(duty.nature(), on, deadline);
        }
        if (reading.satisfied() instanceof Satisfied.ByLocalContracts
                && openFunds(occurrence).isEmpty()) {
            return new Status.Undecided(Text.of(
                    "le dossier ne dit pas le réseau des caisses", "the dossier does not list the network of funds"));
        }
        Optional<LocalDate> stopped = clock.get().stoppedSince();
        return stopped.isPresent()
                ? new Status.Stopped(stopped.get())
                : readAs(
                        duty,
                        Statuses.open(
                                duty.nature(), deadline, occurrence.start().get(), ground.day()));
    }

    /** Of a text that reads two ways, what is late by one reading is not late for certain. */
    private static Status readAs(Duty duty, Status status) {
        return status instanceof Status.Late(long days) && duty.readings().size() > 1
                ? new Status.Undecided(Text.of(
                        "en retard selon cette lecture du texte, qui en a deux ; jours : " + days,
                        "late by this reading of the text, which has two; days: " + days))
                : status;
    }

    /** Whether what is proved is all that is asked: each recipient, each local fund. */
    private boolean isWhole(Satisfied satisfied, Occurrence occurrence, List<Proof> proofs) {
        return switch (satisfied) {
            case Satisfied.ByEvent _, Satisfied.BySignature _, Satisfied.ByAmendment _ -> !proofs.isEmpty();
            case Satisfied.ByFiling(List<String> recipients) ->
                recipients.stream()
                        .allMatch(recipient ->
                                filed(occurrence, recipient).proved().isPresent());
            case Satisfied.ByLocalContracts() -> {
                var open = openFunds(occurrence);
                yield !open.isEmpty() && proofs.size() >= open.size();
            }
        };
    }

    private List<Proof> proofs(Satisfied satisfied, Occurrence occurrence, LocalDate start, List<Text> notes) {
        return switch (satisfied) {
            case Satisfied.ByEvent(List<String> events) ->
                events.stream()
                        .flatMap(event -> ground.events(event).stream())
                        .filter(event -> isAbout(event, occurrence, start))
                        .min(comparing(Event::on))
                        .map(LawEntries::proof)
                        .stream()
                        .toList();
            case Satisfied.BySignature() ->
                ground.signed().map(day -> new Proof(day, Text.of("signée", "signed"))).stream()
                        .toList();
            case Satisfied.ByFiling(List<String> recipients) -> filings(occurrence, recipients, notes);
            case Satisfied.ByAmendment() -> answers(occurrence);
            case Satisfied.ByLocalContracts() -> contracts(occurrence, start);
        };
    }

    /** Of a year, an event about that year or, about nothing, in the year that follows. */
    private boolean isAbout(Event event, Occurrence occurrence, LocalDate start) {
        boolean same = event.about().orElse("").equals(occurrence.about());
        boolean early = event.on().isBefore(start) && !before(occurrence, start);
        boolean unnamed = event.about().isEmpty()
                && occurrence.about().matches("[0-9]{4}")
                && event.on().isBefore(start.plusYears(1));
        return (same || unnamed) && !early;
    }

    /** What is counted back from the term may be done before it. */
    private boolean before(Occurrence occurrence, LocalDate start) {
        return occurrence.about().isEmpty()
                && start.equals(ground.convention().period().endInclusive());
    }

    private static Proof proof(Event event) {
        return new Proof(event.on(), Text.same(event.by() + " (" + event.proof() + ")"));
    }

    private FiledWith filed(Occurrence occurrence, String recipient) {
        String act = act(occurrence);
        Optional<LocalDate> signed = ground.acts().stream()
                .filter(one -> one.name().equals(act))
                .findFirst()
                .flatMap(Ground.Act::signed);
        return ground.filings().with(act, signed, recipient);
    }

    private String act(Occurrence occurrence) {
        return occurrence.about().isEmpty() ? ground.acts().getFirst().name() : occurrence.about();
    }

    private List<Proof> filings(Occurrence occurrence, List<String> recipients, List<Text> notes) {
        var proofs = new ArrayList<Proof>();
        for (String recipient : recipients) {
            FiledWith filed = filed(occurrence, recipient);
            filed.sent().stream()
                    .filter(FiledWith.Sent::isRegular)
                    .findFirst()
                    .ifPresent(sent -> proofs.add(new Proof(
                            sent.filing().sent(),
                            ground.recipient(recipient)
                                    .plus(Text.same(" : " + sent.filing().proof())))));
            filed.sent().stream()
                    .flatMap(sent -> sent.irregularities().stream())
                    .forEach(wrong -> notes.add(
                            ground.recipient(recipient).plus(Text.same(" : ")).plus(wrong.says())));
        }
        return proofs;
    }

    /** An amendment that follows that law, or the answer that none is needed. */
    private List<Proof> answers(Occurrence occurrence) {
        if (occurrence.law().isEmpty()) {
            return List.of();
        }
        int year = occurrence.law().get().year();
        var proofs = new ArrayList<Proof>();
        for (Ground.Act act : ground.acts()) {
            boolean follows = act.amendment()
                    .filter(amendment -> follows(amendment.financingLawYear(), amendment.ground(), act.signed(), year))
                    .isPresent();
            act.signed().filter(day -> follows).ifPresent(day -> proofs.add(new Proof(day, Text.same(act.name()))));
        }
        ground.answer(year)
                .filter(answer -> answer.amendment().isEmpty())
                .ifPresent(answer -> proofs.add(
                        new Proof(answer.on(), Text.same(answer.reason().strip()))));
        return proofs;
    }

    private static boolean follows(Optional<Integer> law, String why, Optional<LocalDate> signed, int year) {
        return law.or(() -> why.equals("financing-law") ? signed.map(LocalDate::getYear) : Optional.empty())
                .filter(of -> of == year)
                .isPresent();
    }

    private List<String> openFunds(Occurrence occurrence) {
        LocalDate start = occurrence.start().orElseGet(ground::lawDay);
        return ground.convention().fund().network().stream()
                .filter(local -> local.validity().contains(start))
                .map(local -> local.id())
                .toList();
    }

    private List<Proof> contracts(Occurrence occurrence, LocalDate start) {
        var open = openFunds(occurrence);
        return ground.localContracts().stream()
                .filter(contract -> open.contains(contract.localFund())
                        && !contract.signed().isBefore(start))
                .collect(toMap(one -> one.localFund(), one -> one.signed(), (one, other) -> one, TreeMap::new))
                .entrySet()
                .stream()
                .map(contract -> new Proof(contract.getValue(), Text.same(contract.getKey())))
                .toList();
    }
}
