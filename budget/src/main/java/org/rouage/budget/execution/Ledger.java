package org.rouage.budget.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rouage.basics.Text;
import org.rouage.budget.execution.Account.Level;
import org.rouage.budget.execution.Entry.Kind;
import org.rouage.formula.Value;

/**
 * The entries of one budget, and the position of each of its accounts as of a day.
 *
 * <p>Example: {@code position(line, 2025, 2025-06-30)} counts the vote of December 2024 and leaves out the transfer of
 * July. Lines make groups, and groups the budget, unless the entries tell of the budget as a whole.
 */
final class Ledger {
    private final BudgetAccounts accounts;
    private final List<Entry> entries;
    private final Ceilings ceilings;
    private final GroupNames names;
    private final Lives lives;

    /** Whether a line was there in a year: one that an amendment brings later was not. */
    @FunctionalInterface
    interface Lives {
        boolean in(Account line, int year);
    }

    Ledger(BudgetAccounts accounts, List<Entry> entries, Ceilings ceilings, GroupNames names, Lives lives) {
        this.accounts = accounts;
        this.entries = entries.stream().sorted().toList();
        this.ceilings = ceilings;
        this.names = names;
        this.lives = lives;
    }

    BudgetAccounts accounts() {
        return accounts;
    }

    GroupNames names() {
        return names;
    }

    /** The lines that were there in a year, or that an entry of the year names. */
    List<Account> lines(int year) {
        return accounts.lines().stream()
                .filter(line -> lives.in(line, year)
                        || entries.stream()
                                .filter(entry -> entry.year() == year)
                                .anyMatch(entry -> entry.of().equals(line.id())
                                        || entry.to().filter(line.id()::equals).isPresent()))
                .toList();
    }

    /** The groups of those lines. */
    List<Account> groups(int year) {
        return accounts.groups().stream()
                .filter(group -> !parts(group, year).isEmpty())
                .toList();
    }

    /** The same accounts and ceilings with other entries. */
    Ledger with(List<Entry> others) {
        return new Ledger(accounts, others, ceilings, names, lives);
    }

    /** The entries of a year that are of a kind, in the order of their days. */
    List<Entry> entries(Kind kind, int year) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && entry.year() == year)
                .toList();
    }

    Position position(Account account, int year, LocalDate until) {
        return new Position(
                account,
                year,
                ceiling(account, year),
                told(Kind.VOTED, account, year, until),
                told(Kind.RECTIFYING, account, year, until),
                told(Kind.CARRIED_OVER, account, year, until),
                moved(account, year, until, entry -> entry.to().orElse("")),
                moved(account, year, until, Entry::of),
                told(Kind.COMMITTED, account, year, until));
    }

    /** Of a line, what the convention gives it; of a group or of a budget without an amount, the sum of its lines. */
    Value ceiling(Account account, int year) {
        if (account.level() != Level.GROUP && account.isCapped()) {
            return Amounts.inUnit(ceilings.of(account.id(), year), account, year);
        }
        List<Account> lines = parts(account, year);
        if (lines.isEmpty()) {
            return Amounts.undecided(
                    "EXECUTION-NO-CEILING",
                    account.id(),
                    year,
                    Text.of(
                            account.id() + " : la convention n'en fixe pas le montant",
                            account.id() + ": the convention sets no amount for it"));
        }
        return Amounts.sum(lines.stream().map(line -> ceiling(line, year)).toList(), account.unit());
    }

    private Told told(Kind kind, Account account, int year, LocalDate until) {
        List<Entry> asWhole = own(kind, accounts.whole(), year, until);
        if (account.level() == Level.LINE) {
            return asWhole.isEmpty()
                    ? told(own(kind, account, year, until), kind, account, year, until)
                    : new Told(asAWhole(kind, account, year), List.of());
        }
        List<Account> lines = parts(account, year);
        if (account.level() == Level.BUDGET && (lines.isEmpty() || !asWhole.isEmpty())) {
            return told(asWhole, kind, account, year, until);
        }
        return Told.sum(
                lines.stream().map(line -> told(kind, line, year, until)).toList(), account.unit());
    }

    /** No entry: there was no such decision, but a vote or a year's commitments that nobody tells are unknown. */
    private static Told told(List<Entry> own, Kind kind, Account account, int year, LocalDate until) {
        if (own.isEmpty() && kind == Kind.VOTED) {
            return new Told(notVoted(account, year), own);
        }
        boolean isOver = until.isAfter(LocalDate.of(year, 12, 31));
        if (own.isEmpty() && kind == Kind.COMMITTED && isOver) {
            return new Told(nothingCommitted(account, year), own);
        }
        return Told.of(own, account.unit());
    }

    private List<Entry> own(Kind kind, Account account, int year, LocalDate until) {
        return entries(kind, year).stream()
                .filter(entry -> entry.of().equals(account.id()))
                .filter(entry -> !entry.on().isAfter(until))
                .toList();
    }

    private Told moved(Account account, int year, LocalDate until, Function<Entry, String> end) {
        var ids = new ArrayList<String>(
                parts(account, year).stream().map(Account::id).toList());
        if (account.level() != Level.GROUP) {
            ids.add(account.id());
        }
        Predicate<Entry> concerns = entry -> ids.contains(end.apply(entry));
        return Told.of(
                entries(Kind.TRANSFER, year).stream()
                        .filter(concerns)
                        .filter(entry -> !entry.on().isAfter(until))
                        .toList(),
                account.unit());
    }

    /** The lines that an account is made of; none for a line. */
    private List<Account> parts(Account account, int year) {
        return switch (account.level()) {
            case BUDGET -> lines(year);
            case GROUP ->
                lines(year).stream()
                        .filter(line ->
                                line.group().filter(account.id()::equals).isPresent())
                        .toList();
            case LINE -> List.of();
        };
    }

    private static Value notVoted(Account account, int year) {
        return Amounts.undecided(
                "EXECUTION-NO-VOTE",
                account.id(),
                year,
                Text.of(
                        account.id() + ", " + year + " : aucun vote connu",
                        account.id() + ", " + year + ": no vote known"));
    }

    private static Value nothingCommitted(Account account, int year) {
        return Amounts.undecided(
                "EXECUTION-NO-COMMITMENT",
                account.id(),
                year,
                Text.of(
                        account.id() + ", " + year + " : exercice clos, aucun engagement connu",
                        account.id() + ", " + year + ": year over, no commitment known"));
    }

    private Value asAWhole(Kind kind, Account account, int year) {
        String budget = accounts.whole().id();
        return Amounts.undecided(
                "EXECUTION-TOLD-AS-A-WHOLE",
                account.id(),
                year,
                Text.of(
                        account.id() + ", " + year + " : " + kind.code() + " connu pour " + budget + " en entier",
                        account.id() + ", " + year + ": " + kind.code() + " known for " + budget + " as a whole"));
    }
}
