/**
 * The history of an element, printed in each form.
 *
 * <p>Read {@link org.rouage.document.history.HistoryTextTest} first. The convention and its amendments are those of
 * {@link org.rouage.document.standing.SampleText}.
 *
 * <p>Invariant: acts are values, never files.
 */
@NullMarked
package org.rouage.document.history;

import org.jspecify.annotations.NullMarked;
