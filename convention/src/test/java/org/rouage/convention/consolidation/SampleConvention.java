package org.rouage.convention.consolidation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Validity;
import org.rouage.convention.Amendment;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Budget;
import org.rouage.convention.Clause;
import org.rouage.convention.Commitment;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Objective;
import org.rouage.convention.Operation;
import org.rouage.convention.Parameter;
import org.rouage.convention.Workforce;

/** The fictitious convention of the clockmakers, small enough to know by heart. */
public final class SampleConvention {
    private SampleConvention() {}

    public static Convention clockmakers() {
        return new Convention(
                "clockmakers-2014",
                "Convention of the clockmakers",
                "cog",
                List.of("CSS L227-1"),
                fund(),
                List.of(
                        new Convention.Party("state", "state", "The State"),
                        new Convention.Party("fund", "fund", "The fund")),
                new Convention.Period(LocalDate.of(2014, 1, 1), LocalDate.of(2017, 12, 31)),
                Optional.empty(),
                Optional.of("The parties agree."),
                List.of(),
                List.of(new Convention.Axis("axis-1", Optional.empty(), "Service", "", List.of(sheet()))),
                List.of(Budget.written(
                        "budget-1",
                        "Management",
                        "management",
                        Optional.of(Budget.Rule.inWords("rule-calculation", "Last year's amount.")),
                        Optional.empty(),
                        List.of(new Budget.Amount(2014, new BigDecimal("51.2"), "MEUR")),
                        List.of())),
                List.of(Workforce.written(
                        "staff", "Staff", "ETPMA", List.of(new Workforce.Year(2014, BigDecimal.TEN)))),
                List.of(),
                List.of(),
                Optional.of(new AmendmentConditions(
                        "conditions",
                        "The parties meet.",
                        List.of(new AmendmentConditions.Ground("financing-law", "Within two months.")),
                        List.of(new Parameter("review-delay", "Delay to meet", new BigDecimal("60"), "days")))),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(clause("clause-1", "First"), clause("clause-2", "Second")),
                List.of());
    }

    private static Convention.Sheet sheet() {
        return new Convention.Sheet(
                "sheet-1",
                Optional.of("1"),
                "Answering",
                "The fund answers within 14 days; the agency's answer is final.",
                List.of(new Objective(
                        "obj-1",
                        Optional.empty(),
                        "Answer",
                        "Answer 88 % of calls.",
                        List.of("service-quality"),
                        List.of(),
                        List.of("budget-1"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty())),
                List.of(new Commitment(
                        "com-1",
                        Optional.empty(),
                        "state",
                        "Publish the decree",
                        "The State publishes the decree.",
                        Optional.of(LocalDate.of(2015, 6, 30)),
                        Optional.empty(),
                        List.of("obj-1"))),
                List.of(),
                List.of(indicator("ind-1")));
    }

    private static Fund fund() {
        var from = Validity.from(LocalDate.of(2010, 1, 1));
        return new Fund(
                "clock",
                "Fund of the clockmakers",
                "CLOCK",
                List.of(),
                List.of(new Fund.Held("prevention", from)),
                List.of(new Fund.LocalFund("north", "North", from), new Fund.LocalFund("south", "South", from)));
    }

    public static Clause clause(String id, String title) {
        return new Clause(
                id, Optional.empty(), "network-evolution", title, "Text of " + id + ".", List.of(), Optional.empty());
    }

    public static Indicator indicator(String id) {
        return new Indicator(
                id,
                Optional.empty(),
                "Calls answered",
                "Share of calls answered.",
                "quantitative",
                "result",
                "%",
                "up",
                List.of("obj-1"),
                Optional.empty(),
                List.of(value(2015, "86"), value(2016, "87")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    public static Indicator.Value value(int year, String number) {
        return new Indicator.Value(year, Optional.of(new BigDecimal(number)), Optional.empty(), Optional.empty());
    }

    public static Operation setTarget(String indicator, int year, String number) {
        return new Operation.SetTarget(
                indicator,
                Optional.empty(),
                year,
                Optional.of(new BigDecimal(number)),
                Optional.empty(),
                Optional.empty());
    }

    /** Signed and known on the same day. */
    public static Amendment amendment(int number, String signed, String effective, Operation... operations) {
        return new Amendment(
                number,
                "Amendment " + number,
                "workload-change",
                Optional.empty(),
                Optional.of(LocalDate.parse(signed)),
                Optional.empty(),
                Optional.of(effective).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(operations),
                List.of());
    }
}
