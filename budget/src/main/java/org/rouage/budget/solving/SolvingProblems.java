package org.rouage.budget.solving;

import java.util.List;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/** Why there is nothing to solve, in the words of the problem shown to whoever asked. */
final class SolvingProblems {
    private SolvingProblems() {}

    static Problem noFigure(Place place, String name, List<String> known) {
        String names = String.join(", ", known.stream().limit(20).toList());
        return Problem.of(
                "SOLVE-NO-SUCH-FIGURE",
                place,
                Text.same(name),
                Text.of("un budget, une ligne ou un effectif", "a budget, a line or a workforce path"),
                names.isEmpty()
                        ? Text.of("cette convention n'en a pas", "this convention has none")
                        : Text.of("l'un de : " + names, "one of: " + names));
    }

    static Problem noBase(Place place, String name, int year) {
        return Problem.of(
                "SOLVE-NO-BASE",
                place,
                Text.of(name + " sans valeur en " + year, name + " without a value in " + year),
                Text.of(
                        "la valeur de l'année qui précède le terme, d'où part le chemin",
                        "the value of the year before the term, from which the path starts"),
                Text.of("l'écrire dans la base de la convention", "write it in the base of the convention"));
    }

    static Problem baseSign(Place place, String name) {
        return Problem.of(
                "SOLVE-BASE-SIGN",
                place,
                Text.of(name + ", de base nulle ou négative", name + ", whose base is zero or less"),
                Text.of("une base positive pour un chemin géométrique", "a positive base for a geometric path"),
                Text.of("demander un chemin linéaire", "ask for a linear path"));
    }

    static Problem emptyGrid(Place place) {
        return Problem.of(
                "SOLVE-EMPTY-RANGE",
                place,
                Text.of("aucun pas entre les bornes", "no step between the bounds"),
                Text.of("un pas positif et des bornes dans l'ordre", "a positive step and bounds in order"),
                Text.of("élargir les bornes ou réduire le pas", "widen the bounds or take a smaller step"));
    }
}
