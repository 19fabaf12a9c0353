/** Tests of the hearing of one subject. */
@NullMarked
package org.rouage.evaluation.hearing;

import org.jspecify.annotations.NullMarked;
