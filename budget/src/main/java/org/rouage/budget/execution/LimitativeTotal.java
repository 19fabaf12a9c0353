package org.rouage.budget.execution;

import org.rouage.formula.Value;

/**
 * The limitative expenses of a budget in a year: what the convention gives them, the credits they have, what is
 * committed.
 *
 * <p>Example: ceiling 140 MEUR, credits 138, committed 120. The ceiling of those of operation is what the shares of a
 * common fund are in proportion to (D114-9 of the social-security code).
 */
public record LimitativeTotal(Value ceiling, Value credits, Value committed) {}
