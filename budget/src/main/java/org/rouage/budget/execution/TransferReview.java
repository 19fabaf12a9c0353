package org.rouage.budget.execution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.budget.execution.Entry.Kind;
import org.rouage.budget.execution.Finding.Weight;
import org.rouage.budget.execution.TransferRuling.Basis;
import org.rouage.convention.Budget.ExecutionRules;
import org.rouage.convention.Budget.Transfer;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.ActDays;

/**
 * Each transfer of a budget against the directional matrix in force on its day.
 *
 * <p>Example: personnel may go to real estate by the director alone; the way back needs an amendment in force, or a
 * decision that the records hold, named as the reference of the entry. Inside a group all is fungible.
 */
final class TransferReview {
    private final Ledger ledger;
    private final int year;
    private final Rules rules;

    TransferReview(Ledger ledger, int year, Rules rules) {
        this.ledger = ledger;
        this.year = year;
        this.rules = rules;
    }

    /** Of the transfers that leave an account of this budget. */
    List<TransferRuling> rulings() {
        return ledger.entries(Kind.TRANSFER, year).stream()
                .flatMap(entry -> ledger.accounts().figure(entry.of()).stream().map(from -> ruling(entry, from)))
                .toList();
    }

    List<Finding> findings() {
        return rulings().stream().flatMap(this::finding).toList();
    }

    private TransferRuling ruling(Entry entry, Account from) {
        Optional<Account> to = ledger.accounts().figure(entry.to().orElse(""));
        if (to.isEmpty()) {
            return byAct(entry)
                    .orElseGet(() -> new TransferRuling(
                            entry,
                            Basis.NOT_ALLOWED,
                            Text.of(
                                    "d'un budget à un autre, sans acte",
                                    "from one budget to another, without an act")));
        }
        Optional<String> gives = from.group();
        Optional<String> receives = to.get().group();
        if (gives.isPresent() && gives.equals(receives)) {
            return new TransferRuling(
                    entry,
                    Basis.WITHIN_GROUP,
                    Text.of("fongible dans le groupe ", "fungible within the group ")
                            .plus(ledger.names().withIdentifier(gives.get())));
        }
        return byAct(entry).orElseGet(() -> byRules(entry, gives, receives));
    }

    /** By an amendment in force that day or a decision held by the records; empty when it names neither. */
    private Optional<TransferRuling> byAct(Entry entry) {
        Optional<ActDays> act = rules.act(entry);
        if (act.isPresent()) {
            boolean inForce = rules.isInForce(act.get(), entry.on());
            String name = act.get().act();
            return Optional.of(
                    inForce
                            ? new TransferRuling(entry, Basis.ACT, Text.of("par " + name, "by " + name))
                            : new TransferRuling(
                                    entry,
                                    Basis.NOT_ALLOWED,
                                    Text.of(
                                            name + " n'est pas en vigueur ce jour-là",
                                            name + " is not in force on that day")));
        }
        return rules.decision(entry).map(event -> decided(entry, event));
    }

    private static TransferRuling decided(Entry entry, Records.Event event) {
        Text day = Text.day(event.on());
        return new TransferRuling(
                entry,
                Basis.DECISION,
                Text.of("par " + event.proof() + ", le " + day.french(), "by " + event.proof() + ", " + day.english()));
    }

    private TransferRuling byRules(Entry entry, Optional<String> gives, Optional<String> receives) {
        Optional<ExecutionRules> written = rules.on(ledger.accounts().whole().id(), entry.on());
        if (written.isEmpty()) {
            return new TransferRuling(
                    entry,
                    Basis.UNDECIDED,
                    Text.of(
                            "la convention ne dit rien des virements de ce budget",
                            "the convention says nothing of transfers in this budget"));
        }
        if (gives.isEmpty() || receives.isEmpty()) {
            String without = gives.isEmpty() ? entry.of() : entry.to().orElse("");
            return new TransferRuling(
                    entry, Basis.UNDECIDED, Text.of(without + " n'est dans aucun groupe", without + " is in no group"));
        }
        return byMatrix(entry, gives.get(), receives.get(), written.get());
    }

    private TransferRuling byMatrix(Entry entry, String gives, String receives, ExecutionRules written) {
        List<Transfer> allowed = written.transfers().stream()
                .filter(one -> one.from().equals(gives) && one.to().contains(receives))
                .toList();
        Text direction = ledger.names()
                .withIdentifier(gives)
                .plus(Text.same(" → "))
                .plus(ledger.names().withIdentifier(receives));
        if (allowed.isEmpty()) {
            return new TransferRuling(
                    entry,
                    Basis.NOT_ALLOWED,
                    direction.plus(Text.of(
                            " n'est pas permis par " + written.id() + ", sans acte",
                            " is not allowed by " + written.id() + ", without an act")));
        }
        List<String> alone =
                allowed.stream().flatMap(one -> one.by().stream()).distinct().toList();
        Text rule = direction.plus(Text.same(", " + written.id()));
        boolean isDecided = entry.deciders().stream().anyMatch(alone::contains)
                || rules.isByState(entry)
                || entry.deciders().size() > 1;
        return isDecided
                ? new TransferRuling(entry, Basis.RULE, rule.plus(by(entry)))
                : new TransferRuling(entry, Basis.TO_JUSTIFY, rule.plus(notBy(entry, alone)));
    }

    private static Text by(Entry entry) {
        return Text.of(" : par " + entry.said().by(), ": by " + entry.said().by());
    }

    private static Text notBy(Entry entry, List<String> alone) {
        String names = String.join(", ", alone);
        Text who = alone.isEmpty()
                ? Text.of("personne n'en décide seul", "nobody decides it alone")
                : Text.of("en décide seul : " + names, "decides it alone: " + names);
        return by(entry).plus(Text.of(" ; ", "; ")).plus(who);
    }

    private Stream<Finding> finding(TransferRuling ruling) {
        return switch (ruling.basis()) {
            case WITHIN_GROUP, RULE, ACT, DECISION -> Stream.empty();
            case NOT_ALLOWED -> finding(Weight.BREACHED, ruling);
            case TO_JUSTIFY -> finding(Weight.TO_JUSTIFY, ruling);
            case UNDECIDED -> finding(Weight.UNDECIDED, ruling);
        };
    }

    private Stream<Finding> finding(Weight weight, TransferRuling ruling) {
        Account whole = ledger.accounts().whole();
        return Stream.of(new Finding(weight, whole.id(), year, TransferProblems.of(ruling, whole)));
    }
}
