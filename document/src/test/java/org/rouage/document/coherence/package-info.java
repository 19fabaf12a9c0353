/** Comparisons as pages, text and JSON. */
@NullMarked
package org.rouage.document.coherence;

import org.jspecify.annotations.NullMarked;
