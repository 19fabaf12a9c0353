package org.rouage.formula;

import org.rouage.basics.Rational;

/** The least, the greatest, the sum or the mean of values as they come; undecided when one is, or when none came. */
final class Gathering {
    private final Term.Function function;
    private Rational all = ExactTerm.UNDECIDED;
    private int count;
    private boolean isUndecided;

    Gathering(Term.Function function) {
        this.function = function;
    }

    void add(Rational next) {
        if (isUndecided || ExactTerm.isUndecided(next)) {
            isUndecided = true;
            return;
        }
        all = count == 0 ? next : joined(next);
        isUndecided = ExactTerm.isUndecided(all);
        count++;
    }

    private Rational joined(Rational next) {
        return switch (function) {
            case MIN -> all.compareTo(next) <= 0 ? all : next;
            case MAX -> all.compareTo(next) >= 0 ? all : next;
            case SUM, MEAN -> ExactTerm.bounded(all.plus(next));
        };
    }

    Rational result() {
        if (isUndecided || count == 0) {
            return ExactTerm.UNDECIDED;
        }
        return function == Term.Function.MEAN ? ExactTerm.bounded(all.dividedBy(Rational.of(count))) : all;
    }
}
