package org.rouage.budget.scenario;

import java.util.List;
import org.rouage.basics.Place;
import org.rouage.convention.Operation;

/**
 * One named change of a scenario: what is assumed, or what is agreed, never both under one name, so that the part of
 * each in a difference is told apart.
 *
 * <p>Example: {@code prices} assumes the inflation one point higher; {@code freeze} sets another rule of evolution by
 * the operation {@code setRule}, as an amendment would.
 */
public sealed interface Change {
    /** What series are assumed to be. */
    record Assumptions(String id, String title, List<Assumption> assumptions, Place at) implements Change {
        public Assumptions {
            assumptions = List.copyOf(assumptions);
        }
    }

    /** What the parties would agree, by the operations of an amendment that nobody signed. */
    record Rules(String id, String title, List<Step> steps, Place at) implements Change {
        public Rules {
            steps = List.copyOf(steps);
        }
    }

    /** An operation, and where it is written. */
    record Step(Operation operation, Place at) {}

    String id();

    String title();

    Place at();

    /** Whether two changes say the same, wherever they are written and however they are titled. */
    default boolean saysAs(Change other) {
        return switch (this) {
            case Assumptions here ->
                other instanceof Assumptions there
                        && here.assumptions.stream()
                                .map(Assumption::anywhere)
                                .toList()
                                .equals(there.assumptions.stream()
                                        .map(Assumption::anywhere)
                                        .toList());
            case Rules here ->
                other instanceof Rules there
                        && here.steps.stream()
                                .map(Step::operation)
                                .toList()
                                .equals(there.steps.stream()
                                        .map(Step::operation)
                                        .toList());
        };
    }
}
