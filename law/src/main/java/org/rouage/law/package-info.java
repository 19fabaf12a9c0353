/**
 * Law as text: codes, article versions, their addressed provisions, and the book that finds them on a day.
 *
 * <p>Read {@link org.rouage.law.ArticleVersion} first, then {@link org.rouage.law.Provision}. Links between articles
 * are in {@code link}, citations found in the text in {@code citation}, requirement catalogues in {@code requirement}.
 *
 * <p>Invariants: text is parsed, nothing is opened; article numbers are not keys (numbers are reused): the key is code,
 * number and start date, with the chronical id where it is known; no two provisions of a version share an address.
 */
@NullMarked
package org.rouage.law;

import org.jspecify.annotations.NullMarked;
