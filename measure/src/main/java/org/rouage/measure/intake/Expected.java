package org.rouage.measure.intake;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Validity;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.MeasureCheck;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Network;
import org.rouage.indicator.OverBodies;

/**
 * What a submission may hold: the measures, the bodies with the days on which they are open, the national body, the
 * days of the convention, and the rules between measures.
 *
 * <p>Example: {@code payes} and {@code payes-15-jours}, monthly, from 0, without decimals, of 120 local funds, from
 * 2024-01-01 to 2028-12-31, with the rule {@code payes-15-jours <= payes}.
 */
public record Expected(
        SortedMap<String, MeasureDefinition> measures,
        Network network,
        String nationalBody,
        Validity term,
        List<MeasureCheck> rules) {
    public Expected {
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
        rules = List.copyOf(rules);
    }

    /** What a convention as it stands expects. */
    public static Expected of(IndicatorModel model) {
        var measures = new TreeMap<String, MeasureDefinition>();
        model.measures().forEach(measure -> measures.put(measure.id(), measure));
        IndicatorModel.Setting setting = model.setting();
        return new Expected(
                measures,
                setting.network(),
                setting.nationalBody(),
                Validity.between(setting.start(), setting.endInclusive().plusDays(1)),
                model.checks());
    }

    /** The identifier of the body that a file names so, by it or by a code; empty for no body. */
    Optional<String> body(String written) {
        return written.equals(nationalBody)
                ? Optional.of(written)
                : network.named(written).map(Network.Body::id);
    }

    /** The days on which a body is open; the national body always is. */
    Optional<Validity> openings(String body) {
        return body.equals(nationalBody)
                ? Optional.of(Validity.from(term.from().minusYears(100)))
                : network.body(body).map(Network.Body::validity);
    }

    /** Whether the national body, or else a body of the network, may report a measure. */
    static boolean reports(boolean isNational, OverBodies bodies) {
        return bodies == OverBodies.NONE || isNational == (bodies == OverBodies.NATIONAL);
    }
}
