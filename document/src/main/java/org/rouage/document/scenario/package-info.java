/**
 * Comparisons of scenarios and answers to goal-seeks as text, JSON, HTML and CSV.
 *
 * <p>Read {@link org.rouage.document.scenario.ComparisonReport} first, then
 * {@link org.rouage.document.scenario.SolutionReport}.
 *
 * <p>Invariants: what is rounded for people says so, and JSON carries the exact number; an undecided figure is never
 * shown as a number; the same input gives the same bytes.
 */
@NullMarked
package org.rouage.document.scenario;

import org.jspecify.annotations.NullMarked;
