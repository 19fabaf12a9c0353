package org.rouage.convention.consolidation;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
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
    private final SequencedMap<String, ActDays> byName;
    private final FoldedActs all;
    private final NavigableMap<LocalDate, Known> known;

    /** What is known from a day on: the first acts of a fold. */
    private record Known(FoldedActs folded, int acts) {}

    private Consolidation(Convention convention, List<ActDays> acts) {
        this.convention = convention;
        this.acts = acts;
        byName = new LinkedHashMap<>();
        acts.forEach(act -> byName.put(act.act(), act));
        List<ActDays> dated =
                acts.stream().filter(act -> act.effectKnown().isPresent()).toList();
        List<Amendment> others = acts.stream()
                .filter(act -> act.effectKnown().isEmpty())
                .map(ActDays::amendment)
                .sorted(comparingInt(Amendment::number))
                .toList();
        all = new FoldedActs(convention, dated, others, byName.keySet());
        known = known();
    }

    /**
     * Refused when an operation of an act cannot be carried out: a missing or repealed place, words not found or found
     * twice, a value in the wrong unit. Each problem stands at {@code amendment-2 (operations[3])}, counted from 1.
     * Acts that are not signed, or whose day of effect is not known, are tried after all others, and change nothing.
     */
    public static Outcome<Consolidation> of(Convention convention, List<Amendment> amendments, Records records) {
        Map<String, List<Records.Signature>> signatures =
                records.signatures().stream().collect(Collectors.groupingBy(Records.Signature::act));
        Map<String, List<Records.Effect>> effects =
                records.effects().stream().collect(Collectors.groupingBy(Records.Effect::act));
        List<ActDays> acts = amendments.stream()
                .map(amendment -> ActDays.of(
                        amendment,
                        convention,
                        signatures.getOrDefault(amendment.act(), List.of()),
                        effects.getOrDefault(amendment.act(), List.of())))
                .sorted(ActDays.ORDER)
                .toList();
        var once = new HashSet<String>();
        Stream<Problem> twice = acts.stream()
                .map(ActDays::act)
                .filter(act -> !once.add(act))
                .map(act -> OperationProblems.numberTwice(Place.of(act), act));
        var consolidation = new Consolidation(convention, acts);
        return Outcome.of(
                consolidation,
                Stream.concat(twice, consolidation.all.problems().stream())
                        .distinct()
                        .toList());
    }

    /** What stands on a day, as known on a day. */
    public Standing on(AsOf asked) {
        Known now = knownOn(asked.known());
        return new Standing(asked, now.folded.on(asked.inForce(), now.acts), acts);
    }

    /** What happened to an element, in the order of the days of effect, as known on a day; empty if it never was. */
    public List<Change> changes(String id, LocalDate knownOn) {
        Known now = knownOn(knownOn);
        return now.folded.changes(id, now.acts);
    }

    /** Every change, element by element; those of an element in the order of the days of effect. */
    public List<Change> changes(LocalDate knownOn) {
        Known now = knownOn(knownOn);
        return now.folded.changes(now.acts);
    }

    /** What drafts, and signed acts without a day of effect, would change if they came now, one after the other. */
    public List<Change> pending() {
        return all.rehearsedChanges();
    }

    /** The life of an element through all the acts known on a day; empty if it never was. */
    public Optional<History> history(String id, LocalDate knownOn) {
        return History.of(this, id, knownOn);
    }

    /** The days from which the text or the figures differ from those of the day before, as known on a day. */
    public List<LocalDate> changeDays(LocalDate knownOn) {
        Known now = knownOn(knownOn);
        return now.folded.changeDays(now.acts);
    }

    /**
     * Operations that could not be carried out with what was known on a day, and can be now. Example: amendment 3,
     * received on 1 May, changes a clause of amendment 2, received on 3 May; on 2 May that operation waits.
     */
    public List<Problem> unresolved(LocalDate knownOn) {
        Known now = knownOn(knownOn);
        return now.folded.problems(now.acts);
    }

    /** Operations that ask for what is so already: accepted, they change nothing. Example: 87 % again for 2026. */
    public List<Writer> idle() {
        return all.idle();
    }

    /** The convention as signed. */
    public Convention asSigned() {
        return convention;
    }

    /** The amendments with their days, in the order in which they apply. */
    public List<ActDays> acts() {
        return acts;
    }

    /** The amendment of this name, such as {@code amendment-2}; empty for the convention. */
    public Optional<ActDays> act(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The operation that wrote something; empty for what the convention itself wrote. */
    public Optional<Operation> operation(Writer writer) {
        return act(writer.act()).map(act -> act.amendment().operations().get(writer.operation() - 1));
    }

    private Known knownOn(LocalDate day) {
        return known.floorEntry(day).getValue();
    }

    /**
     * From the latest day of knowledge to the first: as long as the acts known before a day come first in the order of
     * application, the same fold serves; else those that were known are folded by themselves.
     */
    private NavigableMap<LocalDate, Known> known() {
        var views = new TreeMap<LocalDate, Known>();
        Known view = new Known(all, all.acts().size());
        Map<LocalDate, List<ActDays>> learnt = all.acts().stream()
                .collect(Collectors.groupingBy(act -> act.effectKnown().orElseThrow()));
        for (LocalDate day : learnt.keySet().stream().sorted(reverseOrder()).toList()) {
            views.put(day, view);
            view = without(view, day, learnt.getOrDefault(day, List.of()).size());
        }
        views.put(LocalDate.MIN, view);
        return views;
    }

    /** What was known before a day on which so many acts became known. */
    private Known without(Known view, LocalDate day, int learnt) {
        List<ActDays> acts = view.folded.acts().subList(0, view.acts);
        int left = view.acts - learnt;
        boolean areLast = acts.subList(left, view.acts).stream()
                .allMatch(act -> act.effectKnown().equals(Optional.of(day)));
        if (areLast) {
            return new Known(view.folded, left);
        }
        List<ActDays> before = new ArrayList<>(acts);
        before.removeIf(act -> act.effectKnown().equals(Optional.of(day)));
        return new Known(new FoldedActs(convention, before, List.of(), byName.keySet()), left);
    }
}
