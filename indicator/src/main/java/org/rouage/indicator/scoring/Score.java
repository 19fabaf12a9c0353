package org.rouage.indicator.scoring;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;

/**
 * What a rule makes of a result, or of several: a state, points where the rule gives some, what was left out, and how
 * it was reached.
 *
 * <p>Example: 82 % in 15 days: {@link State#PARTLY}, 4 points of 5. A result that nobody measured has no points at all,
 * not zero.
 */
public record Score(State state, Optional<Points> points, List<Excluded> excluded, Trace trace) {
    public Score {
        excluded = List.copyOf(excluded);
    }

    /** What is not counted, by its name, and why. */
    public record Excluded(String name, Text why) {}

    static Score of(State state, Trace trace) {
        return new Score(state, Optional.empty(), List.of(), trace);
    }

    static Score of(State state, Points points, Trace trace) {
        return new Score(state, Optional.of(points), List.of(), trace);
    }

    /** The same points, and no state: why nothing can be said. */
    Score withoutState(Text why) {
        return new Score(State.UNDECIDED, points, excluded, trace.then(why));
    }

    /** Nothing but why nothing can be said. */
    Score onlyBecause(Text why) {
        return new Score(
                State.UNDECIDED,
                Optional.empty(),
                excluded,
                new Trace(trace.rule(), trace.title(), trace.inputs(), List.of(why)));
    }

    /** The same state, and no points. */
    Score withoutPoints() {
        return new Score(state, Optional.empty(), excluded, trace);
    }

    /** The same, under the identifier with which a convention declares the rule. */
    Score under(String declared) {
        return new Score(state, points, excluded, trace.under(declared));
    }
}
