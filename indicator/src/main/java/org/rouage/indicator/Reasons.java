package org.rouage.indicator;

import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.formula.Value;

/** Why a result is not decided, in the words shown to people. */
final class Reasons {
    private Reasons() {}

    static Value missing(MeasureDefinition measure, Period period) {
        return undecided(
                "INDICATOR-MISSING-MEASURE",
                measure.id(),
                period,
                Text.of(" : aucune valeur reçue", ": no value received"));
    }

    /** On the side of what is agreed, what nobody agreed was not owed by the body. */
    static Value notAgreed(MeasureDefinition measure, Period period) {
        return undecided(
                "INDICATOR-NOT-AGREED", measure.id(), period, Text.of(" : rien d'arrêté d'accord", ": nothing agreed"));
    }

    static Value notDetermined(MeasureDefinition measure, Period period, List<Lacking> said) {
        return undecided(
                "INDICATOR-NOT-DETERMINED",
                measure.id(),
                period,
                Text.of(" : non déterminé", ": not determined").plus(who(said)));
    }

    static Value notApplicable(MeasureDefinition measure, Period period, List<Lacking> said) {
        return undecided(
                "INDICATOR-NOT-APPLICABLE",
                measure.id(),
                period,
                Text.of(" : sans objet", ": not applicable").plus(who(said)));
    }

    /** Who says so, and where. */
    private static Text who(List<Lacking> said) {
        String bodies = String.join(
                ", ",
                said.stream()
                        .flatMap(one -> one.bodies().stream())
                        .distinct()
                        .sorted()
                        .toList());
        String submissions = String.join(
                ", ",
                said.stream()
                        .flatMap(one -> one.submissions().stream())
                        .map(Absent::submission)
                        .distinct()
                        .sorted()
                        .toList());
        return Text.of(" selon ", " says ").plus(Text.same(bodies + " (" + submissions + ")"));
    }

    static Value nothingCommon(String of, Period period) {
        return undecided(
                "INDICATOR-NOTHING-COMMON",
                of,
                period,
                Text.of(" : aucun organisme n'a donné toutes ses mesures", ": no body gave all of its measures"));
    }

    static Value neutralised(String of, Period period) {
        return undecided(
                "INDICATOR-NEUTRALISED", of, period, Text.of(" : entièrement neutralisé", ": wholly neutralised"));
    }

    static Value nothingExpected(String of, Period period) {
        return undecided(
                "INDICATOR-NOTHING-EXPECTED",
                of,
                period,
                Text.of(" : personne n'avait à le remonter", ": nobody was to report it"));
    }

    static Value notOverBodies(String of, Period period) {
        return undecided(
                "INDICATOR-NOT-OVER-BODIES",
                of,
                period,
                Text.of(
                        " : rien ne dit comment réunir plusieurs organismes",
                        ": nothing says how several bodies go together"));
    }

    static Value onlyNational(String of, Period period) {
        return undecided(
                "INDICATOR-ONLY-NATIONAL",
                of,
                period,
                Text.of(" : mesuré pour l'ensemble seulement", ": measured for the whole only"));
    }

    static Value notOverTime(String of, Period period) {
        return undecided(
                "INDICATOR-NOT-OVER-TIME",
                of,
                period,
                Text.of(
                        " : rien ne dit comment réunir plusieurs périodes",
                        ": nothing says how several periods go together"));
    }

    static Value tooShort(String of, Period period, Frequency frequency) {
        return undecided(
                "INDICATOR-PERIOD-TOO-SHORT",
                of,
                period,
                Text.of(" : mesuré par " + french(frequency), ": measured by " + frequency.term()));
    }

    static Value inWords(String of, Period period) {
        return undecided(
                "INDICATOR-FORMULA-IN-WORDS",
                of,
                period,
                Text.of(
                        " : la formule est en mots, rien ne la calcule",
                        ": the formula is in words, nothing computes it"));
    }

    static Value notAssessed(String of, Period period) {
        return undecided(
                "INDICATOR-NOT-ASSESSED",
                of,
                period,
                Text.of(" : personne ne l'a constaté", ": nobody has assessed it"));
    }

    static Value withoutPoints(String of, Period period, String level) {
        return undecided(
                "INDICATOR-WITHOUT-NUMBER",
                of,
                period,
                Text.of(" : « " + level + " », sans valeur chiffrée", ": \"" + level + "\", without a number"));
    }

    static Value noResult(String of, Extent extent, Period period) {
        return undecided(
                "INDICATOR-RESULT-UNDECIDED",
                of,
                period,
                Text.of(" : indécidé pour « " + extent.name() + " »", ": undecided for \"" + extent.name() + "\""));
    }

    private static String french(Frequency frequency) {
        return switch (frequency) {
            case MONTH -> "mois";
            case QUARTER -> "trimestre";
            case HALF_YEAR -> "semestre";
            case YEAR -> "année";
        };
    }

    private static Value undecided(String code, String of, Period period, Text why) {
        Text place = Text.of(of + ", " + period.in(Language.FRENCH), of + ", " + period.in(Language.ENGLISH));
        return new Value.Undecided(List.of(new Value.Reason(code, of, period.year(), place.plus(why))));
    }
}
