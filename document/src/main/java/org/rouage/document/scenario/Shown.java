package org.rouage.document.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Numbers;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/** Values as these documents show them: in their unit, rounded to so many decimals, without the unit. */
final class Shown {
    /** Of what is compared. */
    static final int PLACES = 2;
    /** Of what is measured: the proof that the next step fails may lie in the third. */
    static final int FINE = 4;

    private static final int ENDLESS = 10;

    private Shown() {}

    static String value(Value value, int places, Language language) {
        return switch (value) {
            case Value.Known(Rational number, Unit unit) -> Numbers.rounded(number, unit, places, language);
            case Value.Truth(boolean holds) -> (holds ? Sayings.YES : Sayings.NO).in(language);
            case Value.Undecided _ -> Sayings.UNDECIDED.in(language);
        };
    }

    /** With a plus before what adds. */
    static String signed(Value value, Language language) {
        return switch (value) {
            case Value.Known(Rational number, Unit unit) -> {
                String shown = Numbers.rounded(number, unit, PLACES, language);
                boolean isZero = shown.codePoints().noneMatch(point -> point >= '1' && point <= '9');
                yield (number.signum() > 0 && !isZero ? "+" : "") + (isZero ? shown.replace("\u2212", "") : shown);
            }
            case Value.Truth _, Value.Undecided _ -> value(value, PLACES, language);
        };
    }

    /** Counted in its unit and rounded, for a chart; empty for what is no number. */
    static Optional<BigDecimal> drawn(Value value) {
        return value instanceof Value.Known(Rational number, Unit unit)
                ? Optional.of(number.dividedBy(unit.scale()).toDecimal(PLACES, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** Counted in its unit: every decimal, or ten of them where they never end. */
    static Optional<BigDecimal> counted(Value value) {
        return value instanceof Value.Known(Rational number, Unit unit)
                ? Optional.of(number.dividedBy(unit.scale()))
                        .map(counted -> counted.exactDecimal()
                                .orElseGet(() -> counted.toDecimal(ENDLESS, RoundingMode.HALF_UP)))
                : Optional.empty();
    }

    static String unit(Unit unit, Language language) {
        return unit.symbol(language).isEmpty() ? Text.of("nombre", "number").in(language) : unit.symbol(language);
    }
}
