package org.rouage.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.rouage.basics.Rational;
import org.rouage.indicator.Network.Reading;

/**
 * What rows held in memory give: the plain reading of the rules, one body and one period at a time, against which
 * faster ones are proved.
 *
 * <p>Example: rows of body 03 for {@code payes}, 2024-01, site A 60 and site B 40, declared: its cell is 100. The State
 * verified 38 for site B: on the side of the State the cell is 98.
 */
public final class MeasuredRows implements Measured {
    private final IndicatorModel model;
    private final Expectations expectations;
    private final Exclusions exclusions;
    /** Measure, period, body. */
    private final Map<String, SortedMap<Period, SortedMap<String, Cell>>> cells;

    /** Measure, period, body: where no row of the cell has a value. */
    private final Map<String, Map<Period, SortedMap<String, Absent>>> absent;

    /**
     * A row of a submission: its value, or what it says in place of one.
     *
     * @param detail a part within the body, or empty
     */
    public record Row(
            String submission,
            String body,
            String measure,
            Period period,
            String detail,
            Optional<Rational> value,
            Optional<Absent> absent) {
        /** Not determined where there is no value. */
        public Row(
                String submission,
                String body,
                String measure,
                Period period,
                String detail,
                Optional<Rational> value) {
            this(
                    submission,
                    body,
                    measure,
                    period,
                    detail,
                    value,
                    value.isPresent()
                            ? Optional.empty()
                            : Optional.of(new Absent(Absent.Kind.NOT_DETERMINED, submission, OptionalLong.empty())));
        }
    }

    /** A submission: it is known from the day it was received, until one that supersedes it is. */
    public record Submitted(String id, LocalDate received, Side.State state, List<String> supersedes) {
        public Submitted {
            supersedes = List.copyOf(supersedes);
        }
    }

    private record Key(String body, String measure, Period period, String detail) {}

    private record Cell(Rational value, SortedSet<String> submissions) {}

    private MeasuredRows(
            IndicatorModel model,
            Expectations expectations,
            Exclusions exclusions,
            Map<String, SortedMap<Period, SortedMap<String, Cell>>> cells,
            Map<String, Map<Period, SortedMap<String, Absent>>> absent) {
        this.model = model;
        this.expectations = expectations;
        this.exclusions = exclusions;
        this.cells = cells;
        this.absent = absent;
    }

    /**
     * As known on the day of the model. An {@link IllegalArgumentException} for a row of no submission, and for two
     * rows of one key in live submissions of one state.
     */
    public static MeasuredRows of(
            IndicatorModel model, List<Submitted> submissions, List<Row> rows, Reading reading, Side side) {
        Map<String, Submitted> live = live(submissions, model.setting().known());
        Set<String> known =
                new HashSet<>(submissions.stream().map(Submitted::id).toList());
        Map<Key, Map<Side.State, Row>> byKey = new HashMap<>();
        for (Row row : rows) {
            if (!known.contains(row.submission())) {
                throw new IllegalArgumentException("a row of no submission: " + row);
            }
            Submitted from = live.get(row.submission());
            if (from != null) {
                var key = new Key(row.body(), row.measure(), row.period(), row.detail());
                var states = byKey.computeIfAbsent(key, one -> new EnumMap<>(Side.State.class));
                if (states.put(from.state(), row) != null) {
                    throw new IllegalArgumentException("given twice: " + key);
                }
            }
        }
        var read = new MeasuredRows(
                model, Expectations.of(model, reading), Exclusions.NONE, new HashMap<>(), new HashMap<>());
        byKey.values()
                .forEach(states -> side.states().stream()
                        .filter(states::containsKey)
                        .findFirst()
                        .map(states::get)
                        .ifPresent(read::add));
        return read;
    }

    /**
     * Of rows among which the state of each value was chosen already: those of one body, measure and period are added
     * up, each with the submission that holds it.
     */
    public static MeasuredRows ofChosen(IndicatorModel model, Iterable<Row> rows, Reading reading) {
        var read = new MeasuredRows(
                model, Expectations.of(model, reading), Exclusions.NONE, new HashMap<>(), new HashMap<>());
        rows.forEach(read::add);
        return read;
    }

    /** Received by that day, less those superseded by one received by that day. */
    private static Map<String, Submitted> live(List<Submitted> submissions, LocalDate known) {
        Map<String, Submitted> live = new HashMap<>();
        List<Submitted> received = submissions.stream()
                .filter(one -> !one.received().isAfter(known))
                .toList();
        received.forEach(one -> live.put(one.id(), one));
        received.forEach(one -> one.supersedes().forEach(live::remove));
        return live;
    }

    /** What no measure, no reporter or no frequency explains is left out: nothing was asked of it. */
    private void add(Row row) {
        Optional<MeasureDefinition> measure = model.measure(row.measure())
                .filter(one -> one.frequency() == row.period().frequency())
                .filter(one -> isReporter(one, row.body(), row.period()));
        if (measure.isEmpty()) {
            return;
        }
        if (row.value().isEmpty()) {
            row.absent()
                    .ifPresent(said -> absent.computeIfAbsent(row.measure(), id -> new HashMap<>())
                            .computeIfAbsent(row.period(), period -> new TreeMap<>())
                            .merge(row.body(), said, MeasuredRows::worse));
            return;
        }
        cells.computeIfAbsent(row.measure(), id -> new TreeMap<>())
                .computeIfAbsent(row.period(), period -> new TreeMap<>())
                .merge(
                        row.body(),
                        new Cell(row.value().get(), new TreeSet<>(Set.of(row.submission()))),
                        MeasuredRows::joined);
    }

    /** Of two parts of a body, that which leaves something owed. */
    private static Absent worse(Absent one, Absent other) {
        return one.kind() == Absent.Kind.NOT_APPLICABLE ? other : one;
    }

    private boolean isReporter(MeasureDefinition measure, String body, Period period) {
        boolean isNational = body.equals(model.setting().nationalBody()) && model.isNational(measure);
        boolean isLocal = measure.bodies() != OverBodies.NATIONAL
                && model.network()
                        .body(body)
                        .filter(one -> one.isOpenIn(period))
                        .isPresent();
        return isNational || isLocal;
    }

    private static Cell joined(Cell one, Cell other) {
        var submissions = new TreeSet<>(one.submissions());
        submissions.addAll(other.submissions());
        return new Cell(one.value().plus(other.value()), submissions);
    }

    @Override
    public Measured without(Exclusions left) {
        return left.isNone() ? this : new MeasuredRows(model, expectations, left, cells, absent);
    }

    @Override
    public SortedSet<String> reporting(String measure, Period period) {
        var reporting = new TreeSet<>(of(measure, period).keySet());
        reporting.removeIf(body -> exclusions.excludes(body, period));
        return reporting;
    }

    @Override
    public SortedMap<String, Absent> absent(String measure, Period period) {
        Map<Period, SortedMap<String, Absent>> ofMeasure = absent.get(measure);
        SortedMap<String, Absent> said = ofMeasure == null ? null : ofMeasure.get(period);
        if (said == null) {
            return Collections.emptySortedMap();
        }
        var found = new TreeMap<>(said);
        found.keySet().removeAll(of(measure, period).keySet());
        return found;
    }

    private SortedMap<String, Cell> of(String measure, Period base) {
        return Optional.ofNullable(cells.get(measure))
                .map(periods -> periods.get(base))
                .orElseGet(TreeMap::new);
    }

    @Override
    public Optional<Aggregate> of(String measure, Extent extent, Period period) {
        return of(measure, cells(measure, extent, period));
    }

    @Override
    public Optional<Aggregate> of(String measure, Extent extent, Period period, Perimeter perimeter) {
        return of(measure, cells(measure, extent, period, perimeter));
    }

    private Optional<Aggregate> of(String measure, List<List<Cell>> byBody) {
        if (byBody.isEmpty()) {
            return Optional.empty();
        }
        MeasureDefinition definition = model.measure(measure).orElseThrow();
        List<Rational> ofBodies = byBody.stream()
                .map(own -> overTime(
                        definition.time(), own.stream().map(Cell::value).toList()))
                .toList();
        long present = byBody.stream().mapToLong(Collection::size).sum();
        return Optional.of(new Aggregate(overBodies(definition.bodies(), ofBodies), present));
    }

    @Override
    public SortedSet<String> submissions(String measure, Extent extent, Period period) {
        return submissions(cells(measure, extent, period));
    }

    @Override
    public SortedSet<String> submissions(String measure, Extent extent, Period period, Perimeter perimeter) {
        return submissions(cells(measure, extent, period, perimeter));
    }

    private static SortedSet<String> submissions(List<List<Cell>> byBody) {
        var submissions = new TreeSet<String>();
        byBody.forEach(own -> own.forEach(cell -> submissions.addAll(cell.submissions())));
        return submissions;
    }

    /** The cells of an extent and a period, body by body, each with at least one. */
    private List<List<Cell>> cells(String measure, Extent extent, Period period) {
        return model.measure(measure)
                .map(definition ->
                        cells(definition, extent, period, lastGiven(definition, period), (body, base) -> true))
                .orElse(List.of());
    }

    private List<List<Cell>> cells(String measure, Extent extent, Period period, Perimeter perimeter) {
        return model.measure(measure)
                .map(definition -> cells(definition, extent, period, perimeter.last(measure, period), perimeter::keeps))
                .orElse(List.of());
    }

    private List<List<Cell>> cells(
            MeasureDefinition measure,
            Extent extent,
            Period period,
            Optional<Period> last,
            BiPredicate<String, Period> isKept) {
        Map<String, List<Cell>> byBody = new TreeMap<>();
        for (Period base : expectations.bases(measure, period, last)) {
            SortedMap<String, Cell> given = of(measure.id(), base);
            for (String body : expectations.reporters(measure, extent, base, exclusions)) {
                Optional.ofNullable(given.get(body))
                        .filter(cell -> isKept.test(body, base))
                        .ifPresent(cell -> byBody.computeIfAbsent(body, id -> new ArrayList<>())
                                .add(cell));
            }
        }
        return List.copyOf(byBody.values());
    }

    private Optional<Period> lastGiven(MeasureDefinition measure, Period period) {
        return period.frequency().compareTo(measure.frequency()) < 0
                ? Optional.empty()
                : period.parts(measure.frequency()).reversed().stream()
                        .filter(base -> !reporting(measure.id(), base).isEmpty())
                        .findFirst();
    }

    private static Rational overTime(OverTime rule, List<Rational> numbers) {
        return switch (rule) {
            case SUM -> sum(numbers);
            case MEAN -> sum(numbers).dividedBy(Rational.of(numbers.size()));
            case MIN -> numbers.stream().min(Rational::compareTo).orElseThrow();
            case MAX -> numbers.stream().max(Rational::compareTo).orElseThrow();
            case LAST, NONE -> Objects.requireNonNull(numbers.getLast());
        };
    }

    private static Rational overBodies(OverBodies rule, List<Rational> numbers) {
        return switch (rule) {
            case SUM -> sum(numbers);
            case MEAN -> sum(numbers).dividedBy(Rational.of(numbers.size()));
            case MIN -> numbers.stream().min(Rational::compareTo).orElseThrow();
            case MAX -> numbers.stream().max(Rational::compareTo).orElseThrow();
            case NATIONAL, NONE -> Objects.requireNonNull(numbers.getFirst());
        };
    }

    private static Rational sum(List<Rational> numbers) {
        return numbers.stream().reduce(Rational.ZERO, Rational::plus);
    }
}
