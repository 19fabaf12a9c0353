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
import org.rouage.indicator.Frequency;
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

    /** A year, or a part of one, that has a day in the term as it stands on the day in force. */
    Outcome<Period> period(String option, String written) {
        return Period.parse(written)
                .map(period -> isInTerm(period)
                        ? Outcome.accepted(period)
                        : Outcome.<Period>refused(List.of(outsideTerm(option, written))))
                .orElseGet(() -> Outcome.refused(List.of(Problem.of(
                        "SCORE-PERIOD",
                        Place.of("").at(option),
                        Text.same(written),
                        Text.of(
                                "une année, un semestre, un trimestre ou un mois : 2026, 2026-S1, 2026-T1, 2026-03",
                                "a year, a half-year, a quarter or a month: 2026, 2026-H1, 2026-Q1, 2026-03"),
                        Text.of("écrivez-la ainsi", "write it so")))));
    }

    /** A year, where nothing shorter can be asked. */
    Outcome<Period> year(String option, String written) {
        Outcome<Period> period = period(option, written);
        boolean isShorter =
                period.value().filter(one -> one.frequency() != Frequency.YEAR).isPresent();
        return isShorter
                ? Outcome.refused(List.of(Problem.of(
                        "SCORE-YEAR",
                        Place.of("").at(option),
                        Text.same(written),
                        Text.of("une année : les cibles locales sont annuelles", "a year: local targets are yearly"),
                        Text.of(
                                "écrivez l'année ; rouage score DOSSIER --period " + written
                                        + " prend une période plus courte",
                                "write the year; rouage score DOSSIER --period " + written
                                        + " takes a shorter period"))))
                : period;
    }

    private boolean isInTerm(Period period) {
        var setting = model.setting();
        return !period.lastDay().isBefore(setting.start()) && !period.firstDay().isAfter(setting.endInclusive());
    }

    private Problem outsideTerm(String option, String written) {
        var setting = model.setting();
        String years = setting.first() == setting.last()
                ? Integer.toString(setting.first())
                : setting.first() + " – " + setting.last();
        return Problem.of(
                "SCORE-OUTSIDE-TERM",
                Place.of("").at(option),
                Text.same(written),
                Text.of(
                                "une période de la convention, qui va du ",
                                "a period of the term of the convention, which runs from ")
                        .plus(Text.day(setting.start()))
                        .plus(Text.of(" au ", " to "))
                        .plus(Text.day(setting.endInclusive())),
                Text.of("les années sont : " + years, "the years are: " + years));
    }

    /**
     * The last year of the term that is over on the day known, no later than the day in force: a year that is not over
     * is computed when it is asked for. The first year of the term where none is over.
     */
    Period usual() {
        var setting = model.setting();
        int over = setting.known().getYear() - 1;
        int year = Math.min(setting.asOf().inForce().getYear(), over);
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
