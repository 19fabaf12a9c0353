package org.rouage.formula;

import java.util.Optional;
import org.rouage.formula.grammar.FormulaParser;
import org.rouage.formula.grammar.FormulaParser.ExpressionContext;

/** Years as formulas say them: {@code 2025}, {@code année − 1}, {@code dernière-année}. */
final class Years {
    static final int EARLIEST = 1900;
    static final int LATEST = 2200;

    /** How far from the year computed, or from an end of the term, and how many years in a row. */
    static final int MOST_AWAY = 100;

    private Years() {}

    static Optional<When> of(ExpressionContext written) {
        return switch (written) {
            case FormulaParser.OperandContext operand -> plain(operand.primary());
            case FormulaParser.SumContext sum -> {
                int sign = sum.PLUS() == null ? -1 : 1;
                yield of(sum.expression(0))
                        .flatMap(from -> whole(sum.expression(1)).flatMap(by -> moved(from, sign * by)));
            }
            default -> Optional.empty();
        };
    }

    private static Optional<When> plain(FormulaParser.PrimaryContext primary) {
        return switch (primary) {
            case FormulaParser.QuantityContext number ->
                integer(number).filter(Years::isYear).map(When.Fixed::new);
            case FormulaParser.GroupContext group -> of(group.expression());
            case FormulaParser.FigureContext named
            when named.years() == null -> ReservedWord.find(named.getText()).flatMap(Years::named);
            default -> Optional.empty();
        };
    }

    private static Optional<When> named(ReservedWord word) {
        return switch (word) {
            case YEAR -> Optional.of(When.Computed.NOW);
            case FIRST_YEAR -> Optional.of(new When.First(0));
            case LAST_YEAR -> Optional.of(new When.Last(0));
            default -> Optional.empty();
        };
    }

    static boolean isYear(int number) {
        return number >= EARLIEST && number <= LATEST;
    }

    private static Optional<Integer> whole(ExpressionContext written) {
        return written instanceof FormulaParser.OperandContext operand
                        && operand.primary() instanceof FormulaParser.QuantityContext number
                ? integer(number)
                : Optional.empty();
    }

    private static Optional<Integer> integer(FormulaParser.QuantityContext number) {
        String digits = number.NUMBER().getText();
        return number.unit() == null && digits.matches("[0-9]{1,4}")
                ? Optional.of(Integer.valueOf(digits))
                : Optional.empty();
    }

    private static Optional<When> moved(When from, int by) {
        return switch (from) {
            case When.Fixed fixed -> Optional.empty();
            case When.Computed(int offset) -> near(offset + by).map(When.Computed::new);
            case When.First(int offset) -> near(offset + by).map(When.First::new);
            case When.Last(int offset) -> near(offset + by).map(When.Last::new);
        };
    }

    private static Optional<Integer> near(int offset) {
        return Math.abs(offset) <= MOST_AWAY ? Optional.of(offset) : Optional.empty();
    }

    /** How many years after the one the other is, where both are counted from the same year. */
    static Optional<Integer> apart(When from, When to) {
        return switch (from) {
            case When.Fixed(int year) ->
                to instanceof When.Fixed(int other) ? Optional.of(other - year) : Optional.empty();
            case When.Computed(int year) ->
                to instanceof When.Computed(int other) ? Optional.of(other - year) : Optional.empty();
            case When.First(int year) ->
                to instanceof When.First(int other) ? Optional.of(other - year) : Optional.empty();
            case When.Last(int year) ->
                to instanceof When.Last(int other) ? Optional.of(other - year) : Optional.empty();
        };
    }
}
