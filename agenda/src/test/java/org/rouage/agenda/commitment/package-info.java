/** Tests of commitments and of the rope makers who make them. */
@NullMarked
package org.rouage.agenda.commitment;

import org.jspecify.annotations.NullMarked;
