package org.rouage.measure.intake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rouage.basics.Validity;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.MeasureCheck;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Network;
import org.rouage.indicator.OverBodies;
import org.rouage.indicator.Period;
import org.rouage.indicator.Share;

/**
 * What a submission may hold: the measures, the bodies with the days on which they are open, the national body, the
 * days of the convention, the rules between measures, which of them are shares, and the day of reception.
 *
 * <p>Example: {@code payes} and {@code payes-15-jours}, monthly, from 0, without decimals, of 120 local funds, from
 * 2024-01-01 to 2028-12-31, with the rule {@code payes-15-jours <= payes}, received on 2026-04-12: nothing is known of
 * April 2026 yet.
 *
 * @param speaksFor the bodies whose values the sender may give; when there are none, those of all
 * @param received a period of which the last day is later has not ended, and has no value
 */
public record Expected(
        SortedMap<String, MeasureDefinition> measures,
        Network network,
        String nationalBody,
        Validity term,
        List<MeasureCheck> rules,
        List<Share> shares,
        SortedSet<String> speaksFor,
        LocalDate received) {
    public Expected {
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
        rules = List.copyOf(rules);
        shares = List.copyOf(shares);
        speaksFor = Collections.unmodifiableSortedSet(new TreeSet<>(speaksFor));
    }

    /** Without shares, received when all its periods have ended. */
    public Expected(
            SortedMap<String, MeasureDefinition> measures,
            Network network,
            String nationalBody,
            Validity term,
            List<MeasureCheck> rules) {
        this(measures, network, nationalBody, term, rules, List.of(), new TreeSet<>(), LocalDate.MAX);
    }

    /** What a convention as it stands expects, on the day on which it is known so. */
    public static Expected of(IndicatorModel model) {
        var measures = new TreeMap<String, MeasureDefinition>();
        model.measures().forEach(measure -> measures.put(measure.id(), measure));
        IndicatorModel.Setting setting = model.setting();
        return new Expected(
                measures,
                setting.network(),
                setting.nationalBody(),
                Validity.between(setting.start(), setting.endInclusive().plusDays(1)),
                model.checks(),
                model.shares(),
                new TreeSet<>(),
                setting.known());
    }

    /** The same, received on another day. */
    public Expected receivedOn(LocalDate day) {
        return new Expected(measures, network, nationalBody, term, rules, shares, speaksFor, day);
    }

    /** The same from a body of the network, which gives its own values and those of the bodies that it took over. */
    public Expected sentBy(String body) {
        var own = new TreeSet<>(Set.of(body));
        boolean isMore = true;
        while (isMore) {
            isMore = own.addAll(network.bodies().stream()
                    .filter(each -> each.successors().stream().anyMatch(own::contains))
                    .map(Network.Body::id)
                    .toList());
        }
        return new Expected(measures, network, nationalBody, term, rules, shares, own, received);
    }

    /** Whether the sender may give the values of a body. */
    boolean isOfSender(String body) {
        return speaksFor.isEmpty() || speaksFor.contains(body);
    }

    /** The identifier of the body that a file names so, by it or by a code; empty for no body. */
    public Optional<String> body(String written) {
        return written.equals(nationalBody)
                ? Optional.of(written)
                : network.named(written).map(Network.Body::id);
    }

    /** Whether a period is over on the day of reception. */
    boolean hasEnded(Period period) {
        return !period.lastDay().isAfter(received);
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
