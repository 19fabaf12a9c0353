/** Charts as SVG and tables: what is drawn, what is told in words, and how a browser takes it. */
@NullMarked
package org.rouage.document.chart;

import org.jspecify.annotations.NullMarked;
