package org.rouage.conformity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.convention.Convention;
import org.rouage.convention.Heading;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.consolidation.Writer;
import org.rouage.law.requirement.Vocabulary;

/**
 * The convention as signed, as it stands on the day asked, and between the two after each act: by comparing verdicts on
 * them, one knows which act changed a verdict.
 *
 * <p>Example: amendment 2 repeals the only commitment of the State from 2026-01-01. As signed the commitments are
 * reciprocal, as amended they are not, and {@code changedBy} names {@code amendment-2}.
 */
final class Readings {
    private final Consolidation consolidation;
    private final Records records;
    private final LocalDate on;
    private final Vocabulary words;
    private final Standing standing;
    private final List<ActDays> inForce;
    private final NavigableMap<LocalDate, Reading> after = new TreeMap<>();
    private final Map<String, Passage> passages = new HashMap<>();

    Readings(Consolidation consolidation, Records records, LocalDate on, Vocabulary words) {
        this.consolidation = consolidation;
        this.records = records;
        this.on = on;
        this.words = words;
        standing = consolidation.on(AsOf.on(on));
        inForce = standing.with(ActDays.Status.IN_FORCE).stream()
                .filter(act -> !act.amendment().operations().isEmpty())
                .toList();
        after.put(LocalDate.MIN, Reading.asSigned(consolidation.asSigned(), recomputed(LocalDate.MIN), words));
        if (isAmended()) {
            standing.root().all().forEach(passage -> passages.put(passage.id(), passage));
        }
    }

    /** Whether an act in force on the day asked has an operation. */
    boolean isAmended() {
        return !inForce.isEmpty();
    }

    Reading asSigned() {
        return after(LocalDate.MIN);
    }

    Reading asAmended() {
        return isAmended() ? after(lastEffect()) : asSigned();
    }

    Convention amended() {
        return isAmended() ? standing.convention() : consolidation.asSigned();
    }

    private LocalDate lastEffect() {
        return inForce.getLast().effective().orElseThrow();
    }

    private Reading after(LocalDate day) {
        return after.computeIfAbsent(day, first -> {
            Convention now = consolidation.on(new AsOf(first, on)).convention();
            return Reading.asAmended(now, consolidation.asSigned(), on, recomputed(first), words);
        });
    }

    /** With the acts in effect on a day, and all that is known on the day asked. */
    private Recomputed recomputed(LocalDate day) {
        return new Recomputed(() -> consolidation.on(new AsOf(day, on)), records);
    }

    /** The acts after which what is asked is answered otherwise than before, in the order in which they apply. */
    <T> List<String> changedBy(Function<Reading, T> answer) {
        var changing = new ArrayList<String>();
        T before = answer.apply(asSigned());
        for (LocalDate day : new TreeSet<>(
                inForce.stream().flatMap(act -> act.effective().stream()).toList())) {
            T now = answer.apply(after(day));
            if (!now.equals(before)) {
                inForce.stream()
                        .filter(act -> act.effective().filter(day::equals).isPresent())
                        .forEach(act -> changing.add(act.act()));
            }
            before = now;
        }
        return changing;
    }

    /** The amendments that wrote something of a clause, or of what stands inside it; none where the convention did. */
    List<String> writers(String clause) {
        Passage passage = passages.get(clause);
        if (passage != null) {
            return acts(passage.all().flatMap(Readings::writers));
        }
        Passage heading = passages.get(Heading.CONVENTION);
        return heading == null
                ? List.of()
                : acts(heading.rewritten().entrySet().stream()
                        .filter(part -> part.getKey().equals(clause)
                                || part.getKey().startsWith(clause + ".")
                                || part.getKey().startsWith(clause + "["))
                        .map(Map.Entry::getValue));
    }

    private static Stream<Writer> writers(Passage passage) {
        return Stream.of(
                        Stream.of(passage.inserted()),
                        passage.rewritten().values().stream(),
                        passage.moved().stream(),
                        passage.repealed().stream())
                .flatMap(writers -> writers);
    }

    private static List<String> acts(Stream<Writer> writers) {
        return writers.map(Writer::act)
                .filter(act -> !act.equals(Heading.CONVENTION))
                .distinct()
                .sorted()
                .toList();
    }
}
