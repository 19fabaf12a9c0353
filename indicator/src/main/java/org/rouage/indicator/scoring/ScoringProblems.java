package org.rouage.indicator.scoring;

import java.util.List;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/** What is wrong with the rules of scoring, in the words shown to people. */
final class ScoringProblems {
    private ScoringProblems() {}

    static Problem unknownForm(Place at, String form, List<String> known) {
        return Problem.of(
                "SCORING-FORM",
                at,
                Text.same(form),
                Text.same(String.join(", ", known)),
                Text.of("Choisir l'une de ces formes.", "Choose one of these forms."));
    }

    static Problem absent(Place at, String form, String key) {
        return Problem.of(
                "SCORING-INCOMPLETE",
                at,
                Text.of("« " + form + " » sans « " + key + " »", "\"" + form + "\" without \"" + key + "\""),
                Text.of("ce dont cette forme a besoin", "what this form needs"),
                Text.of("Écrire « " + key + " ».", "Write \"" + key + "\"."));
    }

    static Problem outside(Place at, String key, String value) {
        return Problem.of(
                "SCORING-PERCENT",
                at,
                Text.same(key + " " + value),
                Text.of("de 0 à 100", "from 0 to 100"),
                Text.of("Corriger la valeur, en pour cent.", "Correct the value, in percent."));
    }

    static Problem steps(Place at, String found) {
        return Problem.of(
                "SCORING-STEPS",
                at,
                Text.same(found),
                Text.of(
                        "au moins deux paliers : le premier sans départ, les autres du plus bas au plus haut, et des"
                                + " points à gagner",
                        "at least two steps: the first without a start, the others from lowest to highest, and points"
                                + " to gain"),
                Text.of("Remettre les paliers dans l'ordre.", "Put the steps in order."));
    }

    static Problem stepsAgainst(Place at, String indicator, String direction) {
        return Problem.of(
                "SCORING-STEPS-DIRECTION",
                at,
                Text.of(
                        "« " + indicator + " » (" + direction + ") perd des points quand il s'améliore",
                        "\"" + indicator + "\" (" + direction + ") loses points when it gets better"),
                Text.of("des points dans le sens de l'indicateur", "points in the direction of the indicator"),
                Text.of(
                        "Corriger les points des paliers, ou le sens de l'indicateur.",
                        "Correct the points of the steps, or the direction of the indicator."));
    }

    static Problem weights(Place at, String of, String total) {
        return Problem.of(
                "SCORING-WEIGHTS",
                at,
                Text.of("poids de « " + of + " » : " + total, "weights of \"" + of + "\": " + total),
                Text.of("100 au total", "100 in total"),
                Text.of(
                        "Corriger les poids, ou ajouter celui qui manque.",
                        "Correct the weights, or add the one that is missing."));
    }

    static Problem contradiction(Place at, String announced, String applied) {
        return Problem.of(
                "SCORING-WEIGHTS-CONTRADICT",
                at,
                Text.of(
                        "annoncés pour les thèmes : " + announced + " ; sommes de leurs indicateurs : " + applied,
                        "announced for the themes: " + announced + "; sums of their indicators: " + applied),
                Text.of(
                        "les mêmes poids : ceux des indicateurs font 100 dans chaque thème, ou le poids du thème",
                        "the same weights: those of the indicators sum to 100 in each theme, or to its weight"),
                Text.of(
                        "Dire avec les signataires lesquels valent, et n'écrire que ceux-là.",
                        "Settle with the signatories which hold, and write only those."));
    }

    static Problem unknown(Place at, String found, Text expected) {
        return Problem.of(
                "SCORING-UNKNOWN",
                at,
                Text.same(found),
                expected,
                Text.of("Corriger le nom, ou l'ajouter.", "Correct the name, or add it."));
    }

    static Problem twice(Place at, String indicator) {
        return Problem.of(
                "SCORING-TWICE",
                at,
                Text.same(indicator),
                Text.of("une seule fois dans une règle", "once in a rule"),
                Text.of("N'en garder qu'un poids.", "Keep one weight of it."));
    }

    static Problem lacking(Place at, String indicator, Text lacking, String form) {
        return Problem.of(
                "SCORING-INDICATOR-LACKS",
                at,
                Text.of("« " + indicator + " », ", "\"" + indicator + "\", ").plus(lacking),
                Text.of("ce dont la forme « " + form + " » a besoin", "what the form \"" + form + "\" needs"),
                Text.of(
                        "L'écrire dans l'indicateur, ou le noter par une autre règle.",
                        "Write it in the indicator, or score it by another rule."));
    }
}
