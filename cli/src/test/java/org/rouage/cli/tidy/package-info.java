/**
 * The style and the ladder of modules, checked over all sources of the project.
 *
 * <p>Read {@link org.rouage.cli.tidy.TidyTest} first; {@link org.rouage.cli.tidy.TidyRules} says what is tidy,
 * {@link org.rouage.cli.tidy.LadderTest} which module may use which.
 *
 * <p>Invariant: every breach is reported at once, with its place and the remedy.
 */
@NullMarked
package org.rouage.cli.tidy;

import org.jspecify.annotations.NullMarked;
