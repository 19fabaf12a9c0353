/** Tests of the dossier: good ones read whole, bad ones refused with all their problems. */
@NullMarked
package org.rouage.dossier;

import org.jspecify.annotations.NullMarked;
