package org.rouage.measure.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.indicator.IndicatorFormula.Input;
import org.rouage.indicator.MeasureCheck;
import org.rouage.indicator.Period;
import org.rouage.measure.Engine;

/**
 * The rules between the measures of one body and one period, computed exactly.
 *
 * <p>Example: {@code payes-15-jours <= payes} with 130 and 120 in March 2024 is broken. A rule is judged where all its
 * measures are given, by the file or by a live submission, and one of them at least by the file.
 */
final class RulesTogether {
    private final Engine engine;
    private final String printed;
    private final List<MeasureCheck> rules;

    private record Cell(BigDecimal value, Optional<Long> line) {}

    /** What one body gave for one period. */
    private static final class Group {
        private String body = "";
        private int period;
        private final SortedMap<String, Cell> cells = new TreeMap<>();

        private void begin(String ofBody, int ofPeriod) {
            body = ofBody;
            period = ofPeriod;
            cells.clear();
        }

        private Stream<Cell> cell(String measure) {
            return Optional.ofNullable(cells.get(measure)).stream();
        }
    }

    /** Rules that rest on other periods are not asked of one period. */
    RulesTogether(Engine engine, String printed, Expected expected) {
        this.engine = engine;
        this.printed = printed;
        this.rules = expected.rules().stream()
                .filter(rule -> rule.formula().inputs().stream().allMatch(input -> input.yearsBefore() == 0))
                .toList();
    }

    /** {@code cells}: body, measure, period, value, line (none when the file does not give it). */
    void check(String cells, Findings findings) {
        var named = new TreeSet<String>();
        rules.forEach(rule -> rule.formula().inputs().forEach(input -> named.add(input.measure())));
        if (named.isEmpty()) {
            return;
        }
        var group = new Group();
        Sql.each(
                engine,
                "SELECT body, period, measure, value, line FROM (" + cells
                        + ") WHERE value IS NOT NULL AND measure IN (" + Sql.texts(List.copyOf(named))
                        + ") ORDER BY body, period, measure",
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

    private void judge(Group group, Findings findings) {
        for (MeasureCheck rule : group.cells.isEmpty() ? List.<MeasureCheck>of() : rules) {
            List<Input> inputs = rule.formula().inputs();
            List<Cell> given = inputs.stream()
                    .flatMap(input -> group.cell(input.measure()))
                    .toList();
            Optional<Long> line =
                    given.stream().flatMap(cell -> cell.line().stream()).min(Long::compare);
            if (given.size() == inputs.size() && line.isPresent() && isBroken(rule, given)) {
                String values = inputs.stream()
                        .flatMap(input -> group.cell(input.measure())
                                .map(cell -> input.measure() + " = " + Together.plain(cell.value())))
                        .collect(Collectors.joining(", "));
                findings.refuse(TogetherProblems.rule(
                        Place.in(printed, line.get().intValue(), 0),
                        new TogetherProblems.Key(group.body, "", Period.ofCode(group.period), ""),
                        rule,
                        values));
            }
        }
    }

    /** A rule that cannot be decided, because it divides by zero, is not broken. */
    private static boolean isBroken(MeasureCheck rule, List<Cell> given) {
        Rational[] numbers =
                given.stream().map(cell -> Rational.of(cell.value())).toArray(Rational[]::new);
        return rule.formula().compute(numbers).filter(Rational::isZero).isPresent();
    }
}
