package org.rouage.convention.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Heading;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Trial;

/**
 * The signed acts, split at the base of a draft: those it was written against, and those signed since, which bear
 * higher numbers. Each part in the order in which acts apply.
 *
 * <p>Example: base {@code amendment-2} of four signed amendments: 1 and 2 before, 3 and 4 since.
 */
record SignedActs(Convention convention, Set<String> names, List<Amendment> acts) {
    static SignedActs of(Consolidation consolidation) {
        return new SignedActs(
                consolidation.asSigned(),
                Stream.concat(
                                Stream.of(Heading.CONVENTION),
                                consolidation.acts().stream().map(ActDays::act))
                        .collect(Collectors.toSet()),
                consolidation.acts().stream()
                        .filter(act -> act.signed().isPresent())
                        .map(ActDays::amendment)
                        .toList());
    }

    /** The number of the base of a draft, 0 for the convention; refused when it names no signed act. */
    Outcome<Integer> base(Draft draft) {
        Optional<String> named = draft.base();
        if (named.filter(Heading.CONVENTION::equals).isPresent()) {
            return Outcome.accepted(0);
        }
        return acts.stream()
                .filter(act -> named.filter(act.act()::equals).isPresent())
                .map(Amendment::number)
                .findFirst()
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(List.of(DraftProblems.noBase(draft, last()))));
    }

    /** The name of the act signed last. */
    String last() {
        return acts.stream()
                .max(java.util.Comparator.comparingInt(Amendment::number))
                .map(Amendment::act)
                .orElse(Heading.CONVENTION);
    }

    /** The convention with the acts up to this number in it. */
    Trial upTo(int number) {
        return Trial.of(convention, names)
                .then(steps(0, number).stream()
                        .map(step -> new Trial.Step(step.writer(), step.operation()))
                        .toList());
    }

    /** With all signed acts in it. */
    Trial now() {
        return upTo(Integer.MAX_VALUE);
    }

    /** The operations of the acts with higher numbers. */
    List<Step> since(int number) {
        return steps(number, Integer.MAX_VALUE);
    }

    private List<Step> steps(int after, int upTo) {
        var steps = new ArrayList<Step>();
        acts.stream()
                .filter(act -> act.number() > after && act.number() <= upTo)
                .forEach(act -> IntStream.range(0, act.operations().size())
                        .forEach(i -> steps.add(
                                new Step(act.act(), i + 1, act.operations().get(i)))));
        return steps;
    }
}
