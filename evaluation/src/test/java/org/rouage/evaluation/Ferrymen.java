package org.rouage.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.Amendment;
import org.rouage.convention.Commitment;
import org.rouage.convention.Convention;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Objective;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.evaluation.proceedings.OutsideDelays;
import org.rouage.evaluation.proceedings.Setting;
import org.rouage.law.duty.Delay;

/**
 * The fictitious convention of the ferrymen 2019-2023: the indicator {@code crossings}, the objective {@code safe}, the
 * commitment {@code pontoon} of the fund and {@code decree} of the State; parties {@code state}, {@code budget} (the
 * State too) and {@code fund}.
 */
public final class Ferrymen {
    /** Fund by 31 March, State 30 days, fund 30 days, State 20 days, fund 15 days after it. */
    public static final EvaluationProcess CLAUSE = clause(
            new EvaluationProcess.Step("fund", "states", Optional.empty(), Optional.of("03-31"), Optional.empty()),
            new EvaluationProcess.Step("state", "observes", Optional.of(30)),
            new EvaluationProcess.Step("fund", "answers", Optional.of(30)),
            new EvaluationProcess.Step("state", "drafts", Optional.of(20)),
            new EvaluationProcess.Step("fund", "accepts or not", Optional.of(15)));

    public static final OutsideDelays OUTSIDE = new OutsideDelays(
            List.of(new OutsideDelays.ReplyFloor(
                    new Delay.Days(15), Text.same("décret n° 2022-1680, art. 14"), from("2023-01-01"))),
            List.of(new OutsideDelays.FollowUpWindow(
                    new Delay.Between(new Delay.Months(6), new Delay.Months(9)),
                    Text.of("usage de l'inspection", "habit of the inspectorate"),
                    from("2018-01-01"))));

    private Ferrymen() {}

    private static Validity from(String day) {
        return Validity.from(LocalDate.parse(day));
    }

    public static EvaluationProcess clause(EvaluationProcess.Step... steps) {
        return new EvaluationProcess("evaluation", "Each year.", List.of(steps), List.of(), List.of());
    }

    public static Consolidation consolidation(Optional<EvaluationProcess> clause, Amendment... amendments) {
        return Consolidation.of(convention(clause), List.of(amendments), Records.none())
                .value()
                .orElseThrow();
    }

    public static Convention convention(Optional<EvaluationProcess> clause) {
        return new Convention(
                "ferrymen-2019",
                "Convention of the ferrymen",
                "cog",
                List.of("CSS L227-1"),
                new Fund(
                        "ferry",
                        "Fund of the ferrymen",
                        "FERRY",
                        List.of(),
                        List.of(),
                        List.of(new Fund.LocalFund("north", "North", from("2010-01-01")))),
                List.of(
                        new Convention.Party("state", "state", "Ministry"),
                        new Convention.Party("budget", "state", "Ministry of the budget"),
                        new Convention.Party("fund", "fund", "The fund")),
                new Convention.Period(LocalDate.of(2019, 1, 1), LocalDate.of(2023, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Convention.Axis("axis-1", Optional.empty(), "Crossing", "", List.of(sheet()))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                clause,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Convention.Sheet sheet() {
        return new Convention.Sheet(
                "sheet-1",
                Optional.empty(),
                "Crossing",
                "",
                List.of(new Objective(
                        "safe",
                        Optional.empty(),
                        "Cross safely",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty())),
                List.of(commitment("pontoon", "fund"), commitment("decree", "budget")),
                List.of(),
                List.of(indicator()));
    }

    private static Commitment commitment(String id, String party) {
        return new Commitment(
                id, Optional.empty(), party, id + " of " + party, "", Optional.empty(), Optional.empty(), List.of());
    }

    private static Indicator indicator() {
        return new Indicator(
                "crossings",
                Optional.empty(),
                "Crossings on time",
                "",
                "quantitative",
                "result",
                "%",
                "up",
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Of 2023, opened 2024-02-01, with an evaluator, about the crossings and the decree. */
    public static WrittenEvaluation review(Move... moves) {
        return review(List.of("crossings", "decree"), moves);
    }

    public static WrittenEvaluation review(List<String> subjects, Move... moves) {
        var written = new ArrayList<WrittenMove>();
        for (Move move : moves) {
            written.add(move.written());
        }
        return new WrittenEvaluation(
                "review-2023",
                "yearly-review",
                2023,
                2023,
                LocalDate.of(2024, 2, 1),
                "state",
                "a person",
                Optional.empty(),
                Optional.of("Inspectorate"),
                subjects,
                written);
    }

    /** Under the clause of the ferrymen. */
    public static Setting setting(WrittenEvaluation written) {
        return Setting.of(written, consolidation(Optional.of(CLAUSE)), OUTSIDE);
    }
}
