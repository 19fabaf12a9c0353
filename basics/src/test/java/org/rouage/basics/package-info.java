/** Tests of what every module speaks. */
@NullMarked
package org.rouage.basics;

import org.jspecify.annotations.NullMarked;
