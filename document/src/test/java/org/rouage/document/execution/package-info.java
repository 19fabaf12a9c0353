/**
 * Tests of the forms of an execution, all on {@link org.rouage.document.execution.SampleExecution}.
 *
 * <p>Invariant: the sample holds one of each: a line blocked, one warned, a transfer not allowed, an amount undecided.
 */
@NullMarked
package org.rouage.document.execution;

import org.jspecify.annotations.NullMarked;
