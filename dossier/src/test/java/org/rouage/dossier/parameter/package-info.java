/** Tests of the vintages of series read from CSV. */
@NullMarked
package org.rouage.dossier.parameter;

import org.jspecify.annotations.NullMarked;
