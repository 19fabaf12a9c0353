package org.rouage.cli.budget;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.Trajectory;
import org.rouage.budget.scenario.Basis;
import org.rouage.cli.Session;
import org.rouage.cli.text.DossierAtHand;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Standing;
import org.rouage.document.budget.TrajectoryReport;
import org.rouage.dossier.Dossier;

/**
 * The budgets of a dossier on a day, as known on a day, ready to be computed: what every command of this group begins
 * with.
 *
 * <p>Example: {@code BudgetAtHand.read(dossier, catalogues, on, known, session)}, where both days may be null, for
 * today. Refused when the dossier or one of its rules is.
 */
public record BudgetAtHand(DossierAtHand at, Standing standing, BudgetModel model) {
    public static Outcome<BudgetAtHand> read(
            Path folder, List<Path> catalogues, @Nullable LocalDate on, @Nullable LocalDate known, Session session) {
        LocalDate today = session.today();
        var asked = new AsOf(on == null ? today : on, known == null ? today : known);
        Outcome<DossierAtHand> read = session.during(
                Text.of("Lecture du dossier", "Reading the dossier"), () -> DossierAtHand.read(folder, catalogues));
        return switch (read) {
            case Outcome.Refused<DossierAtHand>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<DossierAtHand>(DossierAtHand at) -> of(at, asked);
        };
    }

    private static Outcome<BudgetAtHand> of(DossierAtHand at, AsOf asked) {
        Dossier dossier = at.dossier();
        Standing standing = dossier.consolidation().on(asked);
        return BudgetModel.of(standing, dossier.records(), dossier.where())
                .map(model -> new BudgetAtHand(at, standing, model));
    }

    /** What scenarios are tried on. */
    public Basis basis() {
        return new Basis(
                at.dossier().consolidation(),
                records(),
                standing.asOf(),
                at.dossier().where());
    }

    /** What every form of the trajectory is printed from; under a scenario, its title. */
    public TrajectoryReport report(Trajectory trajectory, Optional<Text> scenario, Session session) {
        return new TrajectoryReport(standing, records(), trajectory, scenario, at.vocabulary(), at.sources(session));
    }

    public Records records() {
        return at.dossier().records();
    }
}
