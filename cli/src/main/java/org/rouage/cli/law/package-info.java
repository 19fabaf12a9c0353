/**
 * {@code rouage law}: the law read from files, shown, followed from citation to citation, compared.
 *
 * <p>Read {@link org.rouage.cli.law.LawAtHand} first: how each command gets its law. Then
 * {@link org.rouage.cli.law.LawReadCommand}.
 *
 * <p>Invariants: what could be read is shown and what could not is listed, both in one run; a day that was not given is
 * today's, and is printed.
 */
@NullMarked
package org.rouage.cli.law;

import org.jspecify.annotations.NullMarked;
