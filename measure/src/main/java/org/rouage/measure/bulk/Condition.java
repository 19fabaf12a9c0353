package org.rouage.measure.bulk;

import java.util.List;

/**
 * What a row must meet.
 *
 * <p>Example: {@code new Among("measure", List.of("payes", "recus"))}: rows of these two measures.
 */
public sealed interface Condition {
    record Equal(String column, long number) implements Condition {}

    record Above(String column, long number) implements Condition {}

    /** Both ends included. */
    record Between(String column, long least, long most) implements Condition {}

    record Among(String column, List<String> texts) implements Condition {
        public Among {
            texts = List.copyOf(texts);
        }
    }
}
