package org.rouage.law.link;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The state of a link's target when the copy was made, never on the day of the article: it flips from one copy to the
 * next without any change in the law.
 *
 * <p>Example: {@code art. R133-23 (T)} is {@link #TRANSFERRED}; {@code art. 1 ()} is {@link #EMPTY}; no bracket at all
 * is {@link #ABSENT}. {@code (CE)}, {@code (bis)} and {@code (suite)} are no marks.
 */
public enum StateMark {
    IN_FORCE("V"),
    IN_FORCE_LATER("VD"),
    IN_FORCE_UNTIL("VT"),
    MODIFIED("M"),
    MODIFIED_STILLBORN("MMN"),
    REPEALED("Ab"),
    REPEALED_LATER("AbD"),
    TRANSFERRED("T"),
    LAPSED("P"),
    ANNULLED("An"),
    DISJOINED("Dis"),
    /** Printed as empty brackets: the base did not know the state. */
    EMPTY(""),
    /** Not printed. */
    ABSENT("-");

    private static final Map<String, StateMark> BY_MARK = Arrays.stream(values())
            .filter(state -> state != ABSENT)
            .collect(Collectors.toUnmodifiableMap(state -> state.mark, Function.identity()));

    private final String mark;

    StateMark(String mark) {
        this.mark = mark;
    }

    /** As printed, with its brackets: {@code (V)}, {@code ()}, or nothing. */
    public String printed() {
        return this == ABSENT ? "" : "(" + mark + ")";
    }

    /** What stands between the brackets: {@code Ab}; empty when that is no mark of state. */
    static Optional<StateMark> marked(String inBrackets) {
        return Optional.ofNullable(BY_MARK.get(inBrackets));
    }
}
