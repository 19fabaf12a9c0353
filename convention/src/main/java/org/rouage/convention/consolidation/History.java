package org.rouage.convention.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.rouage.convention.Element;

/**
 * The life of one element, as known on a day: what each of its parts said, from when to when, and who wrote it; where
 * it was moved; who repealed it.
 *
 * <p>Example: of {@code ind-1}, the part {@code targets[2026]} has the versions 86 from 2024-01-01 to 2026-01-01 by the
 * convention, then 87 by {@code amendment-2 (3)}, without end. Nothing is overwritten: the first version is the initial
 * one.
 */
public record History(
        String id,
        Authorship inserted,
        List<Authorship> moves,
        Optional<Authorship> repealed,
        List<PartHistory> parts,
        List<Version<Element>> versions) {
    public History {
        moves = List.copyOf(moves);
        parts = List.copyOf(parts);
        versions = List.copyOf(versions);
    }

    /**
     * What was so from the day of its authorship to a day exclusive; {@code 2026-01-01} for both when another act took
     * over on the very day, so that it never was in force.
     */
    public record Version<T>(T value, Authorship authorship, LocalDate from, Optional<LocalDate> endExclusive) {
        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && endExclusive.map(day::isBefore).orElse(true);
        }

        /** At least for one day. */
        public boolean wasEverInForce() {
            return endExclusive.map(from::isBefore).orElse(true);
        }

        <R> Version<R> map(Function<? super T, ? extends R> of) {
            return new Version<>(of.apply(value), authorship, from, endExclusive);
        }
    }

    /** A part through time; empty where it says nothing, as a target that was repealed. */
    public record PartHistory(String name, List<Version<Optional<String>>> versions) {
        public PartHistory {
            versions = List.copyOf(versions);
        }

        /** The first that it ever said. */
        public Version<Optional<String>> initial() {
            return versions.getFirst();
        }

        /** What it says in force on a day; empty when it says nothing then, or the element is not in force. */
        public Optional<String> on(LocalDate day) {
            return History.on(versions, day).flatMap(Function.identity());
        }
    }

    static Optional<History> of(Consolidation consolidation, String id, LocalDate knownOn) {
        List<Change> changes = consolidation.changes(id, knownOn);
        return changes.isEmpty() ? Optional.empty() : Optional.of(of(consolidation, changes));
    }

    /** The part of this name; empty when it never said anything. */
    public Optional<PartHistory> part(String name) {
        return parts.stream().filter(part -> part.name.equals(name)).findFirst();
    }

    /** The element bare of those it holds, in force on a day. */
    public Optional<Element> on(LocalDate day) {
        return on(versions, day);
    }

    private static <T> Optional<T> on(List<Version<T>> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> version.isOn(day))
                .map(Version::value)
                .findFirst();
    }

    private static History of(Consolidation consolidation, List<Change> changes) {
        var moves = new ArrayList<Authorship>();
        Optional<Authorship> inserted = Optional.empty();
        Optional<Authorship> repealed = Optional.empty();
        SequencedMap<String, List<Said<Optional<String>>>> said = new LinkedHashMap<>();
        var elements = new ArrayList<Said<Element>>();
        for (Change change : changes) {
            Authorship by = Authorship.of(change, consolidation);
            switch (change) {
                case Change.Inserted first -> {
                    inserted = Optional.of(by);
                    elements.add(new Said<>(first.element(), by));
                    Parts.of(first.element()).forEach(part -> said(said, part.name(), Optional.of(part.said()), by));
                }
                case Change.Rewritten rewritten -> said(said, rewritten.part(), rewritten.after(), by);
                case Change.Moved _ -> moves.add(by);
                case Change.Repealed _ -> repealed = Optional.of(by);
            }
        }
        replay(consolidation, changes, elements);
        Optional<LocalDate> end = repealed.map(Authorship::from);
        return new History(
                changes.getFirst().id(),
                inserted.orElseThrow(),
                moves,
                repealed,
                said.entrySet().stream()
                        .map(part -> new PartHistory(part.getKey(), versions(part.getValue(), end)))
                        .toList(),
                versions(elements, end));
    }

    /** Something said, and by whom. */
    private record Said<T>(T value, Authorship by) {}

    private static void said(
            Map<String, List<Said<Optional<String>>>> said, String part, Optional<String> value, Authorship by) {
        said.computeIfAbsent(part, _ -> new ArrayList<>()).add(new Said<>(value, by));
    }

    /** The element after each operation that rewrote it: edits are blind to where it stands. */
    private static void replay(Consolidation consolidation, List<Change> changes, List<Said<Element>> elements) {
        Writer last = changes.getFirst().by();
        for (Change change : changes) {
            if (change instanceof Change.Rewritten && !change.by().equals(last)) {
                last = change.by();
                Element before = elements.getLast().value();
                Authorship by = Authorship.of(change, consolidation);
                consolidation
                        .operation(last)
                        .flatMap(operation -> Edits.replay(operation, before))
                        .ifPresent(after -> elements.add(new Said<>(after, by)));
            }
        }
    }

    private static <T> List<Version<T>> versions(List<Said<T>> said, Optional<LocalDate> end) {
        var versions = new ArrayList<Version<T>>();
        for (int i = 0; i < said.size(); i++) {
            Said<T> one = said.get(i);
            Optional<LocalDate> next =
                    i + 1 < said.size() ? Optional.of(said.get(i + 1).by().from()) : end;
            LocalDate from =
                    next.filter(one.by().from()::isAfter).orElse(one.by().from());
            versions.add(new Version<>(one.value(), one.by(), from, next));
        }
        return versions;
    }
}
