package org.rouage.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An evaluation as its file holds it, {@code evaluation/ID.yaml}: who opened it and when, which years it is about, who
 * evaluates where it is not the parties alone, and the moves made since, in the order in which they were made. Moves
 * are only ever added.
 *
 * <p>Example: {@code final-2023}, kind {@code final}, years 2019 to 2023, opened on 2023-09-04 by party {@code state},
 * evaluator "Inspection générale fictive". Kind is {@code yearly-review}, {@code mid-term} or {@code final}.
 * {@code known} is the day on which figures are taken as known; without it, the day it was opened.
 */
public record WrittenEvaluation(
        String id,
        String kind,
        int from,
        int to,
        LocalDate opened,
        String party,
        String by,
        Optional<LocalDate> known,
        Optional<String> evaluator,
        List<String> subjects,
        List<WrittenMove> moves) {
    /** The party that stands for whoever evaluates and is neither of the two. */
    public static final String EVALUATOR = "evaluator";

    public WrittenEvaluation {
        subjects = List.copyOf(subjects);
        moves = List.copyOf(moves);
    }

    /** The same evaluation with other moves. */
    public WrittenEvaluation with(List<WrittenMove> others) {
        return new WrittenEvaluation(id, kind, from, to, opened, party, by, known, evaluator, subjects, others);
    }
}
