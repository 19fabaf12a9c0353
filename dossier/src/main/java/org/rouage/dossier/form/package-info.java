/**
 * The form of a dossier's files: which keys each may hold and what may be written under each, said once. The reader,
 * the published JSON Schemas and the table of keys in the documentation all come from it.
 *
 * <p>Read {@link org.rouage.dossier.form.Form} first, then {@link org.rouage.dossier.form.Content};
 * {@link org.rouage.dossier.form.Forms} names the form of each file.
 *
 * <p>Invariants: the keys of a form are the components of the record it is read into, in the same order; every key has
 * a description in French and English; nothing here opens a file.
 */
@NullMarked
package org.rouage.dossier.form;

import org.jspecify.annotations.NullMarked;
