/**
 * Judging results: how far on the way from base to target, in which state, with how many points, by the rules that a
 * convention declares; and putting scores together up to the convention.
 *
 * <p>Read {@link org.rouage.indicator.scoring.Attainment} first, then {@link org.rouage.indicator.scoring.Form}, the
 * rules, and {@link org.rouage.indicator.scoring.Judgement}, one result judged.
 *
 * <p>Invariants: everything is exact until a rounding is named; a missing result is never zero unless the rule that
 * counts it so says it; what is left out is named with the reason; every score carries the trace of how it was reached,
 * in French and in English; the target in force never hides the initial one.
 */
@NullMarked
package org.rouage.indicator.scoring;

import org.jspecify.annotations.NullMarked;
