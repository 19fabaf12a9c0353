/**
 * The commands about results, on the fictitious fund of lamp lighters: a merger, a late body, a corrected submission, a
 * neutralised period, a changed definition.
 *
 * <p>Read {@link org.rouage.cli.score.Lampistes} first.
 */
@NullMarked
package org.rouage.cli.score;

import org.jspecify.annotations.NullMarked;
