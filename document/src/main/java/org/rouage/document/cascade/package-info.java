/**
 * The cascade to local funds as text, JSON and one page that prints: targets down, results up, contracts, ranks.
 *
 * <p>Read {@link org.rouage.document.cascade.CascadeReport} first.
 *
 * <p>Invariants: a gap is shown with how local targets were weighed and who has none; a rank that missing results leave
 * open is shown from one end to the other.
 */
@NullMarked
package org.rouage.document.cascade;

import org.jspecify.annotations.NullMarked;
