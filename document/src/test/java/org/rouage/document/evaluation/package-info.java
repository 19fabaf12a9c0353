/** Tests of the page of an evaluation. */
@NullMarked
package org.rouage.document.evaluation;

import org.jspecify.annotations.NullMarked;
