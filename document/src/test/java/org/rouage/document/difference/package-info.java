/** Tests of the reports of differences. */
@NullMarked
package org.rouage.document.difference;

import org.jspecify.annotations.NullMarked;
