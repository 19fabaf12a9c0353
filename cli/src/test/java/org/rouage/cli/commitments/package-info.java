/** Tests of {@code rouage commitments}. */
@NullMarked
package org.rouage.cli.commitments;

import org.jspecify.annotations.NullMarked;
