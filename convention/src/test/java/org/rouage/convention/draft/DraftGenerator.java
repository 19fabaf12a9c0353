package org.rouage.convention.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rouage.basics.Validity;
import org.rouage.convention.Budget;
import org.rouage.convention.Element;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Trial;
import org.rouage.convention.consolidation.Writer;

/**
 * Drafts from a seed: operations of every kind on the lamplighters, each of which can be applied after those before it.
 * Two drafts of two seeds often meet, since there are few places.
 */
final class DraftGenerator {
    private static final List<String> WORDS = List.of("ten", "days", "fund", "agency", "answer", "lamp", "oil", "time");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Random random;

    DraftGenerator(long seed) {
        random = new Random(seed);
    }

    List<Operation> operations(Trial base, int count) {
        var kept = new ArrayList<Operation>();
        Trial trial = base;
        while (kept.size() < count) {
            Passage root = trial.outcome().value().orElseThrow();
            Operation operation = operation(root.all().map(Passage::id).toList());
            Trial longer = trial.then(List.of(new Trial.Step(new Writer("generated", kept.size() + 1), operation)));
            if (longer.outcome().value().isPresent()) {
                kept.add(operation);
                trial = longer;
            }
        }
        return kept;
    }

    private Operation operation(List<String> ids) {
        String some = any(ids);
        return switch (random.nextInt(15)) {
            case 0, 1 ->
                Lamplighters.setTarget("ind-" + rank(), 2025 + random.nextInt(2), "" + (88 + random.nextInt(2)));
            case 2, 3 -> new Operation.ReplaceWords(some, Optional.empty(), any(WORDS), any(WORDS));
            case 4 -> new Operation.Repeal(some);
            case 5, 6 ->
                new Operation.Insert(any("sheet-1", "sheet-2"), after("obj-"), random.nextBoolean(), inserted());
            case 7 -> Lamplighters.insertLast("convention", Lamplighters.clause("clause-" + rank(9)));
            case 8 -> new Operation.Move("obj-" + rank(), "sheet-" + rank(), after("obj-"), random.nextBoolean());
            case 9 -> new Operation.Renumber(some, "" + rank());
            case 10 ->
                new Operation.SetRule(
                        any("budget-1", "budget-1", "line-1", "staff"),
                        any("calculation", "evolution"),
                        random.nextBoolean()
                                ? Budget.Rule.inWords(any(rules()), "Rule " + rank())
                                : Budget.Rule.computed(any(rules()), "Rule", rank() + " %")
                                        .startingIn(2025 + rank()));
            case 11 -> new Operation.RepealTarget("ind-" + rank(), 2026);
            case 12 -> network();
            case 13 -> figures();
            default -> commitment();
        };
    }

    private Operation network() {
        return switch (random.nextInt(8)) {
            case 0 ->
                new Operation.OpenLocalFund(
                        new Fund.LocalFund(any("east", "west"), "Fund " + rank(), Validity.from(DAY)));
            case 1 -> new Operation.CloseLocalFund(any("north", "south"), DAY.plusYears(random.nextInt(2)));
            case 2 ->
                new Operation.MergeLocalFunds(
                        List.of("north", "south"), new Fund.LocalFund("east", "East", Validity.from(DAY)), DAY);
            case 3 ->
                new Operation.CloseLocalFund(any("north", "south"), DAY, Optional.of(any("north", "south", "east")));
            case 4 ->
                new Operation.SplitLocalFund(
                        any("north", "south"),
                        List.of(
                                new Fund.LocalFund("east", "East", Validity.from(DAY)),
                                new Fund.LocalFund(any("west", "hill"), "West", Validity.from(DAY))),
                        DAY);
            case 5 ->
                new Operation.MoveLocalFund(
                        any("north", "south", "east"), any("plain", "shore"), DAY.plusYears(random.nextInt(2)));
            case 6 ->
                new Operation.SetFinerTarget(
                        "ind-" + rank(),
                        Optional.of("%").filter(_ -> random.nextBoolean()),
                        new Indicator.FinerTarget(
                                any("2026-S1", "2026-S2"),
                                Optional.of("north").filter(_ -> random.nextBoolean()),
                                Optional.of(BigDecimal.valueOf(rank())),
                                Optional.empty(),
                                Optional.empty()));
            default -> new Operation.AddMission(new Fund.Held(any("training", "housing"), Validity.from(DAY)));
        };
    }

    private Operation figures() {
        return switch (random.nextInt(6)) {
            case 0 ->
                new Operation.SetAmount(
                        any("budget-1", "line-1"), 2025, BigDecimal.valueOf(rank()), any("MEUR", "EUR"));
            case 1 -> new Operation.SetWorkforce("staff", 2025, BigDecimal.valueOf(rank()), Optional.empty());
            case 2 -> new Operation.SetParameter("partial-from", BigDecimal.valueOf(rank()), Optional.of("%"));
            case 3 ->
                new Operation.SetSeries(
                        "oil-price", 2024 + rank(), BigDecimal.valueOf(rank()), Optional.of(any("EUR", "MEUR")));
            case 4 ->
                new Operation.Insert(
                        "budget-1", Optional.empty(), false, Lamplighters.constraint("constraint-" + rank(9)));
            default -> new Operation.SetTerm(LocalDate.of(2028 + rank(), 12, 31));
        };
    }

    private Operation commitment() {
        String id = "com-" + rank();
        return switch (random.nextInt(3)) {
            case 0 ->
                new Operation.ChangeCommitment(id, Optional.of("Title " + rank()), Optional.empty(), Optional.empty());
            case 1 -> new Operation.EndCommitment(id, DAY.plusDays(rank()));
            default ->
                new Operation.ReplaceDefinition(
                        "ind-" + rank(),
                        2026,
                        "note",
                        Optional.of("Definition " + rank()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        };
    }

    private Element inserted() {
        return random.nextBoolean()
                ? Lamplighters.objective("obj-" + rank(9))
                : Lamplighters.indicator("ind-" + rank(9));
    }

    private Optional<String> after(String kind) {
        return random.nextBoolean() ? Optional.of(kind + rank()) : Optional.empty();
    }

    private static List<String> rules() {
        return List.of("rule-calculation", "rule-evolution", "rule-2", "rule-3");
    }

    private int rank() {
        return rank(3);
    }

    private int rank(int most) {
        return 1 + random.nextInt(most);
    }

    private String any(String... of) {
        return of[random.nextInt(of.length)];
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
