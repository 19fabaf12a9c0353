package org.rouage.cli.evaluation;

import java.math.RoundingMode;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.evaluation.WrittenMove.QuotedFigure;
import org.rouage.evaluation.proceedings.KnownFigures.Answer;

/** What is computed of a figure, at the decimals at which it was quoted. */
final class Quoted {
    private Quoted() {}

    /** {@code 83.2 %}, or why there is no number. */
    static Text number(Answer answer, QuotedFigure figure) {
        return switch (answer) {
            case Answer.Value(Rational number) ->
                Text.same(number.toDecimal(Math.max(0, figure.value().scale()), RoundingMode.HALF_UP)
                                .toPlainString()
                        + " "
                        + figure.unit());
            case Answer.Undecided(Text why) -> why;
            case Answer.NoSuch(Text what) -> what;
        };
    }
}
