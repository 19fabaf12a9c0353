/** Results, scores, dispersions and handbooks as they are printed, on a fictitious fund of lamp lighters. */
@NullMarked
package org.rouage.document.score;

import org.jspecify.annotations.NullMarked;
