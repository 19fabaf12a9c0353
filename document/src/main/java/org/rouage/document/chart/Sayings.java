package org.rouage.document.chart;

import java.math.BigDecimal;
import java.util.Map;
import org.rouage.basics.Text;
import org.rouage.document.Decimals;

/** The fixed words of charts, in both languages. */
final class Sayings {
    static final Text YEAR = Text.of("Année", "Year");
    static final Text PART = Text.of("Part", "Part");
    static final Text NO_VALUE = Text.of("pas de valeur", "no value");
    static final Text LOW = Text.of(" – bas", " – low");
    static final Text HIGH = Text.of(" – haut", " – high");
    static final Text NOTHING =
            Text.of("Rien à tracer : aucune valeur n'est connue.", "Nothing to draw: no value is known.");

    private Sayings() {}

    static Text begins(BigDecimal low) {
        Text from = Decimals.shown(low);
        return Text.of(
                "L'axe vertical ne commence pas à zéro, mais à " + from.french() + ".",
                "The vertical axis does not begin at zero, but at " + from.english() + ".");
    }

    /** From the first value to the last. */
    static Text course(
            Text name,
            Map.Entry<Integer, BigDecimal> first,
            Map.Entry<Integer, BigDecimal> last,
            int years,
            Text unit) {
        Text from = Decimals.shown(first.getValue());
        if (years == 1) {
            return Text.of(
                    name.french() + " : " + from.french() + " " + unit.french() + " en " + first.getKey() + ".",
                    name.english() + ": " + from.english() + " " + unit.english() + " in " + first.getKey() + ".");
        }
        Text to = Decimals.shown(last.getValue());
        return Text.of(
                name.french() + " : de " + from.french() + " " + unit.french() + " en " + first.getKey() + " à "
                        + to.french() + " " + unit.french() + " en " + last.getKey() + ".",
                name.english() + ": from " + from.english() + " " + unit.english() + " in " + first.getKey() + " to "
                        + to.english() + " " + unit.english() + " in " + last.getKey() + ".");
    }
}
