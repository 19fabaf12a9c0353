/**
 * What judging holds to: published figures, and properties.
 *
 * <p>Read {@link org.rouage.indicator.scoring.AttainmentOracleTest} first: 780 published percentages.
 *
 * <p>Invariant: figures come from documents that are named beside them.
 */
@NullMarked
package org.rouage.indicator.scoring;

import org.jspecify.annotations.NullMarked;
