package org.rouage.cli.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.cli.text.DossierAtHand;
import org.rouage.cli.text.DossierReading;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.proceedings.Setting;
import org.rouage.files.Nearest;

/**
 * A dossier read for its evaluations.
 *
 * <p>Example: {@code at.evaluation("review-2015")} is refused with {@code EVALUATION-UNKNOWN}, did you mean
 * {@code review-2014}?
 */
record AtHand(Path folder, DossierAtHand dossier) {
    static Outcome<AtHand> read(Path folder, Session session) {
        return session.during(
                        Text.of("Lecture du dossier", "Reading the dossier"),
                        () -> DossierAtHand.read(folder, List.of()))
                .map(read -> new AtHand(folder, read));
    }

    List<WrittenEvaluation> evaluations() {
        return dossier.dossier().evaluations();
    }

    Outcome<WrittenEvaluation> evaluation(String id) {
        Optional<WrittenEvaluation> found =
                evaluations().stream().filter(one -> one.id().equals(id)).findFirst();
        return found.map(Outcome::accepted).orElseGet(() -> Outcome.refused(List.of(unknown(id))));
    }

    /** Under what an evaluation is held, on the day it was opened. */
    Setting setting(WrittenEvaluation written) {
        return Setting.of(written, dossier.dossier().consolidation(), DossierReading.outsideDelays());
    }

    private Problem unknown(String id) {
        List<String> known = evaluations().stream().map(WrittenEvaluation::id).toList();
        String listed = known.stream().collect(Collectors.joining(", "));
        return Problem.of(
                "EVALUATION-UNKNOWN",
                Place.of("").at("EVALUATION"),
                Text.same(id),
                known.isEmpty()
                        ? Text.of("une évaluation ; ce dossier n'en a pas", "an evaluation; this dossier has none")
                        : Text.of("l'une de : " + listed, "one of: " + listed),
                Nearest.to(id, known)
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of("ouvrez-la : rouage evaluation open", "open it: rouage evaluation open")));
    }
}
