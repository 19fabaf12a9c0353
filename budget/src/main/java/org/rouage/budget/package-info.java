/**
 * Computing envelopes: the trajectory of every budget, line and workforce path of a convention on a day, its scenarios,
 * and what execution leaves of it.
 *
 * <p>Invariants: figures come from the rules of the acts in force and from the vintages known on the day asked, by
 * exact arithmetic; a figure that rests on a missing value is undecided, never zero.
 */
@NullMarked
package org.rouage.budget;

import org.jspecify.annotations.NullMarked;
