package org.rouage.convention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A budget that the convention sets: its nature (the budget the law names, such as {@code management}), its rules of
 * calculation and of evolution, in words and as formulas, the amounts written, its lines, the constraints it meets and
 * what may be done with it in execution. The base holds the amounts of years before the term.
 *
 * <p>Example: nature {@code management}, unit {@code MEUR}, base 2017 = 534, calculation {@code previous × (1 +
 * evolution)}, evolution {@code −3,15 %}, so that 2018 = 517.179. Amounts without rules are not rules; amounts beside a
 * formula are compared with what it gives.
 */
public record Budget(
        String id,
        String title,
        String nature,
        Optional<String> unit,
        List<Amount> base,
        Optional<Rule> calculation,
        Optional<Rule> evolution,
        List<Amount> amounts,
        List<Line> lines,
        List<Constraint> constraints,
        Optional<ExecutionRules> execution)
        implements Figure {
    public Budget {
        base = List.copyOf(base);
        amounts = List.copyOf(amounts);
        lines = List.copyOf(lines);
        constraints = List.copyOf(constraints);
    }

    /** A budget as most conventions write it: rules, amounts and lines, no base, constraint or rule of execution. */
    public static Budget written(
            String id,
            String title,
            String nature,
            Optional<Rule> calculation,
            Optional<Rule> evolution,
            List<Amount> amounts,
            List<Line> lines) {
        return new Budget(
                id,
                title,
                nature,
                Optional.empty(),
                List.of(),
                calculation,
                evolution,
                amounts,
                lines,
                List.of(),
                Optional.empty());
    }

    /**
     * A rule with its own identifier: its words, the formula that computes them where there is one, and the first year
     * it is for where it is not for all.
     *
     * <p>Example: "from 2026 the envelope falls by 2 % a year", formula {@code −2 %}, from 2026. Years before keep the
     * rule that it repeals.
     */
    public record Rule(String id, String text, Optional<String> formula, Optional<Integer> from) implements Element {
        /** A rule that nothing computes. */
        public static Rule inWords(String id, String text) {
            return new Rule(id, text, Optional.empty(), Optional.empty());
        }

        /** A rule for every year, with its formula. */
        public static Rule computed(String id, String text, String formula) {
            return new Rule(id, text, Optional.of(formula), Optional.empty());
        }

        /** The same rule for the years from this one on. */
        public Rule startingIn(int year) {
            return new Rule(id, text, formula, Optional.of(year));
        }
    }

    /** An amount for a year, with its unit such as {@code EUR} or {@code MEUR}. */
    public record Amount(int year, BigDecimal amount, String unit) {}

    /**
     * A line of the budget, with rules and amounts of its own; on a limitative line nothing may be spent beyond the
     * amount. The group, such as {@code personnel}, is what transfers of credits go between.
     */
    public record Line(
            String id,
            String title,
            boolean limitative,
            Optional<String> group,
            Optional<String> unit,
            List<Amount> base,
            Optional<Rule> calculation,
            Optional<Rule> evolution,
            List<Amount> amounts)
            implements Figure {
        public Line {
            base = List.copyOf(base);
            amounts = List.copyOf(amounts);
        }

        /** A line that has amounts and no rule, in no group. */
        public static Line written(String id, String title, boolean limitative, List<Amount> amounts) {
            return new Line(
                    id,
                    title,
                    limitative,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    amounts);
        }
    }

    /**
     * What the figures of the budget or of one of its lines must come to, over the term or from one year to another,
     * both inclusive. The measure is {@code total}, {@code average}, {@code average-rate} (geometric, from base to
     * end), {@code end}, {@code growth} (from base to end) or {@code ceiling} (each year); the sense {@code at-most},
     * {@code at-least} or {@code equals}.
     *
     * <p>Example: {@code average-rate} of {@code fnga}, {@code at-most} −3.15 {@code %}, from 2018 to 2022.
     */
    public record Constraint(
            String id,
            String title,
            String of,
            String measure,
            String sense,
            BigDecimal value,
            String unit,
            Optional<Integer> from,
            Optional<Integer> to)
            implements Element {}

    /**
     * What may be done with the budget in execution, in words and as data: transfers allowed between groups, credits
     * that may be carried over.
     *
     * <p>Example: personnel may go to any other group by decision of the {@code director}; nothing comes back without
     * an act.
     */
    public record ExecutionRules(String id, String text, List<Transfer> transfers, List<CarryOver> carryOvers)
            implements Element {
        public ExecutionRules {
            transfers = List.copyOf(transfers);
            carryOvers = List.copyOf(carryOvers);
        }
    }

    /**
     * Credits of one group may go to others; {@code by} is the capacity that may decide it alone. What is not named is
     * not allowed.
     */
    public record Transfer(String from, List<String> to, Optional<String> by) {
        public Transfer {
            to = List.copyOf(to);
        }
    }

    /**
     * Credits left over may be spent the year after: of a group, a line or the budget, within a share of the credits
     * and a cap, {@code automatic} or by agreement of the {@code state}, for the last time out of a given year.
     *
     * <p>Example: 3 % of {@code other-operating}, at most 2 {@code MEUR}, {@code automatic}, last year 2021.
     */
    public record CarryOver(
            String of,
            Optional<BigDecimal> sharePercent,
            Optional<Cap> cap,
            String agreement,
            Optional<Integer> lastYear) {}

    /** The most that may be carried over from one year. */
    public record Cap(BigDecimal amount, String unit) {}
}
