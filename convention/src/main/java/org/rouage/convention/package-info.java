/**
 * The convention and its acts as written, and the records that accrue around them.
 *
 * <p>Read {@link org.rouage.convention.Convention} first, then {@link org.rouage.convention.Records}.
 *
 * <p>Invariants: nothing here reads a file or a clock; every clause has an identifier that is unique in its convention;
 * an act never changes, what accrues around it (signatures, filings, justifications) is kept apart in records.
 */
@NullMarked
package org.rouage.convention;

import org.jspecify.annotations.NullMarked;
