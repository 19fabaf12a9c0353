/** How derivations read, to the letter. */
@NullMarked
package org.rouage.document.derivation;

import org.jspecify.annotations.NullMarked;
