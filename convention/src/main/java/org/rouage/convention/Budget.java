package org.rouage.convention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A budget that the convention sets: its nature (the budget the law names, such as {@code management}), its rule of
 * calculation and its rule of evolution, kept as text, and the amounts written.
 *
 * <p>Example: nature {@code management}, evolution rule "−3,15 % par an", amounts 2018 = 517.2 million euros. Amounts
 * without rules are not rules.
 */
public record Budget(
        String id,
        String title,
        String nature,
        Optional<Rule> calculation,
        Optional<Rule> evolution,
        List<Amount> amounts,
        List<Line> lines)
        implements Element {
    public Budget {
        amounts = List.copyOf(amounts);
        lines = List.copyOf(lines);
    }

    /** A rule with its own identifier, in words. */
    public record Rule(String id, String text) implements Element {}

    /** An amount for a year, with its unit such as {@code EUR} or {@code MEUR}. */
    public record Amount(int year, BigDecimal amount, String unit) {}

    /**
     * A line of the budget and the amounts written for it; on a limitative line nothing may be spent beyond the amount.
     */
    public record Line(String id, String title, boolean limitative, List<Amount> amounts) implements Element {
        public Line {
            amounts = List.copyOf(amounts);
        }
    }
}
