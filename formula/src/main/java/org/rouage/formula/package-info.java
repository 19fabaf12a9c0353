/**
 * The calculation language of conventions: a rule as a civil servant writes it, parsed, checked for units, evaluated
 * exactly and explained.
 *
 * <p>Read {@link org.rouage.formula.Formula} first, then {@link org.rouage.formula.Calculation}, where formulas that
 * name each other give every figure of every year.
 *
 * <p>Invariants: numbers are exact and nothing is rounded unless a rounding is written; units are checked before
 * anything runs; a missing input makes the result undecided, with the reason, never zero; there is no loop, no
 * recursion and no call out, and size and depth are bounded, so that any text is answered at once. The parser's
 * generated classes stay inside this module.
 */
@NullMarked
package org.rouage.formula;

import org.jspecify.annotations.NullMarked;
