/** Results of a small network, each with figures worked out by hand beside it. */
@NullMarked
package org.rouage.indicator;

import org.jspecify.annotations.NullMarked;
