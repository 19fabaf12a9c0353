package org.rouage.indicator;

import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/** What is wrong with the definitions of measures and indicators, in the words shown to people. */
final class IndicatorProblems {
    private IndicatorProblems() {}

    static Problem formulaOnItself(Place at, String indicator, String formula) {
        return Problem.of(
                "INDICATOR-FORMULA-ON-ITSELF",
                at,
                quoted(indicator, formula),
                Text.of("une formule sur des mesures", "a formula over measures"),
                Text.of(
                        "Nommer une mesure, au besoin celle d'une autre année : mesure[année − 1].",
                        "Name a measure, of another year if need be: measure[year − 1]."));
    }

    static Problem formulaOnLaterYear(Place at, String indicator, String formula) {
        return Problem.of(
                "INDICATOR-FORMULA-LATER-YEAR",
                at,
                quoted(indicator, formula),
                Text.of("des mesures de l'année ou d'avant", "measures of the year or of earlier ones"),
                Text.of("Ne rien prendre d'une année à venir.", "Take nothing from a year to come."));
    }

    static Problem formulaWithoutMeasure(Place at, String indicator, String formula) {
        return Problem.of(
                "INDICATOR-FORMULA-WITHOUT-MEASURE",
                at,
                quoted(indicator, formula),
                Text.of(
                        "une formule qui repose sur au moins une mesure",
                        "a formula that rests on at least one measure"),
                Text.of("Nommer la mesure dont le résultat dépend.", "Name the measure on which the result depends."));
    }

    private static Text quoted(String of, String what) {
        return Text.of("« " + of + " » : " + what, "\"" + of + "\": " + what);
    }
}
