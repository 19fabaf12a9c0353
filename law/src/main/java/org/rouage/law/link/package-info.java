/**
 * Links between articles and texts, as a copy of the law lists them under an article.
 *
 * <p>Read {@link org.rouage.law.link.Link} first, then {@link org.rouage.law.link.Target}.
 *
 * <p>Invariants: a link keeps the heading and the item as printed; nothing is refused, what cannot be told is an
 * {@link org.rouage.law.link.Target.Unclassified}; a state mark is the state when the copy was made, and no statement
 * about the law on any other day.
 */
@NullMarked
package org.rouage.law.link;

import org.jspecify.annotations.NullMarked;
