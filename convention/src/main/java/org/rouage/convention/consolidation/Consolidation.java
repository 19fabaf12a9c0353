package org.rouage.convention.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;

/**
 * A convention and its signed amendments folded together: the text and the figures on any day, as known on any day, and
 * the history of each place.
 *
 * <p>Example: {@code Consolidation.of(convention, amendments, records)} is refused with every operation that cannot be
 * carried out, or answers {@code on(new AsOf(2026-01-01, 2025-12-31))}. Acts apply by day of effect, then number; one
 * whose effect is in the future, or not yet known, touches no day before it. Folding costs as much as there are
 * operations; each further day costs next to nothing.
 */
public final class Consolidation {
    private final Convention convention;
    private final List<ActDays> acts;
    /** By the day from which they are known: what the acts known by then fold into. */
    private final NavigableMap<LocalDate, Folded> known;

    /** The acts of one fold in order, what stands after each (the first: as signed), and what happened. */
    private record Folded(List<ActDays> acts, List<Passage> after, SequencedMap<String, List<Change>> changes) {}

    private Consolidation(Convention convention, List<ActDays> acts, NavigableMap<LocalDate, Folded> known) {
        this.convention = convention;
        this.acts = acts;
        this.known = known;
    }

    /**
     * Refused when an operation of a signed act cannot be carried out: a missing or repealed place, words not found or
     * found twice, a value in the wrong unit. Each problem stands at {@code amendment-2 (operations[3])}, counted from
     * 1.
     */
    public static Outcome<Consolidation> of(Convention convention, List<Amendment> amendments, Records records) {
        List<ActDays> acts = amendments.stream()
                .map(amendment -> ActDays.of(amendment, convention, records))
                .sorted(ActDays.ORDER)
                .toList();
        var problems = new ArrayList<Problem>();
        NavigableMap<LocalDate, Folded> known = new TreeMap<>();
        known.put(LocalDate.MIN, fold(convention, List.of(), problems));
        Stream.concat(
                        acts.stream().flatMap(act -> act.effectKnown().stream()),
                        acts.stream().flatMap(act -> act.known().stream()))
                .distinct()
                .sorted()
                .forEach(day -> known.put(day, fold(convention, knownBy(day, acts), problems)));
        return Outcome.of(
                new Consolidation(convention, acts, known),
                problems.stream().distinct().toList());
    }

    /** What stands on a day, as known on a day. */
    public Standing on(AsOf asked) {
        Folded folded = known.floorEntry(asked.known()).getValue();
        long inForce = folded.acts.stream()
                .filter(act -> !act.effective().orElse(LocalDate.MAX).isAfter(asked.inForce()))
                .count();
        return new Standing(convention.id(), asked, folded.after.get((int) inForce), acts);
    }

    /** What happened to an element, in the order of the days of effect, as known on a day; empty if it never was. */
    public List<Change> changes(String id, LocalDate knownOn) {
        return Collections.unmodifiableList(
                known.floorEntry(knownOn).getValue().changes.getOrDefault(id, List.of()));
    }

    /** The days on which the text or the figures change, as known on a day. */
    public List<LocalDate> changeDays(LocalDate knownOn) {
        return known.floorEntry(knownOn).getValue().acts.stream()
                .flatMap(act -> act.effective().stream())
                .distinct()
                .toList();
    }

    /** The convention as signed. */
    public Convention asSigned() {
        return convention;
    }

    /** The amendments with their days, in the order in which they apply. */
    public List<ActDays> acts() {
        return acts;
    }

    /** The operation that wrote something; empty for what the convention itself wrote. */
    public Optional<Operation> operation(Writer writer) {
        return acts.stream()
                .filter(act -> act.act().equals(writer.act()))
                .map(act -> act.amendment().operations().get(writer.operation() - 1))
                .findFirst();
    }

    private static List<ActDays> knownBy(LocalDate day, List<ActDays> acts) {
        return acts.stream()
                .filter(act ->
                        act.effectKnown().filter(since -> !since.isAfter(day)).isPresent())
                .toList();
    }

    private static Folded fold(Convention convention, List<ActDays> acts, List<Problem> problems) {
        var fold = new Fold(convention);
        var after = new ArrayList<Passage>();
        after.add(fold.freeze());
        for (ActDays act : acts) {
            fold.apply(act.act(), act.effective().orElseThrow(), act.amendment().operations());
            after.add(fold.freeze());
        }
        problems.addAll(fold.problems());
        return new Folded(acts, List.copyOf(after), fold.changes());
    }
}
