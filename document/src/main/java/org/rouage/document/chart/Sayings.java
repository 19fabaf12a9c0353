package org.rouage.document.chart;

import java.math.BigDecimal;
import java.util.List;
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

    static final Text TARGET = Text.of("cible", "target");
    static final Text FIGURES = Text.of(" – les chiffres", " – the figures");
    static final Text PLACE = Text.of("Périmètre", "Place");
    static final Text FIGURE = Text.of("Grandeur", "Figure");
    static final Text ONE_SCALE = Text.of("Une même échelle pour tous :", "One scale for all:");
    static final List<Text> OF_A_STRIP = List.of(
            Text.of("Groupe", "Group"),
            Text.of("Nombre", "Number"),
            Text.of("Minimum", "Minimum"),
            Text.of("1er quartile", "1st quartile"),
            Text.of("Médiane", "Median"),
            Text.of("3e quartile", "3rd quartile"),
            Text.of("Maximum", "Maximum"));

    private Sayings() {}

    /** How a line of a small drawing is told from the other. */
    static Text look(int rank) {
        return rank == 0
                ? Text.of(" en trait plein et points pleins", " as a full stroke with filled dots")
                : Text.of(" en tirets et points creux", " as dashes with hollow dots");
    }

    static Text beginsAcross(BigDecimal low) {
        Text from = Decimals.shown(low);
        return Text.of(
                "L'axe horizontal ne commence pas à zéro, mais à " + from.french() + ".",
                "The horizontal axis does not begin at zero, but at " + from.english() + ".");
    }

    /** {@code Réseau : de 71,4 à 98,2 %, médiane 91,7 %.} */
    static Text spread(StripChart.Strip strip, Text unit) {
        Text from = Decimals.shown(strip.quartiles().least());
        Text to = Decimals.shown(strip.quartiles().greatest());
        Text median = Decimals.shown(strip.quartiles().median());
        return Text.of(
                strip.name().french() + " : de " + from.french() + " à " + to.french() + " " + unit.french()
                        + ", médiane " + median.french() + " " + unit.french() + ".",
                strip.name().english() + ": from " + from.english() + " to " + to.english() + " " + unit.english()
                        + ", median " + median.english() + " " + unit.english() + ".");
    }

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
