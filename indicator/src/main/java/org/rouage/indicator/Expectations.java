package org.rouage.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rouage.indicator.Network.Reading;

/**
 * Who was to report what: the body-periods that a complete figure rests on, in one reading of the network.
 *
 * <p>Example: in a region of 2 bodies, a monthly measure of a quarter expects 6 body-periods; 5 when one body closed at
 * the end of February; 3 when the other's are neutralised. Of a measure of which the last period counts, only that
 * period is expected.
 */
public final class Expectations {
    private final IndicatorModel model;
    private final Reading reading;
    private final Map<Period, Map<Extent, List<String>>> reporters = new ConcurrentHashMap<>();

    private Expectations(IndicatorModel model, Reading reading) {
        this.model = model;
        this.reading = reading;
    }

    public static Expectations of(IndicatorModel model, Reading reading) {
        return new Expectations(model, reading);
    }

    public Reading reading() {
        return reading;
    }

    /**
     * Who was to give a measure for a period of its own frequency, such that it stands in an extent: bodies by the
     * identifiers under which they report, the national body where the measure is its own.
     */
    public SortedSet<String> reporters(MeasureDefinition measure, Extent extent, Period base, Exclusions exclusions) {
        var expected = new TreeSet<String>();
        boolean isWhole = extent instanceof Extent.Whole;
        if (isWhole && model.isNational(measure)) {
            expected.add(model.setting().nationalBody());
        } else if (!model.isNational(measure)) {
            expected.addAll(bodies(extent, base));
        } else if (isOfSome(extent) && measure.bodies() == OverBodies.NONE) {
            expected.addAll(bodies(extent, base));
        }
        expected.removeIf(body -> exclusions.excludes(body, base));
        return expected;
    }

    private static boolean isOfSome(Extent extent) {
        return extent instanceof Extent.Body || extent instanceof Extent.Pool;
    }

    private List<String> bodies(Extent extent, Period base) {
        Map<Extent, List<String>> known = reporters.computeIfAbsent(base, this::byExtent);
        return extent instanceof Extent.Pool(SortedSet<String> ids)
                ? ids.stream()
                        .flatMap(id -> known.getOrDefault(new Extent.Body(id), List.of()).stream())
                        .toList()
                : known.getOrDefault(extent, List.of());
    }

    private Map<Extent, List<String>> byExtent(Period base) {
        Map<Extent, List<String>> byExtent = new ConcurrentHashMap<>();
        for (Network.Body body : model.network().reporters(base)) {
            Network.Standing standing = model.network().standing(body.id(), base, reading);
            add(byExtent, new Extent.Whole(), body.id());
            add(byExtent, new Extent.Body(standing.body()), body.id());
            standing.region().ifPresent(region -> add(byExtent, new Extent.Region(region), body.id()));
        }
        return byExtent;
    }

    private static void add(Map<Extent, List<String>> byExtent, Extent extent, String body) {
        byExtent.computeIfAbsent(extent, one -> new ArrayList<>()).add(body);
    }

    /**
     * The periods of the measure's own frequency on which its figure of a period rests: all that make it, or the last
     * one that was given where only the last counts. None when the measure has no figure for such a period.
     *
     * @param lastGiven the last of them for which any body of the network gave something
     */
    public List<Period> bases(MeasureDefinition measure, Period period, Optional<Period> lastGiven) {
        if (period.frequency().compareTo(measure.frequency()) < 0) {
            return List.of();
        }
        List<Period> all = period.parts(measure.frequency());
        return switch (measure.time()) {
            case SUM, MEAN, MIN, MAX -> all;
            case LAST -> List.of(lastGiven.orElse(all.getLast()));
            case NONE -> all.size() == 1 ? all : List.of();
        };
    }

    /** How many body-periods a complete figure rests on. */
    public long expected(
            MeasureDefinition measure,
            Extent extent,
            Period period,
            Exclusions exclusions,
            Optional<Period> lastGiven) {
        boolean isPlain = exclusions.isNone() && !model.isNational(measure);
        long expected = 0;
        for (Period base : bases(measure, period, lastGiven)) {
            expected += isPlain
                    ? bodies(extent, base).size()
                    : reporters(measure, extent, base, exclusions).size();
        }
        return expected;
    }

    /** Of how many of these a body says that nothing is asked: {@code s.o.}. */
    long notApplicable(
            MeasureDefinition measure,
            Extent extent,
            Period period,
            Exclusions exclusions,
            Optional<Period> lastGiven,
            Measured given) {
        long found = 0;
        for (Period base : bases(measure, period, lastGiven)) {
            SortedMap<String, Absent> said = given.absent(measure.id(), base);
            if (!said.isEmpty()) {
                found += reporters(measure, extent, base, exclusions).stream()
                        .filter(body -> isNotApplicable(said.get(body)))
                        .count();
            }
        }
        return found;
    }

    private static boolean isNotApplicable(@Nullable Absent said) {
        return said != null && said.kind() == Absent.Kind.NOT_APPLICABLE;
    }

    /** Under which bodies the figures of an extent stand in a period, by identifier. */
    public SortedSet<String> standing(Extent extent, Period period) {
        var found = new TreeSet<String>();
        for (Network.Body body : model.network().reporters(period)) {
            Network.Standing standing = model.network().standing(body.id(), period, reading);
            boolean isIn = switch (extent) {
                case Extent.Whole() -> true;
                case Extent.Region(String id) ->
                    standing.region().filter(id::equals).isPresent();
                case Extent.Body(String id) -> standing.body().equals(id);
                case Extent.Pool(SortedSet<String> ids) -> ids.contains(standing.body());
            };
            if (isIn) {
                found.add(standing.body());
            }
        }
        return found;
    }

    /**
     * Those of an extent that said nothing of a measure, neither a value nor why there is none, of those who were to.
     */
    SortedSet<String> missing(
            MeasureDefinition measure, Extent extent, Period base, Exclusions exclusions, Set<String> answering) {
        SortedSet<String> missing = reporters(measure, extent, base, exclusions);
        missing.removeAll(answering);
        return missing;
    }
}
