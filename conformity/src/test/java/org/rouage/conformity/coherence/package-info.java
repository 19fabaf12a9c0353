/** Tests of the comparison of two conventions, on two fictitious ones; read {@code TwoConventions} first. */
@NullMarked
package org.rouage.conformity.coherence;

import org.jspecify.annotations.NullMarked;
