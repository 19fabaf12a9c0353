/**
 * {@code rouage compare}: a convention beside the one that the law tells it to agree with.
 *
 * <p>Read {@link org.rouage.cli.compare.CompareCommand} first.
 *
 * <p>Invariants: what is printed depends on the two dossiers, the two days and the language alone; the classes that
 * liken texts are loaded only where suggestions are asked for.
 */
@NullMarked
package org.rouage.cli.compare;

import org.jspecify.annotations.NullMarked;
