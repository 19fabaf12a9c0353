package org.rouage.cli.scenario;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.Figure;
import org.rouage.budget.solving.Lever;
import org.rouage.budget.solving.Path;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value.Known;
import picocli.CommandLine.Option;

/** The options that say what is moved, by which steps and between which bounds. */
final class Moved {
    private static final Rational BASIS_POINT = Rational.parse("0.0001");
    private static final Rational HALF = Rational.parse("0.5");
    private static final Rational HUNDREDTH = Rational.parse("0.01");
    private static final int FOURFOLD = 4;

    @Option(names = "--by", paramLabel = "rate|linear|geometric")
    private By by = By.RATE;

    @Option(names = "--step", paramLabel = "QUANTITY")
    private @Nullable String step;

    @Option(names = "--least", paramLabel = "QUANTITY")
    private @Nullable String least;

    @Option(names = "--greatest", paramLabel = "QUANTITY")
    private @Nullable String greatest;

    @Option(names = "--rounding", paramLabel = "half-up|half-even|half-down|down|up|floor|ceiling")
    private Rounding rounding = Rounding.HALF_UP;

    @Option(names = "--within", paramLabel = "QUANTITY")
    private @Nullable String within;

    /** What is moved. */
    enum By {
        RATE,
        LINEAR,
        GEOMETRIC;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the years of a path are rounded. */
    enum Rounding {
        HALF_UP,
        HALF_EVEN,
        HALF_DOWN,
        DOWN,
        UP,
        FLOOR,
        CEILING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** From −50 % to 50 % by 0.01 %; a path to four times its base at most, by a hundredth of its unit. */
    Outcome<Lever> lever(BudgetModel model, String figure) {
        Unit unit = by == By.RATE
                ? Unit.PERCENT
                : model.figure(Reference.value(figure)).map(Figure::unit).orElse(Unit.NUMBER);
        var problems = new ArrayList<Problem>();
        Optional<Rational> steps = read("--step", step, unit, problems);
        Optional<Rational> low = read("--least", least, unit, problems);
        Optional<Rational> high = read("--greatest", greatest, unit, problems);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.accepted(
                switch (by) {
                    case RATE ->
                        new Lever.Rate(steps.orElse(BASIS_POINT), low.orElse(HALF.negated()), high.orElse(HALF));
                    case LINEAR -> towards(Path.LINEAR, steps, low, high, model, figure, unit);
                    case GEOMETRIC -> towards(Path.GEOMETRIC, steps, low, high, model, figure, unit);
                });
    }

    private Lever towards(
            Path path,
            Optional<Rational> steps,
            Optional<Rational> low,
            Optional<Rational> high,
            BudgetModel model,
            String figure,
            Unit unit) {
        Rational base = model.definition(Reference.value(figure))
                .map(one -> one.given().get(model.first() - 1))
                .flatMap(given -> given.value() instanceof Known(Rational number, Unit _)
                        ? Optional.of(number)
                        : Optional.empty())
                .orElse(Rational.ONE);
        return new Lever.Towards(
                path,
                steps.orElse(HUNDREDTH.times(unit.scale())),
                RoundingMode.valueOf(rounding.name()),
                low.orElse(Rational.ZERO),
                high.orElse(base.abs().times(Rational.of(FOURFOLD))));
    }

    /** In the unit of what is wanted; zero where nothing is said. */
    Outcome<Rational> tolerance(Unit unit) {
        var problems = new ArrayList<Problem>();
        Rational tolerance = read("--within", within, unit, problems).orElse(Rational.ZERO);
        return Outcome.of(tolerance, problems);
    }

    private static Optional<Rational> read(String option, @Nullable String written, Unit unit, List<Problem> problems) {
        if (written == null) {
            return Optional.empty();
        }
        Optional<Quantity> read =
                Quantity.parse(written).filter(one -> one.parsed().equals(unit));
        if (read.isEmpty()) {
            problems.add(Mistakes.quantity(option, written, unit.equals(Unit.PERCENT) ? "0.01 %" : "0.1 " + unit));
        }
        return read.map(Quantity::worth);
    }
}
