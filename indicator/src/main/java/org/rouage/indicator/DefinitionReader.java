package org.rouage.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.convention.Indicator;
import org.rouage.convention.Measure;
import org.rouage.convention.MeasureRule;
import org.rouage.formula.Formula;
import org.rouage.formula.Unit;

/** From the measures, rules and definition sheets as written to what is computed. */
final class DefinitionReader {
    private static final String FREQUENCIES = "month, quarter, half-year, year";

    final Map<String, MeasureDefinition> measures = new LinkedHashMap<>();
    final List<Problem> problems = new ArrayList<>();
    final List<Problem> notices = new ArrayList<>();
    private final int first;
    private final int last;
    private boolean hasMeasures;

    /** Where a part of the element that is read was written. */
    @FunctionalInterface
    interface Source {
        Place of(String part);
    }

    /** Of a term, both years inclusive. */
    DefinitionReader(int first, int last) {
        this.first = first;
        this.last = last;
    }

    void measure(Measure written, Source source) {
        hasMeasures = true;
        Optional<Unit> unit = Unit.parse(written.unit());
        if (unit.isEmpty()) {
            problems.add(IndicatorProblems.unknownUnit(source.of("unit"), written.id(), written.unit()));
        }
        Optional<Frequency> frequency = term(
                Frequency.of(written.frequency()),
                source.of("frequency"),
                written.id(),
                written.frequency(),
                FREQUENCIES);
        Optional<OverBodies> bodies = term(
                OverBodies.of(written.bodies()).filter(rule -> rule != OverBodies.NONE),
                source.of("bodies"),
                written.id(),
                written.bodies(),
                "sum, mean, min, max, national");
        Optional<OverTime> time = term(
                OverTime.of(written.time()).filter(rule -> rule != OverTime.NONE),
                source.of("time"),
                written.id(),
                written.time(),
                "sum, last, mean, min, max");
        if (unit.isPresent() && frequency.isPresent() && bodies.isPresent() && time.isPresent()) {
            measures.put(written.id(), made(written, unit.get(), frequency.get(), bodies.get(), time.get()));
        }
    }

    private static MeasureDefinition made(
            Measure written, Unit unit, Frequency frequency, OverBodies bodies, OverTime time) {
        return new MeasureDefinition(
                written.id(),
                written.title(),
                written.definition(),
                unit,
                frequency,
                bodies,
                time,
                written.decimals(),
                written.least(),
                written.most(),
                written.availableAfterDays(),
                written.source(),
                false);
    }

    private <T> Optional<T> term(Optional<T> read, Place at, String of, String found, String known) {
        if (read.isEmpty()) {
            problems.add(IndicatorProblems.unknownTerm(at, of, found, known));
        }
        return read;
    }

    Optional<MeasureCheck> check(MeasureRule rule, Source source) {
        Place at = source.of("formula");
        Outcome<Formula> parsed = Formula.parse(rule.formula(), at);
        problems.addAll(parsed.problems());
        return parsed.value().flatMap(formula -> {
            Outcome<IndicatorFormula> made =
                    IndicatorFormula.of(rule.id(), formula, measures, Unit.TRUTH, first, first, last, at);
            problems.addAll(made.problems());
            made.value()
                    .filter(ready -> !ready.isSameInEveryYear())
                    .ifPresent(ready -> notices.add(IndicatorProblems.ruleOfOneYear(at, rule.id(), rule.formula())));
            return made.value().map(ready -> new MeasureCheck(rule.id(), rule.text(), ready));
        });
    }

    /** How an indicator is defined in a year; refused parts are left out of it, with their problems told. */
    IndicatorDefinition definition(Indicator written, int since, int year, Source source) {
        Unit unit = unit(written, source);
        Direction direction = term(
                        Direction.of(written.direction()),
                        source.of("direction"),
                        written.id(),
                        written.direction(),
                        "up, down, range, maintain, milestone")
                .orElse(Direction.UP);
        Rollup bodies = rollup(written, source, true);
        Rollup time = rollup(written, source, false);
        Optional<IndicatorFormula> formula = written.formula().isPresent()
                ? formula(written, unit, year, source)
                : own(written, unit, bodies, time, source).map(IndicatorFormula::ofOwn);
        boolean isOwn = formula.filter(one -> one.formula().isEmpty()).isPresent();
        return new IndicatorDefinition(
                written,
                since,
                unit,
                direction,
                formula,
                frequency(written, formula, time),
                isOwn ? Rollup.PARTS : bodies,
                isOwn ? Rollup.PARTS : time);
    }

    private Unit unit(Indicator written, Source source) {
        Optional<Unit> unit = Unit.parse(written.unit());
        if (unit.isEmpty() && !written.kind().equals("qualitative")) {
            notices.add(IndicatorProblems.unknownUnit(source.of("unit"), written.id(), written.unit()));
        }
        return unit.orElse(Unit.NUMBER);
    }

    private Rollup rollup(Indicator written, Source source, boolean isOfBodies) {
        Indicator.Aggregation aggregation = written.aggregation().orElse(Indicator.Aggregation.BY_PARTS);
        String term = isOfBodies ? aggregation.bodies() : aggregation.time();
        Place at = source.of("aggregation");
        Optional<Rollup> rule = term(Rollup.of(term), at, written.id(), term, "parts, sum, mean, min, max, last, none");
        if (isOfBodies && rule.equals(Optional.of(Rollup.LAST))) {
            problems.add(IndicatorProblems.lastOverBodies(at, written.id()));
            return Rollup.NONE;
        }
        return rule.orElse(Rollup.PARTS);
    }

    private Optional<IndicatorFormula> formula(Indicator written, Unit unit, int year, Source source) {
        Place at = source.of("formula");
        String text = written.formula().orElseThrow();
        Outcome<IndicatorFormula> ready = parsed(written.id(), text, unit, year, at);
        if (ready.value().isEmpty() && !hasMeasures) {
            notices.add(IndicatorProblems.formulaInWords(at, written.id(), text));
            return Optional.empty();
        }
        problems.addAll(ready.problems());
        return ready.value();
    }

    private Outcome<IndicatorFormula> parsed(String own, String text, Unit unit, int year, Place at) {
        Outcome<Formula> formula = Formula.parse(text, at);
        return formula.value()
                .map(one -> IndicatorFormula.of(own, one, measures, unit, year, first, last, at))
                .orElseGet(() -> Outcome.refused(formula.problems()));
    }

    /** What is submitted under the indicator's own name; none when it is judged by levels. */
    private Optional<MeasureDefinition> own(Indicator written, Unit unit, Rollup bodies, Rollup time, Source source) {
        if (written.kind().equals("qualitative")) {
            return Optional.empty();
        }
        var own = new MeasureDefinition(
                written.id(),
                written.title(),
                Optional.of(written.definition()),
                unit,
                written.frequency()
                        .map(word -> frequency(written, word, source))
                        .orElse(Frequency.YEAR),
                overBodies(bodies, written.local()),
                overTime(time),
                Measure.MOST_DECIMALS,
                Optional.empty(),
                Optional.empty(),
                written.availableAfterDays(),
                written.source(),
                true);
        measures.put(own.id(), own);
        return Optional.of(own);
    }

    /** Without a rule, nothing is put together: the national body gives the whole. */
    private static OverBodies overBodies(Rollup rule, boolean isLocal) {
        return switch (rule) {
            case SUM -> OverBodies.SUM;
            case MEAN -> OverBodies.MEAN;
            case MIN -> OverBodies.MIN;
            case MAX -> OverBodies.MAX;
            case PARTS, LAST, NONE -> isLocal ? OverBodies.NONE : OverBodies.NATIONAL;
        };
    }

    private static OverTime overTime(Rollup rule) {
        return switch (rule) {
            case SUM -> OverTime.SUM;
            case MEAN -> OverTime.MEAN;
            case MIN -> OverTime.MIN;
            case MAX -> OverTime.MAX;
            case LAST -> OverTime.LAST;
            case PARTS, NONE -> OverTime.NONE;
        };
    }

    private Frequency frequency(Indicator written, String word, Source source) {
        Optional<Frequency> read = inWords(word);
        if (read.isEmpty()) {
            notices.add(IndicatorProblems.unknownTerm(source.of("frequency"), written.id(), word, FREQUENCIES));
        }
        return read.orElse(Frequency.YEAR);
    }

    /** A frequency as conventions write it, in French or in English. */
    static Optional<Frequency> inWords(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return Frequency.of(plain).or(() -> switch (plain) {
            case "mensuelle", "mensuel", "mois", "monthly" -> Optional.of(Frequency.MONTH);
            case "trimestrielle", "trimestriel", "trimestre", "quarterly" -> Optional.of(Frequency.QUARTER);
            case "semestrielle", "semestriel", "semestre", "half-yearly" -> Optional.of(Frequency.HALF_YEAR);
            case "annuelle", "annuel", "année", "yearly", "annual" -> Optional.of(Frequency.YEAR);
            default -> Optional.empty();
        });
    }

    /** The longest of its measures; where results themselves are put together over time, at least the one written. */
    private static Frequency frequency(Indicator written, Optional<IndicatorFormula> formula, Rollup time) {
        Frequency longest = formula.stream()
                .flatMap(one -> one.measures().stream())
                .map(MeasureDefinition::frequency)
                .reduce(Frequency.MONTH, DefinitionReader::longer);
        Optional<Frequency> own =
                written.frequency().flatMap(DefinitionReader::inWords).filter(one -> time != Rollup.PARTS);
        return formula.isEmpty()
                ? written.frequency().flatMap(DefinitionReader::inWords).orElse(Frequency.YEAR)
                : own.map(one -> longer(one, longest)).orElse(longest);
    }

    private static Frequency longer(Frequency one, Frequency other) {
        return Objects.requireNonNull(one.compareTo(other) >= 0 ? one : other);
    }
}
