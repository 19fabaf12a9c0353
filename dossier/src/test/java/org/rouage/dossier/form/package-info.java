/** Tests of the form of a dossier's files: forms, records, schemas and reader say the same. */
@NullMarked
package org.rouage.dossier.form;

import org.jspecify.annotations.NullMarked;
