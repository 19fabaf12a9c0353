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

    static Problem targetOfParts(Place at, TargetCheck check) {
        return Problem.of(
                "INDICATOR-TARGET-OF-PARTS",
                at,
                check.words(),
                Text.of(
                        "une cible qui suive des composantes publiées avec elle",
                        "a target that follows from the components published with it"),
                Text.of(
                        "Vérifier l'acte ; d'ici là, les résultats sont jugés sur la cible telle qu'elle est écrite.",
                        "Check the act; until then results are judged on the target as it is written."));
    }

    static Problem sumOfEach(Place at, String indicator) {
        return Problem.of(
                "INDICATOR-SUM-OF-EACH",
                at,
                Text.of(
                        "« " + indicator + " » est local, et se somme sur les caisses",
                        "\"" + indicator + "\" is local, and summed over the funds"),
                Text.of(
                        "une cible par caisse : celle du réseau est celle de toutes ensemble",
                        "a target for each fund: that of the network is that of all together"),
                Text.of(
                        "Donner à chaque caisse sa cible (finerTargets ou contrat local), ou ôter local ; d'ici là,"
                                + " aucune n'est jugée.",
                        "Give each fund its own target (finerTargets or a local contract), or remove local; until then"
                                + " none is judged."));
    }

    static Problem formulaInWords(Place at, String indicator, String formula) {
        return Problem.of(
                "INDICATOR-FORMULA-IN-WORDS",
                at,
                quoted(indicator, formula),
                Text.of("une formule sur des mesures déclarées", "a formula over declared measures"),
                Text.of(
                        "Déclarer les mesures et les nommer dans la formule ; d'ici là, le résultat reste indécis.",
                        "Declare the measures and name them in the formula; until then the result stays undecided."));
    }

    static Problem ruleOfOneYear(Place at, String rule, String formula) {
        return Problem.of(
                "MEASURE-RULE-OF-ONE-YEAR",
                at,
                quoted(rule, formula),
                Text.of(
                        "une règle qui vaut pour toute période : une mesure, ou la même d'une année antérieure",
                        "a rule that holds for every period: a measure, or the same of an earlier year"),
                Text.of(
                        "Écrire précédent(mesure) plutôt que mesure[2025] ; d'ici là, la règle n'est pas vérifiée à la"
                                + " réception.",
                        "Write previous(measure) rather than measure[2025]; until then the rule is not judged when"
                                + " measures are received."));
    }

    static Problem unknownUnit(Place at, String of, String unit) {
        return Problem.of(
                "INDICATOR-UNKNOWN-UNIT",
                at,
                quoted(of, unit),
                Text.of(
                        "une unité avec laquelle on calcule, telle que EUR, MEUR, %, jours ou dossiers",
                        "a unit that is computed with, such as EUR, MEUR, %, days or files"),
                Text.of(
                        "Écrire l'unité autrement ; sans elle, la valeur est un nombre sans unité.",
                        "Write the unit otherwise; without it, the value is a number without unit."));
    }

    static Problem unknownTerm(Place at, String of, String term, String known) {
        return Problem.of(
                "INDICATOR-UNKNOWN-TERM",
                at,
                quoted(of, term),
                Text.same(known),
                Text.of("Choisir l'un de ces mots.", "Choose one of these words."));
    }

    static Problem lastOverBodies(Place at, String indicator) {
        return Problem.of(
                "INDICATOR-LAST-OVER-BODIES",
                at,
                quoted(indicator, "last"),
                Text.of("parts, sum, mean, min, max ou none", "parts, sum, mean, min, max or none"),
                Text.of(
                        "Les organismes n'ont pas d'ordre : « last » ne vaut que dans le temps.",
                        "Bodies have no order: \"last\" is for time only."));
    }

    static Problem unknownPeriod(Place at, String of, String period) {
        return Problem.of(
                "INDICATOR-UNKNOWN-PERIOD",
                at,
                quoted(of, period),
                Text.of("2026, 2026-S1, 2026-T1 ou 2026-03", "2026, 2026-H1, 2026-Q1 or 2026-03"),
                Text.of("Corriger la période.", "Correct the period."));
    }

    static Problem unknownBody(Place at, String of, String body) {
        return Problem.of(
                "INDICATOR-UNKNOWN-BODY",
                at,
                quoted(of, body),
                Text.of("un organisme du réseau", "a body of the network"),
                Text.of("Corriger le nom, ou déclarer l'organisme.", "Correct the name, or declare the body."));
    }

    static Problem unknownRegion(Place at, String body, String region) {
        return Problem.of(
                "INDICATOR-UNKNOWN-REGION",
                at,
                quoted(body, region),
                Text.of("une région déclarée du réseau", "a declared region of the network"),
                Text.of("Corriger le nom, ou déclarer la région.", "Correct the name, or declare the region."));
    }

    static Problem unknownIndicator(Place at, String of, String indicator) {
        return Problem.of(
                "INDICATOR-UNKNOWN-INDICATOR",
                at,
                quoted(of, indicator),
                Text.of("un indicateur de la convention", "an indicator of the convention"),
                Text.of("Corriger le nom.", "Correct the name."));
    }

    static Problem unknownLevel(Place at, String indicator, String level) {
        return Problem.of(
                "INDICATOR-UNKNOWN-LEVEL",
                at,
                quoted(indicator, level),
                Text.of(
                        "un niveau de son échelle, ou : done, in-progress, late, abandoned, not-applicable, "
                                + "not-determined",
                        "a level of its scale, or done, in-progress, late, abandoned, not-applicable, not-determined"),
                Text.of("Corriger le niveau, ou l'ajouter à l'échelle.", "Correct the level, or add it to the scale."));
    }

    static Problem periodsReversed(Place at, String of, String from, String to) {
        return Problem.of(
                "INDICATOR-PERIODS-REVERSED",
                at,
                quoted(of, from + " … " + to),
                Text.of("une fin qui ne précède pas le début", "an end that is not before the beginning"),
                Text.of("Corriger les périodes.", "Correct the periods."));
    }

    static Problem proRataWithoutTarget(Place at, String of, String indicator) {
        return Problem.of(
                "INDICATOR-PRORATA-WITHOUT-TARGET",
                at,
                quoted(of, indicator),
                Text.of(
                        "la cible réduite, pour un indicateur qui n'est pas une quantité sommée dans le temps",
                        "the reduced target, for an indicator that is not an amount summed over time"),
                Text.of(
                        "Écrire la cible décidée : un taux ou un délai ne se réduit pas au prorata du temps.",
                        "Write the target that was decided: a rate or a delay is not reduced by time."));
    }

    static Problem targetWithoutIndicator(Place at, String of) {
        return Problem.of(
                "INDICATOR-TARGET-WITHOUT-INDICATOR",
                at,
                quoted(of, "target"),
                Text.of("l'indicateur dont c'est la cible", "the indicator of which it is the target"),
                Text.of("Nommer l'indicateur, ou ôter la cible.", "Name the indicator, or take the target away."));
    }

    static Problem nothingExcluded(Place at, String of, String indicator) {
        return Problem.of(
                "INDICATOR-NOTHING-EXCLUDED",
                at,
                quoted(of, indicator),
                Text.of(
                        "une durée qui tient au moins une période entière de chaque mesure",
                        "a span that holds at least one whole period of each measure"),
                Text.of(
                        "Rien n'est exclu de ce qui se mesure par période plus longue : décider d'une cible réduite.",
                        "Nothing is left out of what is measured by longer periods: decide on a reduced target."));
    }

    static Problem targetPart(Place at, String indicator, String measure) {
        return Problem.of(
                "INDICATOR-TARGET-PART",
                at,
                quoted(indicator, measure),
                Text.of("une mesure de la formule de cette année", "a measure of the formula of that year"),
                Text.of("Corriger le nom de la composante.", "Correct the name of the component."));
    }

    private static Text quoted(String of, String what) {
        return Text.of("« " + of + " » : " + what, "\"" + of + "\": " + what);
    }
}
