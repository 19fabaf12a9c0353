package org.rouage.budget.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.budget.execution.Finding.Weight;
import org.rouage.convention.Budget;
import org.rouage.convention.Budget.ExecutionRules;
import org.rouage.convention.BudgetEntry;
import org.rouage.convention.Convention;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Slot;
import org.rouage.convention.consolidation.Standing;

/**
 * One question about execution being answered.
 *
 * <p>Example: entries of 2024 and 2025 with a term from 2024 to 2028, known on 2025-06-30: two years are confronted.
 */
final class Confrontation {
    private final Execution.Question question;
    private final LocalDate known;
    private final Convention convention;
    private final Rules rules;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Integer, Set<String>> linesOf = new HashMap<>();

    Confrontation(Execution.Question question) {
        this.question = question;
        this.known = question.asked().known();
        this.convention = question.consolidation().on(question.asked()).convention();
        this.rules = new Rules(question.consolidation(), question.records(), known);
    }

    Outcome<Execution> confront() {
        Standing atLast = question.consolidation().on(new AsOf(LocalDate.MAX, known));
        List<BudgetAccounts> everKnown = atLast.root()
                .all()
                .filter(passage -> passage.element() instanceof Budget)
                .map(Confrontation::withAllLines)
                .toList();
        Convention.Period period = atLast.convention().period();
        var reader = new EntryReader(
                everKnown,
                period.start().getYear(),
                Math.max(period.endInclusive().getYear(), lastYear()),
                question.places());
        return reader.read(question.records().execution()).map(this::answer);
    }

    private static BudgetAccounts withAllLines(Passage budget) {
        List<Budget.Line> lines = budget.in(Slot.LINES).stream()
                .map(Passage::element)
                .flatMap(element -> element instanceof Budget.Line line ? Stream.of(line) : Stream.<Budget.Line>empty())
                .toList();
        return BudgetAccounts.of((Budget) budget.element(), lines);
    }

    private Execution answer(List<Entry> all) {
        List<Entry> told =
                all.stream().filter(entry -> !entry.on().isAfter(known)).toList();
        alike(told);
        List<BudgetAccounts> budgets =
                convention.budgets().stream().map(BudgetAccounts::of).toList();
        List<Entry> counted =
                told.stream().filter(entry -> isInForce(entry, budgets)).toList();
        told.stream().filter(entry -> !counted.contains(entry)).forEach(this::setAside);
        var years = new ArrayList<BudgetYear>();
        for (int year : years(counted)) {
            budgets.forEach(budget -> years.add(year(budget, counted, year)));
        }
        return new Execution(question.asked(), years, findings);
    }

    private int lastYear() {
        return convention.period().endInclusive().getYear();
    }

    /** Those that have begun, and those that an entry names; one after the term where credits went there. */
    private List<Integer> years(List<Entry> entries) {
        int first = convention.period().start().getYear();
        return IntStream.rangeClosed(first, lastYear() + 1)
                .filter(year -> (year <= known.getYear() && year <= lastYear())
                        || entries.stream().anyMatch(entry -> entry.year() == year))
                .boxed()
                .toList();
    }

    private boolean isInForce(Entry entry, List<BudgetAccounts> budgets) {
        return entry.year() >= convention.period().start().getYear()
                && entry.year() <= lastYear() + 1
                && Stream.concat(Stream.of(entry.of()), entry.to().stream())
                        .allMatch(id -> budgets.stream()
                                .anyMatch(budget -> budget.figure(id).isPresent()));
    }

    private BudgetYear year(BudgetAccounts budget, List<Entry> entries, int year) {
        List<Entry> own = entries.stream()
                .filter(entry -> budget.figure(entry.of()).isPresent()
                        || entry.to().flatMap(budget::figure).isPresent())
                .toList();
        var ledger = new Ledger(budget, own, question.ceilings(), question.groups(), this::isThere);
        var votes = new VoteReview(ledger, year, known, clause(budget, year));
        var transfers = new TransferReview(ledger, year, rules);
        var carryOvers = new CarryOverReview(ledger, year, lastYear(), known, rules);
        var limitative = new LimitativeLines(ledger, year, known);
        if (year <= lastYear()) {
            findings.addAll(votes.findings());
        }
        findings.addAll(transfers.findings());
        findings.addAll(carryOvers.findings());
        findings.addAll(new ExcessReview(ledger, year, known).findings());
        return new BudgetYear(
                budget.whole(),
                year,
                ledger.position(budget.whole(), year, known),
                positions(ledger, ledger.groups(year), year),
                positions(ledger, ledger.lines(year), year),
                votes.votes(),
                transfers.rulings(),
                carryOvers.rulings(),
                limitative.total(),
                limitative.operating());
    }

    /** On the last day of a year that was over on the day asked; later years have the lines of that day. */
    private boolean isThere(Account line, int year) {
        return year >= question.asked().inForce().getYear()
                || linesOf.computeIfAbsent(year, this::lines).contains(line.id());
    }

    private Set<String> lines(int year) {
        var end = new AsOf(LocalDate.of(year, 12, 31), known);
        return question.consolidation().on(end).convention().budgets().stream()
                .flatMap(budget -> budget.lines().stream())
                .map(Budget.Line::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<String> clause(BudgetAccounts budget, int year) {
        return rules.on(budget.whole().id(), LocalDate.of(year, 1, 1)).map(ExecutionRules::id);
    }

    private List<Position> positions(Ledger ledger, List<Account> accounts, int year) {
        return accounts.stream()
                .map(account -> ledger.position(account, year, known))
                .toList();
    }

    private void setAside(Entry entry) {
        findings.add(
                new Finding(Weight.NOTICE, entry.of(), entry.year(), EntryRemarks.notInForce(entry, question.asked())));
    }

    /** Two entries that say the same are perhaps one, written twice. */
    private void alike(List<Entry> entries) {
        Map<BudgetEntry, Entry> first = new HashMap<>();
        for (Entry entry : entries) {
            Entry before = first.putIfAbsent(entry.said(), entry);
            if (before != null) {
                findings.add(
                        new Finding(Weight.TO_JUSTIFY, entry.of(), entry.year(), EntryRemarks.alike(entry, before)));
            }
        }
    }
}
