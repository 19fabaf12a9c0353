/** What {@code rouage formula} answers, to the letter. */
@NullMarked
package org.rouage.cli.formula;

import org.jspecify.annotations.NullMarked;
