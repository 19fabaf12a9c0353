package org.rouage.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Calculation;
import org.rouage.formula.Definition;
import org.rouage.formula.Formula;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * A whole calculation, from definitions to values: units checked, order found, every line of every year computed. Twice
 * the lines, or twice the years, are to take about twice the time.
 *
 * <p>Example: {@code make bench ARGS=CalculationSpeed}; compare the rows, {@code baseline} is all there is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class CalculationSpeed {
    private static final Place AT = Place.of("bench");
    private static final int FIRST = 2024;

    @Param({"50", "100", "200", "400"})
    public int lines;

    @Param({"5", "10"})
    public int years;

    private List<Definition> definitions = List.of();

    @Setup
    public void define() {
        var all = new ArrayList<Definition>();
        all.add(given("inflation", "%", "0.017", FIRST, years));
        all.add(given("missions", "EUR", "25000.05", FIRST, years));
        Formula rule = Formula.parse(
                        "arrondi(précédent × (1 + inflation − 0,0125) + missions; au centime; demi supérieur)", AT)
                .value()
                .orElseThrow();
        for (int line = 0; line < lines; line++) {
            Definition before = given("line-" + line, "EUR", "123456789.37", FIRST - 1, 1);
            var rules = new TreeMap<Integer, Definition.Rule>();
            rules.put(FIRST, new Definition.Rule(rule, AT, Text.empty()));
            all.add(new Definition(before.reference(), before.unit(), rules, before.given(), List.of(), AT));
        }
        definitions = List.copyOf(all);
    }

    private static Definition given(String name, String unit, String number, int from, int count) {
        Unit read = Unit.parse(unit).orElseThrow();
        var values = new TreeMap<Integer, Definition.Given>();
        for (int year = from; year < from + count; year++) {
            values.put(year, new Definition.Given(new Value.Known(Rational.parse(number), read), Text.empty()));
        }
        return new Definition(Reference.value(name), Optional.of(read), new TreeMap<>(), values, List.of(), AT);
    }

    @Benchmark
    public Calculation baseline() {
        return Calculation.of(definitions, FIRST, FIRST + years - 1).value().orElseThrow();
    }
}
