/** Tests of judging: each check where it holds, where it breaks, the day before, the day, the day after. */
@NullMarked
package org.rouage.conformity;

import org.jspecify.annotations.NullMarked;
