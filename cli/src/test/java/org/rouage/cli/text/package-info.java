/**
 * The commands that show a convention through time, by what they print.
 *
 * <p>Read {@link org.rouage.cli.text.TextCommandTest} first.
 *
 * <p>Invariant: dossiers are folders of files, as a person has them.
 */
@NullMarked
package org.rouage.cli.text;

import org.jspecify.annotations.NullMarked;
