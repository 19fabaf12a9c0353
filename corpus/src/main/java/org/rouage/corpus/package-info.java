/** To be described. */
@NullMarked
package org.rouage.corpus;

import org.jspecify.annotations.NullMarked;
