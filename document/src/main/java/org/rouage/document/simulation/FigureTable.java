package org.rouage.document.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.budget.simulation.SimulatedFigure;
import org.rouage.budget.simulation.SimulatedFigure.Exceeded;
import org.rouage.budget.simulation.SimulatedFigure.Year;
import org.rouage.budget.simulation.Spread;
import org.rouage.document.Decimals;
import org.rouage.document.chart.YearChart;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * A simulated figure laid out: one row for each year, in its unit, with as many decimals as make five digits of its
 * greatest number, two at most, or four under one.
 *
 * <p>Example: {@code envelope} in MEUR has the row 2024, 101.50, 102.50, 100.70, 101.49, 102.50, 103.49, 104.30.
 */
record FigureTable(SimulatedFigure simulated, Optional<Opening> base) {
    private static final int DIGITS = 5;

    /** The value of the year before the term, where the fan opens. */
    record Opening(int year, Value value) {}

    Text name() {
        return Text.same(simulated.figure().title());
    }

    Unit unit() {
        return simulated.figure().unit();
    }

    Text symbol() {
        return Text.of(
                simulated.figure().unit().symbol(Language.FRENCH),
                simulated.figure().unit().symbol(Language.ENGLISH));
    }

    static List<Text> columns() {
        var columns = new ArrayList<>(List.of(Sayings.YEAR, Sayings.ASSUMED, Sayings.MEAN));
        Spread.percents().forEach(percent -> columns.add(Sayings.percent(percent)));
        return columns;
    }

    /** The year, what is assumed, the mean, the quantiles. */
    List<List<Text>> rows() {
        return simulated.years().stream().map(this::row).toList();
    }

    private List<Text> row(Year year) {
        var row = new ArrayList<Text>();
        row.add(Text.same(Integer.toString(year.year())));
        row.add(counted(year.assumed()).map(Decimals::shown).orElse(Sayings.NONE));
        Optional<Spread> spread = year.spread().filter(one -> !one.quantiles().isEmpty());
        row.add(spread.map(one -> shown(one.mean())).orElse(Sayings.NONE));
        Spread.percents()
                .forEach(percent ->
                        row.add(spread.map(one -> shown(one.quantile(percent))).orElse(Sayings.NONE)));
        return row;
    }

    /** What is to be said under the table: amounts exceeded, paths left out. */
    List<Text> notes() {
        var notes = new ArrayList<Text>();
        for (Year year : simulated.years()) {
            year.exceeded().forEach(one -> notes.add(exceeded(year.year(), one)));
            year.spread()
                    .filter(spread -> spread.undecided() > 0)
                    .ifPresent(spread -> notes.add(Sayings.undecidedPaths(year.year(), spread.undecided())));
        }
        return notes;
    }

    private static Text exceeded(int year, Exceeded exceeded) {
        var chance = new Chance(exceeded.likelihood());
        Unit unit = exceeded.written().unit();
        Text written = Decimals.shown(exceeded.written().amount())
                .plus(Text.of("\u00a0" + unit.symbol(Language.FRENCH), "\u00a0" + unit.symbol(Language.ENGLISH)));
        return Sayings.exceeded(year, written, chance.share(), chance.bounds());
    }

    /** The fan: what is assumed, the median, and two bands. */
    YearChart chart(String id) {
        SortedMap<Integer, BigDecimal> assumed = new TreeMap<>();
        base.ifPresent(one -> counted(one.value()).ifPresent(number -> assumed.put(one.year(), number)));
        int first = simulated.years().getFirst().year() - (assumed.isEmpty() ? 0 : 1);
        SortedMap<Integer, BigDecimal> median = new TreeMap<>(assumed);
        SortedMap<Integer, YearChart.Range> wide = opened(assumed);
        SortedMap<Integer, YearChart.Range> narrow = opened(assumed);
        for (Year year : simulated.years()) {
            counted(year.assumed()).ifPresent(number -> assumed.put(year.year(), number));
            year.spread().filter(spread -> !spread.quantiles().isEmpty()).ifPresent(spread -> {
                median.put(year.year(), counted(spread.quantile(50)));
                wide.put(year.year(), range(spread, 5, 95));
                narrow.put(year.year(), range(spread, 25, 75));
            });
        }
        return new YearChart(
                id,
                Sayings.chart(name()),
                Sayings.described(),
                symbol(),
                first,
                simulated.years().getLast().year(),
                List.of(new YearChart.Line(Sayings.IF_ASSUMED, assumed), new YearChart.Line(Sayings.MEDIAN, median)),
                List.of(
                        new YearChart.Band(Sayings.band(5, 95), wide),
                        new YearChart.Band(Sayings.band(25, 75), narrow)),
                List.of());
    }

    private static SortedMap<Integer, YearChart.Range> opened(SortedMap<Integer, BigDecimal> base) {
        SortedMap<Integer, YearChart.Range> ranges = new TreeMap<>();
        base.forEach((year, number) -> ranges.put(year, new YearChart.Range(number, number)));
        return ranges;
    }

    private YearChart.Range range(Spread spread, int low, int high) {
        return new YearChart.Range(counted(spread.quantile(low)), counted(spread.quantile(high)));
    }

    private Text shown(double base) {
        return Decimals.shown(counted(base));
    }

    /** In the unit, rounded to be shown. */
    private BigDecimal counted(double number) {
        return new BigDecimal(inUnit(number)).setScale(places(), RoundingMode.HALF_UP);
    }

    private Optional<BigDecimal> counted(Value value) {
        return exact(value).map(number -> number.toDecimal(places(), RoundingMode.HALF_UP));
    }

    /** In the unit, whole. */
    Optional<Rational> exact(Value value) {
        return value instanceof Value.Known(Rational number, Unit own)
                ? Optional.of(number.dividedBy(unit().scale()))
                : Optional.empty();
    }

    double inUnit(double number) {
        return number / unit().scale().toDouble();
    }

    private int places() {
        double greatest = simulated.years().stream()
                .flatMapToDouble(year -> DoubleStream.concat(
                        exact(year.assumed()).stream().mapToDouble(Rational::toDouble),
                        year.spread().stream()
                                .flatMapToDouble(spread -> DoubleStream.of(spread.least(), spread.greatest()))
                                .map(this::inUnit)))
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0);
        int whole = new BigDecimal(greatest).setScale(0, RoundingMode.DOWN).precision();
        return greatest < 1 ? DIGITS - 1 : Math.clamp((long) DIGITS - whole, 0, 2);
    }
}
