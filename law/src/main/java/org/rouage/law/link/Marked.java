package org.rouage.law.link;

import java.util.Optional;

/**
 * A printed item parted from the state mark at its end.
 *
 * <p>Example: {@code LO111-9-1 (V)} is {@code LO111-9-1} and {@link StateMark#IN_FORCE}; {@code Annexe XXVIII (suite)}
 * has no mark.
 */
record Marked(String words, StateMark state) {
    static Marked of(String printed) {
        String item = printed.stripTrailing();
        int open = item.endsWith(")") ? item.lastIndexOf('(') : -1;
        Optional<StateMark> state =
                open < 0 ? Optional.empty() : StateMark.marked(item.substring(open + 1, item.length() - 1));
        return state.map(mark -> new Marked(item.substring(0, open).stripTrailing(), mark))
                .orElseGet(() -> new Marked(item, StateMark.ABSENT));
    }
}
