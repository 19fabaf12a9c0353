package org.rouage.conformity;

import org.rouage.convention.consolidation.Consolidation;

/**
 * Another convention, with its amendments, that the law tells this one to agree with: {@code term} is the name by which
 * catalogues and declared correspondences speak of it.
 *
 * <p>Example: term {@code general-scheme-sickness-cog}, the convention of the sickness branch 2000-2003 with its
 * amendments 1 and 2: what it says on 2002-03-01 as known that day is {@code consolidation().on(AsOf.on(day))}, and
 * {@code consolidation().acts()} gives the days of its amendments.
 */
public record Reference(String term, Consolidation consolidation) {}
