package org.rouage.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Rational;
import org.rouage.basics.Validity;

/**
 * The bodies of a network with the days on which they are open, their regions and who took over from whom.
 *
 * <p>Example: bodies 23 and 24 merge into 25 on 2027-01-01. As it was, a figure of 2026 stands under 23 or 24; as it is
 * on 2027-06-30, under 25. A body that was split has several successors: its past stays under its own name, since
 * nobody can say which part is whose.
 */
public final class Network {
    private final Map<String, Region> regions;
    private final Map<String, Body> bodies;
    private final Map<String, Body> byCode;

    /** Bodies that are counted together. */
    public record Region(String id, String name) {}

    /**
     * A local fund: open on these days, in these regions on these days, taken over by these; files of measures may name
     * it by these codes, and it has these posts, by year.
     */
    public record Body(
            String id,
            String name,
            Validity validity,
            List<Attachment> regions,
            List<String> successors,
            List<String> codes,
            SortedMap<Integer, Rational> posts) {
        public Body {
            regions = List.copyOf(regions);
            successors = List.copyOf(successors);
            codes = List.copyOf(codes);
            posts = Collections.unmodifiableSortedMap(new TreeMap<>(posts));
        }

        /** Named by its identifier only, of posts that are not known. */
        public Body(String id, String name, Validity validity, List<Attachment> regions, List<String> successors) {
            this(id, name, validity, regions, successors, List.of(), new TreeMap<>());
        }

        public Optional<String> region(LocalDate day) {
            return regions.stream()
                    .filter(each -> each.validity().contains(day))
                    .map(Attachment::region)
                    .findFirst();
        }

        /** Whether it is open on at least one day of a period: then it is to report for it. */
        public boolean isOpenIn(Period period) {
            return !validity.from().isAfter(period.lastDay())
                    && validity.endExclusive()
                            .filter(end -> !end.isAfter(period.firstDay()))
                            .isEmpty();
        }
    }

    /** A region, and the days on which a body is in it. */
    public record Attachment(String region, Validity validity) {}

    /** Under which names the past is read. */
    public sealed interface Reading {
        /** Each figure under the body that gave it, and in the region it was then in. */
        record AsItWas() implements Reading {}

        /** Each figure under the body that has taken over by that day, and in the region where that body is then. */
        record AsItIs(LocalDate day) implements Reading {}
    }

    /** Where a figure of a body stands in a reading; no region when the body is in none. */
    public record Standing(String body, Optional<String> region) {}

    private Network(Map<String, Region> regions, Map<String, Body> bodies, Map<String, Body> byCode) {
        this.regions = Collections.unmodifiableMap(regions);
        this.bodies = Collections.unmodifiableMap(bodies);
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /**
     * An {@link IllegalArgumentException} for two regions with one identifier, or two bodies with one identifier or
     * code.
     */
    public static Network of(List<Region> regions, List<Body> bodies) {
        var regionById = new TreeMap<String, Region>();
        var bodyById = new TreeMap<String, Body>();
        regions.forEach(region -> unique(regionById.put(region.id(), region), region.id()));
        bodies.forEach(body -> unique(bodyById.put(body.id(), body), body.id()));
        var bodyByCode = new TreeMap<String, Body>();
        for (Body body : bodies) {
            body.codes().forEach(code -> {
                unique(bodyById.get(code), code);
                unique(bodyByCode.put(code, body), code);
            });
        }
        return new Network(regionById, bodyById, bodyByCode);
    }

    private static void unique(@Nullable Object before, String id) {
        if (before != null) {
            throw new IllegalArgumentException("twice in the network: " + id);
        }
    }

    /** By their identifiers. */
    public List<Region> regions() {
        return List.copyOf(regions.values());
    }

    /** Every body that ever was, by identifier. */
    public List<Body> bodies() {
        return List.copyOf(bodies.values());
    }

    public Optional<Body> body(String id) {
        return Optional.ofNullable(bodies.get(id));
    }

    /** The body of this identifier, or else of this code, letter for letter: {@code 01} is not {@code 1}. */
    public Optional<Body> named(String written) {
        return body(written).or(() -> Optional.ofNullable(byCode.get(written)));
    }

    /** The codes of all bodies. */
    public Set<String> codes() {
        return byCode.keySet();
    }

    public Optional<Region> region(String id) {
        return Optional.ofNullable(regions.get(id));
    }

    /** The bodies that are to report for a period: those open on at least one of its days. */
    public List<Body> reporters(Period period) {
        return bodies.values().stream().filter(body -> body.isOpenIn(period)).toList();
    }

    /** Where what a body gave for a period stands. An {@link IllegalArgumentException} for a body that never was. */
    public Standing standing(String body, Period period, Reading reading) {
        Body gave = body(body).orElseThrow(() -> new IllegalArgumentException("no such body: " + body));
        return switch (reading) {
            case Reading.AsItWas() -> new Standing(body, gave.region(day(gave, period)));
            case Reading.AsItIs(LocalDate day) -> {
                Body now = heir(gave, day);
                yield new Standing(now.id(), now.region(day).or(() -> now.region(day(now, period))));
            }
        };
    }

    /** The last day of the period on which the body is open; for one closed earlier, the last on which it was. */
    private static LocalDate day(Body body, Period period) {
        LocalDate end =
                body.validity().endExclusive().map(one -> one.minusDays(1)).orElse(period.lastDay());
        return end.isBefore(period.lastDay()) ? end : period.lastDay();
    }

    /** The body that has taken over by a day; itself while it is open, or when nobody alone has. */
    private Body heir(Body body, LocalDate day) {
        var met = new HashSet<String>();
        Body now = body;
        while (met.add(now.id()) && isClosed(now, day) && now.successors().size() == 1) {
            Body next = bodies.get(now.successors().getFirst());
            if (next == null) {
                return now;
            }
            now = Objects.requireNonNull(next);
        }
        return now;
    }

    private static boolean isClosed(Body body, LocalDate day) {
        return body.validity().endExclusive().filter(end -> !day.isBefore(end)).isPresent();
    }

    /** The extents of a period in a reading: the whole, each region and each body to which a figure may stand. */
    public List<Extent> extents(Period period, Reading reading) {
        var extents = new ArrayList<Extent>();
        extents.add(new Extent.Whole());
        reporters(period).stream()
                .map(body -> standing(body.id(), period, reading))
                .forEach(standing -> {
                    standing.region().map(Extent.Region::new).ifPresent(extents::add);
                    extents.add(new Extent.Body(standing.body()));
                });
        return extents.stream().distinct().sorted().toList();
    }

    /** Who was to report for a base period, whose figures stand in an extent. */
    public List<Body> reporters(Extent extent, Period period, Reading reading) {
        return reporters(period).stream()
                .filter(body -> {
                    Standing standing = standing(body.id(), period, reading);
                    return switch (extent) {
                        case Extent.Whole() -> true;
                        case Extent.Region(String id) ->
                            standing.region().filter(id::equals).isPresent();
                        case Extent.Body(String id) -> standing.body().equals(id);
                        case Extent.Pool(SortedSet<String> ids) -> ids.contains(standing.body());
                    };
                })
                .toList();
    }
}
