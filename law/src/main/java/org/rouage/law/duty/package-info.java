/**
 * What the law, a convention or a practice wants done by a day, as dated and cited data: duties and their delays.
 *
 * <p>Read {@link org.rouage.law.duty.Duty} first, then {@link org.rouage.law.duty.Delay}, how a text counts time,
 * {@link org.rouage.law.duty.Start} and {@link org.rouage.law.duty.Satisfied}.
 *
 * <p>Invariants: a delay is as written; the day on which it ends is computed by the agenda, never kept. A text that
 * states no delay has none: nothing can be late against it.
 */
@NullMarked
package org.rouage.law.duty;

import org.jspecify.annotations.NullMarked;
