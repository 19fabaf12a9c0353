package org.rouage.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.convention.Amendment;
import org.rouage.convention.Budget;
import org.rouage.convention.Clause;
import org.rouage.convention.Convention;
import org.rouage.convention.EvaluationProcess;

/**
 * The words of each clause that evidence may point at, by identifier, in Markdown as the parties wrote them.
 *
 * <p>Example: {@code of("obj-1")} is the title "Answer 88 % of calls" and the text of that objective.
 */
public final class ClauseTexts {
    /** A clause's title and its text. */
    public record Words(String title, String markdown) {}

    private final Map<String, Words> byId = new LinkedHashMap<>();

    private ClauseTexts() {}

    public static ClauseTexts of(Convention convention, List<Amendment> amendments) {
        var texts = new ClauseTexts();
        convention.objectives().forEach(one -> texts.put(one.id(), one.title(), one.text()));
        convention.commitments().forEach(one -> texts.put(one.id(), one.title(), one.text()));
        convention.actions().forEach(one -> texts.put(one.id(), one.title(), one.text()));
        convention.indicators().forEach(one -> texts.put(one.id(), one.title(), one.definition()));
        convention.budgets().forEach(texts::budget);
        convention.workforce().forEach(one -> texts.put(one.id(), one.title(), ""));
        convention.orientations().forEach(one -> texts.put(one.id(), one.title(), one.text()));
        convention.controlPlans().forEach(one -> texts.put(one.id(), one.title(), one.text()));
        convention.clauses().forEach(texts::clause);
        convention.evaluation().ifPresent(texts::evaluation);
        convention.amendmentConditions().ifPresent(one -> {
            var text = new StringBuilder(one.text());
            one.grounds().forEach(ground -> text.append("\n\n- ").append(ground.text()));
            texts.put(one.id(), "", text.toString());
        });
        amendments.forEach(amendment -> {
            texts.put(amendment.act(), amendment.title(), amendment.text());
            amendment.clauses().forEach(texts::clause);
        });
        return texts;
    }

    private void put(String id, String title, String markdown) {
        byId.putIfAbsent(id, new Words(title, markdown));
    }

    private void clause(Clause clause) {
        var text = new StringBuilder(clause.text());
        clause.steps().forEach(step -> text.append("\n\n1. ").append(step));
        clause.amount().ifPresent(amount -> text.append("\n\n").append(amount(amount)));
        put(clause.id(), clause.title(), text.toString());
    }

    private void budget(Budget budget) {
        var text = new StringBuilder();
        budget.calculation().ifPresent(rule -> text.append(rule.text()).append("\n\n"));
        budget.evolution().ifPresent(rule -> text.append(rule.text()).append("\n\n"));
        budget.amounts()
                .forEach(amount -> text.append("- ").append(amount(amount)).append('\n'));
        put(budget.id(), budget.title(), text.toString());
    }

    private static String amount(Budget.Amount amount) {
        BigDecimal value = amount.amount();
        return amount.year() + ": " + value.toPlainString() + " " + amount.unit();
    }

    private void evaluation(EvaluationProcess process) {
        var text = new StringBuilder(process.text());
        process.steps()
                .forEach(step -> text.append("\n\n1. **")
                        .append(step.party())
                        .append("**: ")
                        .append(step.text()));
        put(process.id(), "", text.toString());
    }

    public Optional<Words> of(String clause) {
        return Optional.ofNullable(byId.get(clause));
    }
}
