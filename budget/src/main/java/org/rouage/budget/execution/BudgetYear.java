package org.rouage.budget.execution;

import java.util.List;

/**
 * A budget in a year: where its accounts stand, its votes, its transfers and carry-overs, its limitative expenses.
 *
 * <p>Example: {@code budget-fnga} in 2025: the budget, four groups, seven lines; one primitive budget that conforms and
 * a rectifying one that does not; two transfers, one of them not allowed.
 */
public record BudgetYear(
        Account budget,
        int year,
        Position whole,
        List<Position> groups,
        List<Position> lines,
        List<Vote> votes,
        List<TransferRuling> transfers,
        List<CarryOverRuling> carryOvers,
        LimitativeTotal limitative,
        LimitativeTotal operating) {
    public BudgetYear {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
        votes = List.copyOf(votes);
        transfers = List.copyOf(transfers);
        carryOvers = List.copyOf(carryOvers);
    }
}
