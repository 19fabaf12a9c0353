package org.rouage.agenda;

import java.util.List;
import org.rouage.agenda.filing.FilingFacts;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.law.duty.Duties;

/**
 * All that an agenda is computed from: the convention with its amendments, the records, the duties, what is needed to
 * judge filings, and what happened in evaluations. The two dates are given apart: {@link Agenda#of}.
 *
 * <p>Example: the same question, asked for 2026-06-30 and for 2026-07-01, differs only by what became due or known.
 */
public record AgendaQuestion(
        Consolidation consolidation, Records records, Duties duties, FilingFacts filing, List<Happening> happenings) {
    public AgendaQuestion {
        happenings = List.copyOf(happenings);
    }
}
