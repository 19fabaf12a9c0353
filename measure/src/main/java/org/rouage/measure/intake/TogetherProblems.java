package org.rouage.measure.intake;

import org.rouage.basics.Language;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.indicator.MeasureCheck;
import org.rouage.indicator.Period;

/** What can be wrong with rows seen together. */
final class TogetherProblems {
    private TogetherProblems() {}

    /** What a value is for. */
    record Key(String body, String measure, Period period, String detail) {
        Text shown() {
            return Text.of(in(Language.FRENCH), in(Language.ENGLISH));
        }

        private String in(Language language) {
            return body + (measure.isEmpty() ? "" : ", " + measure) + ", " + period.in(language)
                    + (detail.isEmpty() ? "" : ", " + FileShape.shown(detail));
        }
    }

    static Problem twice(Place at, Key key, long first) {
        return Problem.of(
                "MEASURE-TWICE",
                at,
                key.shown(),
                Text.of(
                        "une seule valeur ; la ligne " + first + " en donne une",
                        "one value only; line " + first + " gives one"),
                Text.of(
                        "ôtez l'une des deux lignes, ou distinguez-les par leur détail",
                        "take one of the two rows out, or tell them apart by their detail"));
    }

    static Problem given(Place at, Key key, String submission) {
        return Problem.of(
                "MEASURE-ALREADY-GIVEN",
                at,
                key.shown(),
                Text.of(
                        "une valeur qu'aucune remontée en vigueur ne donne ; " + submission + " la donne",
                        "a value that no live submission gives; " + submission + " gives it"),
                Text.of(
                        "ôtez la ligne, ou remplacez toute la remontée : --supersedes " + submission,
                        "take the row out, or supersede the whole submission: --supersedes " + submission));
    }

    static Problem withdrawn(Place at, Key key, String submission) {
        return Problem.of(
                "MEASURE-WITHDRAWN",
                at,
                Text.of("rien pour ", "nothing for ").plus(key.shown()),
                Text.of(
                        "toutes les valeurs de " + submission + ", que ce fichier remplace en entier",
                        "all values of " + submission + ", which this file supersedes whole"),
                Text.of(
                        "ajoutez la ligne, avec n.d. si la valeur n'est plus connue ; si elle est retirée à dessein :"
                                + " --withdraws",
                        "add the row, with n.d. if the value is no longer known; if it is withdrawn on purpose:"
                                + " --withdraws"));
    }

    static Problem rule(Place at, Key key, MeasureCheck rule, Text values) {
        return Problem.of(
                "MEASURE-RULE",
                at,
                key.shown().plus(Text.of(" : ", ": ")).plus(values),
                Text.of(
                        written(rule, Language.FRENCH) + " (" + rule.id() + " : " + rule.text() + ")",
                        written(rule, Language.ENGLISH) + " (" + rule.id() + ": " + rule.text() + ")"),
                Text.of("corrigez l'une de ces valeurs", "mend one of these values"));
    }

    static Problem share(Place at, Key key, String indicator, String values, String rule) {
        return Problem.of(
                "MEASURE-SHARE",
                at,
                key.shown().plus(Text.of(" : " + values, ": " + values)),
                Text.of(
                        rule + " (" + indicator + " est une part : jamais plus de 100 %)",
                        rule + " (" + indicator + " is a share: never more than 100%)"),
                Text.of(
                        "corrigez l'une de ces valeurs ; si le rapport peut dépasser 100 %, l'indicateur le dit :"
                                + " mayExceedWhole: true",
                        "mend one of these values; if the ratio may exceed 100%, the indicator says so:"
                                + " mayExceedWhole: true"));
    }

    private static String written(MeasureCheck rule, Language language) {
        return rule.formula().formula().map(formula -> formula.print(language)).orElse(rule.id());
    }

    static Problem outlier(Place at, Key key, String value, String median, String spread) {
        return Problem.of(
                "MEASURE-OUTLIER",
                at,
                key.shown().plus(Text.of(" : " + value, ": " + value)),
                Text.of(
                        "à moins de " + Outliers.FARTHEST + " fois l'écart médian (" + spread + ") de la médiane ("
                                + median + ") de la série",
                        "within " + Outliers.FARTHEST + " times the median deviation (" + spread + ") of the median ("
                                + median + ") of the series"),
                Text.of(
                        "vérifiez la valeur ; si elle est juste, laissez-la",
                        "check the value; if it is right, leave it"));
    }
}
