package org.rouage.budget.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.execution.Entry.Kind;
import org.rouage.budget.execution.Finding.Weight;
import org.rouage.formula.Value;

/**
 * Commitments beyond the credits: a limitative line blocks, an evaluative one asks for an explanation; any excess tells
 * where its credits come from, and what it does to the limitative accounts.
 *
 * <p>Example: 121 committed on 120.4 of a limitative line is breached even when its origin is stated; on an evaluative
 * line a stated origin explains it. Committed on 3 March beyond the credits of that day and covered by a transfer of 10
 * May: to justify.
 */
final class ExcessReview {
    private final Ledger ledger;
    private final int year;
    private final LocalDate known;

    ExcessReview(Ledger ledger, int year, LocalDate known) {
        this.ledger = ledger;
        this.year = year;
        this.known = known;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (Account account : committed()) {
            Position position = ledger.position(account, year, known);
            if (position.isOverrun()) {
                findings.addAll(overrun(position));
            } else if (account.isLimitative()) {
                covered(account).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The accounts that commitments name: the lines, or the budget told as a whole. */
    private List<Account> committed() {
        BudgetAccounts accounts = ledger.accounts();
        boolean asWhole = ledger.lines(year).isEmpty()
                || ledger.entries(Kind.COMMITTED, year).stream()
                        .anyMatch(entry -> entry.of().equals(accounts.whole().id()));
        return asWhole ? List.of(accounts.whole()) : ledger.lines(year);
    }

    private List<Finding> overrun(Position position) {
        List<Entry> entries = causes(position);
        Optional<String> origin =
                entries.stream().flatMap(entry -> entry.origin().stream()).findFirst();
        Entry last = entries.getLast();
        if (!position.account().isLimitative()) {
            Weight weight = origin.isPresent() ? Weight.NOTICE : Weight.TO_JUSTIFY;
            return List.of(finding(weight, evaluative(position, last, origin)));
        }
        var findings = new ArrayList<>(List.of(finding(Weight.BREACHED, limitative(position, last, origin))));
        if (origin.isEmpty()) {
            findings.add(finding(Weight.TO_JUSTIFY, originMissing(position, last)));
        }
        return findings;
    }

    /** The commitments; without any, credits were given or taken away beyond what was there. */
    private static List<Entry> causes(Position position) {
        List<Entry> committed = position.committed().entries();
        return committed.isEmpty()
                ? Told.and(
                                position.out(),
                                position.rectifying(),
                                position.account().unit())
                        .entries()
                : committed;
    }

    /** A limitative line that was beyond its credits on the day of a commitment, and no longer is. */
    private Optional<Finding> covered(Account account) {
        return ledger.position(account, year, known).committed().entries().stream()
                .map(Entry::on)
                .distinct()
                .map(day -> ledger.position(account, year, day))
                .filter(Position::isOverrun)
                .findFirst()
                .map(position -> finding(
                        Weight.TO_JUSTIFY,
                        covered(position, position.committed().entries().getLast())));
    }

    private Problem limitative(Position position, Entry last, Optional<String> origin) {
        return Problem.of(
                "EXECUTION-LIMITATIVE-OVERRUN",
                last.at(),
                beyond(position).plus(origin(origin)).plus(effect()),
                Text.of("au plus ", "at most ")
                        .plus(words(position, position.credits()))
                        .plus(Text.of(" : la ligne est limitative", ": the line is limitative")),
                Text.of(
                        "la ligne est bloquée : annulez l'engagement, virez des crédits que la convention permet, ou "
                                + "votez un budget rectificatif",
                        "the line is blocked: undo the commitment, transfer credits as the convention allows, or vote "
                                + "a rectifying budget"));
    }

    private Problem evaluative(Position position, Entry last, Optional<String> origin) {
        return Problem.of(
                        "EXECUTION-EVALUATIVE-OVERRUN",
                        last.at(),
                        beyond(position).plus(origin(origin)).plus(effect()),
                        Text.of(
                                "l'explication de l'écart et l'origine des crédits : la ligne est évaluative",
                                "why, and where the credits come from: the line is evaluative"),
                        origin.isPresent()
                                ? Text.of("rien : l'origine est dite", "nothing: the origin is stated")
                                : Text.of(
                                        "écrivez origin dans l'engagement qui dépasse",
                                        "write origin in the commitment that goes beyond"))
                .under(VoteProblems.ORIGIN);
    }

    private Problem originMissing(Position position, Entry last) {
        return VoteProblems.originMissing(
                last.at(),
                beyond(position),
                new LimitativeLines(ledger, year, known).effect(),
                Text.of("l'engagement qui dépasse", "the commitment that goes beyond"));
    }

    private Problem covered(Position position, Entry commitment) {
        Text day = Text.day(commitment.on());
        return Problem.of(
                "EXECUTION-COVERED-LATER",
                commitment.at(),
                Text.of("le " + day.french() + ", ", "on " + day.english() + ", ")
                        .plus(beyond(position))
                        .plus(Text.of(" ; couvert depuis", "; covered since")),
                Text.of(
                        "des crédits le jour où l'on engage : la ligne est limitative",
                        "credits on the day of the commitment: the line is limitative"),
                Text.of(
                        "dites pourquoi, ou corrigez le jour de l'une des entrées",
                        "say why, or correct the day of one of the entries"));
    }

    private static Text beyond(Position position) {
        Account account = position.account();
        return Text.of(
                        account.id() + ", " + position.year() + " : engagé ",
                        account.id() + ", " + position.year() + ": committed ")
                .plus(words(position, position.committed().value()))
                .plus(Text.of(" sur ", " of "))
                .plus(words(position, position.credits()))
                .plus(Text.of(" de crédits, soit ", " of credits, that is "))
                .plus(words(position, position.overrun()))
                .plus(Text.of(" au-delà", " beyond"));
    }

    private static Text words(Position position, Value value) {
        return Amounts.words(value, position.account().unit());
    }

    private static Text origin(Optional<String> origin) {
        return origin.map(said -> Text.of(" ; origine : " + said, "; origin: " + said))
                .orElse(Text.of(" ; origine non dite", "; origin not stated"));
    }

    private Text effect() {
        return Text.of(" ; ", "; ").plus(new LimitativeLines(ledger, year, known).effect());
    }

    private Finding finding(Weight weight, Problem problem) {
        return new Finding(weight, ledger.accounts().whole().id(), year, problem);
    }
}
