package org.rouage.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.document.score.Figures.YearFigures;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Shown;
import org.rouage.document.score.Spread;
import org.rouage.indicator.Dispersion;
import org.rouage.indicator.Extent;
import org.rouage.indicator.IndicatorDefinition;
import org.rouage.indicator.Network;
import org.rouage.indicator.Result;
import org.rouage.indicator.TrackedIndicator;

/**
 * How results differ between places: the courses of the regions, the dispersion of the bodies.
 *
 * <p>Example: of the network, every region and every body; of a region, its bodies; of a body, nothing.
 */
final class SpreadMaking {
    private final MeasuresAtHand at;
    private final Asked asked;
    private final IndicatorReport indicators;
    private final BasisMaking basis;

    SpreadMaking(MeasuresAtHand at, Asked asked, IndicatorReport indicators) {
        this.at = at;
        this.asked = asked;
        this.indicators = indicators;
        basis = new BasisMaking(at, asked);
    }

    /** Empty for one body, and where no place has a result of its own. */
    Optional<Scored.Places> places(TrackedIndicator one) {
        if (asked.extent() instanceof Extent.Body) {
            return Optional.empty();
        }
        Spread spread = spread(one);
        List<Scored.OfRegion> regions = asked.extent() instanceof Extent.Whole() ? regions(one) : List.of();
        return spread.five().isEmpty() && regions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Scored.Places(
                        regions,
                        Optional.of(spread).filter(found -> found.five().isPresent())));
    }

    private List<Scored.OfRegion> regions(TrackedIndicator one) {
        var regions = new ArrayList<Scored.OfRegion>();
        for (Network.Region region : at.model().network().regions()) {
            List<YearFigures> years = indicators.years(one, new Extent.Region(region.id()), false);
            if (years.stream()
                    .anyMatch(year -> year.result().filter(Shown::isDecided).isPresent())) {
                regions.add(new Scored.OfRegion(region.id(), region.name(), years));
            }
        }
        return regions;
    }

    Spread spread(TrackedIndicator one) {
        Dispersion dispersion =
                Dispersion.of(at.results(asked.reading(), asked.side()), one.id(), asked.extent(), asked.period());
        IndicatorDefinition definition = one.definition(asked.period().year());
        var bodies = new ArrayList<Spread.OfBody>();
        dispersion.bodies().forEach(body -> bodies.add(body(one, body.body(), body.isReached())));
        dispersion
                .undecided()
                .forEach(result -> bodies.add(body(one, result.extent().name(), Optional.empty())));
        return new Spread(
                definition.written().unit(),
                indicators.target(one, definition, asked.extent()),
                dispersion.spread().map(found -> five(found, definition)),
                bodies,
                dispersion.coverage(),
                indicators.late(indicators.result(one).notes()));
    }

    private Spread.OfBody body(TrackedIndicator one, String body, Optional<Boolean> reaches) {
        Result result = indicators.result(one, asked.side(), new Extent.Body(body), asked.period());
        Optional<String> region = at.model()
                .network()
                .body(body)
                .flatMap(found -> found.region(asked.period().lastDay()))
                .flatMap(id -> at.model().network().region(id))
                .map(Network.Region::name);
        return new Spread.OfBody(
                body,
                Asked.name(body, at.model()),
                region,
                Figured.of(result),
                result.coverage(),
                indicators.target(one, result.definition(), result.extent()),
                reaches,
                Optional.of(basis.of(one, result)));
    }

    private static Spread.Five five(Dispersion.Spread found, IndicatorDefinition definition) {
        Rational scale = definition.unit().scale();
        return new Spread.Five(
                found.least().dividedBy(scale),
                found.lower().dividedBy(scale),
                found.median().dividedBy(scale),
                found.upper().dividedBy(scale),
                found.greatest().dividedBy(scale));
    }
}
