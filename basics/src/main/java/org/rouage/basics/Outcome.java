package org.rouage.basics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading something a person brought: either the value, or every problem that stands in the way. A refusal
 * is not an exception: it lists all its problems at once, in the order of their places.
 *
 * <p>Example: {@code Outcome.refused(problems).value()} is empty and {@code .problems()} holds them all.
 */
public sealed interface Outcome<T> {
    /** The value was read; nothing stands in the way. */
    record Accepted<T>(T accepted) implements Outcome<T> {}

    /** Nothing was taken; there is at least one problem. */
    record Refused<T>(List<Problem> reasons) implements Outcome<T> {
        public Refused {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal gives its reasons");
            }
            reasons = reasons.stream().sorted().distinct().toList();
        }
    }

    static <T> Outcome<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Outcome<T> refused(List<Problem> problems) {
        return new Refused<>(problems);
    }

    /** The value when there is no problem, else the refusal. */
    static <T> Outcome<T> of(T value, List<Problem> problems) {
        return problems.isEmpty() ? new Accepted<>(value) : new Refused<>(problems);
    }

    default Optional<T> value() {
        return switch (this) {
            case Accepted<T>(T accepted) -> Optional.of(accepted);
            case Refused<T> refused -> Optional.empty();
        };
    }

    default List<Problem> problems() {
        return switch (this) {
            case Accepted<T> accepted -> List.of();
            case Refused<T>(List<Problem> reasons) -> reasons;
        };
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> step) {
        return switch (this) {
            case Accepted<T>(T accepted) -> new Accepted<>(step.apply(accepted));
            case Refused<T>(List<Problem> reasons) -> new Refused<>(reasons);
        };
    }
}
