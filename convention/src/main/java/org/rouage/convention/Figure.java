package org.rouage.convention;

import java.util.Optional;

/**
 * What the convention sets year by year and may compute by rules: a budget, one of its lines, a workforce path.
 *
 * <p>Example: the line {@code personnel} whose calculation is {@code previous × (1 + evolution)} and whose evolution is
 * {@code 1,2 %}. At most one rule of each kind is in force; without a formula, the values are those written.
 */
public sealed interface Figure extends Element permits Budget, Budget.Line, Workforce {
    String title();

    /** How the value of a year is worked out. */
    Optional<Budget.Rule> calculation();

    /** How the figure moves from one year to the next, usually a rate. */
    Optional<Budget.Rule> evolution();
}
