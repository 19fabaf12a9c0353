/**
 * Reports of conformity for people and machines: text for a terminal, JSON with its receipt, one accessible HTML page.
 *
 * <p>Read {@link org.rouage.document.Report} first: it is what each form prints. Then
 * {@link org.rouage.document.HtmlReport}.
 *
 * <p>Invariants: a report depends on nothing but its values, neither locale nor time zone nor path; words of a
 * convention are never trusted as HTML; a page loads nothing and runs nothing; no form sums the verdicts up in one.
 */
@NullMarked
package org.rouage.document;

import org.jspecify.annotations.NullMarked;
