/** Tests of the convention as written. */
@NullMarked
package org.rouage.convention.consolidation;

import org.jspecify.annotations.NullMarked;
