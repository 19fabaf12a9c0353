/** Trajectories of small conventions, each with figures worked out by hand beside it. */
@NullMarked
package org.rouage.budget;

import org.jspecify.annotations.NullMarked;
