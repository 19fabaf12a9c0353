/**
 * What the law asks of a convention, as dated and cited data: catalogues of requirements.
 *
 * <p>Read {@link org.rouage.law.requirement.Requirement} first, then {@link org.rouage.law.requirement.Check}, the
 * sealed vocabulary in which a requirement says what would satisfy it.
 *
 * <p>Invariants: a requirement is valid exactly on the days its provisions cover; a provision whose text was not seen
 * carries no fingerprint and every verdict that rests on it says so.
 */
@NullMarked
package org.rouage.law.requirement;

import org.jspecify.annotations.NullMarked;
