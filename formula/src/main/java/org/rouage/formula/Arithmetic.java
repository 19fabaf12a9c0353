package org.rouage.formula;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Term.Function;
import org.rouage.formula.Term.Operator;
import org.rouage.formula.Value.Known;
import org.rouage.formula.Value.Truth;
import org.rouage.formula.Value.Undecided;

/** What each operation gives of its values: the one place where numbers are made. */
final class Arithmetic {
    private Arithmetic() {}

    static Value negative(Value of) {
        return switch (of) {
            case Known(Rational number, Unit unit) -> new Known(number.negated(), unit);
            case Truth truth -> throw unchecked();
            case Undecided undecided -> undecided;
        };
    }

    static Value binary(Term.Binary term, Value left, Value right) {
        if (left instanceof Known(Rational one, Unit first) && right instanceof Known(Rational other, Unit second)) {
            if (term.operator() == Operator.DIVIDED && other.isZero()) {
                return dividedByZero();
            }
            Rational number = switch (term.operator()) {
                case PLUS -> one.plus(other);
                case MINUS -> one.minus(other);
                case TIMES -> one.times(other);
                case DIVIDED -> one.dividedBy(other);
            };
            Unit unit = UnitRules.of(term.operator(), first, second)
                    .orElse(one.isZero() && first.isNumber() ? second : first);
            return bounded(number, unit);
        }
        return undecided(left, right);
    }

    static Value power(Value base, Value exponent) {
        if (base instanceof Known(Rational number, Unit unit) && exponent instanceof Known(Rational power, Unit none)) {
            Optional<Integer> times = Exponents.allowed(power);
            if (times.isEmpty()) {
                return reason(
                        "FORMULA-EXPONENT",
                        Text.of(
                                "exposant " + shown(exponent, Language.FRENCH) + " : entier d'au plus "
                                        + Formula.GREATEST_EXPONENT + " attendu",
                                "exponent " + shown(exponent, Language.ENGLISH) + ": a whole number of at most "
                                        + Formula.GREATEST_EXPONENT + " expected"));
            }
            if (Exponents.isZeroDivided(number, times.get())) {
                return dividedByZero();
            }
            return Exponents.raised(number, power)
                    .<Value>map(raised -> new Known(raised, Unit.NUMBER))
                    .orElseGet(Arithmetic::tooLong);
        }
        return undecided(base, exponent);
    }

    static Value comparison(Term.Relation relation, Value left, Value right) {
        if (left instanceof Known(Rational one, Unit first) && right instanceof Known(Rational other, Unit second)) {
            return new Truth(relation.holds(one.compareTo(other)));
        }
        if (left instanceof Truth(boolean one) && right instanceof Truth(boolean other)) {
            return new Truth(relation.holds(Boolean.compare(one, other)));
        }
        return undecided(left, right);
    }

    static Value between(Value number, Value low, Value high) {
        if (number instanceof Known(Rational x, Unit unit)
                && low instanceof Known(Rational least, Unit first)
                && high instanceof Known(Rational most, Unit second)) {
            return new Truth(x.compareTo(least) >= 0 && x.compareTo(most) <= 0);
        }
        return undecided(number, low, high);
    }

    static Value aggregate(Function function, List<Value> values) {
        if (values.isEmpty()) {
            return reason("FORMULA-NO-VALUES", Text.of("aucune valeur", "no values"));
        }
        if (!values.stream().allMatch(Value::isDecided)) {
            return undecided(values);
        }
        Value all = values.getFirst();
        for (Value next : values.subList(1, values.size())) {
            all = joined(function, all, next);
        }
        return function == Function.MEAN && all instanceof Known(Rational sum, Unit unit)
                ? bounded(sum.dividedBy(Rational.of(values.size())), unit)
                : all;
    }

    private static Value joined(Function function, Value all, Value next) {
        if (all instanceof Known(Rational one, Unit first) && next instanceof Known(Rational other, Unit second)) {
            Unit unit = one.isZero() && first.isNumber() ? second : first;
            return switch (function) {
                case MIN -> one.compareTo(other) <= 0 ? new Known(one, unit) : new Known(other, unit);
                case MAX -> one.compareTo(other) >= 0 ? new Known(one, unit) : new Known(other, unit);
                case SUM, MEAN -> bounded(one.plus(other), unit);
            };
        }
        return undecided(all, next);
    }

    static Value rounded(Term.Rounded term, Value number) {
        return number instanceof Known(Rational exact, Unit unit)
                ? bounded(exact.round(term.quantum(), term.rounding().mode()), unit)
                : number;
    }

    static Value not(Value of) {
        return of instanceof Truth(boolean holds) ? new Truth(!holds) : of;
    }

    /** False decides a conjunction and true a disjunction, whatever the other side is, missing or not. */
    static Value junction(boolean isBoth, Value left, Value right) {
        if (left instanceof Truth(boolean one) && one != isBoth) {
            return left;
        }
        if (right instanceof Truth(boolean other) && other != isBoth) {
            return right;
        }
        return left.isDecided() && right.isDecided() ? right : undecided(left, right);
    }

    private static Value undecided(Value... values) {
        return undecided(List.of(values));
    }

    /** All their reasons; one of them at least is undecided. */
    private static Value undecided(List<Value> values) {
        return new Undecided(values.stream()
                .flatMap(value -> value instanceof Undecided(List<Value.Reason> reasons)
                        ? reasons.stream()
                        : Stream.<Value.Reason>empty())
                .toList());
    }

    private static Value bounded(Rational number, Unit unit) {
        return number.bits() <= Formula.GREATEST_BITS ? new Known(number, unit) : tooLong();
    }

    private static Value tooLong() {
        return reason(
                "FORMULA-TOO-MANY-DIGITS",
                Text.of("un nombre de plusieurs milliers de chiffres", "a number of several thousand digits"));
    }

    private static Value dividedByZero() {
        return reason("FORMULA-DIVISION-BY-ZERO", Text.of("division par zéro", "division by zero"));
    }

    private static Value reason(String code, Text words) {
        return new Undecided(List.of(new Value.Reason(code, "", 0, words)));
    }

    private static IllegalStateException unchecked() {
        return new IllegalStateException("evaluated without a check of units");
    }

    /** For people: the number in its unit, exactly where decimals end, else with so many decimals. */
    private static String shown(Value value, Language language) {
        return value instanceof Known(Rational number, Unit unit) ? Numbers.print(number, unit, language) : "";
    }
}
