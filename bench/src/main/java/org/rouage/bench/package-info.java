/** To be described. */
@NullMarked
package org.rouage.bench;

import org.jspecify.annotations.NullMarked;
