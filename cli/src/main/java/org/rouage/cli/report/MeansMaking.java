package org.rouage.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.execution.Account;
import org.rouage.budget.execution.Ceilings;
import org.rouage.budget.execution.Execution;
import org.rouage.budget.execution.Position;
import org.rouage.cli.text.DossierAtHand;
import org.rouage.convention.Convention;
import org.rouage.convention.Indicator;
import org.rouage.convention.Objective;
import org.rouage.convention.consolidation.Standing;
import org.rouage.document.evaluation.EvaluationReport.OfMeans;
import org.rouage.document.evaluation.EvaluationReport.OfObjective;
import org.rouage.document.score.Shown;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * Results against means: of each objective the indicators that serve it, and the envelope and the commitments of each
 * budget or line that it names, year by year.
 *
 * <p>Example: "Payer vite" names {@code fnga-personnel}: 402.9 MEUR in 2022, 400.1 committed. Where the budgets cannot
 * be computed, the amounts are undecided.
 */
final class MeansMaking {
    private final DossierAtHand at;
    private final Standing standing;
    private final Map<String, List<Position>> positions = new HashMap<>();

    MeansMaking(DossierAtHand at, Standing standing) {
        this.at = at;
        this.standing = standing;
        execution()
                .ifPresent(execution -> execution
                        .years()
                        .forEach(year -> Stream.concat(Stream.of(year.whole()), year.lines().stream())
                                .forEach(position -> positions
                                        .computeIfAbsent(position.account().id(), _ -> new ArrayList<>())
                                        .add(position))));
    }

    private Optional<Execution> execution() {
        var dossier = at.dossier();
        return BudgetModel.of(standing, dossier.records(), dossier.where())
                .value()
                .flatMap(model -> model.compute().value())
                .flatMap(trajectory -> Execution.of(new Execution.Question(
                                dossier.consolidation(),
                                dossier.records(),
                                standing.asOf(),
                                Ceilings.of(trajectory),
                                group -> at.vocabulary().name(Slot.GROUP, group),
                                number -> Place.of("records/execution.yaml")))
                        .value());
    }

    /** The years inclusive. */
    List<OfObjective> of(int from, int to) {
        Convention convention = standing.convention();
        return convention
                .objectives()
                .map(objective -> new OfObjective(
                        objective.id(),
                        objective.title(),
                        convention
                                .indicators()
                                .filter(indicator -> indicator.objectives().contains(objective.id()))
                                .map(Indicator::id)
                                .toList(),
                        means(objective, from, to),
                        objective.noMeansBecause()))
                .toList();
    }

    private List<OfMeans> means(Objective objective, int from, int to) {
        var means = new ArrayList<OfMeans>();
        for (String id : objective.means()) {
            List<Position> known = positions.getOrDefault(id, List.of()).stream()
                    .filter(position -> position.year() >= from && position.year() <= to)
                    .toList();
            known.forEach(position -> means.add(means(position)));
            if (known.isEmpty()) {
                var undecided = new Shown.Undecided(List.of());
                means.add(new OfMeans(id, id, to, undecided, undecided, Text.empty()));
            }
        }
        return means;
    }

    private static OfMeans means(Position position) {
        Account account = position.account();
        Text state = position.isOverrun() ? Text.of("dépassé", "overrun") : Text.empty();
        return new OfMeans(
                account.id(),
                account.title(),
                position.year(),
                shown(position.ceiling(), account.unit()),
                shown(position.committed().value(), account.unit()),
                state);
    }

    private static Shown shown(Value value, Unit unit) {
        return switch (value) {
            case Value.Known(Rational number, Unit _) ->
                new Shown.Quantity(number.dividedBy(unit.scale()), unit.symbol(Language.FRENCH));
            case Value.Truth truth -> new Shown.Undecided(List.of());
            case Value.Undecided(List<Value.Reason> reasons) ->
                new Shown.Undecided(
                        reasons.stream().map(Value.Reason::words).distinct().toList());
        };
    }
}
