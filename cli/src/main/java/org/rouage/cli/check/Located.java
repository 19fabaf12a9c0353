package org.rouage.cli.check;

import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.dossier.Dossier;

/** Problems put where a person finds them. */
final class Located {
    private static final String JUSTIFICATIONS = "justifications";

    private Located() {}

    /** Judging knows no files: what it says of an element of the convention is put where that stands. */
    static Problem of(Problem problem, Dossier given) {
        String path = problem.place().path();
        String key = path.replaceFirst("[.\\[].*", "");
        Place place = key.equals(JUSTIFICATIONS)
                ? Place.of("records/justifications.yaml")
                : given.places().getOrDefault(key, Place.of("convention.yaml"));
        return at(place.at(path), problem);
    }

    /** Of two dossiers, the files of the second are told with its folder. */
    static Problem in(String folder, Problem problem) {
        Place place = problem.place();
        return at(new Place(folder + "/" + place.file(), place.line(), place.column(), place.path()), problem);
    }

    private static Problem at(Place place, Problem problem) {
        return new Problem(
                problem.code(), place, problem.found(), problem.expected(), problem.remedy(), problem.provision());
    }
}
