package org.rouage.budget.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rouage.basics.Text;
import org.rouage.formula.Value;

/**
 * The limitative lines of a budget in a year, added up.
 *
 * <p>Example: two limitative lines given 100 and 40 MEUR, of which the second is investment: {@code total()} has a
 * ceiling of 140, {@code operating()} one of 100.
 */
record LimitativeLines(Ledger ledger, int year, LocalDate known) {
    private static final Set<String> OPERATING = Set.of("personnel", "other-operating");

    LimitativeTotal total() {
        return ledger.lines(year).isEmpty() ? withoutLines() : total(limitative());
    }

    /** Of the groups that are operating expenses; a limitative line in no group makes it undecided. */
    LimitativeTotal operating() {
        if (ledger.lines(year).isEmpty()) {
            return withoutLines();
        }
        List<Account> unsorted =
                limitative().stream().filter(line -> line.group().isEmpty()).toList();
        if (!unsorted.isEmpty()) {
            Account first = unsorted.getFirst();
            Value unknown = Amounts.undecided(
                    "EXECUTION-NO-GROUP",
                    first.id(),
                    year,
                    Text.of(
                            first.id() + " : ligne limitative sans groupe, fonctionnement ou non",
                            first.id() + ": limitative line without a group, operating or not"));
            return new LimitativeTotal(unknown, unknown, unknown);
        }
        return total(limitative().stream()
                .filter(line -> line.group().filter(OPERATING::contains).isPresent())
                .toList());
    }

    /** In words: what the limitative accounts have, and what is committed on them. */
    Text effect() {
        Account whole = ledger.accounts().whole();
        if (limitative().isEmpty()) {
            return Text.of("aucun compte limitatif dans ce budget", "no limitative account in this budget");
        }
        LimitativeTotal total = total();
        Text credits = Amounts.words(total.credits(), whole.unit());
        Text committed = Amounts.words(total.committed(), whole.unit());
        return Text.of(
                "comptes limitatifs de " + whole.id() + " : crédits " + credits.french() + ", engagé "
                        + committed.french(),
                "limitative accounts of " + whole.id() + ": credits " + credits.english() + ", committed "
                        + committed.english());
    }

    private LimitativeTotal withoutLines() {
        String budget = ledger.accounts().whole().id();
        Value unknown = Amounts.undecided(
                "EXECUTION-NO-LINES",
                budget,
                year,
                Text.of(budget + " : pas de ligne, limitative ou non", budget + ": no line, limitative or not"));
        return new LimitativeTotal(unknown, unknown, unknown);
    }

    private List<Account> limitative() {
        return ledger.lines(year).stream().filter(Account::isLimitative).toList();
    }

    private LimitativeTotal total(List<Account> lines) {
        List<Position> positions =
                lines.stream().map(line -> ledger.position(line, year, known)).toList();
        return new LimitativeTotal(
                sum(positions, Position::ceiling),
                sum(positions, Position::credits),
                sum(positions, position -> position.committed().value()));
    }

    private Value sum(List<Position> positions, Function<Position, Value> of) {
        return Amounts.sum(
                positions.stream().map(of).toList(), ledger.accounts().whole().unit());
    }
}
