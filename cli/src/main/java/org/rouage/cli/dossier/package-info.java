/**
 * The commands that start a dossier and describe its form.
 *
 * <p>Read {@link org.rouage.cli.dossier.NewCommand} first.
 *
 * <p>Invariants: nothing that exists is overwritten by {@code new}; all that is asked of the law is asked of the
 * catalogues, on a given day.
 */
@NullMarked
package org.rouage.cli.dossier;

import org.jspecify.annotations.NullMarked;
