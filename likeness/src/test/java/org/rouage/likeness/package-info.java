/** Tests of the likeness of French clauses. */
@NullMarked
package org.rouage.likeness;

import org.jspecify.annotations.NullMarked;
