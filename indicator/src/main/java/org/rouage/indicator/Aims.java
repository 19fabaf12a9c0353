package org.rouage.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The targets of one indicator, in force or as first signed, found by extent and period without going through them.
 *
 * <p>Example: of 600 targets of 120 bodies over five years, the one of body 03 in 2026 is found at once; a body without
 * a target of its own is judged against that of the network where the indicator is local. What is summed over bodies,
 * such as 52,000 files in stock, is a target of the whole: no fund and no region is judged on it.
 */
public final class Aims {
    private final TrackedIndicator indicator;
    private final SortedMap<Integer, TargetValue> yearly;
    private final Map<Period, TargetValue> ofNetwork = new HashMap<>();
    private final Map<OfBody, FinerTarget> ofBodies = new HashMap<>();
    private final List<Neutralised> proRated;

    private record OfBody(String body, Period period) {}

    /** Of two targets of one body and period, that of its contract counts, else the first. */
    Aims(
            TrackedIndicator indicator,
            SortedMap<Integer, TargetValue> yearly,
            List<FinerTarget> finer,
            List<Neutralised> neutralisations) {
        this.indicator = indicator;
        this.yearly = yearly;
        for (FinerTarget each : finer) {
            each.body()
                    .ifPresentOrElse(
                            body -> ofBodies.merge(new OfBody(body, each.period()), each, Aims::counting),
                            () -> ofNetwork.putIfAbsent(each.period(), each.value()));
        }
        proRated = neutralisations.stream()
                .filter(one -> one.treatment() == Neutralised.Treatment.PRORATED && one.concerns(indicator.id()))
                .toList();
    }

    private static FinerTarget counting(FinerTarget had, FinerTarget more) {
        return more.isOfContract() && !had.isOfContract() ? more : had;
    }

    /** By its identifier. */
    public String indicator() {
        return indicator.id();
    }

    /** Empty where nothing is aimed at for that extent and period. */
    public Optional<Aim> of(Extent extent, Period period) {
        Optional<Aim> aim = switch (extent) {
            case Extent.Whole() -> network(period).map(value -> aim(value, Aim.Source.OWN));
            case Extent.Region(String id) -> ofTheNetwork(period);
            case Extent.Pool(SortedSet<String> ids) -> ofTheNetwork(period);
            case Extent.Body(String id) ->
                Optional.ofNullable(ofBodies.get(new OfBody(id, period)))
                        .map(target -> own(id, target))
                        .or(() -> ofTheNetwork(period));
        };
        return proRated.isEmpty() ? aim : aim.map(one -> one.proRated(indicator, proRated, extent, period));
    }

    private static Aim own(String body, FinerTarget target) {
        return aim(
                target.value(),
                target.contractSigned()
                        .<Aim.Source>map(signed -> new Aim.Source.OfContract(body, signed))
                        .orElse(Aim.Source.OWN));
    }

    private static Aim aim(TargetValue value, Aim.Source source) {
        return new Aim(value, source, Optional.empty());
    }

    private Optional<Aim> ofTheNetwork(Period period) {
        boolean isOfEach =
                indicator.isLocal() && !indicator.definition(period.year()).isSummedOverBodies();
        return isOfEach ? network(period).map(value -> aim(value, Aim.Source.OF_THE_NETWORK)) : Optional.empty();
    }

    private Optional<TargetValue> network(Period period) {
        Optional<TargetValue> finer = Optional.ofNullable(ofNetwork.get(period));
        return finer.isPresent() || period.frequency() != Frequency.YEAR
                ? finer
                : Optional.ofNullable(yearly.get(period.year()));
    }
}
