/** Tests of simulation: the generator, the laws, what they refuse, and what many paths show. */
@NullMarked
package org.rouage.budget.simulation;

import org.jspecify.annotations.NullMarked;
