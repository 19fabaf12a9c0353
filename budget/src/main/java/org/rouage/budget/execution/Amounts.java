package org.rouage.budget.execution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.formula.Value.Known;
import org.rouage.formula.Value.Reason;
import org.rouage.formula.Value.Undecided;

/**
 * Sums and comparisons of credits: exact, and undecided as soon as one of them is, with the reasons of all.
 *
 * <p>Example: 517.179 MEUR less an undecided amount is undecided. In words {@code 517179000} in MEUR is "517,179 MEUR"
 * and "517.179 MEUR": to the cent, without useless zeros.
 */
public final class Amounts {
    private static final Rational CENT = Rational.parse("0.01");
    private static final int GROUPED_FROM = 5;
    private static final int MOST_DECIMALS = 12;

    private Amounts() {}

    static Value of(Rational number, Unit unit) {
        return new Known(number, unit);
    }

    static Value zero(Unit unit) {
        return of(Rational.ZERO, unit);
    }

    static Undecided undecided(String code, String figure, int year, Text words) {
        return new Undecided(List.of(new Reason(code, figure, year, words)));
    }

    /** What a formula gave, where it is an amount of this unit. */
    static Value inUnit(Value computed, Account account, int year) {
        return switch (computed) {
            case Known(Rational number, Unit unit) when unit.equals(account.unit()) -> of(number, account.unit());
            case Undecided undecided -> undecided;
            case Known other -> notAnAmount(account, year);
            case Value.Truth truth -> notAnAmount(account, year);
        };
    }

    private static Value notAnAmount(Account account, int year) {
        return undecided(
                "EXECUTION-CEILING-UNIT",
                account.id(),
                year,
                Text.of(
                        account.id() + ", " + year + " : la règle ne donne pas un montant en " + account.unit(),
                        account.id() + ", " + year + ": the rule gives no amount in " + account.unit()));
    }

    static Value sum(Collection<Value> values, Unit unit) {
        List<Reason> missing = values.stream().flatMap(Amounts::reasons).toList();
        return missing.isEmpty()
                ? of(values.stream().map(Amounts::number).reduce(Rational.ZERO, Rational::plus), unit)
                : new Undecided(missing);
    }

    static Value minus(Value from, Value less) {
        if (from instanceof Known(Rational number, Unit unit) && less instanceof Known(Rational other, Unit _)) {
            return of(number.minus(other), unit);
        }
        return new Undecided(Stream.of(from, less).flatMap(Amounts::reasons).toList());
    }

    static Value times(Value value, Rational factor) {
        return value instanceof Known(Rational number, Unit unit) ? of(number.times(factor), unit) : value;
    }

    /** The smallest, when all are decided. */
    static Value least(List<Value> values, Unit unit) {
        List<Reason> missing = values.stream().flatMap(Amounts::reasons).toList();
        return missing.isEmpty()
                ? of(
                        values.stream()
                                .map(Amounts::number)
                                .min(Rational::compareTo)
                                .orElseThrow(),
                        unit)
                : new Undecided(missing);
    }

    /** The value itself, or zero when it is below. */
    static Value atLeastZero(Value value) {
        return value instanceof Known(Rational number, Unit unit) && number.signum() < 0 ? zero(unit) : value;
    }

    static boolean isPositive(Value value) {
        return value instanceof Known(Rational number, Unit _) && number.signum() > 0;
    }

    /** Decided, and more than the other, which is decided too. */
    static boolean exceeds(Value value, Value limit) {
        return isPositive(minus(value, limit));
    }

    static Stream<Reason> reasons(Value value) {
        return value instanceof Undecided(List<Reason> reasons) ? reasons.stream() : Stream.empty();
    }

    private static Rational number(Value value) {
        if (value instanceof Known(Rational number, Unit _)) {
            return number;
        }
        throw new IllegalStateException("not an amount: " + value);
    }

    /** For people, in a unit: an undecided amount says so. */
    public static Text words(Value value, Unit unit) {
        return value instanceof Known(Rational number, Unit _) ? words(number, unit) : Text.of("indécis", "undecided");
    }

    /** The number alone, for tables whose head names the unit. */
    public static Text figure(Rational number, Unit unit) {
        if (!number.isZero() && number.abs().compareTo(CENT) < 0) {
            return Text.of("moins d'un centime", "less than a cent");
        }
        BigDecimal shown = number.round(CENT, RoundingMode.HALF_UP)
                .dividedBy(unit.scale())
                .toDecimal(MOST_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        String plain = (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString();
        String sign = plain.startsWith("-") ? "\u2212" : "";
        String digits = plain.replace("-", "");
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : digits.substring(point + 1);
        return Text.of(
                sign + grouped(whole, "\u202f") + (rest.isEmpty() ? "" : "," + rest),
                sign + grouped(whole, ",") + (rest.isEmpty() ? "" : "." + rest));
    }

    static Text words(Rational number, Unit unit) {
        Text figure = figure(number, unit);
        return Text.of(
                figure.french() + "\u00a0" + unit.symbol(Language.FRENCH),
                figure.english() + "\u00a0" + unit.symbol(Language.ENGLISH));
    }

    private static String grouped(String whole, String separator) {
        if (whole.length() < GROUPED_FROM) {
            return whole;
        }
        var grouped = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, separator);
        }
        return grouped.toString();
    }
}
