/**
 * The tutorials, followed to the letter: what they show is what the program answers.
 *
 * <p>Read {@link org.rouage.cli.tutorial.TutorialTest} first.
 *
 * <p>Invariants: a command in a tutorial is run as written, in the order of the text, in a folder of its own; a line
 * that holds only an ellipsis stands for lines left out.
 */
@NullMarked
package org.rouage.cli.tutorial;

import org.jspecify.annotations.NullMarked;
