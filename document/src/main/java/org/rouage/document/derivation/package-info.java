/**
 * How a figure came to be, for people and programs: as text, as JSON and as HTML that unfolds.
 *
 * <p>Read {@link org.rouage.document.derivation.DerivationText} first. Invariants: every figure is shown once with its
 * formula, its pieces and what it rests on, and named where it comes again; a rounding is said with its step and its
 * way; a value that somebody gave is shown with who gave it; numbers in JSON are exact.
 */
@NullMarked
package org.rouage.document.derivation;

import org.jspecify.annotations.NullMarked;
