/**
 * The text on a day, printed in each form.
 *
 * <p>Read {@link org.rouage.document.standing.SampleText} first: the convention that every test prints.
 *
 * <p>Invariant: acts are values, never files.
 */
@NullMarked
package org.rouage.document.standing;

import org.jspecify.annotations.NullMarked;
