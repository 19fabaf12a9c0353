/**
 * The convention as a folder of YAML files that people write with an editor and keep under version control: the acts,
 * and the records that accrue around them.
 *
 * <p>Read {@link org.rouage.dossier.DossierReader} first, then {@link org.rouage.dossier.Dossier}. The keys of each
 * file are said once, in {@code form}.
 *
 * <p>Invariants: an act is the exact bytes of its file, known by their hash; a dossier is taken whole or refused with
 * all its problems; no file is ever followed out of the folder.
 */
@NullMarked
package org.rouage.dossier;

import org.jspecify.annotations.NullMarked;
