package org.rouage.corpus.duty;

import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/** The problems that duty catalogues alone have; their codes never change once released. */
final class DutyProblems {
    private DutyProblems() {}

    static Problem argument(Place place, Text found, Text expected) {
        return Problem.of(
                "DUTY-ARGUMENT",
                place,
                found,
                expected,
                Text.of("voir les formes dans docs/agenda-fr.md", "see the forms in docs/agenda.md"));
    }

    static Problem none(Place place) {
        return Problem.of(
                "DUTY-NONE",
                place,
                Text.of("aucun fichier .yaml", "no .yaml file"),
                Text.of(
                        "un catalogue de devoirs, ou un dossier de ces catalogues",
                        "a duty catalogue, or a folder of them"),
                Text.of("vérifiez le chemin", "check the path"));
    }
}
