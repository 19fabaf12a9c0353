package org.rouage.cli.measure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.cli.text.DossierAtHand;
import org.rouage.dossier.Dossier;
import org.rouage.indicator.IndicatorModel;
import org.rouage.measure.intake.Expected;
import org.rouage.measure.store.Seal;

/**
 * What the convention of a dossier, as it stands on a day, expects of a submission. Earlier submissions are not read
 * through for it when nothing says that they have changed, so that a month costs what a month costs.
 */
final class ExpectedAtHand {
    private ExpectedAtHand() {}

    static Outcome<Expected> read(Path folder, LocalDate day, Session session) {
        Outcome<DossierAtHand> read = session.during(
                Text.of("Lecture du dossier", "Reading the dossier"),
                () -> DossierAtHand.read(folder, List.of(), Seal::known));
        return switch (read) {
            case Outcome.Refused<DossierAtHand>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<DossierAtHand>(DossierAtHand at) -> {
                Dossier dossier = at.dossier();
                yield IndicatorModel.of(
                                dossier.consolidation().on(AsOf.on(day)),
                                dossier.consolidation().asSigned(),
                                dossier.records())
                        .map(Expected::of);
            }
        };
    }
}
