/** The convention of the ferrymen and the moves of its evaluations. */
@NullMarked
package org.rouage.evaluation;

import org.jspecify.annotations.NullMarked;
