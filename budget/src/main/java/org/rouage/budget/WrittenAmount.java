package org.rouage.budget;

import java.math.BigDecimal;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;

/**
 * An amount as an act writes it for a year, with its decimals.
 *
 * <p>Example: {@code fncm}, 2020, 485.1 MEUR, by the convention: {@code number()} is 485,100,000, and it is written to
 * {@code quantum()} 100,000.
 */
public record WrittenAmount(Reference figure, int year, BigDecimal amount, Unit unit, Text source) {
    /** In base units. */
    public Rational number() {
        return Rational.of(amount).times(unit.scale());
    }

    /** What one of its last decimal is worth, in base units. */
    public Rational quantum() {
        return Rational.of(BigDecimal.ONE.movePointLeft(amount.scale())).times(unit.scale());
    }
}
