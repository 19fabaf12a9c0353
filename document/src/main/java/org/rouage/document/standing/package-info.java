/**
 * The text and the figures of a convention on a day, for people (Markdown, one accessible HTML page) and machines
 * (JSON), each line with the act that wrote it.
 *
 * <p>Read {@link org.rouage.document.standing.ConsolidatedText} first: it is what each form prints. {@code Layout} cuts
 * it into sections, which Markdown and HTML print alike; JSON follows the passages themselves.
 *
 * <p>Invariants: both dates are on every output; what is known but does not yet apply is told before the text; nothing
 * is told that was not known on the day of knowledge; words of the parties are never trusted as HTML; the same values
 * give the same bytes.
 */
@NullMarked
package org.rouage.document.standing;

import org.jspecify.annotations.NullMarked;
