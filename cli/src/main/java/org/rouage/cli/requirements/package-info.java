/**
 * The commands that show the requirement catalogues, and hold them against a copy of the law.
 *
 * <p>Read {@link org.rouage.cli.requirements.RequirementsCommand} first.
 *
 * <p>Invariants: what is printed comes from the catalogues and their vocabulary alone; JSON says the same in both
 * languages at once.
 */
@NullMarked
package org.rouage.cli.requirements;

import org.jspecify.annotations.NullMarked;
