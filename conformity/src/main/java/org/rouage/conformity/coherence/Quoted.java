package org.rouage.conformity.coherence;

import java.math.BigDecimal;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Indicator;
import org.rouage.convention.Records.Correspondence;

/** What the two conventions say, as it is quoted in reasons and exhibits. */
final class Quoted {
    private Quoted() {}

    /** Between the quotation marks of each language. */
    static Text of(String words) {
        return words.isBlank() ? Text.empty() : Text.of("« " + words + " »", "“" + words + "”");
    }

    /** {@code 1999 : 11.5 jours}; a range {@code 15–25 %}; a milestone in its words. */
    static Text target(Indicator indicator, Indicator.Value value) {
        String said = value(indicator.unit(), value);
        return Text.of(value.year() + " : " + said, value.year() + ": " + said);
    }

    static String value(String unit, Indicator.Value value) {
        Optional<String> number = value.number()
                .map(least -> least.toPlainString()
                        + value.upTo().map(most -> "–" + most.toPlainString()).orElse("")
                        + " "
                        + unit);
        return number.or(value::words).orElse("—");
    }

    /** With its sign: {@code +3.5}, {@code -2}. */
    static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number.toPlainString();
    }

    /** Who declared it, when and why. */
    static Text reason(Correspondence one) {
        return Text.of(one.by() + ", ", one.by() + ", ")
                .plus(Text.day(one.on()))
                .plus(Text.of(" : " + one.reason(), ": " + one.reason()));
    }
}
