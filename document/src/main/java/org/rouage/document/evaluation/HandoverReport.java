package org.rouage.document.evaluation;

import java.util.List;
import java.util.Optional;
import org.rouage.agenda.commitment.Commitments;
import org.rouage.agenda.commitment.Undertaking;
import org.rouage.agenda.commitment.Undertaking.Situation;
import org.rouage.basics.AsOf;
import org.rouage.document.score.Shown;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.evaluation.proceedings.EvaluatorItem;
import org.rouage.evaluation.proceedings.Proceedings;

/**
 * What whoever prepares the next convention is handed: the last targets and results with the base values that they
 * offer, disagreements, recommendations still open, what neither or only one side holds to be done.
 *
 * <p>Example: {@code ind-15-jours}: last target 80 % for 2023, last result 73.4 % of 2023, complete: base value of the
 * next term. Recommendation {@code m-8}, said done, not confirmed: open.
 *
 * @param evaluations those that the reader may see
 */
public record HandoverReport(
        String conventionId,
        String title,
        AsOf asOf,
        List<OfIndicator> indicators,
        List<Proceedings> evaluations,
        Commitments commitments,
        ConsolidatedText.Sources sources) {
    public HandoverReport {
        indicators = List.copyOf(indicators);
        evaluations = List.copyOf(evaluations);
    }

    /** The last target and the last result that was decided, with their years; complete when nothing was missing. */
    public record OfIndicator(
            String id, String title, Optional<OfYear> target, Optional<OfYear> base, boolean isComplete) {}

    /** A value of a year. */
    public record OfYear(int year, Shown value) {}

    /** A recommendation that nobody has confirmed done, and the evaluation it is of. */
    public record Open(String evaluation, EvaluatorItem.Recommendation recommendation) {}

    List<Open> open() {
        return evaluations.stream()
                .flatMap(one -> one.report().recommendations().stream()
                        .filter(item -> item.progress() != EvaluatorItem.Progress.CONFIRMED)
                        .map(item -> new Open(one.written().id(), item)))
                .toList();
    }

    /** What both sides do not hold to be done; what is no longer owed is left out. */
    List<Undertaking> undone() {
        return commitments
                .undertakings()
                .filter(one -> one.ended().isEmpty())
                .filter(one -> one.debtor().situation() != Situation.DONE
                        || one.other().situation() != Situation.DONE)
                .toList();
    }
}
