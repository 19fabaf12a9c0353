/** Tests of the cascade to local funds. */
@NullMarked
package org.rouage.indicator.cascade;

import org.jspecify.annotations.NullMarked;
