/** To be described. */
@NullMarked
package org.rouage.document;

import org.jspecify.annotations.NullMarked;
