package org.rouage.cli.score;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.evaluation.proceedings.FigureName;
import org.rouage.evaluation.proceedings.KnownFigures;
import org.rouage.formula.Value;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Result;
import org.rouage.indicator.Side;
import org.rouage.indicator.TrackedIndicator;

/**
 * Computed figures as known on any day: the submissions, neutralisations and acts known then are those that count.
 *
 * <p>Example: {@code ind-15-jours@2022}, declared, known 2023-03-31: 73.4127 %; known 2024-06-28: 71.9 %, since a
 * correction came in between. Each day known is read once.
 */
final class QuotedFigures implements KnownFigures, AutoCloseable {
    private final MeasuresAtHand now;
    private final Path folder;
    private final Session session;
    private final Map<LocalDate, Optional<MeasuresAtHand>> byDay = new TreeMap<>();

    QuotedFigures(MeasuresAtHand now, Path folder, Session session) {
        this.now = now;
        this.folder = folder;
        this.session = session;
    }

    @Override
    public Answer figure(FigureName name, String unit, LocalDate known, Side.State state) {
        return on(known)
                .map(at -> figure(at, name, unit, side(state)))
                .orElseGet(() -> new Answer.Undecided(
                        Text.of("rien ne pouvait être calculé ce jour-là", "nothing could be computed on that day")));
    }

    private Optional<MeasuresAtHand> on(LocalDate known) {
        AsOf asked = now.standing().asOf();
        if (known.equals(asked.known())) {
            return Optional.of(now);
        }
        return byDay.computeIfAbsent(
                known, day -> switch (MeasuresAtHand.of(now.dossier(), folder, new AsOf(asked.inForce(), day), session)) {
                    case Outcome.Accepted<MeasuresAtHand>(MeasuresAtHand at) -> Optional.of(at);
                    case Outcome.Refused<MeasuresAtHand> refused -> Optional.empty();
                });
    }

    private static Answer figure(MeasuresAtHand at, FigureName name, String unit, Side side) {
        Optional<TrackedIndicator> indicator = at.model().indicator(name.indicator());
        if (indicator.isEmpty()) {
            return new Answer.NoSuch(Text.of("pas d'indicateur " + name.indicator(), "no indicator " + name.indicator()));
        }
        Optional<Extent> extent = extent(at, name);
        if (extent.isEmpty()) {
            String body = name.body().orElse("");
            return new Answer.NoSuch(Text.of("pas de caisse " + body, "no body " + body));
        }
        String own = Figured.unit(indicator.get().definition(name.period().year()));
        if (!own.equals(unit)) {
            return new Answer.NoSuch(Text.of("l'unité est " + own, "the unit is " + own));
        }
        Result result = at.results(new Reading.AsItWas(), side).result(name.indicator(), extent.get(), name.period());
        return answer(result);
    }

    private static Optional<Extent> extent(MeasuresAtHand at, FigureName name) {
        return name.body().isEmpty()
                ? Optional.of(new Extent.Whole())
                : name.body()
                        .filter(id -> at.model().network().body(id).isPresent())
                        .map(Extent.Body::new);
    }

    private static Answer answer(Result result) {
        Optional<Rational> number = result.number();
        if (number.isPresent()) {
            return new Answer.Value(
                    number.get().dividedBy(result.definition().unit().scale()));
        }
        List<Text> why = result.value() instanceof Value.Undecided(List<Value.Reason> reasons)
                ? reasons.stream().map(Value.Reason::words).toList()
                : List.of();
        return new Answer.Undecided(why.isEmpty() ? Text.of("rien n'est connu", "nothing is known") : why.getFirst());
    }

    private static Side side(Side.State state) {
        return switch (state) {
            case DECLARED -> Side.FUND;
            case VERIFIED -> Side.STATE;
            case AGREED -> Side.AGREED;
        };
    }

    @Override
    public void close() {
        byDay.values().forEach(one -> one.ifPresent(MeasuresAtHand::close));
        byDay.clear();
    }
}
