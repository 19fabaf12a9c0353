/** To be described. */
@NullMarked
package org.rouage.conformity;

import org.jspecify.annotations.NullMarked;
