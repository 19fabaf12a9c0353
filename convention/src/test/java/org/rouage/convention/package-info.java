/** Tests of the convention as written. */
@NullMarked
package org.rouage.convention;

import org.jspecify.annotations.NullMarked;
