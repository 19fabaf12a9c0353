package org.rouage.cli.score;

import java.util.stream.Collectors;
import org.rouage.basics.Text;
import org.rouage.document.score.ScoreReport;
import org.rouage.indicator.Extent;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Period;
import org.rouage.indicator.Side;

/**
 * Of which place and period results are wanted, on whose figures, and under which names the past is read.
 *
 * <p>Example: the region {@code bretagne} in 2026, on the figures of the fund, as the network was.
 */
record Asked(Period period, Extent extent, Side side, Reading reading) {
    ScoreReport.Heading heading(MeasuresAtHand at) {
        return new ScoreReport.Heading(
                at.standing().conventionId(),
                at.standing().convention().title(),
                at.standing().asOf(),
                period,
                extent,
                place(extent, at.model()),
                side,
                reading,
                at.hasMeasures());
    }

    /** The name of a place. */
    static Text place(Extent extent, IndicatorModel model) {
        return switch (extent) {
            case Extent.Whole() -> Text.of("réseau entier", "whole network");
            case Extent.Region(String id) ->
                Text.same(model.network().region(id).map(one -> one.name()).orElse(id));
            case Extent.Body(String id) -> Text.same(name(id, model));
            case Extent.Pool(var ids) ->
                Text.same(ids.stream().map(id -> name(id, model)).collect(Collectors.joining(" + ")));
        };
    }

    /** The name of a body. */
    static String name(String body, IndicatorModel model) {
        return model.network().body(body).map(one -> one.name()).orElse(body);
    }
}
