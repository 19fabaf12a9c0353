/** Tests of measures in bulk: what an engine puts together is what the plain reading of the rules gives. */
@NullMarked
package org.rouage.measure.bulk;

import org.jspecify.annotations.NullMarked;
