/**
 * Measures put together in bulk: one plan of exact sums and counts, rendered to the SQL of an engine, and what the
 * figures of indicators take from it.
 *
 * <p>Read {@link org.rouage.measure.bulk.CellPlan} first: from rows of submissions to cells, then
 * {@link org.rouage.measure.bulk.Scoreboard}.
 *
 * <p>Invariants: an engine only adds, counts and compares whole numbers and decimals of six places, never divides, and
 * refuses before it starts what could overflow; quotients are taken by exact arithmetic; nothing depends on the order
 * of rows, of files or of threads.
 */
@NullMarked
package org.rouage.measure.bulk;

import org.jspecify.annotations.NullMarked;
