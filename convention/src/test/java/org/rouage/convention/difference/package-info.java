/** Tests of differences between texts and between conventions. */
@NullMarked
package org.rouage.convention.difference;

import org.jspecify.annotations.NullMarked;
