package org.rouage.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.convention.Records.Vintage;
import org.rouage.convention.Series;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.WhereWritten;
import org.rouage.convention.consolidation.Writer;
import org.rouage.formula.Definition.Given;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * The series of a convention: what the acts write, and for other years what vintages tell.
 *
 * <p>A series in {@code % of fnga} gives shares of {@code fnga}: each is from 0 to 100 %, and in a year in which all
 * the series of one whole have a value, they come to 100 % together. Any other percentage is a rate and may be what it
 * likes.
 */
final class SeriesReader {
    /** The act that stands for the files of vintages wherever a place is asked. */
    static final String PARAMETERS = "parameters";

    private static final Rational HUNDRED = Rational.of(100);

    private final Vintages vintages;
    private final WhereWritten where;
    private final FigureReader figures;
    private final Map<String, List<Share>> shares = new LinkedHashMap<>();

    private record Share(Passage passage, SortedMap<Integer, Given> given) {}

    SeriesReader(Vintages vintages, WhereWritten where, FigureReader figures) {
        this.vintages = vintages;
        this.where = where;
        this.figures = figures;
    }

    void read(List<Passage> series) {
        series.forEach(this::read);
        shares.forEach(this::together);
    }

    private void read(Passage passage) {
        var series = (Series) passage.element();
        SeriesUnit said = SeriesUnit.of(series.unit());
        Optional<Unit> unit = said.unit();
        if (unit.isEmpty()) {
            figures.leaveOut(passage, series.unit(), false);
            return;
        }
        var given = new TreeMap<>(vintages.years(series, fed(series, said)));
        for (Series.Value value : series.values()) {
            Writer writer = passage.writer("values[" + value.year() + "]");
            given.put(value.year(), new Given(FigureReader.value(value.number(), unit.get()), Sources.act(writer)));
        }
        said.whole().ifPresent(whole -> {
            given.forEach((year, value) -> within(passage, year, value));
            shares.computeIfAbsent(whole, _ -> new ArrayList<>()).add(new Share(passage, given));
        });
        figures.assumed(passage, Figure.Kind.SERIES, series.title(), unit.get(), given);
    }

    /** The vintages that go with the series; the others are problems. */
    private Map<Vintage, Unit> fed(Series series, SeriesUnit unit) {
        var fed = new LinkedHashMap<Vintage, Unit>();
        for (Vintage vintage : vintages.of(series.id())) {
            Place at = where.of(new Writer(PARAMETERS, 0), series.id(), vintage.period());
            Optional<Unit> said = unit.ofValue(vintage.unit());
            if (!Vintages.isPeriod(vintage)) {
                figures.problems.add(BudgetProblems.vintagePeriod(at, vintage));
            } else if (said.isEmpty()) {
                figures.problems.add(BudgetProblems.vintageUnit(at, vintage, series.unit()));
            } else {
                fed.put(vintage, said.get());
            }
        }
        return fed;
    }

    private void within(Passage passage, int year, Given given) {
        if (given.value() instanceof Value.Known(Rational number, Unit unit)
                && (number.signum() < 0 || number.compareTo(Rational.ONE) > 0)) {
            figures.problems.add(BudgetProblems.shareOutside(
                    figures.place(passage, "values[" + year + "]"),
                    passage.id() + ", " + year,
                    number.times(HUNDRED) + " %"));
        }
    }

    private void together(String whole, List<Share> parts) {
        Passage last = parts.getLast().passage();
        boolean isFigure =
                figures.definitions.stream().anyMatch(one -> one.reference().equals(Reference.value(whole)));
        if (!isFigure) {
            figures.problems.add(BudgetProblems.shareOfNothing(figures.place(last, "unit"), last.id(), whole));
        }
        for (int year : parts.getFirst().given().keySet()) {
            total(parts, year).filter(total -> !total.equals(Rational.ONE)).ifPresent(total -> {
                Place at = figures.place(last, "values[" + year + "]");
                figures.problems.add(BudgetProblems.weights(at, whole, year, shown(total)));
            });
        }
    }

    /** Empty when one of them has no value in that year. */
    private static Optional<Rational> total(List<Share> parts, int year) {
        Rational total = Rational.ZERO;
        for (Share part : parts) {
            Given given = part.given().get(year);
            if (given == null || !(given.value() instanceof Value.Known(Rational number, Unit unit))) {
                return Optional.empty();
            }
            total = total.plus(number);
        }
        return Optional.of(total);
    }

    private static String shown(Rational share) {
        return share.times(HUNDRED).toString();
    }
}
