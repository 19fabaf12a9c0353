package org.rouage.budget.execution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.budget.execution.Account.Level;
import org.rouage.convention.Budget;
import org.rouage.convention.Budget.Amount;
import org.rouage.convention.Budget.Rule;
import org.rouage.formula.Unit;

/**
 * The accounts of one budget: itself, its groups in the order in which its lines name them, its lines.
 *
 * <p>Example: {@code budget-fnga} with three lines of which two are in {@code personnel}: one budget, one group or two,
 * three lines.
 */
record BudgetAccounts(Account whole, List<Account> groups, List<Account> lines) {
    private static final Unit EURO = Unit.parse("EUR").orElseThrow();

    BudgetAccounts {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    static BudgetAccounts of(Budget budget) {
        return of(budget, budget.lines());
    }

    /** With lines that the budget no longer has, too. */
    static BudgetAccounts of(Budget budget, List<Budget.Line> held) {
        Unit unit = unit(budget.unit(), budget.amounts(), budget.base()).orElse(EURO);
        List<Account> lines =
                held.stream().map(line -> line(line, budget, unit)).toList();
        List<Account> groups = lines.stream()
                .flatMap(line -> line.group().stream())
                .distinct()
                .map(group -> group(group, budget, lines, unit))
                .toList();
        var whole = new Account(
                Level.BUDGET,
                budget.id(),
                budget.title(),
                budget.id(),
                Optional.empty(),
                areLimitative(lines.stream()),
                isCapped(budget.calculation(), budget.amounts()),
                unit);
        return new BudgetAccounts(whole, groups, lines);
    }

    /** The budget or the line of this name. */
    Optional<Account> figure(String id) {
        return Stream.concat(Stream.of(whole), lines.stream())
                .filter(account -> account.id().equals(id))
                .findFirst();
    }

    private static Account line(Budget.Line line, Budget budget, Unit unit) {
        return new Account(
                Level.LINE,
                line.id(),
                line.title(),
                budget.id(),
                line.group(),
                line.limitative(),
                isCapped(line.calculation(), line.amounts()),
                unit(line.unit(), line.amounts(), line.base()).orElse(unit));
    }

    private static Account group(String group, Budget budget, List<Account> lines, Unit unit) {
        List<Account> within = lines.stream()
                .filter(line -> line.group().filter(group::equals).isPresent())
                .toList();
        return new Account(
                Level.GROUP,
                group,
                "",
                budget.id(),
                Optional.of(group),
                areLimitative(within.stream()),
                within.stream().anyMatch(Account::isCapped),
                unit);
    }

    private static boolean areLimitative(Stream<Account> lines) {
        List<Account> all = lines.toList();
        return !all.isEmpty() && all.stream().allMatch(Account::isLimitative);
    }

    private static boolean isCapped(Optional<Rule> calculation, List<Amount> amounts) {
        return calculation.flatMap(Rule::formula).isPresent() || !amounts.isEmpty();
    }

    private static Optional<Unit> unit(Optional<String> stated, List<Amount> amounts, List<Amount> base) {
        return stated.or(() -> Stream.concat(amounts.stream(), base.stream())
                        .map(Amount::unit)
                        .findFirst())
                .flatMap(Unit::parse);
    }
}
