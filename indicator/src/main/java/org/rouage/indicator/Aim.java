package org.rouage.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rouage.basics.Rational;

/**
 * What a result of an extent and a period is judged against, and where it comes from.
 *
 * <p>Example: for body 03 in 2026 the 85 % of its contract, else the target that the convention gives it, else, where
 * the indicator is local, the 87 % of the network. A span that is neutralised pro rata reduces it: 12,000 visits a year
 * of which 3 months do not count are 9,000.
 */
public record Aim(TargetValue value, Source source, Optional<Note.ProRated> proRated) {
    /** Which target it is. */
    public sealed interface Source {
        Source OWN = new Own();
        Source OF_THE_NETWORK = new OfTheNetwork();

        /** Of the very extent and period, by the convention. */
        record Own() implements Source {}

        /** Of that body, by the contract that it signed on that day. */
        record OfContract(String body, LocalDate signed) implements Source {}

        /** Of the network, for a body or a region that is judged on the same. */
        record OfTheNetwork() implements Source {}
    }

    /** Reduced by those of the spans of its indicator, neutralised pro rata, that are in this extent and period. */
    Aim proRated(TrackedIndicator indicator, List<Neutralised> ofIndicator, Extent extent, Period period) {
        List<Neutralised> spans = ofIndicator.stream()
                .filter(one -> one.concerns(period) && isOf(one.bodies(), extent))
                .toList();
        if (spans.isEmpty() || value.number().isEmpty()) {
            return this;
        }
        Optional<Neutralised> given =
                spans.stream().filter(one -> one.target().isPresent()).findFirst();
        if (given.isPresent()) {
            return reduced(given.get(), value.withNumber(given.get().target().orElseThrow()));
        }
        if (!indicator.definition(period.year()).isProRatable()) {
            return this;
        }
        var months = new TreeSet<Period>(period.parts(Frequency.MONTH));
        int all = months.size();
        months.removeIf(month -> spans.stream().anyMatch(one -> one.exclusion().holds(month)));
        return reduced(spans.getFirst(), value.times(Rational.of(months.size()).dividedBy(Rational.of(all))));
    }

    private Aim reduced(Neutralised by, TargetValue to) {
        return new Aim(to, source, Optional.of(new Note.ProRated(by, value, to)));
    }

    /** A decision for some bodies says nothing of the network. */
    private static boolean isOf(Set<String> bodies, Extent extent) {
        return switch (extent) {
            case Extent.Body(String id) -> bodies.isEmpty() || bodies.contains(id);
            case Extent.Region(String id) -> bodies.isEmpty();
            case Extent.Pool(SortedSet<String> ids) -> bodies.isEmpty() || bodies.containsAll(ids);
            case Extent.Whole() -> bodies.isEmpty();
        };
    }
}
