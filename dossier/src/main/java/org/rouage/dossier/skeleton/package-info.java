/**
 * A first dossier for a legal basis: every section that the law in force asks for, each under a comment that gives the
 * provision and what it asks, so that one writes the convention by filling it.
 *
 * <p>Read {@link org.rouage.dossier.skeleton.Skeleton} first.
 *
 * <p>Invariants: a skeleton is read back by {@link org.rouage.dossier.DossierReader} without a problem; writing one
 * never touches a file that exists.
 */
@NullMarked
package org.rouage.dossier.skeleton;

import org.jspecify.annotations.NullMarked;
