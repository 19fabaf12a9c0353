package org.rouage.document.evaluation;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.document.Decimals;
import org.rouage.evaluation.proceedings.Quotation;

/** Figures quoted, each held against what is computed: as known when it was quoted, and as known on the day asked. */
final class QuotationRows {
    private QuotationRows() {}

    static Block.Row row(Quotation one) {
        var quoted = one.quoted();
        String look = switch (one.standing()) {
            case SAME -> "";
            case RESTATED, UNDECIDED -> "undecided";
            case MISQUOTED, NO_SUCH -> "bad";
        };
        return Block.Row.of(
                Block.Cell.of(quoted.figure() + " (" + one.move().id() + ")"),
                Block.Cell.of(Decimals.shown(quoted.value())
                        .plus(Text.same("\u00a0" + quoted.unit()))
                        .plus(Text.of(", connu le ", ", known on "))
                        .plus(Text.day(quoted.known()))),
                Block.Cell.of(EvaluationWords.answer(one.then(), quoted.unit())),
                Block.Cell.of(EvaluationWords.answer(one.now(), quoted.unit())),
                Block.Cell.of(EvaluationWords.standing(one), look));
    }

    static Block table(String anchor, List<Block.Row> rows) {
        return Block.table(
                anchor,
                Text.of("Chiffres cités", "Figures quoted"),
                rows,
                Text.of("chiffre", "figure"),
                Text.of("cité", "quoted"),
                Text.of("calculé alors", "computed then"),
                Text.of("calculé maintenant", "computed now"),
                Text.of("état", "standing"));
    }
}
