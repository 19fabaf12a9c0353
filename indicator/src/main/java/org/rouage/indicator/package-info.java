/**
 * Computing results: what the measures of a dated network give for each indicator, place and period, judged against the
 * targets in force and scored by the declared rules.
 *
 * <p>Read {@link org.rouage.indicator.Results} first, which answers what an indicator is worth for a place and a
 * period, then {@link org.rouage.indicator.IndicatorModel}, what a convention defines,
 * {@link org.rouage.indicator.Measured}, what is known of the measures, and {@link org.rouage.indicator.Network}, who
 * was to report it.
 *
 * <p>Invariants: aggregates sum parts, and never average percentages; a missing value is never zero, and every figure
 * carries its coverage; arithmetic is exact, and nothing is rounded before it is published; a merger is readable both
 * as the network was and as it is; declared, verified and agreed values stay separate.
 */
@NullMarked
package org.rouage.indicator;

import org.jspecify.annotations.NullMarked;
