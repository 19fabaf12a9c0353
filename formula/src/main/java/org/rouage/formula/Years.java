package org.rouage.formula;

import java.text.Normalizer;
import java.util.Optional;
import org.rouage.formula.grammar.FormulaParser;
import org.rouage.formula.grammar.FormulaParser.ExpressionContext;

/** Years as formulas say them: {@code 2025}, {@code année − 1}, {@code dernière-année}. */
final class Years {
    private static final int MOST_AWAY = 100;

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
        if (primary instanceof FormulaParser.QuantityContext number) {
            return integer(number).filter(year -> year >= 1900 && year <= 2200).map(When.Fixed::new);
        }
        if (!(primary instanceof FormulaParser.PlainContext named)) {
            return Optional.empty();
        }
        return ReservedWord.find(Normalizer.normalize(named.getText(), Normalizer.Form.NFC))
                .flatMap(word -> switch (word) {
                    case YEAR -> Optional.of(When.Computed.NOW);
                    case FIRST_YEAR -> Optional.of(new When.First(0));
                    case LAST_YEAR -> Optional.of(new When.Last(0));
                    default -> Optional.<When>empty();
                });
    }

    private static Optional<Integer> whole(ExpressionContext written) {
        return written instanceof FormulaParser.OperandContext operand
                        && operand.primary() instanceof FormulaParser.QuantityContext number
                ? integer(number).filter(by -> by <= MOST_AWAY)
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
            case When.Computed(int offset) -> Optional.of(new When.Computed(offset + by));
            case When.First(int offset) -> Optional.of(new When.First(offset + by));
            case When.Last(int offset) -> Optional.of(new When.Last(offset + by));
        };
    }
}
