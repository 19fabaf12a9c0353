/**
 * Requirement catalogues read from YAML files: the built-in ones from the class path, a person's own from a file or a
 * folder.
 *
 * <p>Read {@link org.rouage.corpus.catalogue.CatalogueFiles} first, then
 * {@link org.rouage.corpus.catalogue.CatalogueReader}. The form of a file is told step by step in
 * {@code docs/catalogues.md}.
 *
 * <p>Invariants: a catalogue with an error is refused with all its problems; the order of catalogues is that of the
 * index, then that of file names; nothing here knows a legal basis by name.
 */
@NullMarked
package org.rouage.corpus.catalogue;

import org.jspecify.annotations.NullMarked;
