/** Tests of the commands that start a dossier and describe its form. */
@NullMarked
package org.rouage.cli.dossier;

import org.jspecify.annotations.NullMarked;
