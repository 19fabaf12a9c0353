/** To be described. */
@NullMarked
package org.rouage.law;

import org.jspecify.annotations.NullMarked;
