package org.rouage.budget.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.budget.execution.Entry.Kind;
import org.rouage.convention.BudgetEntry;
import org.rouage.formula.Unit;

/**
 * Checks the entries of execution, or lists all that is wrong with them: kinds, figures, years, units, signs, transfers
 * that go nowhere, what is told both for a budget and for its lines.
 *
 * <p>Example: a transfer of −3 {@code jours} from a line to itself is {@code EXECUTION-NEGATIVE},
 * {@code EXECUTION-UNIT} and {@code EXECUTION-TRANSFER-TO-ITSELF} at once.
 */
final class EntryReader {
    private final Map<String, Account> figures = new HashMap<>();
    private final int firstYear;
    private final int lastYear;
    private final IntFunction<Place> places;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * The accounts are all that any act known on the day brings, and the term the longest; a place is asked for by the
     * number of an entry, counted from 1.
     */
    EntryReader(List<BudgetAccounts> accounts, int firstYear, int lastYear, IntFunction<Place> places) {
        for (BudgetAccounts budget : accounts) {
            figures.put(budget.whole().id(), budget.whole());
            budget.lines().forEach(line -> figures.put(line.id(), line));
        }
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.places = places;
    }

    Outcome<List<Entry>> read(List<BudgetEntry> written) {
        var entries = new ArrayList<Entry>();
        for (int number = 1; number <= written.size(); number++) {
            Place at = places.apply(number);
            read(number, written.get(number - 1), at).ifPresent(entries::add);
        }
        toldOnce(entries);
        releases(entries);
        return Outcome.of(entries.stream().sorted().toList(), problems);
    }

    /** Empty when it cannot even be counted. */
    private Optional<Entry> read(int number, BudgetEntry said, Place at) {
        Optional<Kind> kind = Kind.coded(said.kind());
        if (kind.isEmpty()) {
            problems.add(EntryProblems.kind(at, said));
        }
        Optional<Account> account = figure(at, said, said.of());
        kind.filter(known -> known == Kind.TRANSFER)
                .ifPresentOrElse(
                        _ -> transfer(at, said),
                        () -> said.to().ifPresent(to -> {
                            problems.add(EntryProblems.toWithoutTransfer(at, said, to));
                        }));
        years(at, said, kind);
        Optional<Rational> amount = account.flatMap(known -> amount(at, said, known));
        kind.ifPresent(known -> sign(at, said, known));
        return kind.flatMap(known -> amount.map(base -> new Entry(number, known, base, said, at)));
    }

    private Optional<Account> figure(Place at, BudgetEntry said, String id) {
        Optional<Account> found = Optional.ofNullable(figures.get(id));
        if (found.isEmpty()) {
            problems.add(EntryProblems.figure(at, said, id));
        }
        return found;
    }

    private void transfer(Place at, BudgetEntry said) {
        if (said.to().isEmpty()) {
            problems.add(EntryProblems.transferToNothing(at, said));
            return;
        }
        String to = said.to().get();
        Optional<Account> receives = figure(at, said, to);
        if (to.equals(said.of())) {
            problems.add(EntryProblems.transferToItself(at, said));
        } else {
            receives.ifPresent(account -> amount(at, said, account));
        }
    }

    /** Credits may be carried over from the last year of the term, and then committed, if the convention says so. */
    private void years(Place at, BudgetEntry said, Optional<Kind> kind) {
        boolean mayOverstep = kind.filter(known -> known == Kind.CARRIED_OVER || known == Kind.COMMITTED)
                .isPresent();
        int last = mayOverstep ? lastYear + 1 : lastYear;
        if (said.year() < firstYear || said.year() > last) {
            problems.add(EntryProblems.year(at, said, firstYear, lastYear));
        }
    }

    private Optional<Rational> amount(Place at, BudgetEntry said, Account account) {
        Optional<Unit> unit = Unit.parse(said.unit()).filter(account.unit()::equals);
        if (unit.isEmpty()) {
            problems.add(EntryProblems.unit(at, said, account));
        }
        return unit.map(written -> Rational.of(said.amount()).times(written.scale()));
    }

    private void sign(Place at, BudgetEntry said, Kind kind) {
        int sign = said.amount().signum();
        boolean isRight = switch (kind) {
            case VOTED -> sign >= 0;
            case RECTIFYING, COMMITTED -> true;
            case CARRIED_OVER, TRANSFER -> sign > 0;
        };
        if (!isRight) {
            problems.add(EntryProblems.negative(at, said));
        }
    }

    private record Told(String budget, int year, Kind kind) {}

    /** What is told for a budget as a whole and also by lines would be counted twice. */
    private void toldOnce(List<Entry> entries) {
        var byLine = new HashMap<Told, Entry>();
        var asWhole = new ArrayList<Entry>();
        for (Entry entry : entries.stream().sorted().toList()) {
            Optional<Account> account = Optional.ofNullable(figures.get(entry.of()));
            boolean isLine =
                    account.filter(known -> known.level() == Account.Level.LINE).isPresent();
            if (entry.kind() != Kind.TRANSFER && isLine) {
                byLine.putIfAbsent(told(entry), entry);
            } else if (entry.kind() != Kind.TRANSFER) {
                asWhole.add(entry);
            }
        }
        for (Entry entry : asWhole) {
            Optional.ofNullable(byLine.get(told(entry)))
                    .ifPresent(line -> problems.add(EntryProblems.toldTwice(entry, line)));
        }
    }

    private Told told(Entry entry) {
        String budget = Optional.ofNullable(figures.get(entry.of()))
                .map(Account::budget)
                .orElse(entry.of());
        return new Told(budget, entry.year(), entry.kind());
    }

    private record OfYear(String of, int year) {}

    /** A commitment may be released, never more than was committed. */
    private void releases(List<Entry> entries) {
        var left = new HashMap<OfYear, Rational>();
        for (Entry entry : entries.stream().sorted().toList()) {
            if (entry.kind() != Kind.COMMITTED) {
                continue;
            }
            Rational now = left.merge(new OfYear(entry.of(), entry.year()), entry.amount(), Rational::plus);
            if (entry.amount().signum() < 0 && now.signum() < 0) {
                problems.add(EntryProblems.releasedBeyond(entry));
            }
        }
    }
}
