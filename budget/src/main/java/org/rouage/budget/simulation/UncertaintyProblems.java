package org.rouage.budget.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.formula.Unit;

/** The problems of uncertainties; each place is a path in their file, such as {@code uncertainties[2].years[1]}. */
final class UncertaintyProblems {
    private final List<Problem> found = new ArrayList<>();

    List<Problem> all() {
        return List.copyOf(found);
    }

    void noSuchFigure(String path, String name, Optional<String> near) {
        add(
                "SIMULATION-NO-SUCH-FIGURE",
                path,
                quoted(name),
                Text.of(
                        "une série, un paramètre, une ligne ou un effectif de la convention",
                        "a series, a parameter, a line or a workforce path of the convention"),
                meant(near));
    }

    void hasRule(String path, String name, int year, Place rule) {
        add(
                "SIMULATION-FIGURE-HAS-RULE",
                path,
                Text.of(
                        "« " + name + " », calculé par une formule en " + year + " (" + rule + ")",
                        "\"" + name + "\", computed by a formula in " + year + " (" + rule + ")"),
                Text.of(
                        "une valeur que l'on suppose et que rien ne calcule",
                        "a value assumed, which nothing computes"),
                Text.of(
                        "mettre l'incertitude sur ce dont la formule part, ou sur d'autres années (from, to)",
                        "put the uncertainty on what the formula rests on, or on other years (from, to)"));
    }

    void noValue(String path, String name, int year) {
        add(
                "SIMULATION-NO-VALUE",
                path,
                Text.of("« " + name + " » sans valeur en " + year, "\"" + name + "\" without a value in " + year),
                Text.of("une valeur supposée pour chaque année tirée", "an assumed value for each year drawn"),
                Text.of(
                        "écrire la valeur supposée, ou limiter les années (from, to)",
                        "write the assumed value, or limit the years (from, to)"));
    }

    void unit(String path, String written, String expected, Text remedy) {
        add("SIMULATION-UNIT", path, quoted(written), Text.same(expected), remedy);
    }

    void unitOfValue(String path, String written, Unit unit) {
        unit(
                path,
                written,
                name(unit),
                Text.of(
                        "écrire les nombres dans l'unité de la figure, ou un multiple",
                        "write the numbers in the unit of the figure, or a multiple"));
    }

    void twice(String path, String name, int year) {
        add(
                "SIMULATION-TWICE",
                path,
                Text.of(
                        "une seconde distribution de « " + name + " » en " + year,
                        "a second distribution of \"" + name + "\" in " + year),
                Text.of("une seule distribution par figure et par année", "one distribution for a figure in a year"),
                Text.of("ôter l'une des deux, ou limiter ses années", "remove one of the two, or limit its years"));
    }

    void backwards(String path, String first, BigDecimal low, String second, BigDecimal high) {
        add(
                "SIMULATION-BACKWARDS",
                path,
                Text.same(first + " " + low.toPlainString() + " > " + second + " " + high.toPlainString()),
                Text.of(first + " au plus égal à " + second, first + " at most " + second),
                Text.of("échanger les deux, ou corriger l'un d'eux", "swap the two, or correct one of them"));
    }

    void negative(String path, String what, BigDecimal number) {
        add(
                "SIMULATION-NEGATIVE",
                path,
                Text.same(what + " " + number.toPlainString()),
                Text.of("zéro ou plus", "zero or more"),
                Text.of("corriger le nombre", "correct the number"));
    }

    void weights(String path, BigDecimal sum) {
        add(
                "SIMULATION-WEIGHTS",
                path,
                Text.of(
                        "des poids dont la somme est " + sum.toPlainString() + " %",
                        "weights that sum to " + sum.toPlainString() + " %"),
                Text.of("des poids dont la somme est 100 % exactement", "weights that sum to 100 % exactly"),
                Text.of("corriger les poids (weightPercent)", "correct the weights (weightPercent)"));
    }

    void truncatedAway(String path) {
        add(
                "SIMULATION-TRUNCATED-AWAY",
                path,
                Text.of(
                        "des bornes qui laissent moins d'un millionième de la loi normale",
                        "bounds that leave less than a millionth of the normal distribution"),
                Text.of("des bornes autour de la moyenne, ou près d'elle", "bounds around the mean, or near it"),
                Text.of("corriger low, high ou mean", "correct low, high or mean"));
    }

    void persistence(String path, BigDecimal number) {
        add(
                "SIMULATION-PERSISTENCE",
                path,
                Text.same(number.toPlainString()),
                Text.of(
                        "de 0 (chaque année à part) à 1 (la même surprise chaque année)",
                        "from 0 (each year by itself) to 1 (the same surprise each year)"),
                Text.of("corriger persistence", "correct persistence"));
    }

    void historyOfValues(String path) {
        add(
                "SIMULATION-HISTORY-OF-VALUES",
                path,
                Text.of("des erreurs passées (historical) sous as: value", "past errors (historical) under as: value"),
                Text.same("as: deviation, as: relative-deviation"),
                Text.of(
                        "dire que les erreurs s'ajoutent à la valeur supposée : as: deviation",
                        "say that the errors are added to the assumed value: as: deviation"));
    }

    void errorOfNothing(String path, int year) {
        add(
                "SIMULATION-ERROR-OF-NOTHING",
                path,
                Text.of(
                        "une erreur relative d'une hypothèse nulle (" + year + ")",
                        "a relative error of an assumption of zero (" + year + ")"),
                Text.of("une hypothèse qui n'est pas nulle", "an assumption other than zero"),
                Text.of("ôter cette année, ou écrire as: deviation", "remove that year, or write as: deviation"));
    }

    void valuesAccumulate(String path) {
        add(
                "SIMULATION-VALUES-ACCUMULATE",
                path,
                Text.of("accumulates: true sous as: value", "accumulates: true under as: value"),
                Text.of("des écarts, qui seuls se cumulent", "deviations, which alone accumulate"),
                Text.of("écrire as: deviation, ou ôter accumulates", "write as: deviation, or remove accumulates"));
    }

    void constant(String path, String name, String key) {
        add(
                "SIMULATION-CONSTANT",
                path,
                Text.of(key + " pour le paramètre « " + name + " »", key + " for the parameter \"" + name + "\""),
                Text.of(
                        "un paramètre a une seule valeur, tirée une fois pour toutes les années",
                        "a parameter has one value, drawn once for all years"),
                Text.of("ôter " + key, "remove " + key));
    }

    void yearsBackwards(String path, int from, int to) {
        add(
                "SIMULATION-BACKWARDS",
                path,
                Text.same("from " + from + " > to " + to),
                Text.of("une première année au plus égale à la dernière", "a first year at most the last"),
                Text.of("échanger les deux", "swap the two"));
    }

    void outside(String path, int year, int first, int last) {
        add(
                "SIMULATION-YEAR",
                path,
                Text.same(Integer.toString(year)),
                Text.of(
                        "une année de " + first + " à " + last + ", ou une année d'avant à valeur écrite",
                        "a year from " + first + " to " + last + ", or a year before with a written value"),
                Text.of("corriger l'année", "correct the year"));
    }

    static Problem notShown(String name, Optional<String> near) {
        return Problem.of(
                "SIMULATION-NO-SUCH-FIGURE",
                Place.of("").at("--figure"),
                quoted(name),
                Text.of("une figure de la convention", "a figure of the convention"),
                meant(near));
    }

    private static Text meant(Optional<String> near) {
        return near.map(name -> Text.of("vouliez-vous dire « " + name + " » ?", "did you mean \"" + name + "\"?"))
                .orElse(Text.of(
                        "donner l'identifiant tel que la convention l'écrit",
                        "give the identifier as the convention writes it"));
    }

    static String name(Unit unit) {
        String english = unit.symbol(Language.ENGLISH);
        return english.isEmpty() ? "1" : english;
    }

    private static Text quoted(String word) {
        return Text.of("« " + word + " »", "\"" + word + "\"");
    }

    private void add(String code, String path, Text found, Text expected, Text remedy) {
        this.found.add(Problem.of(code, Place.of("").at(path), found, expected, remedy));
    }
}
