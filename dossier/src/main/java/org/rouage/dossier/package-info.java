/** To be described. */
@NullMarked
package org.rouage.dossier;

import org.jspecify.annotations.NullMarked;
