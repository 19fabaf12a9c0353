package org.rouage.budget.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.Cog;
import org.rouage.budget.Trajectory;
import org.rouage.convention.Budget;
import org.rouage.convention.Budget.Amount;
import org.rouage.convention.Budget.CarryOver;
import org.rouage.convention.Budget.ExecutionRules;
import org.rouage.convention.Budget.Line;
import org.rouage.convention.Budget.Transfer;
import org.rouage.convention.BudgetEntry;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.formula.Value;

/**
 * A guild whose convention runs from 2024 to 2026 and gives its budget {@code fnga} 170 MEUR a year: {@code pay} 100
 * (personnel, limitative), {@code rent} 40 (other operating, evaluative), {@code walls} 20 (real estate, limitative),
 * {@code code} 10 (information technology, limitative). Entries are added one by one.
 */
final class Guild {
    static final ExecutionRules RULES = new ExecutionRules(
            "fnga-execution",
            "Personnel may go anywhere, nothing comes back without an act.",
            List.of(
                    transfer("personnel", "director", "other-operating", "real-estate", "information-technology"),
                    transfer("other-operating", "director", "real-estate", "information-technology"),
                    transfer("real-estate", "director", "information-technology")),
            List.of());

    private final List<Budget> budgets = new ArrayList<>();
    private final List<BudgetEntry> entries = new ArrayList<>();
    private final List<Records.Event> events = new ArrayList<>();
    private final Cog cog = Cog.of(2024, 2026);
    private GroupNames names = GroupNames.AS_WRITTEN;

    private Guild() {}

    static Guild of() {
        return with(RULES);
    }

    static Guild with(ExecutionRules rules) {
        return holding(fnga(Optional.of(rules), pay(), rent(), walls(), code()));
    }

    /** The same with carry-overs allowed. */
    static Guild carrying(CarryOver... carryOvers) {
        return with(new ExecutionRules(RULES.id(), RULES.text(), RULES.transfers(), List.of(carryOvers)));
    }

    static Guild holding(Budget... budgets) {
        var guild = new Guild();
        guild.budgets.addAll(List.of(budgets));
        return guild;
    }

    static Budget fnga(Optional<ExecutionRules> rules, Line... lines) {
        return budget("fnga", rules, List.of(), lines);
    }

    static Budget budget(String id, Optional<ExecutionRules> rules, List<Amount> amounts, Line... lines) {
        return new Budget(
                id,
                "Budget " + id,
                "management",
                Optional.of("MEUR"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                amounts,
                List.of(lines),
                List.of(),
                rules);
    }

    static Line pay() {
        return line("pay", true, "personnel", "100");
    }

    static Line rent() {
        return line("rent", false, "other-operating", "40");
    }

    static Line walls() {
        return line("walls", true, "real-estate", "20");
    }

    static Line code() {
        return line("code", true, "information-technology", "10");
    }

    static Line line(String id, boolean limitative, String group, String yearly) {
        return line(id, limitative, Optional.of(group), everyYear(yearly));
    }

    static Line line(String id, boolean limitative, Optional<String> group, List<Amount> amounts) {
        return new Line(
                id,
                "Line " + id,
                limitative,
                group,
                Optional.of("MEUR"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                amounts);
    }

    static List<Amount> everyYear(String amount) {
        return Stream.of(2024, 2025, 2026)
                .map(year -> new Amount(year, new BigDecimal(amount), "MEUR"))
                .toList();
    }

    static Transfer transfer(String from, String by, String... to) {
        return new Transfer(from, List.of(to), Optional.of(by));
    }

    static CarryOver carryOver(String of, Optional<String> share, Optional<String> cap, String agreement) {
        return new CarryOver(
                of,
                share.map(BigDecimal::new),
                cap.map(most -> new Budget.Cap(new BigDecimal(most), "MEUR")),
                agreement,
                Optional.empty());
    }

    static CarryOver until(int lastYear, CarryOver rule) {
        return new CarryOver(rule.of(), rule.sharePercent(), rule.cap(), rule.agreement(), Optional.of(lastYear));
    }

    /** What the convention gives, voted in the December before. */
    Guild votedAsGiven(int year) {
        String day = (year - 1) + "-12-12";
        return voted("pay", year, "100", day)
                .voted("rent", year, "40", day)
                .voted("walls", year, "20", day)
                .voted("code", year, "10", day);
    }

    Guild voted(String of, int year, String amount, String on) {
        return entry(entry("voted", of, year, amount, on));
    }

    Guild rectifying(String of, int year, String amount, String on) {
        return entry(entry("rectifying", of, year, amount, on));
    }

    Guild committed(String of, int year, String amount, String on) {
        return entry(entry("committed", of, year, amount, on));
    }

    Guild carriedOver(String of, int year, String amount, String on, String by) {
        return entry(new BudgetEntry(
                "carried-over",
                of,
                year,
                new BigDecimal(amount),
                "MEUR",
                LocalDate.parse(on),
                by,
                "carry-over " + year,
                Optional.empty(),
                Optional.empty()));
    }

    Guild moved(String of, String to, int year, String amount, String on) {
        return moved(of, to, year, amount, on, "director", "decision 7");
    }

    Guild moved(String of, String to, int year, String amount, String on, String by, String reference) {
        return entry(new BudgetEntry(
                "transfer",
                of,
                year,
                new BigDecimal(amount),
                "MEUR",
                LocalDate.parse(on),
                by,
                reference,
                Optional.of(to),
                Optional.empty()));
    }

    Guild entry(BudgetEntry entry) {
        entries.add(entry);
        return this;
    }

    static BudgetEntry entry(String kind, String of, int year, String amount, String on) {
        return new BudgetEntry(
                kind,
                of,
                year,
                new BigDecimal(amount),
                "MEUR",
                LocalDate.parse(on),
                "council-president",
                kind + " " + year,
                Optional.empty(),
                Optional.empty());
    }

    static BudgetEntry from(String origin, BudgetEntry entry) {
        return new BudgetEntry(
                entry.kind(),
                entry.of(),
                entry.year(),
                entry.amount(),
                entry.unit(),
                entry.on(),
                entry.by(),
                entry.reference(),
                entry.to(),
                Optional.of(origin));
    }

    Guild event(String on, String proof) {
        events.add(new Records.Event("board-deliberation", LocalDate.parse(on), "board", proof));
        return this;
    }

    Guild amended(int number, String signed, String effective, Operation... operations) {
        cog.amendment(number, signed, effective, operations);
        return this;
    }

    List<BudgetEntry> entries() {
        return List.copyOf(entries);
    }

    private Records records() {
        Records none = Records.none();
        return new Records(
                none.signatures(),
                none.filings(),
                events,
                none.localContracts(),
                none.correspondences(),
                none.justifications(),
                none.effects(),
                none.financingLaws(),
                none.amendmentAnswers(),
                none.choices(),
                none.vintages(),
                entries);
    }

    Outcome<Execution> confronted(String inForce, String known) {
        return confronted(inForce, known, Guild::place);
    }

    Outcome<Execution> confronted(String inForce, String known, IntFunction<Place> places) {
        cog.with(budgets.toArray(Budget[]::new));
        budgets.clear();
        Consolidation consolidation = cog.consolidation();
        var asked = new AsOf(LocalDate.parse(inForce), LocalDate.parse(known));
        Records records = records();
        Trajectory trajectory = BudgetModel.of(consolidation.on(asked), records)
                .value()
                .flatMap(model -> model.compute().value())
                .orElseThrow();
        return Execution.of(
                new Execution.Question(consolidation, records, asked, Ceilings.of(trajectory), names, places));
    }

    /** Groups under names that are not their identifiers. */
    Guild naming(GroupNames given) {
        names = given;
        return this;
    }

    private static Place place(int number) {
        return Place.of("records/execution.yaml").at("execution[" + number + "]");
    }

    /** In force and known on a day. */
    Execution on(String day) {
        Outcome<Execution> outcome = confronted(day, day);
        return outcome.value().orElseThrow(() -> new AssertionError(outcome.problems()));
    }

    static BudgetYear year(Execution execution, int year) {
        return execution.years().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    static Position line(Execution execution, int year, String id) {
        return year(execution, year).lines().stream()
                .filter(position -> position.account().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> codes(Execution execution) {
        return execution.findings().stream()
                .map(finding -> finding.weight() + " " + finding.problem().code())
                .toList();
    }

    /** In MEUR: {@code 7}, {@code undecided}. */
    static String meur(Value value) {
        return value instanceof Value.Known(var number, var unit)
                ? number.dividedBy(Rational.of(1_000_000)).toString()
                : "undecided";
    }
}
