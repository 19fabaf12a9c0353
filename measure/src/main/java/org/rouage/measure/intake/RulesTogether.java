package org.rouage.measure.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.indicator.IndicatorFormula.Input;
import org.rouage.indicator.MeasureCheck;
import org.rouage.indicator.Period;
import org.rouage.measure.Engine;

/**
 * The rules between the measures of one body, computed exactly.
 *
 * <p>Example: {@code payes-15-jours <= payes} with 130 and 120 in March 2024 is broken. A rule is judged where all its
 * measures are given, by the file or by a live submission, and one of them at least by the file: so {@code effectif <=
 * 2 × previous(effectif)} is judged of March 2025 when March 2024 comes late, and of March 2024 when it comes first.
 */
final class RulesTogether {
    private final Engine engine;
    private final String printed;
    private final List<MeasureCheck> rules;
    private final int reach;

    private record Cell(BigDecimal value, Optional<Long> line) {}

    /** What one body gave: for one period, or for all where rules rest on earlier years. */
    private static final class Group {
        private String body = "";
        private final SortedMap<Integer, SortedMap<String, Cell>> periods = new TreeMap<>();

        private void begin(String ofBody) {
            body = ofBody;
            periods.clear();
        }

        private void add(int period, String measure, Cell cell) {
            periods.computeIfAbsent(period, code -> new TreeMap<>()).put(measure, cell);
        }

        private Stream<Cell> cell(int period, Input input) {
            return Optional.ofNullable(periods.get(period(period, input)))
                    .flatMap(cells -> Optional.ofNullable(cells.get(input.measure())))
                    .stream();
        }

        private static int period(int computed, Input input) {
            return input.yearsBefore() == 0
                    ? computed
                    : input.in(Period.ofCode(computed)).code();
        }
    }

    private RulesTogether(Engine engine, String printed, List<MeasureCheck> rules, int reach) {
        this.engine = engine;
        this.printed = printed;
        this.rules = rules;
        this.reach = reach;
    }

    /** Those that read one period only: they need the periods of the file, and no other. */
    static RulesTogether ofOnePeriod(Engine engine, String printed, Expected expected) {
        return new RulesTogether(
                engine,
                printed,
                judged(expected).filter(rule -> reach(rule) == 0).toList(),
                0);
    }

    /** Those that read earlier years too. */
    static RulesTogether overYears(Engine engine, String printed, Expected expected) {
        List<MeasureCheck> rules =
                judged(expected).filter(rule -> reach(rule) > 0).toList();
        return new RulesTogether(
                engine,
                printed,
                rules,
                rules.stream().mapToInt(RulesTogether::reach).max().orElse(0));
    }

    /** A rule that names a year of its own is not one rule for every period: the convention is told so when read. */
    private static Stream<MeasureCheck> judged(Expected expected) {
        return expected.rules().stream().filter(rule -> rule.formula().isSameInEveryYear());
    }

    private static int reach(MeasureCheck rule) {
        return rule.formula().inputs().stream()
                .mapToInt(Input::yearsBefore)
                .max()
                .orElse(0);
    }

    /** How many years away from a period of the file another value may lie that is judged with it. */
    int reach() {
        return reach;
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
                    boolean isWhole = reach == 0 && !group.periods.containsKey(period);
                    if (!group.body.equals(body) || isWhole) {
                        judge(group, findings);
                        group.begin(body);
                    }
                    long line = row.getLong("line");
                    Optional<Long> given = row.wasNull() ? Optional.empty() : Optional.of(line);
                    group.add(period, row.getString("measure"), new Cell(row.getBigDecimal("value"), given));
                });
        judge(group, findings);
    }

    private void judge(Group group, Findings findings) {
        for (int period : group.periods.keySet()) {
            rules.forEach(rule -> judge(rule, group, period, findings));
        }
    }

    private void judge(MeasureCheck rule, Group group, int period, Findings findings) {
        List<Input> inputs = rule.formula().inputs();
        List<Cell> given =
                inputs.stream().flatMap(input -> group.cell(period, input)).toList();
        Optional<Long> line =
                given.stream().flatMap(cell -> cell.line().stream()).min(Long::compare);
        if (given.size() == inputs.size() && line.isPresent() && isBroken(rule, given)) {
            findings.refuse(TogetherProblems.rule(
                    Place.in(printed, line.get().intValue(), 0),
                    new TogetherProblems.Key(group.body, "", Period.ofCode(period), ""),
                    rule,
                    values(inputs, given, period)));
        }
    }

    /** Each value that was judged, with its period where it is another. */
    private static Text values(List<Input> inputs, List<Cell> given, int period) {
        Text values = Text.empty();
        for (int i = 0; i < given.size(); i++) {
            Input input = inputs.get(i);
            Period of = Period.ofCode(Group.period(period, input));
            Text measure = Text.same((i == 0 ? "" : ", ") + input.measure());
            Text when = input.yearsBefore() == 0
                    ? Text.empty()
                    : Text.of(" (" + of.in(Language.FRENCH) + ")", " (" + of.in(Language.ENGLISH) + ")");
            values = values.plus(measure)
                    .plus(when)
                    .plus(Text.same(" = " + Together.plain(given.get(i).value())));
        }
        return values;
    }

    /** A rule that cannot be decided, because it divides by zero, is not broken. */
    private static boolean isBroken(MeasureCheck rule, List<Cell> given) {
        Rational[] numbers =
                given.stream().map(cell -> Rational.of(cell.value())).toArray(Rational[]::new);
        return rule.formula().compute(numbers).filter(Rational::isZero).isPresent();
    }
}
