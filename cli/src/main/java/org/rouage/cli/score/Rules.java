package org.rouage.cli.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.convention.Convention;
import org.rouage.convention.Scoring;
import org.rouage.formula.Unit;
import org.rouage.indicator.Direction;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.indicator.scoring.AttainmentShare;
import org.rouage.indicator.scoring.BudgetReport;
import org.rouage.indicator.scoring.MilestoneScale;
import org.rouage.indicator.scoring.ResultForm;
import org.rouage.indicator.scoring.StepTable;
import org.rouage.indicator.scoring.ThresholdToTarget;
import org.rouage.indicator.scoring.ToleranceOnPath;
import org.rouage.indicator.scoring.WithinRange;

/**
 * The rule by which each indicator of a convention is judged: the one it names, where it judges one result; else what
 * its direction calls for.
 *
 * <p>Example: an indicator that names a scoring of form {@code steps} is judged by its {@link StepTable}; one that
 * names none, with a target of two ends, by {@link WithinRange}; a milestone by {@link MilestoneScale}.
 */
final class Rules {
    private static final Rational HUNDRED = Rational.of(100);

    private final Convention convention;

    Rules(Convention convention) {
        this.convention = convention;
    }

    ResultForm of(TrackedIndicator indicator) {
        return indicator
                .scoring()
                .flatMap(this::scoring)
                .flatMap(scoring -> declared(scoring, indicator.latest().unit()))
                .orElseGet(() -> usual(indicator));
    }

    private Optional<Scoring> scoring(String id) {
        return convention.scorings().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Empty for a form that judges several results together. */
    private static Optional<ResultForm> declared(Scoring scoring, Unit unit) {
        return switch (scoring.form()) {
            case "budget-report" -> Optional.of(new BudgetReport());
            case "tolerance" ->
                scoring.tolerance()
                        .map(percent -> new ToleranceOnPath(Rational.of(percent).dividedBy(HUNDRED)));
            case "steps" -> Optional.of(new StepTable(steps(scoring.steps(), unit)));
            case "linear" -> Optional.of(new ThresholdToTarget());
            case "milestone" -> Optional.of(new MilestoneScale());
            case "range" -> Optional.of(new WithinRange());
            default -> Optional.empty();
        };
    }

    private static List<StepTable.Step> steps(List<Scoring.Step> steps, Unit unit) {
        return steps.stream()
                .map(step -> new StepTable.Step(
                        step.from().map((BigDecimal from) -> Rational.of(from).times(unit.scale())),
                        Rational.of(step.points())))
                .toList();
    }

    private static ResultForm usual(TrackedIndicator indicator) {
        if (indicator.latest().isQualitative() || indicator.latest().direction() == Direction.MILESTONE) {
            return new MilestoneScale();
        }
        return indicator.latest().direction() == Direction.RANGE ? new WithinRange() : new AttainmentShare();
    }
}
