/** Tests of the page of commitments. */
@NullMarked
package org.rouage.document.commitments;

import org.jspecify.annotations.NullMarked;
