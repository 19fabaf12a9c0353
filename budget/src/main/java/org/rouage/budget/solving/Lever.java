package org.rouage.budget.solving;

import java.math.RoundingMode;
import org.rouage.basics.Rational;

/**
 * What is moved until the constraint is met, and by which steps.
 *
 * <p>Example: the constant yearly rate, by steps of 0.01 %, from −50 % to 50 %; the end value of a linear path, by
 * steps of 0.1 MEUR, to which each year is rounded too.
 */
public sealed interface Lever {
    /** The same yearly rate in every year of the term. */
    record Rate(Rational step, Rational least, Rational most) implements Lever {}

    /** A path from the base to an end value in the last year of the term, each year rounded to the step. */
    record Towards(Path path, Rational step, RoundingMode rounding, Rational least, Rational most) implements Lever {}

    Rational step();

    Rational least();

    Rational most();
}
