package org.rouage.budget.execution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.budget.execution.Finding.Weight;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;

/**
 * What happened to the budgets of a convention as known on a day, year by year, and what its rules say of it.
 *
 * <p>Example: voted 100, rectified −2, carried over 1, transferred in 3 and out 5, committed 90: available 7. A
 * transfer back to personnel without an act is a finding {@code EXECUTION-TRANSFER-NOT-ALLOWED}. Years that have not
 * begun and of which nothing is told are left out.
 */
public record Execution(AsOf asOf, List<BudgetYear> years, List<Finding> findings) {
    public Execution {
        years = List.copyOf(years);
        findings = findings.stream().sorted().distinct().toList();
    }

    /**
     * What is confronted: the acts and records, the days asked, the ceilings on those days, what groups are called, and
     * the place of each entry by its number, counted from 1.
     */
    public record Question(
            Consolidation consolidation,
            Records records,
            AsOf asked,
            Ceilings ceilings,
            GroupNames groups,
            IntFunction<Place> places) {}

    /** All that is wrong with the entries, or what comes of them. */
    public static Outcome<Execution> of(Question question) {
        return new Confrontation(question).confront();
    }

    /** The same for one year only. */
    public Execution only(int year) {
        return new Execution(
                asOf,
                years.stream().filter(one -> one.year() == year).toList(),
                findings.stream().filter(one -> one.year() == year).toList());
    }

    /** The heaviest weight of all findings, notices left out. */
    public Optional<Weight> heaviest() {
        return findings.stream()
                .map(Finding::weight)
                .filter(weight -> weight != Weight.NOTICE)
                .min(Comparator.naturalOrder());
    }
}
