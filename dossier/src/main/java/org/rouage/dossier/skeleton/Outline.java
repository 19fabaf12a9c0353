package org.rouage.dossier.skeleton;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Requirement;
import org.rouage.law.requirement.Scope;
import org.rouage.law.requirement.Span;

/**
 * What the requirements in force ask for, gathered by the section of the dossier that answers them.
 *
 * <p>Example: two requirements on objectives, under {@code risk-management} and {@code service-quality}, give two
 * categories and two comments in the section {@link Section#OBJECTIVES}.
 */
final class Outline {
    /** Where in a dossier a requirement is answered. */
    enum Section {
        PARTIES,
        SIGNATORIES,
        PERIOD,
        OBJECTIVES,
        COMMITMENTS,
        INDICATORS,
        BUDGETS,
        AMENDMENTS,
        EVALUATION,
        ORIENTATIONS,
        CONTROL_PLANS,
        CLAUSES,
        FILINGS,
        EVENTS,
        LOCAL_CONTRACTS,
        CORRESPONDENCES,
        JUSTIFICATIONS
    }

    private static final int USUAL_YEARS = 4;

    private final LocalDate day;
    private final Map<Section, List<Requirement>> requirements = new EnumMap<>(Section.class);
    final SequencedSet<String> missions = new LinkedHashSet<>();
    final SequencedSet<String> branches = new LinkedHashSet<>();
    final SequencedSet<String> categories = new LinkedHashSet<>();
    final SequencedSet<String> audiences = new LinkedHashSet<>();
    final SequencedSet<String> kinds = new LinkedHashSet<>();
    final SequencedSet<String> budgets = new LinkedHashSet<>();
    final SequencedSet<String> grounds = new LinkedHashSet<>();
    final SequencedSet<String> evaluators = new LinkedHashSet<>();
    final SequencedSet<String> domains = new LinkedHashSet<>();
    final SequencedSet<String> controls = new LinkedHashSet<>();
    final SequencedMap<String, SequencedSet<String>> subjects = new LinkedHashMap<>();
    final List<Signature> signatures = new ArrayList<>();
    private Optional<Integer> years = Optional.empty();

    /** One signature that is needed, by any of these capacities. */
    record Signature(String party, List<String> capacities) {}

    private Outline(LocalDate day) {
        this.day = day;
    }

    static Outline of(List<Requirement> requirements, LocalDate day) {
        var outline = new Outline(day);
        requirements.forEach(outline::add);
        return outline;
    }

    List<Requirement> in(Section section) {
        return requirements.getOrDefault(section, List.of());
    }

    /** The shortest term that every rule of duration allows, in years; four where there is none. */
    int years() {
        return years.orElse(USUAL_YEARS);
    }

    private void add(Requirement requirement) {
        requirements
                .computeIfAbsent(section(requirement.check()), section -> new ArrayList<>())
                .add(requirement);
        dated(requirement.scope().missions(), missions);
        dated(requirement.scope().branches(), branches);
        gather(requirement.check());
    }

    private void dated(List<Scope.Dated> terms, SequencedSet<String> into) {
        terms.stream()
                .filter(dated -> dated.validity().contains(day))
                .map(Scope.Dated::term)
                .forEach(into::add);
    }

    private static Section section(Check check) {
        return switch (check) {
            case Check.ConcludedBetween _ -> Section.PARTIES;
            case Check.SignedBy _ -> Section.SIGNATORIES;
            case Check.Duration _ -> Section.PERIOD;
            case Check.Objectives _, Check.MeansAndActions _, Check.DedicatedObjectives _ -> Section.OBJECTIVES;
            case Check.ReciprocalCommitments _ -> Section.COMMITMENTS;
            case Check.Indicators _ -> Section.INDICATORS;
            case Check.BudgetRules _ -> Section.BUDGETS;
            case Check.AmendmentConditions _, Check.AmendmentAfterFinancingLaw _ -> Section.AMENDMENTS;
            case Check.EvaluationProcess _ -> Section.EVALUATION;
            case Check.Orientations _ -> Section.ORIENTATIONS;
            case Check.ControlPlan _ -> Section.CONTROL_PLANS;
            case Check.ClauseOn _ -> Section.CLAUSES;
            case Check.Filed _ -> Section.FILINGS;
            case Check.Recorded _, Check.ReportWithin _ -> Section.EVENTS;
            case Check.LocalContracts _ -> Section.LOCAL_CONTRACTS;
            case Check.CoherentOrientations _ -> Section.CORRESPONDENCES;
            case Check.ByJudgement _ -> Section.JUSTIFICATIONS;
        };
    }

    private void gather(Check check) {
        switch (check) {
            case Check.SignedBy(String party, List<List<String>> needed) ->
                needed.forEach(capacities -> signature(new Signature(party, capacities)));
            case Check.Duration(Span span) ->
                years(span).ifPresent(least -> years = Optional.of(Math.max(least, years.orElse(0))));
            case Check.Objectives(List<Check.Heading> headings) -> headings(headings, categories);
            case Check.BudgetRules(List<Check.Heading> headings) -> headings(headings, budgets);
            case Check.DedicatedObjectives(String audience) -> audiences.add(audience);
            case Check.Indicators(List<String> asked) -> kinds.addAll(asked);
            case Check.AmendmentConditions(List<String> asked) -> grounds.addAll(asked);
            case Check.EvaluationProcess(List<String> asked) -> evaluators.addAll(asked);
            case Check.Orientations(String domain) -> domains.add(domain);
            case Check.ControlPlan(String scope) -> controls.add(scope);
            case Check.ClauseOn(String subject, List<String> facts) ->
                subjects.computeIfAbsent(subject, name -> new LinkedHashSet<>()).addAll(facts);
            case Check.ConcludedBetween _,
                    Check.MeansAndActions _,
                    Check.ReciprocalCommitments _,
                    Check.AmendmentAfterFinancingLaw _,
                    Check.Filed _,
                    Check.Recorded _,
                    Check.ReportWithin _,
                    Check.LocalContracts _,
                    Check.CoherentOrientations _,
                    Check.ByJudgement _ -> {}
        }
    }

    /** A person whom two requirements want signs once. */
    private void signature(Signature needed) {
        boolean there = signatures.stream()
                .anyMatch(other -> other.party().equals(needed.party())
                        && other.capacities()
                                .getFirst()
                                .equals(needed.capacities().getFirst()));
        if (!there) {
            signatures.add(needed);
        }
    }

    private void headings(List<Check.Heading> headings, SequencedSet<String> into) {
        for (Check.Heading heading : headings) {
            into.add(heading.term());
            heading.mission().ifPresent(missions::add);
        }
    }

    private static Optional<Integer> years(Span span) {
        return switch (span) {
            case Span.Minimum(int least) -> Optional.of(least);
            case Span.Exact(int exact) -> Optional.of(exact);
            case Span.FirstThen(int first, int then) -> Optional.of(first);
            case Span.Range(int least, int most) -> Optional.of(least);
            case Span.Maximum(int most) -> Optional.of(Math.min(most, USUAL_YEARS));
            case Span.CoTerminous _ -> Optional.empty();
        };
    }
}
