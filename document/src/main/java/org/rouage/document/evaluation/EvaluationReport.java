package org.rouage.document.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.rouage.agenda.commitment.Commitments;
import org.rouage.agenda.commitment.Undertaking;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Shown;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.hearing.Procedure;
import org.rouage.evaluation.proceedings.Proceedings;
import org.rouage.evaluation.proceedings.Quotation;
import org.rouage.evaluation.proceedings.Reader;
import org.rouage.evaluation.proceedings.Visible;

/**
 * An evaluation with all that its report prints, computed by others: what the reader may see of the proceedings, the
 * figures of each indicator, figures quoted, commitments, means.
 *
 * <p>Example: {@code EvaluationForms.html(report, Language.FRENCH)} for the public before the closing says that
 * {@code final-2023} is open and by when each side speaks; after it, both sides' texts side by side.
 *
 * @param figures by indicator, for the last year evaluated, with every year of the convention
 * @param grades the reliability grade of each indicator that has one
 * @param quotations every figure quoted in what the reader may see
 */
public record EvaluationReport(
        String conventionId,
        String title,
        AsOf asOf,
        WrittenEvaluation header,
        Procedure procedure,
        Visible visible,
        Reader reader,
        SequencedMap<String, Scored> figures,
        Map<String, String> grades,
        List<Quotation> quotations,
        Commitments commitments,
        List<OfObjective> means,
        ConsolidatedText.Sources sources) {
    public EvaluationReport {
        figures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(figures));
        grades = Map.copyOf(grades);
        quotations = List.copyOf(quotations);
        means = List.copyOf(means);
    }

    /**
     * An objective with its indicators and the means it names: amounts of budgets and lines by year, or why there are
     * none.
     */
    public record OfObjective(
            String id, String title, List<String> indicators, List<OfMeans> means, Optional<String> noMeansBecause) {
        public OfObjective {
            indicators = List.copyOf(indicators);
            means = List.copyOf(means);
        }
    }

    /** What a budget or a line had in a year, and what was committed of it. */
    public record OfMeans(String id, String title, int year, Shown envelope, Shown committed, Text state) {}

    /** The proceedings, where the reader may see them. */
    Optional<Proceedings> proceedings() {
        return switch (visible) {
            case Visible.Shown(Proceedings shown) -> Optional.of(shown);
            case Visible.Withheld withheld -> Optional.empty();
        };
    }

    Optional<Scored> figure(String indicator) {
        return Optional.ofNullable(figures.get(indicator));
    }

    Optional<Undertaking> undertaking(String id) {
        return commitments.undertakings().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The reliability grade of an indicator, {@code A} to {@code D}. */
    Optional<String> grade(String indicator) {
        return Optional.ofNullable(grades.get(indicator));
    }
}
