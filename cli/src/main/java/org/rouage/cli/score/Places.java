package org.rouage.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.Nearest;
import org.rouage.indicator.Extent;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.Network;
import org.rouage.indicator.Period;
import org.rouage.indicator.TrackedIndicator;

/**
 * Names that a person writes, found in the model: a place, a period, an indicator; what is not there is refused with
 * the nearest.
 *
 * <p>Example: {@code caisse-3} is no body; did you mean {@code caisse-03}?
 */
final class Places {
    private final IndicatorModel model;

    Places(IndicatorModel model) {
        this.model = model;
    }

    /** A body by its identifier or a code, a region, or {@code network} (in French {@code réseau}). */
    Outcome<Extent> extent(String option, String written) {
        if (written.equals("network") || written.equals("réseau") || written.equals("reseau")) {
            return Outcome.accepted(new Extent.Whole());
        }
        Network network = model.network();
        Optional<Network.Body> body = network.named(written); // no code is the identifier of a region
        if (body.isPresent()) {
            return Outcome.accepted(new Extent.Body(body.get().id()));
        }
        if (network.region(written).isPresent()) {
            return Outcome.accepted(new Extent.Region(written));
        }
        var names = new ArrayList<String>(List.of("network"));
        network.regions().forEach(region -> names.add(region.id()));
        network.bodies().forEach(one -> names.add(one.id()));
        names.addAll(network.codes());
        return refused(
                "SCORE-UNKNOWN-PLACE",
                option,
                written,
                Text.of(
                        "un organisme, une région, ou network pour tout le réseau",
                        "a body, a region, or network for all of it"),
                names);
    }

    Outcome<TrackedIndicator> indicator(String option, String written) {
        Optional<TrackedIndicator> found = model.indicator(written);
        return found.isPresent()
                ? Outcome.accepted(found.get())
                : refused(
                        "SCORE-UNKNOWN-INDICATOR",
                        option,
                        written,
                        Text.of("un indicateur de la convention", "an indicator of the convention"),
                        model.indicators().stream().map(TrackedIndicator::id).toList());
    }

    static Outcome<Period> period(String option, String written) {
        return Period.parse(written)
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(List.of(Problem.of(
                        "SCORE-PERIOD",
                        Place.of("").at(option),
                        Text.same(written),
                        Text.of(
                                "une année, un semestre, un trimestre ou un mois : 2026, 2026-S1, 2026-T1, 2026-03",
                                "a year, a half-year, a quarter or a month: 2026, 2026-H1, 2026-Q1, 2026-03"),
                        Text.of("écrivez-la ainsi", "write it so")))));
    }

    /** The year of the day in force, within the term. */
    Period usual() {
        var setting = model.setting();
        int year = setting.asOf().inForce().getYear();
        return Period.year(Math.max(setting.first(), Math.min(setting.last(), year)));
    }

    private static <T> Outcome<T> refused(String code, String option, String written, Text wanted, List<String> names) {
        return Outcome.refused(List.of(Problem.of(
                code,
                Place.of("").at(option),
                Text.same(written),
                wanted,
                Nearest.to(written, names)
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of(
                                "les noms sont dans : rouage indicators guide DOSSIER",
                                "the names are in: rouage indicators guide DOSSIER")))));
    }
}
