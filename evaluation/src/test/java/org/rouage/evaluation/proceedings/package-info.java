/** Tests of evaluations replayed from their moves. */
@NullMarked
package org.rouage.evaluation.proceedings;

import org.jspecify.annotations.NullMarked;
