package org.rouage.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.formula.Calculation.Cell;

/** The problems of formulas that name each other. */
final class CalculationProblems {
    private static final int MOST_CIRCLES = 50;

    private final List<Problem> found = new ArrayList<>();
    private final Set<Set<Reference>> circles = new HashSet<>();

    List<Problem> all() {
        return found;
    }

    void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    void definedTwice(Definition again, Definition before) {
        found.add(Problem.of(
                "FORMULA-DEFINED-TWICE",
                again.at(),
                Text.of(
                        "« " + again.reference() + " », déjà défini : " + before.at(),
                        "\"" + again.reference() + "\", already defined: " + before.at()),
                Text.of("un nom pour une seule chose", "one name for one thing"),
                Text.of("Donner un autre nom à l'un des deux.", "Give one of them another name.")));
    }

    void otherUnit(Definition definition, Definition.Rule rule, Unit given, Unit declared) {
        found.add(Problem.of(
                "FORMULA-RESULT-UNIT",
                rule.at(),
                Text.of(
                                "la formule de « " + definition.reference() + " » donne : ",
                                "the formula of \"" + definition.reference() + "\" gives: ")
                        .plus(UnitRules.name(given)),
                UnitRules.name(declared),
                Text.of("Corriger la formule, ou l'unité déclarée.", "Correct the formula, or the declared unit.")));
    }

    void givenInOtherUnit(Definition definition, int year, Unit given, Unit declared) {
        found.add(Problem.of(
                "FORMULA-GIVEN-UNIT",
                definition.at(),
                Text.of(
                                "« " + definition.reference() + " », " + year + " : ",
                                "\"" + definition.reference() + "\", " + year + ": ")
                        .plus(UnitRules.name(given)),
                UnitRules.name(declared),
                Text.of("Donner la valeur dans cette unité.", "Give the value in that unit.")));
    }

    void noShare(Definition definition, int year, Value.Known given) {
        found.add(Problem.of(
                "FORMULA-NOT-A-SHARE",
                definition.at(),
                Text.of(
                        "« " + definition.reference() + " », " + year + " : " + given.in(Language.FRENCH),
                        "\"" + definition.reference() + "\", " + year + ": " + given.in(Language.ENGLISH)),
                Text.of("une part, de 0 à 100 %", "a share, from 0 to 100 %"),
                Text.of(
                        "Corriger la valeur, ou déclarer un taux (%) si elle peut dépasser 100 %.",
                        "Correct the value, or declare a rate (%) if it may exceed 100 %.")));
    }

    void termTooLong(int first, int last, int most) {
        found.add(Problem.of(
                "FORMULA-TERM",
                Place.of(""),
                Text.of("une période de " + first + " à " + last, "a term from " + first + " to " + last),
                Text.of("au plus " + most + " années", "at most " + most + " years"),
                Text.of("Vérifier les dates de la convention.", "Check the dates of the convention.")));
    }

    /** A circle is told once, whatever the year in which it is met first; the first fifty of them. */
    void circle(List<Cell> cells, Optional<Definition.Rule> rule) {
        Set<Reference> figures = cells.stream().map(Cell::figure).collect(Collectors.toSet());
        if (circles.size() >= MOST_CIRCLES || !circles.add(figures)) {
            return;
        }
        String shown = cells.stream().map(Cell::toString).collect(Collectors.joining(" → "));
        found.add(Problem.of(
                "FORMULA-CIRCLE",
                rule.map(Definition.Rule::at).orElse(Place.of("")),
                Text.same(shown),
                Text.of(
                        "des figures dont aucune ne repose sur elle-même la même année",
                        "figures none of which rests on itself in the same year"),
                Text.of(
                        "Faire reposer l'une d'elles sur l'année précédente, ou sur une valeur écrite.",
                        "Let one of them rest on the year before, or on a written value.")));
    }
}
