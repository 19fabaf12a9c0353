/** To be described. */
@NullMarked
package org.rouage.files;

import org.jspecify.annotations.NullMarked;
