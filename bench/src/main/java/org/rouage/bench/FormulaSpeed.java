package org.rouage.bench;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.formula.CompiledFormula;
import org.rouage.formula.Formula;
import org.rouage.formula.Reference;
import org.rouage.formula.Scope;
import org.rouage.formula.Unit;

/**
 * {@code previous × (1 + inflation − productivity) + missions} against EvalEx on the same exact inputs, to the same
 * exact result, 126,512,344.972165; both read the formula once. EvalEx is run as it comes (68 digits), and with 34 and
 * with 16 digits, which are fewer than it would need in general and enough for this result.
 *
 * <p>Example: {@code make bench ARGS=FormulaSpeed}. {@code baseline} is ours; each EvalEx takes at least five times its
 * time.
 */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FormulaSpeed {
    private static final BigDecimal EXPECTED = new BigDecimal("126512344.972165");
    private static final Map<String, String> INPUTS = Map.of(
            "previous", "123456789.37", "inflation", "0.017", "productivity", "0.0125", "missions", "2500000.05");

    private Optional<CompiledFormula> compiled = Optional.empty();
    private Rational[] numbers = {};
    private Expression usual = evalEx(ExpressionConfiguration.defaultConfiguration());
    private Expression digits34 = usual;
    private Expression digits16 = usual;

    @Setup
    public void read() throws EvaluationException, ParseException {
        Unit euros = Unit.parse("EUR").orElseThrow();
        Place at = Place.of("bench");
        var units = Map.of(
                Reference.value("budget"),
                euros,
                Reference.value("missions"),
                euros,
                Reference.value("inflation"),
                Unit.PERCENT,
                Reference.value("productivity"),
                Unit.PERCENT);
        Formula formula = Formula.parse("previous × (1 + inflation − productivity) + missions", at)
                .value()
                .orElseThrow();
        CompiledFormula ready = CompiledFormula.of(formula, Scope.of("budget", units, List.of()), 2026, 2024, 2028, at)
                .value()
                .orElseThrow();
        compiled = Optional.of(ready);
        numbers = ready.inputs().stream()
                .map(cell -> cell.figure().name())
                .map(name -> INPUTS.getOrDefault(name, INPUTS.getOrDefault("previous", "")))
                .map(Rational::parse)
                .toArray(Rational[]::new);
        usual = evalEx(ExpressionConfiguration.defaultConfiguration());
        digits34 = evalEx(ExpressionConfiguration.builder()
                .mathContext(MathContext.DECIMAL128)
                .build());
        digits16 = evalEx(ExpressionConfiguration.builder()
                .mathContext(MathContext.DECIMAL64)
                .build());
        for (BigDecimal result : new BigDecimal[] {
            baseline().exactDecimal().orElseThrow(), evalEx(), evalExWith34Digits(), evalExWith16Digits()
        }) {
            if (result.compareTo(EXPECTED) != 0) {
                throw new IllegalStateException("not the exact result: " + result);
            }
        }
    }

    private static Expression evalEx(ExpressionConfiguration configuration) {
        var expression = new Expression("previous * (1 + inflation - productivity) + missions", configuration);
        INPUTS.forEach((name, number) -> expression.with(name, new BigDecimal(number)));
        return expression;
    }

    @Benchmark
    public Rational baseline() {
        return compiled.orElseThrow().number(numbers).orElseThrow();
    }

    @Benchmark
    public BigDecimal evalEx() throws EvaluationException, ParseException {
        return usual.evaluate().getNumberValue();
    }

    @Benchmark
    public BigDecimal evalExWith34Digits() throws EvaluationException, ParseException {
        return digits34.evaluate().getNumberValue();
    }

    @Benchmark
    public BigDecimal evalExWith16Digits() throws EvaluationException, ParseException {
        return digits16.evaluate().getNumberValue();
    }
}
