/**
 * Citations found in the body of an article: what they name, what that is on a day, and how far they agree with the
 * links that a copy of the law lists.
 *
 * <p>Read {@link org.rouage.law.citation.Citation} first, then {@link org.rouage.law.citation.CitationFinder}.
 *
 * <p>Invariants: finding needs the text alone and never a corpus; the time it takes grows with the length of the text
 * and with nothing else; citations come in the order of the text and do not overlap; what resolves to nothing is said,
 * never dropped.
 */
@NullMarked
package org.rouage.law.citation;

import org.jspecify.annotations.NullMarked;
