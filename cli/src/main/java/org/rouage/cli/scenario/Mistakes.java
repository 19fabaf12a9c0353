package org.rouage.cli.scenario;

import java.util.Collection;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.Nearest;

/** Options of these commands that do not go together, or that say nothing that can be computed. */
final class Mistakes {
    private Mistakes() {}

    static Problem nothingToCompare() {
        return Problem.of(
                "BUDGET-NOTHING-TO-COMPARE",
                Place.of("").at("--scenario"),
                Text.of("ni scénario ni second jour", "neither a scenario nor a second day"),
                Text.of("--scenario, ou --and-on, ou --and-known", "--scenario, or --and-on, or --and-known"),
                Text.of("ajoutez --scenario FICHIER", "add --scenario FILE"));
    }

    static Problem bothCompared() {
        return Problem.of(
                "BUDGET-COMPARE-BOTH",
                Place.of("").at("--and-on"),
                Text.of("un scénario et un second jour", "a scenario and a second day"),
                Text.of(
                        "l'un ou l'autre : sinon l'écart n'a pas d'auteur",
                        "one of them: else the difference has no author"),
                Text.of("comparez deux fois", "compare twice"));
    }

    static Problem noCsv() {
        return Problem.of(
                "BUDGET-SOLVE-FORMAT",
                Place.of("").at("--format"),
                Text.same("csv"),
                Text.same("text, json, html"),
                Text.of("prenez --format json", "take --format json"));
    }

    static Problem quantity(String option, String written, String example) {
        return Problem.of(
                "SOLVE-QUANTITY",
                Place.of("").at(option),
                Text.same(written),
                Text.of("un nombre et son unité, tel que " + example, "a number and its unit, such as " + example),
                Text.of("écrivez " + option + " \"" + example + "\"", "write " + option + " \"" + example + "\""));
    }

    static Problem goal() {
        return Problem.of(
                "SOLVE-GOAL",
                Place.of("").at("--measure"),
                Text.of("pas un seul but", "not one goal"),
                Text.of(
                        "--constraint ID, ou --measure avec --at-most, --at-least ou --equals",
                        "--constraint ID, or --measure with one of --at-most, --at-least and --equals"),
                Text.of("écrivez --measure end --equals \"8 MdEUR\"", "write --measure end --equals \"8 MdEUR\""));
    }

    static Problem noConstraint(String id, Collection<String> known) {
        return Problem.of(
                "SOLVE-NO-SUCH-CONSTRAINT",
                Place.of("").at("--constraint"),
                Text.same(id),
                Text.of("une contrainte de la convention", "a constraint of the convention"),
                Nearest.to(id, known)
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(
                                known.isEmpty()
                                        ? Text.of(
                                                "elle n'en a pas : demandez par --measure",
                                                "it has none: ask by --measure")
                                        : Text.of(
                                                "l'une de : " + String.join(", ", known),
                                                "one of: " + String.join(", ", known))));
    }
}
