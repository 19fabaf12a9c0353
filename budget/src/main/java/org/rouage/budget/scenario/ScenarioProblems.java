package org.rouage.budget.scenario;

import java.util.Collection;
import java.util.stream.Collectors;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.formula.Unit;

/** Why a scenario cannot be computed, in the words of the problem shown to its author. */
final class ScenarioProblems {
    private static final int MOST_NAMES = 12;

    private ScenarioProblems() {}

    static Problem tooMany(Place place, int many) {
        return Problem.of(
                "SCENARIO-TOO-MANY-CHANGES",
                place,
                Text.of(many + " changements qui diffèrent", many + " changes that differ"),
                Text.of(
                        Attribution.MOST_CHANGES + " au plus, pour que la part de chacun soit exacte",
                        "at most " + Attribution.MOST_CHANGES + ", so that the part of each is exact"),
                Text.of(
                        "grouper sous un même nom ceux qui vont ensemble",
                        "group under one name those that go together"));
    }

    static Problem sameName(Place place, String id) {
        return Problem.of(
                "SCENARIO-SAME-NAME",
                place,
                Text.of(id + ", deux fois", id + ", twice"),
                Text.of("un nom par changement", "one name for each change"),
                Text.of("renommer l'un des deux", "rename one of the two"));
    }

    static Problem noSeries(Place place, String series, Collection<String> known) {
        String names = known.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return Problem.of(
                "SCENARIO-NO-SUCH-SERIES",
                place,
                Text.same(series),
                Text.of("une série de la convention", "a series of the convention"),
                names.isEmpty()
                        ? Text.of("cette convention n'a pas de série", "this convention has no series")
                        : Text.of("l'une de : " + names, "one of: " + names));
    }

    static Problem notSeries(Place place, String name) {
        return Problem.of(
                "SCENARIO-NOT-A-SERIES",
                place,
                Text.of(name + ", qui est convenu", name + ", which is agreed"),
                Text.of("une série : ce qui est supposé", "a series: what is assumed"),
                Text.of(
                        "changer ce qui est convenu par des opérations (operations), tel que setParameter ou setAmount",
                        "change what is agreed by operations, such as setParameter or setAmount"));
    }

    static Problem unit(Place place, String written, String series, Unit expected) {
        return Problem.of(
                "SCENARIO-UNIT",
                place,
                Text.same(written),
                Text.of("une unité qui aille avec " + series, "a unit that goes with " + series)
                        .plus(Text.same(" : " + expected)),
                Text.of("convertir le nombre, ou corriger l'unité", "convert the number, or mend the unit"));
    }

    static Problem year(Place place, String series, int year, int first, int last) {
        return Problem.of(
                "SCENARIO-YEAR",
                place,
                Text.same(series + " " + year),
                Text.of(
                        "une année de " + first + " à " + last + ", ou qui a une valeur",
                        "a year from " + first + " to " + last + ", or one that has a value"),
                Text.of("corriger l'année", "mend the year"));
    }

    static Problem noValue(Place place, String series, String years) {
        return Problem.of(
                "SCENARIO-NO-VALUE",
                place,
                Text.of(series + " sans valeur en " + years, series + " without a value in " + years),
                Text.of("des années qui ont une valeur à déplacer", "years that have a value to move"),
                Text.of("donner les valeurs par values, ou d'autres années", "give values, or other years"));
    }

    static Problem sameYear(Place place, String series, int year, String id, String other) {
        return Problem.of(
                "SCENARIO-SAME-YEAR",
                place,
                Text.of(
                        series + " " + year + ", que changent " + other + " et " + id,
                        series + " " + year + ", changed by both " + other + " and " + id),
                Text.of("des changements dont l'ordre n'importe pas", "changes whose order does not matter"),
                Text.of(
                        "les mettre dans un seul changement, ou les faire porter sur d'autres années",
                        "put them into one change, or give them other years"));
    }

    static Problem order(Place place, String id, String other) {
        return Problem.of(
                "SCENARIO-ORDER",
                place,
                Text.of(
                        id + ", qui donne autre chose avant ou après " + other,
                        id + ", which gives something else before or after " + other),
                Text.of("des changements dont l'ordre n'importe pas", "changes whose order does not matter"),
                Text.of("les mettre dans un seul changement", "put them into one change"));
    }
}
