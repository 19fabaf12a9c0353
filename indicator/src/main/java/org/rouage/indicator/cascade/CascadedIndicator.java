package org.rouage.indicator.cascade;

import java.util.List;
import java.util.Optional;
import org.rouage.indicator.Aim;
import org.rouage.indicator.IndicatorDefinition;

/**
 * One indicator of a year from the national target down to the local ones, and back: whether these together meet it.
 *
 * <p>Example: {@code relit}, 2026: national 80 %; the lake 82 % and the port 79 % by contract, the summit none of its
 * own: judged on the 80 % of the network; weighed by {@code out} of 2025 they make 80.1 %: the national is met.
 *
 * @param aims of each body that was to report in the year, by identifier
 * @param missing the bodies that have no target, not even that of the network
 * @param byDefault the bodies judged on the target of the network for want of one of their own
 */
public record CascadedIndicator(
        IndicatorDefinition definition,
        Optional<Aim> national,
        List<LocalAim> aims,
        Weighing weighing,
        Consistency consistency,
        List<String> missing,
        List<String> byDefault) {
    public CascadedIndicator {
        aims = List.copyOf(aims);
        missing = List.copyOf(missing);
        byDefault = List.copyOf(byDefault);
    }

    public String id() {
        return definition.id();
    }
}
