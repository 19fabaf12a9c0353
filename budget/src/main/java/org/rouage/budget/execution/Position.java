package org.rouage.budget.execution;

import java.util.List;
import org.rouage.formula.Value;

/**
 * Where an account stands in a year: what the convention gives it, what was voted, rectified, carried over into it,
 * transferred in and out, committed.
 *
 * <p>Example: voted 100, rectified −2, carried over 1, in 3, out 5, committed 90: credits 97, available 7, overrun 0;
 * committed 98: available −1, overrun 1. Not voted: available undecided.
 */
public record Position(
        Account account,
        int year,
        Value ceiling,
        Told voted,
        Told rectifying,
        Told carriedOver,
        Told in,
        Told out,
        Told committed) {
    /** Voted and rectified: what is compared with the convention. */
    public Value opened() {
        return Amounts.sum(List.of(voted.value(), rectifying.value()), account.unit());
    }

    /** What may be committed in all. */
    public Value credits() {
        Value with = Amounts.sum(List.of(opened(), carriedOver.value(), in.value()), account.unit());
        return Amounts.minus(with, out.value());
    }

    /** What may still be committed; below zero when more was. */
    public Value available() {
        return Amounts.minus(credits(), committed.value());
    }

    /** What was committed beyond the credits: zero when nothing was. */
    public Value overrun() {
        return Amounts.atLeastZero(Amounts.minus(committed.value(), credits()));
    }

    public boolean isOverrun() {
        return Amounts.isPositive(overrun());
    }
}
