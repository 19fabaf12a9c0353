package org.rouage.document.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.rouage.agenda.commitment.Commitments;
import org.rouage.basics.AsOf;
import org.rouage.document.evaluation.EvaluationReport.OfObjective;
import org.rouage.document.score.Scored;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.evaluation.proceedings.Proceedings;

/**
 * The yearly report on a convention to Parliament: objectives, the means given to them, the results, over the last
 * three years; what both parties owe; what closed evaluations found, disagreements included.
 *
 * <p>Example: for 2022, "Payer vite": 73.4 % against 75 % in 2022, 71.8 % in 2021, 70.2 % in 2020, the line of
 * personnel 402.9 MEUR of which 400.1 committed. An evaluation that is open gives nothing.
 *
 * @param closed the evaluations about the year that were closed on the day asked
 */
public record ParliamentReport(
        String conventionId,
        String title,
        AsOf asOf,
        int year,
        SequencedMap<String, Scored> figures,
        List<OfObjective> objectives,
        Commitments commitments,
        List<Proceedings> closed,
        ConsolidatedText.Sources sources) {
    public ParliamentReport {
        figures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(figures));
        objectives = List.copyOf(objectives);
        closed = List.copyOf(closed);
    }

    Optional<Scored> figure(String indicator) {
        return Optional.ofNullable(figures.get(indicator));
    }
}
