/**
 * The cascade of a convention to the local funds: from national targets to local ones, whether these together meet the
 * national, and back up from the result of each body to the network.
 *
 * <p>Read {@link org.rouage.indicator.cascade.Cascade} first, then {@link org.rouage.indicator.cascade.Consistency}.
 *
 * <p>Invariants: local targets of a ratio are weighed by volumes that are known on the day, and where none is, it is
 * said that all weigh alike; a body without a target is named, never given one silently; a missing result never costs a
 * body its rank.
 */
@NullMarked
package org.rouage.indicator.cascade;

import org.jspecify.annotations.NullMarked;
