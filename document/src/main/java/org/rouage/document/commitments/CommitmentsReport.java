package org.rouage.document.commitments;

import org.rouage.agenda.commitment.Commitments;
import org.rouage.document.standing.ConsolidatedText;

/**
 * The commitments of a convention with what is needed to print them: its title and what they were computed from.
 *
 * <p>Example: {@code CommitmentsText.print(report, Language.FRENCH)} and {@code CommitmentsHtml.print(report,
 * Language.FRENCH)} show the same statements and the same lateness.
 */
public record CommitmentsReport(
        String conventionId, String convention, Commitments commitments, ConsolidatedText.Sources sources) {}
