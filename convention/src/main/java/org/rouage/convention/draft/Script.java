package org.rouage.convention.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rouage.basics.Outcome;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Trial;

/**
 * Steps that can be applied in their order on a base, and for each the earlier ones that it needs: those with which it
 * could not change places.
 *
 * <p>Example: a draft inserts {@code ind-9} (1), renumbers {@code clause-1} (2), sets a target of {@code ind-9} (3):
 * step 3 needs step 1, and its context is 1, 3.
 */
final class Script {
    private final Trial base;
    private final List<Step> steps;
    private final List<Footprint> footprints;
    private final List<BitSet> contexts = new ArrayList<>();

    private Script(Trial base, List<Step> steps, List<Footprint> footprints) {
        this.base = base;
        this.steps = List.copyOf(steps);
        this.footprints = List.copyOf(footprints);
        for (int at = 0; at < this.steps.size(); at++) {
            contexts.add(contextOf(at));
        }
    }

    /** Refused when the steps cannot be applied to the base in their order. */
    static Outcome<Script> of(Trial base, List<Step> steps) {
        Outcome<Passage> before = base.outcome();
        Outcome<Passage> after = outcome(base, steps);
        if (before.value().isEmpty() || after.value().isEmpty()) {
            return Outcome.refused(before.value().isEmpty() ? before.problems() : after.problems());
        }
        var footprints = new Footprints(before.value().get(), after.value().get());
        return Outcome.accepted(new Script(
                base,
                steps,
                steps.stream().map(step -> footprints.of(step.operation())).toList()));
    }

    static Outcome<Passage> outcome(Trial base, List<Step> steps) {
        return base.then(steps.stream()
                        .map(step -> new Trial.Step(step.writer(), step.operation()))
                        .toList())
                .outcome();
    }

    Trial base() {
        return base;
    }

    List<Step> steps() {
        return steps;
    }

    int size() {
        return steps.size();
    }

    Footprint footprint(int at) {
        return footprints.get(at);
    }

    /** The step and all those before it that it needs, directly or through others. */
    BitSet context(int at) {
        return contexts.get(at);
    }

    /** The steps at these places, in their order. */
    List<Step> steps(BitSet at) {
        return at.stream().mapToObj(steps::get).toList();
    }

    /** The places themselves and every later step that needs one of them. */
    BitSet resting(BitSet on) {
        return IntStream.range(0, size())
                .filter(at -> contexts.get(at).intersects(on))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private BitSet contextOf(int at) {
        var context = new BitSet();
        context.set(at);
        for (int before = at - 1; before >= 0; before--) {
            if (!context.get(before) && footprints.get(at).overlaps(footprints.get(before)) && needs(at, before)) {
                context.or(contexts.get(before));
            }
        }
        return context;
    }

    /** Whether a step cannot change places with an earlier one, all that lies between and rests on neither done. */
    private boolean needs(int at, int before) {
        List<Step> written = new ArrayList<>(steps.subList(0, before));
        List<Step> swapped = new ArrayList<>(written);
        List<Step> between = IntStream.range(before + 1, at)
                .filter(place -> !contexts.get(place).get(before))
                .mapToObj(steps::get)
                .toList();
        written.add(steps.get(before));
        written.addAll(between);
        written.add(steps.get(at));
        swapped.addAll(between);
        swapped.add(steps.get(at));
        swapped.add(steps.get(before));
        Optional<Passage> one = outcome(base, written).value();
        Optional<Passage> other = outcome(base, swapped).value();
        return one.isEmpty() || other.isEmpty() || !Trial.alike(one.get(), other.get());
    }
}
