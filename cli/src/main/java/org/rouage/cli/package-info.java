/** To be described. */
@NullMarked
package org.rouage.cli;

import org.jspecify.annotations.NullMarked;
