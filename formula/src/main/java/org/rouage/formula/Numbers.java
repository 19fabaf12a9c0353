package org.rouage.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;

/**
 * Numbers as people read them, with their unit.
 *
 * <p>Example: 534,000,000 euros in MEUR is {@code 534 MEUR}; 0.017 in % is {@code 1,7 %} in French and {@code 1.7 %} in
 * English; 1/3 is shown {@code 0,333333…}, the mark saying that more digits follow.
 */
public final class Numbers {
    private static final int MOST_DECIMALS = 6;
    private static final String NARROW = "\u202F";
    private static final String JOINED = "\u00A0";

    private Numbers() {}

    public static String print(Rational number, Unit unit, Language language) {
        Rational counted = number.dividedBy(unit.scale());
        BigDecimal shown = counted.exactDecimal()
                .filter(exact -> exact.scale() <= MOST_DECIMALS)
                .orElseGet(() -> counted.toDecimal(MOST_DECIMALS, RoundingMode.DOWN));
        boolean isExact = Rational.of(shown).equals(counted);
        boolean isYear = unit.kind() == Unit.Kind.CALENDAR_YEAR;
        return (isYear ? shown.toPlainString() : decimals(shown, language))
                + (isExact ? "" : "…")
                + symbol(unit, language);
    }

    /** With exactly so many decimals, rounded half up for showing, and no unit. */
    public static String rounded(Rational number, Unit unit, int places, Language language) {
        return decimals(number.dividedBy(unit.scale()).toDecimal(places, RoundingMode.HALF_UP), language);
    }

    private static String symbol(Unit unit, Language language) {
        return switch (unit.kind()) {
            case CALENDAR_YEAR, TRUTH -> "";
            case AMOUNT, PERCENT, POINT -> unit.symbol(language).isEmpty() ? "" : JOINED + unit.symbol(language);
        };
    }

    /** Thousands apart, the decimal sign of the language, and a true minus. */
    private static String decimals(BigDecimal number, Language language) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        var grouped = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(language == Language.FRENCH ? NARROW : ",");
            }
            grouped.append(whole.charAt(i));
        }
        String sign = language == Language.FRENCH ? "," : ".";
        String end = point < 0 ? "" : sign + plain.substring(point + 1);
        return (number.signum() < 0 ? "\u2212" : "") + grouped + end;
    }
}
