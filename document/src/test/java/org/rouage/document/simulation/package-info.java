/** Simulations as a person reads them: in a terminal and in a browser. */
@NullMarked
package org.rouage.document.simulation;

import org.jspecify.annotations.NullMarked;
