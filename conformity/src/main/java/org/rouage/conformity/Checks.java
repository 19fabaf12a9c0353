package org.rouage.conformity;

import java.util.List;
import java.util.stream.Stream;
import org.rouage.law.requirement.Check;

/** Which check answers which word of the vocabulary: a new word breaks the build here. */
final class Checks {

    private Checks() {}

    static Assessment of(Check check, Case inCase) {
        return switch (check) {
            case Check.ConcludedBetween between -> PartyChecks.concludedBetween(between, inCase);
            case Check.ReciprocalCommitments() -> PartyChecks.reciprocalCommitments(inCase);
            case Check.Objectives objectives -> ObjectiveChecks.objectives(objectives, inCase);
            case Check.MeansAndActions() -> ObjectiveChecks.meansAndActions(inCase);
            case Check.DedicatedObjectives dedicated -> ObjectiveChecks.dedicated(dedicated, inCase);
            case Check.BudgetRules budgets -> BudgetRulesCheck.of(budgets, inCase);
            case Check.Indicators indicators -> ObjectiveChecks.indicators(indicators, inCase);
            case Check.AmendmentConditions conditions -> ContentChecks.amendmentConditions(conditions, inCase);
            case Check.EvaluationProcess evaluation -> ContentChecks.evaluation(evaluation, inCase);
            case Check.Orientations orientations -> ContentChecks.orientations(orientations, inCase);
            case Check.ControlPlan plan -> ContentChecks.controlPlan(plan, inCase);
            case Check.ClauseOn clause -> ContentChecks.clauseOn(clause, inCase);
            case Check.Duration duration -> DurationCheck.of(duration, inCase);
            case Check.SignedBy signed -> PartyChecks.signedBy(signed, inCase);
            case Check.Filed filed -> FilingCheck.of(filed, inCase);
            case Check.CoherentOrientations coherent -> ComparisonChecks.coherent(coherent, inCase);
            case Check.AmendmentAfterFinancingLaw after -> afterFinancingLaw(after, inCase);
            case Check.ReportWithin report -> ProcedureChecks.reportWithin(report, inCase);
            case Check.Recorded recorded -> ProcedureChecks.recorded(recorded, inCase);
            case Check.LocalContracts contracts -> LocalContractsCheck.of(contracts, inCase);
            case Check.ByJudgement judgement -> ProcedureChecks.byJudgement(judgement, inCase);
        };
    }

    private static Assessment afterFinancingLaw(Check.AmendmentAfterFinancingLaw check, Case inCase) {
        if (inCase.isOfAnAmendment()) {
            return check.analogousTo()
                    .map(reference -> AnalogousClauses.inAmendment(reference, inCase))
                    .orElseThrow(() -> new IllegalArgumentException("a yearly duty is put to the convention"));
        }
        return check.yearly()
                ? YearlyAmendment.of(inCase)
                : AnalogousClauses.withoutAmendment(check.analogousTo(), inCase);
    }

    /** The acts to which a requirement is put: the convention, its amendments, or both. */
    static Stream<ActSigning> acts(Check check, Case.File file) {
        Stream<ActSigning> convention = Stream.of(file.convention());
        Stream<ActSigning> amendments = file.amendments().stream();
        return switch (check) {
            case Check.Filed(List<String> recipients, boolean amendmentsToo)
            when amendmentsToo -> Stream.concat(convention, amendments);
            case Check.SignedBy signed -> Stream.concat(convention, amendments);
            case Check.Duration duration ->
                Stream.concat(
                        convention,
                        amendments.filter(
                                one -> one.amendment().flatMap(Terms::setBy).isPresent()));
            case Check.AmendmentAfterFinancingLaw after -> AnalogousClauses.acts(after, file);
            case Check.Filed filed -> convention;
            case Check.ConcludedBetween other -> convention;
            case Check.ReciprocalCommitments other -> convention;
            case Check.Objectives other -> convention;
            case Check.MeansAndActions other -> convention;
            case Check.DedicatedObjectives other -> convention;
            case Check.BudgetRules other -> convention;
            case Check.Indicators other -> convention;
            case Check.AmendmentConditions other -> convention;
            case Check.EvaluationProcess other -> convention;
            case Check.Orientations other -> convention;
            case Check.ControlPlan other -> convention;
            case Check.ClauseOn other -> convention;
            case Check.CoherentOrientations other -> convention;
            case Check.ReportWithin other -> convention;
            case Check.Recorded other -> convention;
            case Check.LocalContracts other -> convention;
            case Check.ByJudgement other -> convention;
        };
    }
}
