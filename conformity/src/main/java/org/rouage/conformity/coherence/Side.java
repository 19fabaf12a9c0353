package org.rouage.conformity.coherence;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.convention.Action;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Budget;
import org.rouage.convention.Clause;
import org.rouage.convention.Commitment;
import org.rouage.convention.ControlPlan;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.Heading;
import org.rouage.convention.Indicator;
import org.rouage.convention.Measure;
import org.rouage.convention.MeasureRule;
import org.rouage.convention.Objective;
import org.rouage.convention.Orientation;
import org.rouage.convention.Parameter;
import org.rouage.convention.Scoring;
import org.rouage.convention.Series;
import org.rouage.convention.Workforce;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Standing;

/** One of the two conventions as it stands on the day asked, looked up by name. */
final class Side {
    private final Standing standing;
    private final Convention convention;
    private final Map<String, Passage> passages;
    private final List<ActDays> concluded;
    private final Map<String, Named> acts = new LinkedHashMap<>();

    private Side(Standing standing) {
        this.standing = standing;
        convention = standing.convention();
        passages = standing.root().all().collect(toMap(Passage::id, one -> one, (first, again) -> first));
        concluded = standing.acts().stream()
                .filter(act -> isConcluded(act, standing.asOf()))
                .toList();
        for (ActDays act : concluded) {
            acts.put(act.act(), new Named(act.act(), act.amendment().title(), Named.State.THERE, Optional.empty()));
            act.amendment()
                    .clauses()
                    .forEach(clause -> acts.put(
                            clause.id(),
                            new Named(clause.id(), clause.title(), Named.State.THERE, Optional.of(clause))));
        }
    }

    static Side of(Consolidation consolidation, AsOf asOf) {
        return new Side(consolidation.on(asOf));
    }

    /** Signed by all and known: whether it is in effect yet, or has a day of effect at all, does not matter here. */
    private static boolean isConcluded(ActDays act, AsOf asOf) {
        return switch (act.status(asOf)) {
            case IN_FORCE, ANNOUNCED, UNDATED -> true;
            case DRAFT, UNKNOWN -> false;
        };
    }

    Convention convention() {
        return convention;
    }

    Standing standing() {
        return standing;
    }

    /** The amendments concluded by the day of knowledge, in the order in which they apply. */
    List<ActDays> concluded() {
        return concluded;
    }

    /** A clause of the text, an amendment, or a clause that an amendment keeps to itself. */
    Named named(String id) {
        Passage passage = passages.get(id);
        if (passage != null) {
            var state = passage.isInForce() ? Named.State.THERE : Named.State.REPEALED;
            return new Named(id, title(passage.element()), state, Optional.of(passage.element()));
        }
        return Optional.ofNullable(acts.get(id))
                .orElseGet(() -> new Named(id, "", Named.State.MISSING, Optional.empty()));
    }

    private static String title(Element element) {
        return switch (element) {
            case Action one -> one.title();
            case AmendmentConditions one -> "";
            case Budget one -> one.title();
            case Budget.Line one -> one.title();
            case Budget.Constraint one -> one.title();
            case Budget.ExecutionRules one -> one.text();
            case Budget.Rule one -> one.text();
            case Clause one -> one.title();
            case Commitment one -> one.title();
            case ControlPlan one -> one.title();
            case Convention.Annex one -> one.title();
            case Convention.Axis one -> one.title();
            case Convention.Sheet one -> one.title();
            case EvaluationProcess one -> "";
            case Heading one -> one.title();
            case Indicator one -> one.title();
            case Measure one -> one.title();
            case MeasureRule one -> one.text();
            case Objective one -> one.title();
            case Orientation one -> one.title();
            case Parameter one -> one.title();
            case Scoring one -> one.title();
            case Series one -> one.title();
            case Workforce one -> one.title();
        };
    }
}
