package org.rouage.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.convention.Records.Evidence;

/**
 * One move of an evaluation as written: which one, by which side, on which day, about what.
 *
 * <p>Example: {@code m-4}, {@code answers}, party {@code fund}, 2024-05-21, subject {@code ind-15-jours}, to
 * {@code m-3}, score 80. The move is
 *
 * <ul>
 *   <li>{@code states}, {@code observes}, {@code answers}, {@code concludes}: the hearing of a subject, an indicator,
 *       an objective or a commitment. What concludes may agree with the conclusion of the other side ({@code agrees},
 *       its identifier); two conclusions that agree are one joint finding;
 *   <li>{@code reports}: the evaluator hands its provisional or final report ({@code stage}); {@code finds} and
 *       {@code recommends} are what it holds;
 *   <li>{@code replies}: a party to a finding or a recommendation, which it has {@code accepted},
 *       {@code partly-accepted} or {@code refused} ({@code position});
 *   <li>{@code follows-up}: where a recommendation stands, {@code said-done} or {@code under-way} by who carries it
 *       out, {@code confirmed} or {@code contested} by who checks;
 *   <li>{@code closes}: the evaluation is closed; both sides' texts are published together.
 * </ul>
 *
 * <p>What closes may seal: {@code sha256} is that of all the bytes of the file before its line, so that a later change
 * to what was closed shows.
 *
 * <p>Party is that of the convention, or {@value WrittenEvaluation#EVALUATOR}. The score is on the scale from 0 to 100;
 * the outcome {@code reached}, {@code partly-reached}, {@code not-reached} or {@code not-determined}.
 */
public record WrittenMove(
        String id,
        String move,
        String party,
        LocalDate on,
        String by,
        Optional<String> subject,
        Optional<String> to,
        Optional<String> supersedes,
        String text,
        Optional<String> outcome,
        Optional<BigDecimal> score,
        Optional<String> agrees,
        Optional<String> position,
        Optional<String> stage,
        Optional<LocalDate> due,
        Optional<String> addressee,
        List<QuotedFigure> figures,
        List<Cause> causes,
        List<Evidence> evidence,
        Optional<String> sha256) {
    public WrittenMove {
        figures = List.copyOf(figures);
        causes = List.copyOf(causes);
        evidence = List.copyOf(evidence);
    }

    /** The same, sealing what stands above it by its hash. */
    public WrittenMove sealing(String hash) {
        return new WrittenMove(
                id,
                move,
                party,
                on,
                by,
                subject,
                to,
                supersedes,
                text,
                outcome,
                score,
                agrees,
                position,
                stage,
                due,
                addressee,
                figures,
                causes,
                evidence,
                Optional.of(hash));
    }

    /**
     * A figure that a statement rests on, as a link to what is computed: {@code INDICATOR@BODY@PERIOD}, or
     * {@code INDICATOR@PERIOD} for the whole network, what it was when quoted, whose it is and on which day it was
     * known. Where the computation gives another figure since, it shows as restated; the quotation stays.
     *
     * <p>Example: {@code ind-15-jours@2022}, 73.4 {@code %}, declared, known 2023-03-31.
     */
    public record QuotedFigure(String figure, BigDecimal value, String unit, LocalDate known, String side) {}

    /**
     * A cause outside the party's hands: {@code law-changed}, {@code workload}, {@code health-emergency},
     * {@code means}, {@code other}, and how much it explains for the side that speaks: {@code decisive},
     * {@code partial} or {@code none}. The other side weighs the same cause under the same identifier.
     */
    public record Cause(String id, String ground, String text, String weight) {}
}
