/**
 * What every module speaks: validity in time, the two dates of every question, bilingual text, problems.
 *
 * <p>Read {@link org.rouage.basics.Problem} first: it is how anything wrong reaches a person. Then
 * {@link org.rouage.basics.Validity}, on which every "in force on" rests.
 *
 * <p>Invariants: nothing here reads a clock, a file or the default locale; every end date says whether it is inclusive.
 */
@NullMarked
package org.rouage.basics;

import org.jspecify.annotations.NullMarked;
