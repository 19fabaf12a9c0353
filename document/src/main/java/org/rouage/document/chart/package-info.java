/**
 * Charts drawn by the server as SVG, with no script: figures by year as lines and bands, parts of a difference as bars.
 *
 * <p>Read {@link org.rouage.document.chart.YearChart} first, then {@link org.rouage.document.chart.ChartHtml}, which
 * prints a chart with the table of its figures.
 *
 * <p>Invariants: a chart always has a title, a description and a table of what it shows; nothing is told by colour
 * alone; an axis that does not begin at zero says so in words; a year without a value is a gap, never zero; the same
 * values give the same bytes.
 */
@NullMarked
package org.rouage.document.chart;

import org.jspecify.annotations.NullMarked;
