package org.rouage.document;

import java.math.BigDecimal;
import org.rouage.basics.Text;

/**
 * Numbers as people read them in a table: grouped by three, every decimal kept, a true minus sign.
 *
 * <p>Example: {@code -1234.50} is "−1 234,50" in French (narrow no-break space) and "−1,234.50" in English. What is to
 * be rounded is rounded by the caller, who says so.
 */
public final class Decimals {
    private static final int GROUP = 3;

    private Decimals() {}

    public static Text shown(BigDecimal number) {
        String plain = number.abs().toPlainString();
        String sign = number.signum() < 0 ? "−" : "";
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : plain.substring(point + 1);
        return Text.of(
                sign + grouped(whole, '\u202f') + (fraction.isEmpty() ? "" : "," + fraction),
                sign + grouped(whole, ',') + (fraction.isEmpty() ? "" : "." + fraction));
    }

    /** With a plus sign when it is more than zero: for differences. */
    public static Text signed(BigDecimal number) {
        return number.signum() > 0 ? Text.same("+").plus(shown(number)) : shown(number);
    }

    private static String grouped(String whole, char separator) {
        var grouped = new StringBuilder(whole);
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, separator);
        }
        return grouped.toString();
    }
}
