package org.rouage.convention.difference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.convention.Amendment;
import org.rouage.convention.Budget;
import org.rouage.convention.Clause;
import org.rouage.convention.Commitment;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Objective;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Standing;

/** The fictitious convention of the lighthouse keepers, and ways to write it otherwise. */
final class Lighthouses {
    private Lighthouses() {}

    /** Two sheets of two objectives each, an indicator in the second, and four clauses. */
    static Convention convention() {
        return convention(
                List.of(
                        sheet("sheet-1", List.of(objective("obj-1"), objective("obj-2")), List.of()),
                        sheet("sheet-2", List.of(objective("obj-3"), objective("obj-4")), List.of(indicator("86")))),
                clauses("a", "b", "c", "d"));
    }

    static Convention convention(List<Convention.Sheet> sheets, List<Clause> clauses) {
        return new Convention(
                "lighthouses-2024",
                "Convention of the lighthouse keepers",
                "cog",
                List.of("CSS L227-1"),
                new Fund("light", "Fund of the keepers", "LIGHT", List.of(), List.of(), List.of()),
                List.of(new Convention.Party("state", "state", "The State")),
                new Convention.Period(LocalDate.of(2024, 1, 1), LocalDate.of(2028, 12, 31)),
                Optional.empty(),
                Optional.of("The parties agree."),
                List.of(),
                List.of(new Convention.Axis("axis-1", Optional.empty(), "Light", "", sheets)),
                List.of(Budget.written(
                        "budget-1",
                        "Oil",
                        "management",
                        Optional.of(Budget.Rule.inWords("rule-1", "Last year's amount.")),
                        Optional.empty(),
                        List.of(new Budget.Amount(2024, new BigDecimal("51.2"), "MEUR")),
                        List.of())),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                clauses,
                List.of());
    }

    static Convention.Sheet sheet(String id, List<Objective> objectives, List<Indicator> indicators) {
        return new Convention.Sheet(
                id, Optional.empty(), "Title of " + id, "", objectives, List.of(), List.of(), indicators);
    }

    static Objective objective(String id) {
        return objective(id, "Keep the light of " + id + " burning.");
    }

    static Objective objective(String id, String text) {
        return new Objective(
                id,
                Optional.empty(),
                "Title of " + id,
                text,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    static Commitment commitment(String id) {
        return new Commitment(
                id, Optional.empty(), "state", "Title of " + id, "", Optional.empty(), Optional.empty(), List.of());
    }

    static Indicator indicator(String target) {
        return new Indicator(
                "ind-1",
                Optional.empty(),
                "Nights with light",
                "Share of nights.",
                "quantitative",
                "result",
                "%",
                "up",
                List.of("obj-3"),
                Optional.empty(),
                List.of(new Indicator.Value(
                        2026, Optional.of(new BigDecimal(target)), Optional.empty(), Optional.empty())),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Clause clause(String id, String text) {
        return new Clause(
                id, Optional.empty(), "network-evolution", "Title of " + id, text, List.of(), Optional.empty());
    }

    static List<Clause> clauses(String... ids) {
        return Stream.of(ids).map(id -> clause(id, "Text of " + id + ".")).toList();
    }

    static Standing standing(Convention convention) {
        return consolidated(convention).on(AsOf.on(LocalDate.of(2024, 1, 1)));
    }

    /** Acts numbered from 1, each in effect a month after the one before; the first on 2025-01-01. */
    static Consolidation consolidated(Convention convention, Operation... operations) {
        var amendments = new java.util.ArrayList<Amendment>();
        for (Operation operation : operations) {
            LocalDate day = LocalDate.of(2025, 1, 1).plusMonths(amendments.size());
            amendments.add(new Amendment(
                    amendments.size() + 1,
                    "Amendment",
                    "other",
                    Optional.empty(),
                    Optional.of(day),
                    Optional.empty(),
                    Optional.of(day),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    List.of(),
                    List.of(operation),
                    List.of()));
        }
        return Consolidation.of(convention, amendments, Records.none()).value().orElseThrow();
    }

    /** From the convention as signed to what stands after these operations. */
    static Differences after(Operation... operations) {
        var consolidation = consolidated(convention(), operations);
        return Differences.between(
                consolidation.on(AsOf.on(LocalDate.of(2024, 1, 1))),
                consolidation.on(AsOf.on(LocalDate.of(2028, 1, 1))));
    }

    static Differences between(Convention before, Convention after) {
        return Differences.between(standing(before), standing(after));
    }
}
