package org.rouage.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.convention.Budget.Constraint;
import org.rouage.formula.Definition;
import org.rouage.formula.Formula;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;

/**
 * A constraint as it is computed: what is measured of which figure, over which years, and what is wanted of it. The
 * measure is a figure like any other, under the name of the constraint, so that it is explained like any other.
 *
 * <p>Example: "the envelope comes to at most 2,428 MEUR over 2018-2022" measures {@code sum(fncm[2018..2022])}; "it
 * grows by at most 6 % a year on average, from 2023 to 2027" measures {@code fnas[2027] / fnas[2022]}, which is
 * compared with 1.06 to the power 5: exactly, without taking a root.
 */
public record ConstraintRule(
        Constraint constraint,
        String budget,
        Measure measure,
        Sense sense,
        Reference figure,
        int from,
        int to,
        Unit unit,
        Definition definition) {
    /** What is measured; a rate or a growth starts from the year before {@code from}. */
    public enum Measure {
        TOTAL,
        AVERAGE,
        /** The constant yearly rate that leads from the base to the end. */
        AVERAGE_RATE,
        END,
        GROWTH,
        /** Of each year: the greatest for at most, the least for at least. */
        CEILING
    }

    public enum Sense {
        AT_MOST,
        AT_LEAST,
        EQUALS
    }

    /** Where neither year is written, the whole term. */
    static Outcome<ConstraintRule> of(
            Constraint written, String budget, int firstOfTerm, int lastOfTerm, Place at, Text source) {
        var problems = new ArrayList<Problem>();
        Optional<Measure> measure = word("measure", written.measure(), Measure.values(), at, problems);
        Optional<Sense> sense = word("sense", written.sense(), Sense.values(), at, problems);
        Optional<Unit> unit = Unit.parse(written.unit());
        if (unit.isEmpty()) {
            problems.add(BudgetProblems.unknownUnit(at, written.id(), written.unit()));
        }
        int from = written.from().orElse(firstOfTerm);
        int to = written.to().orElse(lastOfTerm);
        if (from > to) {
            problems.add(BudgetProblems.yearsReversed(at, from, to));
        }
        boolean isCeilingReached =
                measure.equals(Optional.of(Measure.CEILING)) && sense.equals(Optional.of(Sense.EQUALS));
        if (isCeilingReached) {
            problems.add(BudgetProblems.oneOf(at, "sense", written.sense(), List.of("at-most", "at-least")));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Outcome<Formula> formula = Formula.parse(text(written.of(), measure.get(), sense.get(), from, to), at);
        return formula.map(parsed -> new ConstraintRule(
                written,
                budget,
                measure.get(),
                sense.get(),
                Reference.value(written.of()),
                from,
                to,
                unit.get(),
                definition(written.id(), unit.get(), new Definition.Rule(parsed, at, source), lastOfTerm)));
    }

    private static Definition definition(String id, Unit unit, Definition.Rule rule, int year) {
        var rules = new TreeMap<Integer, Definition.Rule>();
        rules.put(year, rule);
        return new Definition(Reference.value(id), Optional.of(unit), rules, new TreeMap<>(), List.of(), rule.at());
    }

    private static <E extends Enum<E>> Optional<E> word(
            String key, String written, E[] known, Place at, List<Problem> problems) {
        Optional<E> found =
                Arrays.stream(known).filter(one -> name(one).equals(written)).findFirst();
        if (found.isEmpty()) {
            List<String> names = Arrays.stream(known).map(ConstraintRule::name).toList();
            problems.add(BudgetProblems.oneOf(at, key, written, names));
        }
        return found;
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(String of, Measure measure, Sense sense, int from, int to) {
        String name = "«" + of + "»";
        String years = name + "[" + from + ".." + to + "]";
        String growth = name + "[" + to + "] / " + name + "[" + (from - 1) + "]";
        return switch (measure) {
            case TOTAL -> "sum(" + years + ")";
            case AVERAGE -> "mean(" + years + ")";
            case AVERAGE_RATE -> growth;
            case END -> name + "[" + to + "]";
            case GROWTH -> growth + " - 1";
            case CEILING -> (sense == Sense.AT_LEAST ? "min(" : "max(") + years + ")";
        };
    }

    /** What is wanted, in base units: 0.06 for 6 %. */
    public Rational wanted() {
        return Rational.of(constraint.value()).times(unit.scale());
    }

    /** The figure that the constraint measures, computed for the last year of the term. */
    public Reference reference() {
        return definition.reference();
    }

    /** How many years the average rate runs over. */
    int years() {
        return to - from + 1;
    }
}
