/**
 * Whether the page that teaches the language of rules is true: each rule it shows is computed, each figure compared.
 *
 * <p>Read {@link org.rouage.cli.formulas.FormulasPageTest} first.
 *
 * <p>Invariants: nothing is computed that the page does not show, and no figure of the page is left uncompared.
 */
@NullMarked
package org.rouage.cli.formulas;

import org.jspecify.annotations.NullMarked;
