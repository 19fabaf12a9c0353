/** Tests of the page of a cascade. */
@NullMarked
package org.rouage.document.cascade;

import org.jspecify.annotations.NullMarked;
