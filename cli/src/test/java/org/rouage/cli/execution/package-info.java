/**
 * {@code rouage budget execution} by what it prints and how it ends.
 *
 * <p>Invariant: dossiers are folders of files, as a person has them.
 */
@NullMarked
package org.rouage.cli.execution;

import org.jspecify.annotations.NullMarked;
