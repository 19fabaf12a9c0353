package org.rouage.conformity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rouage.convention.Action;
import org.rouage.convention.Budget;
import org.rouage.convention.Clause;
import org.rouage.convention.Commitment;
import org.rouage.convention.ControlPlan;
import org.rouage.convention.Convention;
import org.rouage.convention.Indicator;
import org.rouage.convention.Objective;
import org.rouage.convention.Orientation;

/**
 * A convention indexed once by what the checks look for, so that judging costs as much per requirement however many
 * clauses there are elsewhere.
 */
final class Clauses {
    private final Convention convention;
    private final List<Objective> objectives;
    private final List<Indicator> indicators;
    private final Map<String, List<Objective>> objectivesByCategory;
    private final Map<String, List<Objective>> objectivesByAudience;
    private final Map<String, List<Action>> actionsByAudience;
    private final Map<String, List<Budget>> budgetsByNature;
    private final Map<String, List<Commitment>> commitmentsByRole;
    private final Map<String, List<Orientation>> orientationsByDomain;
    private final Map<String, List<ControlPlan>> controlPlansByScope;
    private final Map<String, List<Clause>> clausesBySubject;
    private final Set<String> means = new HashSet<>();
    private final Map<String, String> actionOwners = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();

    private Clauses(Convention convention) {
        this.convention = convention;
        convention.parties().forEach(party -> roles.put(party.id(), party.role()));
        objectives = convention.objectives().toList();
        indicators = convention.indicators().toList();
        objectivesByCategory = index(objectives, objective -> objective.categories().stream());
        objectivesByAudience = index(objectives, objective -> objective.audiences().stream());
        actionsByAudience = index(convention.actions().toList(), action -> action.audiences().stream());
        budgetsByNature = index(convention.budgets(), budget -> Stream.of(budget.nature()));
        commitmentsByRole = index(convention.commitments().toList(), commitment -> Stream.of(role(commitment.party())));
        orientationsByDomain = index(convention.orientations(), orientation -> Stream.of(orientation.domain()));
        controlPlansByScope = index(convention.controlPlans(), plan -> Stream.of(plan.scope()));
        clausesBySubject = index(convention.clauses(), clause -> Stream.of(clause.subject()));
        convention.means().forEach(means::add);
        convention.actions().forEach(action -> actionOwners.put(action.id(), role(action.owner())));
    }

    static Clauses of(Convention convention) {
        return new Clauses(convention);
    }

    private static <T> Map<String, List<T>> index(List<T> clauses, Function<T, Stream<String>> terms) {
        var index = new HashMap<String, List<T>>();
        for (T clause : clauses) {
            terms.apply(clause)
                    .distinct()
                    .forEach(term -> index.computeIfAbsent(term, key -> new ArrayList<>())
                            .add(clause));
        }
        return index;
    }

    Convention convention() {
        return convention;
    }

    /** {@code state} or {@code fund}, for a party named by its identifier or by its role. */
    String role(String party) {
        return roles.getOrDefault(party, party);
    }

    List<Objective> objectives() {
        return objectives;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    List<Objective> objectivesIn(String category) {
        return objectivesByCategory.getOrDefault(category, List.of());
    }

    List<Objective> objectivesFor(String audience) {
        return objectivesByAudience.getOrDefault(audience, List.of());
    }

    List<Action> actionsFor(String audience) {
        return actionsByAudience.getOrDefault(audience, List.of());
    }

    List<Budget> budgets(String nature) {
        return budgetsByNature.getOrDefault(nature, List.of());
    }

    List<Commitment> commitmentsOf(String role) {
        return commitmentsByRole.getOrDefault(role, List.of());
    }

    List<Orientation> orientations(String domain) {
        return orientationsByDomain.getOrDefault(domain, List.of());
    }

    List<ControlPlan> controlPlans(String scope) {
        return controlPlansByScope.getOrDefault(scope, List.of());
    }

    List<Clause> on(String subject) {
        return clausesBySubject.getOrDefault(subject, List.of());
    }

    /** Whether a budget, a budget line or a workforce path has this identifier. */
    boolean isMeans(String id) {
        return means.contains(id);
    }

    /** Whether an action has this identifier and a party to the convention owns it. */
    boolean isActionOfAParty(String id) {
        return actionOwners.containsKey(id) && roles.containsValue(actionOwners.get(id));
    }
}
