package org.rouage.cli.score;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.cli.text.DossierAtHand;
import org.rouage.convention.Indicator;
import org.rouage.evaluation.proceedings.FigureName;
import org.rouage.evaluation.proceedings.KnownFigures;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Result;
import org.rouage.indicator.Side;

/**
 * The figures of a dossier, computed from its submissions as known on any day, in the unit that a statement quotes.
 *
 * <p>Example: {@code ind-calls@nord@2014}, known 2015-03-10, declared, in %: 84.5. Each day that is asked for is read
 * once; to be closed.
 */
public final class ComputedFigures implements KnownFigures, AutoCloseable {
    private final Path folder;
    private final DossierAtHand dossier;
    private final Session session;
    private final Map<LocalDate, Outcome<MeasuresAtHand>> read = new HashMap<>();

    public ComputedFigures(Path folder, DossierAtHand dossier, Session session) {
        this.folder = folder;
        this.dossier = dossier;
        this.session = session;
    }

    /** The unit in which an indicator is written; nothing for a stranger. */
    public String unit(String indicator) {
        return dossier.dossier()
                .consolidation()
                .on(AsOf.on(LocalDate.MAX))
                .root()
                .all()
                .filter(passage -> passage.id().equals(indicator))
                .flatMap(passage ->
                        passage.element() instanceof Indicator found ? Stream.of(found.unit()) : Stream.empty())
                .findFirst()
                .orElse("");
    }

    @Override
    public Answer figure(FigureName name, String unit, LocalDate known, Side.State side) {
        return switch (read.computeIfAbsent(known, day -> MeasuresAtHand.of(dossier, folder, AsOf.on(day), session))) {
            case Outcome.Refused<MeasuresAtHand>(List<Problem> problems) ->
                new Answer.Undecided(problems.getFirst().found());
            case Outcome.Accepted<MeasuresAtHand>(MeasuresAtHand at) -> figure(name, unit, at, side);
        };
    }

    static Answer figure(FigureName name, String unit, MeasuresAtHand at, Side.State side) {
        var places = new Places(at.model());
        Outcome<Extent> extent = places.extent("", name.body().orElse("network"));
        if (extent.value().isEmpty() || at.model().indicator(name.indicator()).isEmpty()) {
            return new Answer.NoSuch(Text.of(
                    "un indicateur de la convention et un organisme ou une région du réseau",
                    "an indicator of the convention, and a body or a region of the network"));
        }
        Result result = at.results(new Reading.AsItWas(), side(side))
                .result(name.indicator(), extent.value().get(), name.period());
        String written = result.definition().written().unit();
        if (!written.equals(unit)) {
            return new Answer.NoSuch(Text.of("un chiffre en " + written, "a figure in " + written));
        }
        return result.number()
                .<Answer>map(number -> new Answer.Value(
                        number.dividedBy(result.definition().unit().scale())))
                .orElseGet(() -> new Answer.Undecided(Text.of(
                        "rien ne permettait de le calculer ce jour-là", "nothing allowed to compute it on that day")));
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
        read.values().forEach(one -> one.value().ifPresent(MeasuresAtHand::close));
    }
}
