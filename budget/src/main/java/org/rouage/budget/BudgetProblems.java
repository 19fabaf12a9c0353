package org.rouage.budget;

import java.util.List;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Vintage;
import org.rouage.formula.Reference;
import org.rouage.formula.Value;

/** What is wrong with the figures of a convention, and what is missing, in the words shown to people. */
final class BudgetProblems {
    /** The code of what a rule without formula leaves undecided. */
    static final String IN_WORDS = "BUDGET-RULE-IN-WORDS";

    private BudgetProblems() {}

    static Problem unknownUnit(Place at, String figure, String unit) {
        return Problem.of(
                "BUDGET-UNKNOWN-UNIT",
                at,
                quoted(figure, unit),
                Text.of("une unité connue : EUR, MEUR, ETP, %, jours…", "a known unit: EUR, MEUR, ETP, %, days…"),
                Text.of(
                        "Écrire l'unité autrement, sans quoi rien ne se calcule sur cette figure.",
                        "Write the unit otherwise: nothing can be computed from this figure."));
    }

    static Problem vintageUnit(Place at, Vintage vintage, String unit) {
        return Problem.of(
                "BUDGET-SERIES-UNIT",
                at,
                quoted(vintage.series() + " " + vintage.period(), vintage.unit()),
                Text.of("l'unité de la série : " + unit, "the unit of the series: " + unit),
                Text.of("Donner la valeur dans cette unité.", "Give the value in that unit."));
    }

    static Problem vintagePeriod(Place at, Vintage vintage) {
        return Problem.of(
                "BUDGET-SERIES-PERIOD",
                at,
                quoted(vintage.series(), vintage.period()),
                Text.of("une année (2026) ou un mois (2026-07)", "a year (2026) or a month (2026-07)"),
                Text.of("Corriger la période.", "Correct the period."));
    }

    static Problem shareOutside(Place at, String figure, String value) {
        return Problem.of(
                "BUDGET-SHARE-OUTSIDE",
                at,
                quoted(figure, value),
                Text.of("une part, de 0 à 100 %", "a share, from 0 to 100 %"),
                Text.of(
                        "Corriger la valeur ; un taux d'évolution s'écrit en « % », sans « de ».",
                        "Correct the value; a rate of evolution is written in \"%\", without \"of\"."));
    }

    static Problem weights(Place at, String whole, int year, String total) {
        return Problem.of(
                "BUDGET-WEIGHTS",
                at,
                Text.of(
                        "parts de « " + whole + " » en " + year + " : " + total + " % au total",
                        "shares of \"" + whole + "\" in " + year + ": " + total + " % in total"),
                Text.of("100 % au total", "100 % in total"),
                Text.of(
                        "Corriger les parts, ou ajouter celle qui manque.",
                        "Correct the shares, or add the one that is missing."));
    }

    static Problem shareOfNothing(Place at, String series, String whole) {
        return Problem.of(
                "BUDGET-SHARE-OF-NOTHING",
                at,
                quoted(series, whole),
                Text.of(
                        "le nom d'un budget, d'une ligne ou d'effectifs",
                        "the name of a budget, a line or a workforce"),
                Text.of("Nommer ce dont la série donne des parts.", "Name what the series gives shares of."));
    }

    static Problem oneOf(Place at, String key, String found, List<String> known) {
        return Problem.of(
                "BUDGET-CONSTRAINT",
                at,
                quoted(key, found),
                Text.same(String.join(", ", known)),
                Text.of("Choisir l'un de ces mots.", "Choose one of these words."));
    }

    static Problem constraintOfNothing(Place at, String name, List<String> known) {
        return Problem.of(
                "FORMULA-UNKNOWN-NAME",
                at,
                Text.of("nom inconnu : « " + name + " »", "unknown name: \"" + name + "\""),
                Text.of(
                        "le nom d'un budget, d'une ligne, d'effectifs ou d'une série",
                        "the name of a budget, a line, a workforce or a series"),
                Text.of("Nommer l'un de : ", "Name one of: ").plus(Text.same(String.join(", ", known))));
    }

    static Problem yearsReversed(Place at, int from, int to) {
        return Problem.of(
                "BUDGET-CONSTRAINT-YEARS",
                at,
                Text.of("de " + from + " à " + to, "from " + from + " to " + to),
                Text.of(
                        "une dernière année qui ne précède pas la première",
                        "a last year that is not before the first"),
                Text.of("Corriger les années.", "Correct the years."));
    }

    static Problem gap(Place at, Text found) {
        return Problem.of(
                "BUDGET-UNDECIDED",
                at,
                found,
                Text.of("une valeur connue ce jour-là", "a value known on that day"),
                Text.of(
                        "Écrire la valeur dans un acte, ou alimenter la série ; ce qui en dépend reste indécis.",
                        "Write the value in an act, or feed the series; what rests on it stays undecided."));
    }

    static Value monthsMissing(String series, int year, int known) {
        return undecided(
                "BUDGET-MONTHS-MISSING",
                series,
                year,
                Text.of(
                        series + ", " + year + " : " + known + " mois connus sur 12",
                        series + ", " + year + ": " + known + " months known out of 12"));
    }

    static Value decemberMissing(String series, int year) {
        return undecided(
                "BUDGET-MONTHS-MISSING",
                series,
                year,
                Text.of(
                        series + ", " + year + " : décembre n'est pas connu",
                        series + ", " + year + ": December is not known"));
    }

    static Value monthsUnused(String series, int year) {
        return undecided(
                "BUDGET-MONTHS-UNUSED",
                series,
                year,
                Text.of(
                        series + ", " + year
                                + " : des mois sont connus, la série ne dit pas comment ils font une année",
                        series + ", " + year + ": months are known, the series does not say how they make a year"));
    }

    static Value inWords(Reference figure, int year, String rule) {
        return undecided(
                IN_WORDS,
                figure.toString(),
                year,
                Text.of(
                        figure + ", " + year + " : la règle « " + rule + " » est en mots, rien ne la calcule",
                        figure + ", " + year + ": the rule \"" + rule + "\" is in words, nothing computes it"));
    }

    private static Value undecided(String code, String figure, int year, Text words) {
        return new Value.Undecided(List.of(new Value.Reason(code, figure, year, words)));
    }

    private static Text quoted(String figure, String what) {
        return Text.of("« " + figure + " » : " + what, "\"" + figure + "\": " + what);
    }
}
