package org.rouage.formula;

import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.formula.Term.Operator;
import org.rouage.formula.Unit.Kind;

/**
 * What arithmetic does to units: euros add to euros and multiply by shares; a difference of two shares is in points; no
 * sum mixes amounts of two things.
 */
final class UnitRules {
    private UnitRules() {}

    /** Empty when the two do not go together. */
    static Optional<Unit> of(Operator operator, Unit left, Unit right) {
        return switch (operator) {
            case PLUS -> sum(left, right);
            case MINUS -> difference(left, right);
            case TIMES -> product(left, right);
            case DIVIDED -> quotient(left, right);
        };
    }

    private static Optional<Unit> sum(Unit left, Unit right) {
        return switch (left.kind()) {
            case AMOUNT ->
                switch (right.kind()) {
                    case AMOUNT -> left.equals(right) ? Optional.of(left) : Optional.empty();
                    case PERCENT, POINT -> left.isNumber() ? Optional.of(left) : Optional.empty();
                    case CALENDAR_YEAR -> left.isNumber() ? Optional.of(right) : Optional.empty();
                    case TRUTH -> Optional.empty();
                };
            case PERCENT ->
                switch (right.kind()) {
                    case AMOUNT -> right.isNumber() ? Optional.of(right) : Optional.empty();
                    case PERCENT, POINT -> Optional.of(left);
                    case CALENDAR_YEAR, TRUTH -> Optional.empty();
                };
            case POINT ->
                switch (right.kind()) {
                    case AMOUNT -> right.isNumber() ? Optional.of(right) : Optional.empty();
                    case PERCENT, POINT -> Optional.of(right);
                    case CALENDAR_YEAR, TRUTH -> Optional.empty();
                };
            case CALENDAR_YEAR -> right.isNumber() ? Optional.of(left) : Optional.empty();
            case TRUTH -> Optional.empty();
        };
    }

    private static Optional<Unit> difference(Unit left, Unit right) {
        if (left.isShare() && right.isShare()) {
            return Optional.of(Unit.POINT);
        }
        if (left.kind() == Kind.POINT && right.isShare()) {
            return Optional.empty();
        }
        if (left.kind() == Kind.CALENDAR_YEAR && right.kind() == Kind.CALENDAR_YEAR) {
            return Optional.of(Unit.NUMBER);
        }
        if (right.kind() == Kind.CALENDAR_YEAR) {
            return Optional.empty();
        }
        return sum(left, right);
    }

    private static Optional<Unit> product(Unit left, Unit right) {
        if (isNoNumber(left) || isNoNumber(right)) {
            return Optional.empty();
        }
        if (left.kind() == Kind.AMOUNT && right.kind() == Kind.AMOUNT) {
            return Optional.of(left.by(right));
        }
        if (left.kind() == Kind.POINT || right.kind() == Kind.POINT) {
            Unit other = left.kind() == Kind.POINT ? right : left;
            return other.isNumber() || other.isShare() ? Optional.of(Unit.POINT) : Optional.empty();
        }
        if (left.isShare() && right.isShare()) {
            return Optional.of(left);
        }
        Unit amount = left.isShare() ? right : left;
        return Optional.of(amount.isNumber() ? Unit.PERCENT : amount);
    }

    private static Optional<Unit> quotient(Unit left, Unit right) {
        if (isNoNumber(left) || isNoNumber(right)) {
            return Optional.empty();
        }
        if (left.kind() == Kind.AMOUNT && right.kind() == Kind.AMOUNT) {
            return Optional.of(left.over(right));
        }
        if (left.kind() == right.kind()) {
            return Optional.of(Unit.NUMBER);
        }
        if (right.isNumber()) {
            return Optional.of(left);
        }
        return left.kind() == Kind.AMOUNT && right.isShare() ? Optional.of(left) : Optional.empty();
    }

    private static boolean isNoNumber(Unit unit) {
        return unit.kind() == Kind.TRUTH || unit.kind() == Kind.CALENDAR_YEAR;
    }

    /**
     * The unit of two values that are compared or chosen between. A computed ratio goes with a share; a bare number
     * written in the formula does not: "over 80" of a share is surely meant as 80 %.
     */
    static Optional<Unit> alike(Unit left, boolean isLeftBare, Unit right, boolean isRightBare) {
        if (left.equals(right)) {
            return Optional.of(left);
        }
        if (left.isRate() && right.isRate()) {
            return Optional.of(left);
        }
        if (left.isNumber() && right.isShare()) {
            return isLeftBare ? Optional.empty() : Optional.of(left);
        }
        if (left.isShare() && right.isNumber()) {
            return isRightBare ? Optional.empty() : Optional.of(left);
        }
        boolean isYear = (left.kind() == Kind.CALENDAR_YEAR && right.isNumber() && isRightBare)
                || (right.kind() == Kind.CALENDAR_YEAR && left.isNumber() && isLeftBare);
        return isYear ? Optional.of(Unit.CALENDAR_YEAR) : Optional.empty();
    }

    /** Whether what a formula gives may stand as a figure of a declared unit. */
    static boolean fits(Unit given, Unit declared) {
        boolean isRatio = given.isNumber() || given.isShare() || given.kind() == Kind.POINT;
        return given.equals(declared)
                || (declared.isShare() && isRatio)
                || (declared.isNumber() && (given.isNumber() || given.isShare()));
    }

    static Text name(Unit unit) {
        if (unit.isNumber()) {
            return Text.of("nombre sans unité", "number without unit");
        }
        return new Text(unit.symbol(Language.FRENCH), unit.symbol(Language.ENGLISH));
    }
}
