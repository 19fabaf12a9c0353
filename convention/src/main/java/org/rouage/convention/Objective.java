package org.rouage.convention;

import java.util.List;
import java.util.Optional;

/**
 * What the convention sets out to reach: its legal categories (the headings of the founding article it answers), the
 * means given to it and the actions taken, or the reason why there are none.
 *
 * <p>Example: "Answer 88 % of calls", category {@code service-quality}, means {@code budget-management}, actions
 * {@code action-12}. Means and actions are identifiers of budgets, workforce lines and actions.
 */
public record Objective(
        String id,
        Optional<String> number,
        String title,
        String text,
        List<String> categories,
        List<String> audiences,
        List<String> means,
        Optional<String> noMeansBecause,
        List<String> actions,
        Optional<String> noActionBecause)
        implements Element {
    public Objective {
        categories = List.copyOf(categories);
        audiences = List.copyOf(audiences);
        means = List.copyOf(means);
        actions = List.copyOf(actions);
    }
}
