package org.rouage.convention.draft;

import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/** Why drafts cannot be held against each other, merged or rebased, in the words shown to their authors. */
final class DraftProblems {
    private DraftProblems() {}

    static Problem noBase(Draft draft, String last) {
        return Problem.of(
                "DRAFT-NO-SUCH-BASE",
                Place.of(draft.name()).at("base"),
                draft.base().map(Text::same).orElse(Text.of("aucune base", "no base")),
                Text.of(
                        "le dernier acte signé connu des auteurs : « convention » ou « amendment-1 »",
                        "the last signed act its authors knew: \"convention\" or \"amendment-1\""),
                Text.of(
                        "indiquer base: " + last + " si le projet en tient compte",
                        "state base: " + last + " if the draft takes it into account"));
    }

    static Problem otherBase(Draft first, Draft second) {
        String base = first.base().orElse("");
        String other = second.base().orElse("");
        return Problem.of(
                "DRAFT-OTHER-BASE",
                Place.of(second.name()).at("base"),
                Text.of(
                        other + ", alors que " + first.name() + " part de " + base,
                        other + ", while " + first.name() + " starts from " + base),
                Text.of("deux projets sur la même base", "two drafts on the same base"),
                Text.of(
                        "actualiser d'abord le projet le plus ancien : rouage rebase",
                        "first bring the older draft up to date: rouage rebase"));
    }

    static Problem open(Conflict conflict) {
        return Problem.of(
                "DRAFT-OPEN-CONFLICT",
                place(conflict),
                conflict.reason(),
                Text.of("un choix enregistré", "a recorded choice"),
                Text.of(
                        "choisir : rouage resolve … --conflict \"" + conflict.name() + "\" --take "
                                + conflict.first().of() + "|"
                                + conflict.second().of() + "|neither",
                        "choose: rouage resolve … --conflict \"" + conflict.name() + "\" --take "
                                + conflict.first().of() + "|"
                                + conflict.second().of() + "|neither"));
    }

    static Problem noSuchSide(Conflict conflict, String take) {
        String sides = conflict.first().of() + ", " + conflict.second().of() + ", neither";
        return Problem.of(
                "DRAFT-NO-SUCH-SIDE",
                place(conflict),
                Text.same(take),
                Text.of("un de : " + sides, "one of: " + sides),
                Text.of("enregistrer un nouveau choix", "record another choice"));
    }

    static Problem circle(String first, String second) {
        return Problem.of(
                "DRAFT-ORDER-CIRCLE",
                Place.of(first).at(second),
                Text.of("des choix d'ordre qui tournent en rond", "choices of order that go round in a circle"),
                Text.of("un ordre qui puisse s'appliquer", "an order that can be applied"),
                Text.of("revoir un des choix d'ordre", "take back one of the choices of order"));
    }

    static Problem sameClause(Draft second, String clause) {
        return Problem.of(
                "DRAFT-SAME-CLAUSE",
                Place.of(second.name()).at("clauses"),
                Text.same(clause),
                Text.of(
                        "une clause propre que l'autre projet n'écrit pas autrement",
                        "a clause of its own that the other draft does not write otherwise"),
                Text.of(
                        "accorder les deux textes, ou changer l'identifiant",
                        "agree on one text, or change the identifier"));
    }

    private static Place place(Conflict conflict) {
        return Place.of(conflict.first() + " / " + conflict.second()).at(conflict.name());
    }
}
