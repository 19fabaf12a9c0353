package org.rouage.budget.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.execution.Entry.Kind;
import org.rouage.budget.execution.Finding.Weight;
import org.rouage.budget.execution.Vote.Comparison;
import org.rouage.budget.execution.Vote.Extent;
import org.rouage.formula.Value;

/**
 * The votes of a budget for a year, one by one, against what the convention gives; and a vote that is missing or late.
 *
 * <p>Example: 2025 has one primitive budget and two rectifying ones: three votes. The year of a budget begins on 1
 * January: without a vote known on that day, the year is undecided.
 */
final class VoteReview {
    private final Ledger ledger;
    private final int year;
    private final LocalDate known;
    private final Optional<String> clause;

    VoteReview(Ledger ledger, int year, LocalDate known, Optional<String> clause) {
        this.ledger = ledger;
        this.year = year;
        this.known = known;
        this.clause = clause;
    }

    /** In the order in which they were taken. */
    List<Vote> votes() {
        var votes = new ArrayList<Vote>();
        List<Entry> voted = ledger.entries(Kind.VOTED, year);
        if (!voted.isEmpty()) {
            votes.add(vote(Kind.VOTED, voted.getLast(), voted, voted));
        }
        var counted = new ArrayList<>(voted);
        for (List<Entry> decision : decisions()) {
            counted.addAll(decision);
            votes.add(vote(Kind.RECTIFYING, decision.getFirst(), decision, counted));
        }
        return votes;
    }

    /** Rectifying entries of one day and one reference are one decision. */
    private List<List<Entry>> decisions() {
        Map<String, List<Entry>> decisions = new LinkedHashMap<>();
        ledger.entries(Kind.RECTIFYING, year).stream()
                .sorted(Comparator.comparing(Entry::on)
                        .thenComparing(Entry::reference)
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(entry -> decisions
                        .computeIfAbsent(entry.on() + " " + entry.reference(), _ -> new ArrayList<>())
                        .add(entry));
        return List.copyOf(decisions.values());
    }

    private Vote vote(Kind kind, Entry named, List<Entry> own, List<Entry> counted) {
        return new Vote(
                ledger.accounts().whole().id(),
                year,
                kind,
                named.on(),
                named.reference(),
                own,
                comparisons(ledger.with(counted)),
                clause);
    }

    private List<Comparison> comparisons(Ledger voted) {
        Stream<Comparison> fund =
                Stream.of(compared(Extent.FUND, voted.accounts().whole(), voted));
        Stream<Comparison> groups = voted.groups(year).stream()
                .filter(Account::isCapped)
                .map(group -> compared(Extent.GROUP, group, voted));
        Predicate<Account> limitative = Account::isLimitative;
        List<Account> limited = voted.lines(year).stream()
                .filter(limitative.and(Account::isCapped))
                .toList();
        Stream<Comparison> limits = limited.isEmpty() ? Stream.empty() : Stream.of(limitative(limited, voted));
        return Stream.of(fund, groups, limits).flatMap(each -> each).toList();
    }

    private Comparison compared(Extent extent, Account account, Ledger voted) {
        Position position = voted.position(account, year, known);
        return new Comparison(extent, account.id(), position.opened(), position.ceiling());
    }

    private Comparison limitative(List<Account> lines, Ledger voted) {
        Account whole = voted.accounts().whole();
        List<Position> positions =
                lines.stream().map(line -> voted.position(line, year, known)).toList();
        Value opened = Amounts.sum(positions.stream().map(Position::opened).toList(), whole.unit());
        Value ceiling = Amounts.sum(positions.stream().map(Position::ceiling).toList(), whole.unit());
        return new Comparison(Extent.LIMITATIVE, whole.id(), opened, ceiling);
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        List<Vote> votes = votes();
        votes.forEach(vote -> {
            conformity(vote).ifPresent(findings::add);
            origin(vote).ifPresent(findings::add);
        });
        missing().ifPresent(findings::add);
        late(votes).ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> conformity(Vote vote) {
        Account whole = ledger.accounts().whole();
        return switch (vote.conformity()) {
            case CONFORMS -> Optional.empty();
            case DOES_NOT_CONFORM ->
                Optional.of(finding(
                        Weight.BREACHED, VoteProblems.doesNotConform(vote, whole, ledger.names(), limitative())));
            case UNDECIDED -> Optional.of(finding(Weight.UNDECIDED, VoteProblems.undecided(vote)));
        };
    }

    /**
     * A decision beyond the budget voted states where its credits come from, whether or not the convention allows it.
     */
    private Optional<Finding> origin(Vote vote) {
        Account whole = ledger.accounts().whole();
        Value added = Told.of(vote.entries(), whole.unit()).value();
        boolean isMore = added instanceof Value.Known(var number, var unit) && number.signum() > 0;
        boolean isStated =
                vote.entries().stream().anyMatch(entry -> entry.origin().isPresent());
        return vote.kind() == Kind.RECTIFYING && isMore && !isStated
                ? Optional.of(finding(Weight.TO_JUSTIFY, VoteProblems.originMissing(vote, added, whole, limitative())))
                : Optional.empty();
    }

    /** The limitative lines together as voted so far: what an excess does to them. */
    private Text limitative() {
        return new LimitativeLines(ledger, year, known).effect();
    }

    /** Once the year has begun, every account that makes the budget has a vote. */
    private Optional<Finding> missing() {
        if (known.isBefore(LocalDate.of(year, 1, 1))) {
            return Optional.empty();
        }
        Position whole = ledger.position(ledger.accounts().whole(), year, known);
        List<String> accounts =
                Amounts.reasons(whole.voted().value()).map(Value.Reason::figure).toList();
        return accounts.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(
                        Weight.UNDECIDED,
                        VoteProblems.notVoted(ledger.accounts().whole().id(), year, known, accounts)));
    }

    private Optional<Finding> late(List<Vote> votes) {
        return votes.stream()
                .filter(vote -> vote.kind() == Kind.VOTED)
                .filter(vote -> !vote.on().isBefore(LocalDate.of(year, 1, 1)))
                .findFirst()
                .map(vote -> finding(Weight.NOTICE, VoteProblems.votedLate(vote)));
    }

    private Finding finding(Weight weight, Problem problem) {
        return new Finding(weight, ledger.accounts().whole().id(), year, problem);
    }
}
