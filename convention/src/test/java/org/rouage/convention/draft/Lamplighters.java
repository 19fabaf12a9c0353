package org.rouage.convention.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rouage.basics.Validity;
import org.rouage.convention.Amendment;
import org.rouage.convention.Budget;
import org.rouage.convention.Clause;
import org.rouage.convention.Commitment;
import org.rouage.convention.Convention;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Objective;
import org.rouage.convention.Operation;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records;
import org.rouage.convention.Series;
import org.rouage.convention.Workforce;
import org.rouage.convention.consolidation.Consolidation;

/**
 * The fictitious convention of the lamplighters: two axes, three sheets, a budget, staff, clauses, a network of two.
 */
final class Lamplighters {
    static final LocalDate START = LocalDate.of(2024, 1, 1);

    private Lamplighters() {}

    static Convention convention() {
        return new Convention(
                "lamplighters-2024",
                "Convention of the lamplighters",
                "cog",
                List.of("CSS L227-1"),
                fund(),
                List.of(
                        new Convention.Party("state", "state", "The State"),
                        new Convention.Party("fund", "fund", "The fund")),
                new Convention.Period(START, LocalDate.of(2028, 12, 31)),
                Optional.empty(),
                Optional.of("The parties agree on the lamps of the town."),
                List.of(),
                List.of(
                        new Convention.Axis("axis-1", Optional.of("1"), "Service", "", List.of(sheet("1"), sheet("2"))),
                        new Convention.Axis("axis-2", Optional.of("2"), "Means", "", List.of(sheet("3")))),
                List.of(budget()),
                List.of(Workforce.written(
                        "staff", "Staff", "ETPMA", List.of(new Workforce.Year(2024, BigDecimal.TEN)))),
                List.of(parameter("replacement-rate", "50", "%")),
                List.of(new Series(
                        "oil-price",
                        "Price of lamp oil",
                        "EUR",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Series.Value(2024, BigDecimal.TWO)))),
                Optional.empty(),
                Optional.of(new EvaluationProcess(
                        "evaluation",
                        "Each year.",
                        List.of(),
                        List.of(),
                        List.of(parameter("partial-from", "90", "%")))),
                List.of(),
                List.of(),
                List.of(clause("clause-1"), clause("clause-2"), clause("clause-3")),
                List.of());
    }

    private static Fund fund() {
        var from = Validity.from(LocalDate.of(2010, 1, 1));
        return new Fund(
                "lamp",
                "Fund of the lamplighters",
                "LAMP",
                List.of(),
                List.of(new Fund.Held("prevention", from)),
                List.of(new Fund.Region("plain", "Plain"), new Fund.Region("shore", "Shore")),
                List.of(new Fund.LocalFund("north", "North", from), new Fund.LocalFund("south", "South", from)));
    }

    static Budget.Constraint constraint(String id) {
        return new Budget.Constraint(
                id,
                "Title of " + id,
                "line-1",
                "ceiling",
                "at-most",
                BigDecimal.TEN,
                "MEUR",
                Optional.empty(),
                Optional.empty());
    }

    private static Budget budget() {
        return Budget.written(
                "budget-1",
                "Management",
                "management",
                Optional.of(Budget.Rule.inWords("rule-calculation", "The amount of the year before.")),
                Optional.of(Budget.Rule.inWords("rule-evolution", "One per cent a year.")),
                List.of(new Budget.Amount(2024, new BigDecimal("51.2"), "MEUR")),
                List.of(Budget.Line.written("line-1", "Lamp oil", true, List.of())));
    }

    private static Convention.Sheet sheet(String rank) {
        return new Convention.Sheet(
                "sheet-" + rank,
                Optional.of(rank),
                "Sheet " + rank,
                "Every lamp is lit within 20 minutes of dusk.",
                List.of(objective("obj-" + rank)),
                List.of(commitment("com-" + rank)),
                List.of(),
                List.of(indicator("ind-" + rank)));
    }

    static Objective objective(String id) {
        return new Objective(
                id,
                Optional.empty(),
                "Light " + id,
                "Light the lamps on time.",
                List.of("service-quality"),
                List.of(),
                List.of("budget-1"),
                Optional.empty(),
                List.of(),
                Optional.of("no action yet"));
    }

    static Commitment commitment(String id) {
        return new Commitment(
                id,
                Optional.empty(),
                "state",
                "Deliver the oil",
                "The State delivers the oil.",
                Optional.of(LocalDate.of(2025, 6, 30)),
                Optional.empty(),
                List.of());
    }

    static Indicator indicator(String id) {
        return new Indicator(
                id,
                Optional.empty(),
                "Lamps lit",
                "Share of lamps lit on time.",
                "quantitative",
                "result",
                "%",
                "up",
                List.of(),
                Optional.empty(),
                List.of(target(2025, "86"), target(2026, "87")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Indicator.Value target(int year, String number) {
        return new Indicator.Value(year, Optional.of(new BigDecimal(number)), Optional.empty(), Optional.empty());
    }

    static Parameter parameter(String id, String value, String unit) {
        return new Parameter(id, id, new BigDecimal(value), unit);
    }

    static Clause clause(String id) {
        return new Clause(
                id,
                Optional.empty(),
                "network-evolution",
                "Title of " + id,
                "The fund answers within ten days; the answer of the agency is final.",
                List.of(),
                Optional.empty());
    }

    static Operation setTarget(String indicator, int year, String number) {
        return new Operation.SetTarget(
                indicator,
                Optional.empty(),
                year,
                Optional.of(new BigDecimal(number)),
                Optional.empty(),
                Optional.empty());
    }

    static Operation words(String clause, String words, String by) {
        return new Operation.ReplaceWords(clause, Optional.empty(), words, by);
    }

    static Operation insertLast(String into, org.rouage.convention.Element element) {
        return new Operation.Insert(into, Optional.empty(), false, element);
    }

    static Operation insertAfter(String into, String sibling, org.rouage.convention.Element element) {
        return new Operation.Insert(into, Optional.of(sibling), false, element);
    }

    static Operation repeal(String clause) {
        return new Operation.Repeal(clause);
    }

    static Draft draft(String name, String base, Operation... operations) {
        return new Draft(name, amendment(9, Optional.empty(), base, List.of(operations)));
    }

    /** Signed and in effect on the first of its month in 2025. */
    static Amendment signed(int number, Operation... operations) {
        return amendment(number, Optional.of(LocalDate.of(2025, number, 1)), "convention", List.of(operations));
    }

    private static Amendment amendment(
            int number, Optional<LocalDate> signed, String base, List<Operation> operations) {
        return new Amendment(
                number,
                "Amendment " + number,
                "workload-change",
                Optional.empty(),
                signed,
                Optional.empty(),
                signed,
                Optional.empty(),
                Optional.of(base),
                "",
                List.of(),
                operations,
                List.of());
    }

    static Consolidation consolidation(Amendment... signed) {
        return Consolidation.of(convention(), List.of(signed), Records.none())
                .value()
                .orElseThrow();
    }

    static Conflicts between(Draft first, Draft second) {
        return Conflicts.between(consolidation(), first, second).value().orElseThrow();
    }

    static Choices choices(String... conflictFirstSecondTake) {
        String[] said = conflictFirstSecondTake;
        return new Choices(IntStream.range(0, said.length / 4)
                .map(i -> i * 4)
                .mapToObj(at -> new Records.Choice(
                        said[at], said[at + 1], said[at + 2], said[at + 3], "agreed", "the two parties", START))
                .toList());
    }
}
