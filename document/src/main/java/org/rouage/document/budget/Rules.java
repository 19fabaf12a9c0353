package org.rouage.document.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.Figure;
import org.rouage.convention.consolidation.RulesByYear;
import org.rouage.convention.consolidation.RulesByYear.Held;
import org.rouage.convention.consolidation.Slot;
import org.rouage.convention.consolidation.Standing;
import org.rouage.document.standing.ActWords;
import org.rouage.formula.Definition;
import org.rouage.formula.Reference;

/** The rules of each figure over the term, as the acts say them and as the model computes them. */
final class Rules {
    private final Standing standing;
    private final BudgetModel model;

    /** What holds in a year: the words of an act, the formula that is computed. */
    private record Both(Optional<Held> said, Optional<Definition.Rule> computed) {
        boolean isNothing() {
            return said.isEmpty() && computed.isEmpty();
        }
    }

    Rules(Standing standing, BudgetModel model) {
        this.standing = standing;
        this.model = model;
    }

    /** In the order of the figures; of each, how it is calculated, then how it moves; of each, by years. */
    List<RuleInWords> all() {
        var all = new ArrayList<RuleInWords>();
        for (Figure figure : model.figures()) {
            switch (figure.kind()) {
                case BUDGET, LINE, WORKFORCE -> {
                    String name = figure.reference().name();
                    RulesByYear calculation = RulesByYear.ofCalculation(standing, name);
                    RulesByYear evolution = RulesByYear.ofEvolution(standing, name);
                    all.addAll(of(figure, Slot.CALCULATION, calculation, Reference.value(name)));
                    all.addAll(of(figure, Slot.EVOLUTION, evolution, Reference.evolution(name)));
                }
                case SERIES, PARAMETER, EVOLUTION -> {}
            }
        }
        return all;
    }

    private List<RuleInWords> of(Figure figure, Slot slot, RulesByYear said, Reference computed) {
        Optional<Definition> definition = model.definition(computed);
        var rules = new ArrayList<RuleInWords>();
        int from = model.first();
        for (int year = model.first(); year <= model.last(); year++) {
            Both now = both(said, definition, year);
            boolean isLast =
                    year == model.last() || !both(said, definition, year + 1).equals(now);
            if (isLast) {
                if (!now.isNothing()) {
                    rules.add(rule(figure, slot, now, from, year));
                }
                from = year + 1;
            }
        }
        return rules;
    }

    /** The words are told only beside the formula that the act wrote with them: a scenario may put another there. */
    private static Both both(RulesByYear said, Optional<Definition> definition, int year) {
        Optional<Definition.Rule> computed = definition.flatMap(one -> one.rule(year));
        Optional<String> formula = computed.map(rule -> rule.formula().text());
        return new Both(said.in(year).filter(held -> held.rule().formula().equals(formula)), computed);
    }

    private static RuleInWords rule(Figure figure, Slot slot, Both both, int from, int to) {
        Text act = both.computed()
                .map(Definition.Rule::source)
                .or(() -> both.said().map(held -> ActWords.name(held.writer().act())))
                .orElse(Text.empty());
        return new RuleInWords(
                figure,
                slot,
                both.said().map(held -> held.rule().id()),
                both.said().map(held -> held.rule().text()),
                both.computed().map(Definition.Rule::formula),
                act,
                from,
                to);
    }

    /** The identifier of the rule by which a figure is computed in a year. */
    static Optional<String> idOf(List<RuleInWords> rules, Reference figure, int year) {
        Slot slot = figure.aspect() == Reference.Aspect.EVOLUTION ? Slot.EVOLUTION : Slot.CALCULATION;
        return rules.stream()
                .filter(rule -> rule.slot() == slot
                        && rule.figure().reference().name().equals(figure.name())
                        && rule.from() <= year
                        && year <= rule.to())
                .findFirst()
                .flatMap(RuleInWords::id);
    }
}
