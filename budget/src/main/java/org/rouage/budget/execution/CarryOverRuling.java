package org.rouage.budget.execution;

import java.util.Optional;
import org.rouage.convention.Budget.CarryOver;
import org.rouage.formula.Value;

/**
 * What a rule lets be carried over into a year, and what was: at most the smallest of what was left unspent, a share of
 * the credits opened the year before, and a cap.
 *
 * <p>Example: of {@code other-operating} from 2024: unspent 6.1, 3 % of 240 is 7.2, cap 5 MEUR: at most 5; carried 4.
 */
public record CarryOverRuling(
        CarryOver rule,
        Account account,
        int fromYear,
        Value unspent,
        Optional<Value> share,
        Optional<Value> cap,
        Value most,
        Told carried) {
    public boolean isTooMuch() {
        return Amounts.exceeds(carried.value(), most);
    }

    public boolean isDecided() {
        return carried.value().isDecided() && most.isDecided();
    }
}
