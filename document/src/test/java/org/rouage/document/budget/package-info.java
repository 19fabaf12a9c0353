/**
 * The budgets of the glass-blowers, a fictitious fund, in each form.
 *
 * <p>Read {@link org.rouage.document.budget.GlassBlowers} first.
 *
 * <p>Invariant: acts are values, never files.
 */
@NullMarked
package org.rouage.document.budget;

import org.jspecify.annotations.NullMarked;
