package org.rouage.agenda.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.agenda.commitment.Undertaking.Due;
import org.rouage.agenda.commitment.Undertaking.Ended;
import org.rouage.agenda.commitment.Undertaking.Kind;
import org.rouage.agenda.commitment.Undertaking.View;
import org.rouage.basics.AsOf;
import org.rouage.convention.Action;
import org.rouage.convention.Commitment;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.Records;
import org.rouage.convention.Records.Progress;
import org.rouage.convention.Records.ProgressCheck;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.History;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Standing;

/** What is owed on a day, element by element, with what was stated of each. */
final class Owing {
    private final Consolidation consolidation;
    private final Records records;
    private final AsOf asked;
    private final Standing standing;
    private final Map<String, List<Progress>> statements = new HashMap<>();
    private final Map<String, List<ProgressCheck>> checks = new HashMap<>();

    Owing(Consolidation consolidation, Records records, AsOf asked) {
        this.consolidation = consolidation;
        this.records = records;
        this.asked = asked;
        standing = consolidation.on(asked);
    }

    List<Undertaking> undertakings() {
        LocalDate last = asked.inForce().isBefore(asked.known()) ? asked.inForce() : asked.known();
        records.progress().stream()
                .filter(said -> !said.on().isAfter(last))
                .sorted(Comparator.comparing(Progress::on))
                .forEach(said -> statements
                        .computeIfAbsent(said.of(), _ -> new ArrayList<>())
                        .add(said));
        records.progressChecks().stream()
                .filter(check -> !check.on().isAfter(asked.known()))
                .forEach(check -> checks.computeIfAbsent(check.of(), _ -> new ArrayList<>())
                        .add(check));
        return standing.root()
                .all()
                .map(this::undertaking)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Undertaking> undertaking(Passage passage) {
        return switch (passage.element()) {
            case Commitment one ->
                Optional.of(made(new Owed(
                        Kind.COMMITMENT,
                        one,
                        one.number(),
                        one.title(),
                        one.text(),
                        one.party(),
                        one.objectives(),
                        Optional.empty(),
                        one.due(),
                        ended(passage, one))));
            case Action one ->
                Optional.of(made(new Owed(
                        Kind.ACTION,
                        one,
                        one.number(),
                        one.title(),
                        one.text(),
                        one.owner(),
                        served(one.id()),
                        one.start(),
                        one.due(),
                        repealed(passage))));
            case Element other -> Optional.empty();
        };
    }

    /** What the two kinds have in common. */
    private record Owed(
            Kind kind,
            Element element,
            Optional<String> number,
            String title,
            String text,
            String party,
            List<String> objectives,
            Optional<LocalDate> ownStart,
            Optional<LocalDate> due,
            Optional<Ended> ended) {}

    private List<String> served(String action) {
        return standing.convention()
                .objectives()
                .filter(objective -> objective.actions().contains(action))
                .map(objective -> objective.id())
                .toList();
    }

    private Optional<Ended> ended(Passage passage, Commitment one) {
        return one.ended()
                .filter(day -> day.isBefore(asked.inForce()))
                .map(day -> new Ended(day, passage.writer("ended").act()))
                .or(() -> repealed(passage));
    }

    private Optional<Ended> repealed(Passage passage) {
        return passage.repealed()
                .map(writer -> new Ended(
                        consolidation
                                .history(passage.id(), asked.known())
                                .flatMap(History::repealed)
                                .map(by -> by.from().minusDays(1))
                                .orElse(asked.inForce()),
                        writer.act()));
    }

    private Undertaking made(Owed owed) {
        Convention convention = standing.convention();
        String id = owed.element().id();
        Optional<History> history = consolidation.history(id, asked.known());
        LocalDate start = owed.ownStart()
                .or(() -> history.map(life -> life.inserted().from()))
                .orElse(convention.period().start());
        Due due = due(owed.due(), history);
        List<Statement> said = said(id, owed.party());
        List<Statement> live = said.stream().filter(Statement::isLive).toList();
        Held stated = live.isEmpty() ? new Held.NothingStated() : stated(live.getLast());
        Held found = live.isEmpty() ? new Held.NothingStated() : live.getLast().found();
        Optional<LocalDate> done = doneSince(live);
        return new Undertaking(
                owed.kind(),
                id,
                owed.number(),
                owed.title(),
                owed.text(),
                owed.party(),
                convention.roleOf(owed.party()).orElse(""),
                owed.objectives(),
                start,
                due,
                owed.ended(),
                said,
                View.of(stated, due, start, asked.inForce(), done),
                View.of(found, due, start, asked.inForce(), done));
    }

    private static Held stated(Statement last) {
        return new Held.Stated(
                last.said().percent(), last.said().on(), last.said().id());
    }

    /** The first of the last statements that all say 100 %. */
    private static Optional<LocalDate> doneSince(List<Statement> live) {
        Optional<LocalDate> since = Optional.empty();
        for (Statement one : live.reversed()) {
            if (!stated(one).isDone()) {
                return since;
            }
            since = Optional.of(one.said().on());
        }
        return since;
    }

    /** Of the debtor alone, in the order of their days; what supersedes must itself be known. */
    private List<Statement> said(String id, String party) {
        List<Progress> known = statements.getOrDefault(id, List.of()).stream()
                .filter(one -> one.party().equals(party))
                .toList();
        Map<String, String> superseded = new HashMap<>();
        known.forEach(one -> one.supersedes().ifPresent(before -> superseded.put(before, one.id())));
        return known.stream()
                .map(one -> new Statement(one, checksOf(one), Optional.ofNullable(superseded.get(one.id()))))
                .toList();
    }

    private List<ProgressCheck> checksOf(Progress said) {
        return checks.getOrDefault(said.id(), List.of()).stream()
                .filter(check -> !check.party().equals(said.party()))
                .toList();
    }

    private Due due(Optional<LocalDate> inForce, Optional<History> history) {
        Optional<LocalDate> initial = history.flatMap(
                        life -> life.versions().stream().findFirst().map(History.Version::value))
                .flatMap(Owing::dueOf);
        boolean isMoved = !initial.equals(inForce);
        Optional<String> by = isMoved
                ? history.flatMap(life -> life.part("due"))
                        .flatMap(part -> part.versions().stream()
                                .filter(version -> version.isOn(asked.inForce()))
                                .findFirst())
                        .map(version -> version.authorship().by().act())
                : Optional.empty();
        return new Due(inForce, isMoved ? initial : Optional.empty(), by);
    }

    private static Optional<LocalDate> dueOf(Element element) {
        return switch (element) {
            case Commitment one -> one.due();
            case Action one -> one.due();
            case Element other -> Optional.empty();
        };
    }
}
