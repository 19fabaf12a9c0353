package org.rouage.measure.bulk;

import java.util.List;

/**
 * What a row holds, or can be told from what it holds without rounding.
 *
 * <p>Example: {@code new Choice(List.of(new Arm(new Condition.Equal("state_rank", 0), new Column("value"))))} is the
 * value where the rank of the state is 0, else nothing.
 */
public sealed interface Term {
    record Column(String name) implements Term {}

    record Whole(long number) implements Term {}

    /** That of the first arm whose condition holds; nothing when none does. */
    record Choice(List<Arm> arms) implements Term {
        public Choice {
            arms = List.copyOf(arms);
        }
    }

    record Arm(Condition when, Term then) {}
}
