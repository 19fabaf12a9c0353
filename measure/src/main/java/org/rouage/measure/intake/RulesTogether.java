package org.rouage.measure.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.formula.Calculation;
import org.rouage.formula.CompiledFormula;
import org.rouage.formula.Reference;
import org.rouage.formula.Scope;
import org.rouage.formula.Unit;
import org.rouage.indicator.Period;
import org.rouage.measure.Engine;
import org.rouage.measure.intake.Expected.Rule;

/**
 * The rules between the measures of one body and one period, computed exactly.
 *
 * <p>Example: {@code payes-15-jours <= payes} with 130 and 120 in March 2024 is broken. A rule is judged where all its
 * measures are given, by the file or by a live submission, and one of them at least by the file.
 */
final class RulesTogether {
    private final Engine engine;
    private final String printed;
    private final Expected expected;
    private final Map<Compiling, Optional<CompiledFormula>> compiled = new HashMap<>();

    private record Compiling(String rule, int year) {}

    private record Cell(BigDecimal value, Optional<Long> line) {}

    RulesTogether(Engine engine, String printed, Expected expected) {
        this.engine = engine;
        this.printed = printed;
        this.expected = expected;
    }

    /** {@code cells}: body, measure, period, value, line (none when the file does not give it). */
    void check(String cells, Findings findings) {
        if (expected.rules().isEmpty()) {
            return;
        }
        var named = new TreeSet<String>();
        expected.rules().forEach(rule -> named.addAll(names(rule)));
        var group = new Group();
        Sql.each(
                engine,
                "SELECT body, period, measure, value, line FROM (" + cells + ") WHERE value IS NOT NULL AND measure IN ("
                        + Sql.texts(List.copyOf(named)) + ") ORDER BY body, period, measure",
                row -> {
                    String body = row.getString("body");
                    int period = row.getInt("period");
                    if (!group.body.equals(body) || group.period != period) {
                        judge(group, findings);
                        group.begin(body, period);
                    }
                    long line = row.getLong("line");
                    Optional<Long> given = row.wasNull() ? Optional.empty() : Optional.of(line);
                    group.cells.put(row.getString("measure"), new Cell(row.getBigDecimal("value"), given));
                });
        judge(group, findings);
    }

    private static final class Group {
        private String body = "";
        private int period;
        private final SortedMap<String, Cell> cells = new TreeMap<>();

        private void begin(String ofBody, int ofPeriod) {
            body = ofBody;
            period = ofPeriod;
            cells.clear();
        }
    }

    private void judge(Group group, Findings findings) {
        for (Rule rule : group.cells.isEmpty() ? List.<Rule>of() : expected.rules()) {
            List<String> names = names(rule);
            Optional<Long> line = names.stream()
                    .filter(group.cells::containsKey)
                    .flatMap(name ->
                            Objects.requireNonNull(group.cells.get(name)).line().stream())
                    .min(Long::compare);
            if (line.isPresent() && group.cells.keySet().containsAll(names) && isBroken(rule, group)) {
                var values = new ArrayList<String>();
                names.forEach(name -> values.add(name + " = "
                        + Together.plain(
                                Objects.requireNonNull(group.cells.get(name)).value())));
                findings.refuse(TogetherProblems.rule(
                        Place.in(printed, line.get().intValue(), 0),
                        new TogetherProblems.Key(group.body, "", Period.ofCode(group.period), ""),
                        rule,
                        String.join(", ", values)));
            }
        }
    }

    private static List<String> names(Rule rule) {
        return rule.formula().references().stream().map(Reference::name).distinct().toList();
    }

    private boolean isBroken(Rule rule, Group group) {
        int year = group.period / 100;
        Optional<CompiledFormula> formula =
                compiled.computeIfAbsent(new Compiling(rule.id(), year), key -> compile(rule, year));
        if (formula.isEmpty()) {
            return false;
        }
        Rational[] inputs = formula.get().inputs().stream()
                .map(Calculation.Cell::figure)
                .map(figure -> base(figure.name(), group))
                .toArray(Rational[]::new);
        return formula.get().number(inputs).filter(Rational::isZero).isPresent();
    }

    /** In base units: a value in thousands of euros is so many euros. */
    private Rational base(String measure, Group group) {
        BigDecimal value = Objects.requireNonNull(group.cells.get(measure)).value();
        return Rational.of(value).times(unit(measure).scale());
    }

    private Unit unit(String measure) {
        return Optional.ofNullable(expected.measures().get(measure))
                .map(Expected.Reported::unit)
                .orElse(Unit.NUMBER);
    }

    /** Empty for a rule that rests on other years or clashes in its units: the check of the convention tells it. */
    private Optional<CompiledFormula> compile(Rule rule, int year) {
        var units = new HashMap<Reference, Unit>();
        names(rule).forEach(name -> units.put(Reference.value(name), unit(name)));
        Outcome<CompiledFormula> made = CompiledFormula.of(
                rule.formula(), Scope.of(rule.id(), units, List.of()), year, year, year, Place.of(printed));
        return made.value().filter(formula -> formula.inputs().stream().allMatch(input -> input.year() == year));
    }
}
