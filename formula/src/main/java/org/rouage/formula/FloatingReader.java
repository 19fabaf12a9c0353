package org.rouage.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rouage.basics.Rational;
import org.rouage.formula.Layout.Read;
import org.rouage.formula.When.Moment;

/**
 * Turns terms into steps on columns, for one year at a time. What does not vary from path to path is computed exactly,
 * once; a column is used again as soon as nothing more is read from it.
 */
final class FloatingReader {
    private final Calculation exact;
    private final ExactReader reader;
    private final Rational[] row;
    private final Map<Integer, Integer> columnOfSlot = new HashMap<>();
    private final Map<Double, Integer> constants = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private final List<Boolean> isPassing = new ArrayList<>();
    private final List<FloatingStep> steps = new ArrayList<>();
    private int year;

    FloatingReader(Calculation exact) {
        this.exact = exact;
        reader = new ExactReader(exact.layout(), exact::unit, exact.moment(exact.first()));
        row = new Rational[exact.layout().size()];
        Arrays.setAll(row, exact::number);
    }

    List<FloatingStep> steps() {
        return steps;
    }

    int columns() {
        return isPassing.size();
    }

    /** The columns that hold one number for all paths. */
    Map<Double, Integer> constants() {
        return constants;
    }

    /** A column that the caller fills. */
    int sampled(int slot) {
        int column = column(false);
        columnOfSlot.put(slot, column);
        return column;
    }

    /** Where the numbers of a figure in a year stand. */
    int columnOf(int slot) {
        Integer column = columnOfSlot.get(slot);
        return column == null ? constant(exact.number(slot)) : column;
    }

    /** The steps that compute a place whose number varies from path to path. */
    void compute(int slot, Term term, int ofYear) {
        year = ofYear;
        int column = column(term);
        isPassing.set(column, false);
        columnOfSlot.put(slot, column);
    }

    /** Whether a term rests on a number that varies. */
    boolean varies(Term term, int inYear) {
        Moment moment = exact.moment(inYear);
        for (Term part : term.all()) {
            boolean isVarying = switch (part) {
                case Term.Figure(Reference reference, When when, Span span) -> {
                    Read read = exact.layout().read(reference, when);
                    yield columnOfSlot.containsKey(read.slot(inYear));
                }
                case Term.Figures(Reference reference, When from, When to, Span span) ->
                    slots(reference, from.in(moment), to.in(moment)).stream().anyMatch(columnOfSlot::containsKey);
                default -> false;
            };
            if (isVarying) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> slots(Reference reference, int from, int to) {
        var slots = new ArrayList<Integer>();
        for (int one = from; one <= to; one++) {
            slots.add(exact.layout().slot(reference, one));
        }
        return slots;
    }

    private int column(boolean passing) {
        isPassing.add(passing);
        return isPassing.size() - 1;
    }

    private int constant(Rational number) {
        double value = ExactTerm.isUndecided(number) ? Double.NaN : number.toDouble();
        return constants.computeIfAbsent(value, one -> column(false));
    }

    private int made(int... from) {
        for (int column : from) {
            if (isPassing.get(column) && !free.contains(column)) {
                free.push(column);
            }
        }
        Integer again = free.poll();
        return again == null ? column(true) : again;
    }

    private int column(Term term) {
        if (!varies(term, year)) {
            return constant(reader.term(term).of(row, year));
        }
        return switch (term) {
            case Term.Figure(Reference reference, When when, Span span) ->
                columnOf(exact.layout().read(reference, when).slot(year));
            case Term.Negative(Term of, Span span) -> one(of, FloatingStep.Negative::new);
            case Term.Binary(Term.Operator operator, Term left, Term right, Span span) ->
                binary(operator, column(left), column(right));
            case Term.Power(Term base, Term exponent, Span span) -> two(base, exponent, FloatingStep.Power::new);
            case Term.Comparison(Term.Relation relation, Term left, Term right, Span span) ->
                two(left, right, (to, one, other) -> new FloatingStep.Comparison(to, relation, one, other));
            case Term.Between(Term number, Term low, Term high, Span span) ->
                between(column(number), column(low), column(high));
            case Term.Not(Term of, Span span) -> one(of, FloatingStep.Not::new);
            case Term.Junction(boolean isBoth, Term left, Term right, Span span) ->
                two(left, right, (to, one, other) -> new FloatingStep.Junction(to, isBoth, one, other));
            case Term.Choice choice -> choice(choice);
            case Term.Aggregate(Term.Function function, List<Term> over, Span span) -> aggregate(function, over);
            case Term.Rounded(Term of, Rational quantum, Unit unit, Rounding rounding, Span span) ->
                one(of, (to, number) -> new FloatingStep.Rounded(to, number, quantum.toDouble(), rounding.mode()));
            case Term.Quantity quantity -> throw constantOnly();
            case Term.Year when -> throw constantOnly();
            case Term.Figures figures -> throw constantOnly();
            case Term.Lines lines -> throw constantOnly();
        };
    }

    /** A step from one column to another. */
    private interface OfOne {
        FloatingStep step(int to, int from);
    }

    /** A step from two columns to a third. */
    private interface OfTwo {
        FloatingStep step(int to, int left, int right);
    }

    private int one(Term term, OfOne making) {
        int from = column(term);
        int to = made(from);
        return add(to, making.step(to, from));
    }

    private int two(Term left, Term right, OfTwo making) {
        int one = column(left);
        int other = column(right);
        int to = made(one, other);
        return add(to, making.step(to, one, other));
    }

    private static IllegalStateException constantOnly() {
        return new IllegalStateException("a number that cannot vary varies, or units were not checked");
    }

    private int add(int to, FloatingStep step) {
        steps.add(step);
        return to;
    }

    private int binary(Term.Operator operator, int left, int right) {
        int to = made(left, right);
        return add(
                to,
                switch (operator) {
                    case PLUS -> new FloatingStep.Sum(to, left, right);
                    case MINUS -> new FloatingStep.Difference(to, left, right);
                    case TIMES -> new FloatingStep.Product(to, left, right);
                    case DIVIDED -> new FloatingStep.Quotient(to, left, right);
                });
    }

    /** The product of two answers is yes when both are, and not decided as soon as one is not. */
    private int between(int number, int low, int high) {
        int least = made(low);
        add(least, new FloatingStep.Comparison(least, Term.Relation.AT_LEAST, number, low));
        int most = made(number, high);
        add(most, new FloatingStep.Comparison(most, Term.Relation.AT_MOST, number, high));
        return binary(Term.Operator.TIMES, least, most);
    }

    private int choice(Term.Choice choice) {
        if (!varies(choice.condition(), year)) {
            Rational holds = reader.term(choice.condition()).of(row, year);
            if (ExactTerm.isUndecided(holds)) {
                return constant(ExactTerm.UNDECIDED);
            }
            return column(holds.isZero() ? choice.otherwise() : choice.then());
        }
        int condition = column(choice.condition());
        int then = column(choice.then());
        int otherwise = column(choice.otherwise());
        int to = made(condition, then, otherwise);
        return add(to, new FloatingStep.Choice(to, condition, then, otherwise));
    }

    private int aggregate(Term.Function function, List<Term> over) {
        int all = -1;
        int count = 0;
        for (Term term : expanded(over)) {
            int next = column(term);
            all = all < 0 ? next : joined(function, all, next);
            count++;
        }
        return function == Term.Function.MEAN ? binary(Term.Operator.DIVIDED, all, constant(Rational.of(count))) : all;
    }

    private List<Term> expanded(List<Term> over) {
        Moment moment = exact.moment(year);
        var terms = new ArrayList<Term>();
        for (Term term : over) {
            if (term instanceof Term.Figures(Reference reference, When from, When to, Span span)) {
                for (int one = from.in(moment); one <= to.in(moment); one++) {
                    terms.add(new Term.Figure(reference, new When.Fixed(one), span));
                }
            } else {
                terms.add(term);
            }
        }
        return terms;
    }

    private int joined(Term.Function function, int all, int next) {
        int to = made(all, next);
        return add(
                to,
                switch (function) {
                    case MIN -> new FloatingStep.Least(to, all, next);
                    case MAX -> new FloatingStep.Greatest(to, all, next);
                    case SUM, MEAN -> new FloatingStep.Sum(to, all, next);
                });
    }
}
