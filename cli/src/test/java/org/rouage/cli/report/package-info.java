/** Tests of {@code rouage evaluation report}. */
@NullMarked
package org.rouage.cli.report;

import org.jspecify.annotations.NullMarked;
