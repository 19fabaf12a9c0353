package org.rouage.budget;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.convention.Budget;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Slot;
import org.rouage.convention.consolidation.Writer;

/**
 * The rules of one kind of a figure, each with its first year.
 *
 * <p>Example: the convention writes {@code r1}; amendment 2 sets {@code r2} from 2026, which repeals {@code r1}. From
 * 2024 to 2025 the rule is {@code r1}, from 2026 on {@code r2}. A rule that was repealed with none in its place is no
 * rule for any year.
 */
record RulesByYear(NavigableMap<Integer, Entry> entries) {
    /** A rule, the operation that wrote its formula, and its last year where a rule without formula follows. */
    record Entry(Budget.Rule rule, Writer writer, Optional<Integer> last) {}

    /** A rule without a first year is for all, from the first year of the term. */
    static RulesByYear of(Passage figure, Slot kind, int firstOfTerm) {
        var rules = new TreeMap<Integer, Entry>();
        Optional<Writer> repealedBy = Optional.empty();
        for (Passage passage : figure.in(kind)) {
            var rule = (Budget.Rule) passage.element();
            boolean isNext = repealedBy.equals(Optional.of(passage.inserted()));
            int from = rule.from().orElse(firstOfTerm);
            if (isNext && rule.from().isPresent()) {
                rules.tailMap(from, true).clear();
            } else {
                rules.clear();
            }
            rules.put(from, new Entry(rule, passage.writer("formula"), Optional.empty()));
            repealedBy = passage.repealed();
        }
        if (repealedBy.isPresent()) {
            rules.clear();
        }
        return new RulesByYear(ended(rules));
    }

    private static NavigableMap<Integer, Entry> ended(NavigableMap<Integer, Entry> rules) {
        var ended = new TreeMap<Integer, Entry>();
        rules.forEach((from, entry) -> {
            Optional<Integer> last = Optional.ofNullable(rules.higherEntry(from))
                    .filter(next -> next.getValue().rule().formula().isEmpty())
                    .map(next -> next.getKey() - 1);
            ended.put(from, new Entry(entry.rule(), entry.writer(), last));
        });
        return ended;
    }

    /** Those that have a formula. */
    NavigableMap<Integer, Entry> computed() {
        var computed = new TreeMap<>(entries);
        computed.values().removeIf(entry -> entry.rule().formula().isEmpty());
        return computed;
    }
}
