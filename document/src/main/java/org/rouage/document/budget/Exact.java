package org.rouage.document.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.formula.Numbers;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/** A value counted in its unit, exactly, and as it is shown. */
final class Exact {
    /** How many decimals stand for a number whose decimals never end, where a fraction cannot be written. */
    static final int PLACES_OF_ENDLESS = 10;

    private Exact() {}

    /** How many units; empty for what is no number. */
    static Optional<Rational> number(Value value, Unit unit) {
        return switch (value) {
            case Value.Known(Rational number, Unit own) -> Optional.of(number.dividedBy(unit.scale()));
            case Value.Truth truth -> Optional.empty();
            case Value.Undecided undecided -> Optional.empty();
        };
    }

    /** In decimals: all of them where they end, else rounded to {@value #PLACES_OF_ENDLESS}. */
    static BigDecimal decimal(Rational number) {
        return number.exactDecimal().orElseGet(() -> number.toDecimal(PLACES_OF_ENDLESS, RoundingMode.HALF_UP));
    }

    /** As shown to people: rounded to so many decimals, or the word for what is no number. */
    static String shown(Value value, Unit unit, int places, Language language) {
        return switch (value) {
            case Value.Known(Rational number, Unit own) -> Numbers.rounded(number, unit, places, language);
            case Value.Truth(boolean holds) -> (holds ? Sayings.YES : Sayings.NO).in(language);
            case Value.Undecided undecided -> Cell.State.UNDECIDED.words().in(language);
        };
    }
}
