package org.rouage.indicator;

import java.util.OptionalLong;

/**
 * What a submission says in place of a number: that there is none to be known, or that none is asked.
 *
 * <p>Example: row 925 of {@code s-2020-s2} says {@code n.d.} for the agents trained by body 22 in 2020: the body has
 * answered, and is not late; its figure is not determined. With {@code s.o.} nobody would owe it one.
 *
 * @param row where it stands in the submission, counted from 0; empty where nobody kept it
 */
public record Absent(Kind kind, String submission, OptionalLong row) {
    /** Which of the two words. */
    public enum Kind {
        NOT_DETERMINED("n.d."),
        NOT_APPLICABLE("s.o.");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        /** As files write it, in any case; not determined for any other word. */
        public static Kind of(String term) {
            return term.equalsIgnoreCase(NOT_APPLICABLE.term) ? NOT_APPLICABLE : NOT_DETERMINED;
        }

        public String term() {
            return term;
        }
    }
}
