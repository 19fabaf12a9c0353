package org.rouage.document.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.Amendment;
import org.rouage.convention.AmendmentConditions;
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
import org.rouage.convention.Workforce;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.document.Receipt;
import org.rouage.law.requirement.Vocabulary;

/**
 * The fictitious convention of the clockmakers, signed 2013-12-20 for 2014-2017, and amendments of every status: 1 in
 * force from 2015-07-01, 2 retroactive, which corrects an error, 3 announced for 2017-01-01, 4 without a day of effect,
 * 5 a draft.
 */
public final class SampleText {
    private static final Optional<String> NO_NUMBER = Optional.empty();

    private SampleText() {}

    /** As asked on 2016-06-01. */
    public static ConsolidatedText text() {
        return on("2016-06-01", "2016-06-01");
    }

    static ConsolidatedText on(String inForce, String known) {
        return of(clockmakers(), amendments(), inForce, known);
    }

    static ConsolidatedText of(Convention convention, List<Amendment> amendments, String inForce, String known) {
        return ConsolidatedText.of(
                consolidation(convention, amendments),
                new AsOf(LocalDate.parse(inForce), LocalDate.parse(known)),
                Optional.of(LocalDate.of(2013, 12, 20)),
                new Vocabulary(Map.of(
                        Vocabulary.Slot.GROUND,
                        Map.of("financing-law", Text.of("loi de financement", "financing law")))),
                sources());
    }

    public static Consolidation consolidation(Convention convention, List<Amendment> amendments) {
        return Consolidation.of(convention, amendments, Records.none()).value().orElseThrow();
    }

    public static ConsolidatedText.Sources sources() {
        var files = new TreeMap<String, Digest>();
        files.put("convention.yaml", Digest.ofText("convention"));
        files.put("amendments/1.yaml", Digest.ofText("1"));
        return new ConsolidatedText.Sources(
                new Receipt.Release("0.0.0-test", Digest.ofText("")),
                Digest.ofText("all"),
                files,
                Map.of(
                        "convention", Digest.ofText("convention"),
                        "amendment-1", Digest.ofText("1")));
    }

    /** The amendments of the sample. */
    public static List<Amendment> amendments() {
        return List.of(
                amendment(1, "2015-03-01", "2015-07-01", first()),
                amendment(
                        2,
                        "2016-02-01",
                        "2016-01-01",
                        List.of(new Operation.Correct(
                                "convention", "The amount of 2015 was typed twice.", amount(2015, "52.3")))),
                amendment(3, "2016-05-01", "2017-01-01", List.of(target(2017, "95"))),
                amendment(4, "2016-05-02", "", List.of(new Operation.Repeal("clause-2"))),
                amendment(5, "", "", List.of(target(2017, "99"), new Operation.SetTerm(LocalDate.of(2019, 12, 31)))));
    }

    private static List<Operation> first() {
        return List.of(
                target(2016, "90"),
                new Operation.RepealTarget("ind-1", 2017),
                new Operation.ReplaceWords("clause-2", Optional.empty(), "fourteen days", "<ten> days"),
                new Operation.Repeal("clause-1"),
                new Operation.Insert("convention", Optional.of("clause-1"), false, clause("clause-3", "Third", "New.")),
                new Operation.SetTerm(LocalDate.of(2018, 12, 31)),
                new Operation.ReplaceDefinition(
                        "ind-1",
                        2016,
                        "The *new* telephones count otherwise.",
                        Optional.of("Calls answered within a minute."),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Operation.MergeLocalFunds(
                        List.of("north", "south"),
                        new Fund.LocalFund("all", "All clocks", Validity.from(LocalDate.of(2016, 1, 1)))
                                .called("All clocks", List.of("07", "2A")),
                        LocalDate.of(2016, 1, 1)),
                new Operation.EndCommitment("com-1", LocalDate.of(2015, 6, 30)));
    }

    private static Operation target(int year, String number) {
        return new Operation.SetTarget(
                "ind-1",
                Optional.of("%"),
                year,
                Optional.of(new BigDecimal(number)),
                Optional.empty(),
                Optional.empty());
    }

    private static Operation amount(int year, String amount) {
        return new Operation.SetAmount("budget-1", year, new BigDecimal(amount), "MEUR");
    }

    /** Signed and known on the same day; empty days are not known. */
    public static Amendment amendment(int number, String signed, String effective, List<Operation> operations) {
        return new Amendment(
                number,
                "Amendment " + number,
                "financing-law",
                Optional.of(2014 + number),
                Optional.of(signed).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.empty(),
                Optional.of(effective).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                effective.isEmpty() ? Optional.of("the decree is published") : Optional.empty(),
                Optional.empty(),
                "The parties **agree**.",
                List.of(),
                operations,
                List.of());
    }

    /** The convention as signed. */
    public static Convention clockmakers() {
        return with(List.of(
                clause("clause-1", "First", "Clocks are wound."),
                clause("clause-2", "Second", "The fund answers within fourteen days.\n\n- wind\n- set")));
    }

    static Clause clause(String id, String title, String text) {
        return new Clause(id, NO_NUMBER, "network-evolution", title, text, List.of(), Optional.empty());
    }

    /** The convention with these clauses. */
    static Convention with(List<Clause> clauses) {
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
                List.of(new Convention.PlannedSignatory("state", "minister-budget", Optional.of("M. Hand"))),
                List.of(new Convention.Axis("axis-1", Optional.of("1"), "Service", "", List.of(sheet()))),
                List.of(budget()),
                List.of(Workforce.written(
                        "staff", "Staff", "ETPMA", List.of(new Workforce.Year(2014, BigDecimal.TEN)))),
                List.of(),
                List.of(),
                Optional.of(new AmendmentConditions(
                        "conditions",
                        "The parties meet.",
                        List.of(new AmendmentConditions.Ground("financing-law", "Within two months.")),
                        List.of(new Parameter("review-delay", "Delay to meet", new BigDecimal("60"), "days")))),
                Optional.of(new EvaluationProcess(
                        "evaluation",
                        "Both sides speak.",
                        List.of(new EvaluationProcess.Step("fund", "States its results.", Optional.of(30))),
                        List.of(),
                        List.of())),
                List.of(),
                List.of(),
                clauses,
                List.of());
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

    private static Budget budget() {
        return Budget.written(
                "budget-1",
                "Management",
                "management",
                Optional.of(Budget.Rule.inWords("rule-1", "Last year's amount.")),
                Optional.empty(),
                List.of(
                        new Budget.Amount(2014, new BigDecimal("51.2"), "MEUR"),
                        new Budget.Amount(2015, new BigDecimal("51.2"), "MEUR")),
                List.of(Budget.Line.written("line-1", "Staff costs", true, List.of())));
    }

    private static Convention.Sheet sheet() {
        return new Convention.Sheet(
                "sheet-1",
                Optional.of("1.1"),
                "Answering",
                "Every call is answered.",
                List.of(new Objective(
                        "obj-1",
                        NO_NUMBER,
                        "Answer",
                        "Answer 88 % of calls.",
                        List.of("service-quality"),
                        List.of(),
                        List.of("budget-1"),
                        Optional.empty(),
                        List.of(),
                        Optional.of("Nothing new is needed."))),
                List.of(
                        commitment("com-1", "state", "Publish the decree"),
                        commitment("com-2", "fund", "Answer the telephone")),
                List.of(),
                List.of(indicator()));
    }

    private static Commitment commitment(String id, String party, String title) {
        return new Commitment(
                id,
                NO_NUMBER,
                party,
                title,
                title + " in time.",
                Optional.of(LocalDate.of(2015, 6, 30)),
                Optional.empty(),
                List.of("obj-1"));
    }

    private static Indicator indicator() {
        return new Indicator(
                "ind-1",
                NO_NUMBER,
                "Calls answered",
                "Share of calls answered.",
                "quantitative",
                "result",
                "%",
                "up",
                List.of("obj-1"),
                Optional.of(value(2013, "84.1")),
                List.of(value(2015, "86"), value(2016, "87"), value(2017, "88")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Indicator.Value value(int year, String number) {
        return new Indicator.Value(year, Optional.of(new BigDecimal(number)), Optional.empty(), Optional.empty());
    }
}
