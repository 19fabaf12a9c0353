package org.rouage.budget.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.budget.execution.Account.Level;
import org.rouage.budget.execution.Entry.Kind;
import org.rouage.budget.execution.Finding.Weight;
import org.rouage.convention.Budget.CarryOver;
import org.rouage.convention.Budget.ExecutionRules;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * What was carried over into a year against the rules in force on the day of the last decision: every rule that covers
 * an entry binds, and an entry that none covers is not allowed.
 *
 * <p>Example: a rule for the group {@code other-operating} and one for the whole budget: what is carried over on a line
 * of the group counts against both caps. Without a last year, nothing leaves the last year of the convention.
 */
final class CarryOverReview {
    private static final Rational HUNDRED = Rational.of(100);

    private final Ledger ledger;
    private final int year;
    private final int lastOfTerm;
    private final LocalDate known;
    private final Rules rules;
    private final List<Entry> entries;

    CarryOverReview(Ledger ledger, int year, int lastOfTerm, LocalDate known, Rules rules) {
        this.ledger = ledger;
        this.year = year;
        this.lastOfTerm = lastOfTerm;
        this.known = known;
        this.rules = rules;
        this.entries = ledger.entries(Kind.CARRIED_OVER, year);
    }

    List<CarryOverRuling> rulings() {
        return written().map(ExecutionRules::carryOvers).orElse(List.of()).stream()
                .filter(rule -> entries.stream().anyMatch(entry -> covers(rule, entry)))
                .flatMap(rule -> account(rule).map(account -> ruling(rule, account)).stream())
                .toList();
    }

    private Optional<ExecutionRules> written() {
        return entries.isEmpty()
                ? Optional.empty()
                : rules.on(ledger.accounts().whole().id(), entries.getLast().on());
    }

    private CarryOverRuling ruling(CarryOver rule, Account account) {
        Position before = ledger.position(account, year - 1, known);
        Value unspent = Amounts.atLeastZero(before.available());
        Optional<Value> share = rule.sharePercent()
                .map(percent ->
                        Amounts.times(before.opened(), Rational.of(percent).dividedBy(HUNDRED)));
        Optional<Value> cap = rule.cap()
                .map(most -> Amounts.of(
                        Rational.of(most.amount())
                                .times(Unit.parse(most.unit())
                                        .map(Unit::scale)
                                        .orElse(account.unit().scale())),
                        account.unit()));
        List<Value> limits = Stream.of(Stream.of(unspent), share.stream(), cap.stream())
                .flatMap(each -> each)
                .toList();
        return new CarryOverRuling(
                rule,
                account,
                year - 1,
                unspent,
                share,
                cap,
                Amounts.least(limits, account.unit()),
                ledger.position(account, year, known).carriedOver());
    }

    private Optional<Account> account(CarryOver rule) {
        return ledger.accounts()
                .figure(rule.of())
                .or(() -> ledger.accounts().groups().stream()
                        .filter(group -> group.id().equals(rule.of()))
                        .findFirst());
    }

    private boolean covers(CarryOver rule, Entry entry) {
        Optional<Account> account = ledger.accounts().figure(entry.of());
        return rule.of().equals(entry.of())
                || rule.of().equals(ledger.accounts().whole().id())
                || account.flatMap(Account::group).filter(rule.of()::equals).isPresent();
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (Entry entry : entries) {
            entry(entry).ifPresent(findings::add);
        }
        for (CarryOverRuling ruling : rulings()) {
            ruling(ruling).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> entry(Entry entry) {
        Optional<ExecutionRules> written = written();
        if (written.isEmpty()) {
            return found(
                    Weight.UNDECIDED,
                    CarryOverProblems.noRules(entry, ledger.accounts().whole()));
        }
        List<CarryOver> covering = written.get().carryOvers().stream()
                .filter(rule -> covers(rule, entry))
                .toList();
        if (covering.isEmpty()) {
            boolean isWhole = ledger.accounts()
                    .figure(entry.of())
                    .filter(account -> account.level() == Level.BUDGET)
                    .isPresent();
            boolean maybe = isWhole && !written.get().carryOvers().isEmpty();
            return found(
                    maybe ? Weight.UNDECIDED : Weight.BREACHED,
                    CarryOverProblems.notAllowed(entry, ledger.accounts().whole(), written.get()));
        }
        Optional<CarryOver> over = covering.stream().filter(this::isTooLate).findFirst();
        if (over.isPresent()) {
            return found(
                    Weight.BREACHED,
                    CarryOverProblems.tooLate(entry, over.get().lastYear().orElse(lastOfTerm - 1), over.get()));
        }
        boolean asksState = covering.stream().anyMatch(rule -> !rule.agreement().equals("automatic"));
        return asksState && !rules.isByState(entry)
                ? found(
                        Weight.TO_JUSTIFY,
                        CarryOverProblems.agreement(entry, ledger.accounts().whole()))
                : Optional.empty();
    }

    /** Unless its last year is stated, nothing is carried over out of the last year of the convention. */
    private boolean isTooLate(CarryOver rule) {
        return year - 1 > rule.lastYear().orElse(lastOfTerm - 1);
    }

    private Optional<Finding> ruling(CarryOverRuling ruling) {
        if (ruling.isTooMuch()) {
            return found(Weight.BREACHED, CarryOverProblems.tooMuch(ruling, entries.getLast()));
        }
        return ruling.isDecided()
                ? Optional.empty()
                : found(Weight.UNDECIDED, CarryOverProblems.undecided(ruling, entries.getLast()));
    }

    private Optional<Finding> found(Weight weight, Problem problem) {
        return Optional.of(new Finding(weight, ledger.accounts().whole().id(), year, problem));
    }
}
