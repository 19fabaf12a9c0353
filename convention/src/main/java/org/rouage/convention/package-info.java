/** To be described. */
@NullMarked
package org.rouage.convention;

import org.jspecify.annotations.NullMarked;
