package org.rouage.document.budget;

import java.math.BigDecimal;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.budget.Agreement;
import org.rouage.budget.ConstraintCheck;
import org.rouage.document.Decimals;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/** Sentences about amounts and constraints that every form for people says alike. */
final class Words {
    private Words() {}

    static String colon(Language language) {
        return Text.of(" : ", ": ").in(language);
    }

    /** {@code au plus 485 MEUR}, with the decimals that the act writes. */
    static String wanted(ConstraintCheck check, Language language) {
        return Sayings.of(check.rule().sense()).in(language)
                + amount(check.rule().constraint().value(), check.rule().unit(), language);
    }

    /** With the decimals that the act writes. */
    static String written(Agreement agreement, Language language) {
        return amount(agreement.written().amount(), agreement.written().unit(), language);
    }

    private static String amount(BigDecimal number, Unit unit, Language language) {
        return Decimals.shown(number).in(language) + "\u00a0" + unit.symbol(language);
    }

    /** {@code −0,096 MEUR}: computed less written, where they do not agree. */
    static Optional<String> difference(Agreement agreement, Language language) {
        return agreement.kind() == Agreement.Kind.DIFFERENT
                ? agreement
                        .difference()
                        .map(number -> signed(
                                new Value.Known(number, agreement.written().unit()), number.signum(), language))
                : Optional.empty();
    }

    private static String signed(Value value, int sign, Language language) {
        return (sign > 0 ? "+" : "") + value.in(language);
    }
}
