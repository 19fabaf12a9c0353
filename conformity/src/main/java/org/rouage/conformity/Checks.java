package org.rouage.conformity;

import java.util.List;
import java.util.stream.Stream;
import org.rouage.law.requirement.Check;

/** Which check answers which word of the vocabulary: a new word breaks the build here. */
final class Checks {

    private Checks() {}

    static Assessment of(Check check, Case inCase, List<ActSigning> amendments) {
        return switch (check) {
            case Check.ConcludedBetween between -> PartyChecks.concludedBetween(between, inCase);
            case Check.ReciprocalCommitments() -> PartyChecks.reciprocalCommitments(inCase);
            case Check.Objectives objectives -> ObjectiveChecks.objectives(objectives, inCase);
            case Check.MeansAndActions() -> ObjectiveChecks.meansAndActions(inCase);
            case Check.DedicatedObjectives dedicated -> ObjectiveChecks.dedicated(dedicated, inCase);
            case Check.BudgetRules budgets -> ContentChecks.budgets(budgets, inCase);
            case Check.Indicators indicators -> ObjectiveChecks.indicators(indicators, inCase);
            case Check.AmendmentConditions conditions -> ContentChecks.amendmentConditions(conditions, inCase);
            case Check.EvaluationProcess evaluation -> ContentChecks.evaluation(evaluation, inCase);
            case Check.Orientations orientations -> ContentChecks.orientations(orientations, inCase);
            case Check.ControlPlan plan -> ContentChecks.controlPlan(plan, inCase);
            case Check.ClauseOn clause -> ContentChecks.clauseOn(clause, inCase);
            case Check.Duration duration -> DurationCheck.of(duration, inCase);
            case Check.SignedBy signed -> PartyChecks.signedBy(signed, inCase);
            case Check.Filed filed -> ProcedureChecks.filed(filed, inCase);
            case Check.CoherentOrientations coherent -> ComparisonChecks.coherent(coherent, inCase);
            case Check.AmendmentAfterFinancingLaw after -> afterFinancingLaw(after, inCase, amendments);
            case Check.ReportWithin report -> ProcedureChecks.reportWithin(report, inCase);
            case Check.Recorded recorded -> ProcedureChecks.recorded(recorded, inCase);
            case Check.LocalContracts contracts -> LocalContractsCheck.of(contracts, inCase);
            case Check.ByJudgement judgement -> ProcedureChecks.byJudgement(judgement);
        };
    }

    private static Assessment afterFinancingLaw(
            Check.AmendmentAfterFinancingLaw check, Case inCase, List<ActSigning> amendments) {
        if (inCase.act().amendment().isPresent()) {
            return check.analogousTo()
                    .map(reference -> ComparisonChecks.analogousAmendment(reference, inCase))
                    .orElseThrow(() -> new IllegalArgumentException("a yearly duty is put to the convention"));
        }
        return check.yearly()
                ? ComparisonChecks.yearlyAmendment(inCase, amendments)
                : ComparisonChecks.noAmendment(inCase);
    }

    /** The acts to which a requirement is put: the convention, its amendments, or both. */
    static Stream<ActSigning> acts(Check check, ActSigning convention, List<ActSigning> amendments) {
        return switch (check) {
            case Check.Filed(List<String> recipients, boolean amendmentsToo)
            when amendmentsToo -> Stream.concat(Stream.of(convention), amendments.stream());
            case Check.AmendmentAfterFinancingLaw after -> {
                var following = after.analogousTo().isEmpty()
                        ? List.<ActSigning>of()
                        : amendments.stream()
                                .filter(one -> one.financingLawYear().isPresent())
                                .toList();
                yield after.yearly() || following.isEmpty()
                        ? Stream.concat(Stream.of(convention), following.stream())
                        : following.stream();
            }
            case Check.Filed filed -> Stream.of(convention);
            case Check.ConcludedBetween other -> Stream.of(convention);
            case Check.ReciprocalCommitments other -> Stream.of(convention);
            case Check.Objectives other -> Stream.of(convention);
            case Check.MeansAndActions other -> Stream.of(convention);
            case Check.DedicatedObjectives other -> Stream.of(convention);
            case Check.BudgetRules other -> Stream.of(convention);
            case Check.Indicators other -> Stream.of(convention);
            case Check.AmendmentConditions other -> Stream.of(convention);
            case Check.EvaluationProcess other -> Stream.of(convention);
            case Check.Orientations other -> Stream.of(convention);
            case Check.ControlPlan other -> Stream.of(convention);
            case Check.ClauseOn other -> Stream.of(convention);
            case Check.Duration other -> Stream.of(convention);
            case Check.SignedBy other -> Stream.of(convention);
            case Check.CoherentOrientations other -> Stream.of(convention);
            case Check.ReportWithin other -> Stream.of(convention);
            case Check.Recorded other -> Stream.of(convention);
            case Check.LocalContracts other -> Stream.of(convention);
            case Check.ByJudgement other -> Stream.of(convention);
        };
    }
}
