package org.rouage.measure.intake;

import org.rouage.indicator.Period;

/**
 * What an accepted file holds, in short.
 *
 * <p>Example: 432,000 rows of 120 bodies and 60 measures, from January 2024 to December 2028.
 */
public record Contents(long rows, int bodies, int measures, Period first, Period last) {}
