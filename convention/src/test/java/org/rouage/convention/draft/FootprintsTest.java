package org.rouage.convention.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.draft.Lamplighters.clause;
import static org.rouage.convention.draft.Lamplighters.insertAfter;
import static org.rouage.convention.draft.Lamplighters.insertLast;
import static org.rouage.convention.draft.Lamplighters.objective;
import static org.rouage.convention.draft.Lamplighters.repeal;
import static org.rouage.convention.draft.Lamplighters.setTarget;
import static org.rouage.convention.draft.Lamplighters.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Validity;
import org.rouage.convention.Budget;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Trial;

/** What need not be tried, since the footprints do not overlap; and what must be. */
class FootprintsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Passage STANDS =
            Trial.of(Lamplighters.convention(), Set.of()).outcome().value().orElseThrow();

    @Test
    void figures_of_other_years_other_elements_and_other_parts_stay_apart() {
        apart(setTarget("ind-1", 2026, "1"), setTarget("ind-1", 2027, "1"));
        apart(setTarget("ind-1", 2026, "1"), setTarget("ind-2", 2026, "1"));
        apart(setTarget("ind-1", 2026, "1"), new Operation.RepealTarget("ind-1", 2027));
        meet(setTarget("ind-1", 2026, "1"), new Operation.RepealTarget("ind-1", 2026));
        apart(workforce(2025), workforce(2026));
        meet(workforce(2025), workforce(2025));
        apart(amount("budget-1"), amount("line-1"));
        meet(amount("budget-1"), amount("budget-1"));
        apart(series(2025), series(2026));
        meet(series(2025), series(2025));
        meet(series(2025), repeal("oil-price"));
        apart(change(Optional.of("t"), Optional.empty()), change(Optional.empty(), Optional.of("x")));
        apart(change(Optional.of("t"), Optional.empty()), new Operation.EndCommitment("com-1", DAY));
        apart(new Operation.Renumber("clause-1", "2"), new Operation.Renumber("clause-2", "2"));
    }

    @Test
    void an_element_rewritten_meets_each_of_its_parts_and_no_other_element() {
        var rewritten = new Operation.Replace(clause("clause-1"));

        meet(rewritten, new Operation.Renumber("clause-1", "2"));
        meet(rewritten, words("clause-1", "a", "b"));
        apart(rewritten, words("clause-2", "a", "b"));
    }

    @Test
    void words_in_one_field_meet_that_field_and_its_items_only() {
        var inTitle = new Operation.ReplaceWords("clause-1", Optional.of("title"), "a", "b");
        var inText = new Operation.ReplaceWords("clause-1", Optional.of("text"), "a", "b");

        apart(inTitle, inText);
        meet(inTitle, words("clause-1", "a", "b"));
    }

    @Test
    void a_repeal_meets_whatever_touches_what_stands_inside() {
        meet(repeal("axis-1"), setTarget("ind-1", 2026, "1"));
        meet(repeal("axis-1"), insertLast("sheet-2", objective("obj-9")));
        meet(repeal("axis-1"), new Operation.Move("obj-1", "sheet-3", Optional.empty(), false));
        apart(repeal("axis-1"), setTarget("ind-3", 2026, "1"));
        apart(repeal("axis-1"), repeal("clause-1"));
    }

    @Test
    void insertions_meet_at_one_place_or_under_one_name_only() {
        meet(insertLast("sheet-1", objective("obj-8")), insertLast("sheet-1", objective("obj-9")));
        apart(insertLast("sheet-1", objective("obj-8")), insertLast("sheet-2", objective("obj-9")));
        apart(insertLast("sheet-1", objective("obj-8")), insertLast("sheet-1", Lamplighters.indicator("ind-9")));
        meet(insertLast("sheet-1", objective("obj-9")), insertLast("sheet-2", objective("obj-9")));
        apart(
                insertAfter("convention", "clause-1", clause("c-8")),
                insertAfter("convention", "clause-2", clause("c-9")));
        apart(
                new Operation.Insert("sheet-1", Optional.empty(), true, objective("obj-8")),
                insertLast("sheet-1", objective("obj-9")));
        meet(
                insertAfter("sheet-1", "obj-1", objective("obj-9")),
                new Operation.Move("obj-1", "sheet-2", Optional.empty(), false));
    }

    @Test
    void rules_of_one_kind_meet_and_meet_the_words_of_the_rule_in_force() {
        meet(rule("evolution", "r-8"), rule("evolution", "r-9"));
        apart(rule("evolution", "r-8"), rule("calculation", "r-9"));
        meet(rule("evolution", "r-8"), words("rule-evolution", "a", "b"));
        apart(rule("evolution", "r-8"), words("rule-calculation", "a", "b"));
        meet(rule("evolution", "r-8"), repeal("budget-1"));
        apart(rule("evolution", "r-8"), rule("line-1", "evolution", "r-9"));
        meet(rule("line-1", "evolution", "r-8"), rule("line-1", "evolution", "r-9"));
        meet(rule("line-1", "evolution", "r-8"), repeal("budget-1"));
        apart(rule("staff", "evolution", "r-8"), repeal("budget-1"));
    }

    @Test
    void local_funds_missions_and_the_term_meet_only_themselves() {
        var north = new Operation.CloseLocalFund("north", DAY);
        var east = new Operation.OpenLocalFund(new Fund.LocalFund("east", "East", Validity.from(DAY)));
        var merged = new Operation.MergeLocalFunds(
                List.of("north"), new Fund.LocalFund("east", "East", Validity.from(DAY)), DAY);
        var split = new Operation.SplitLocalFund(
                "north", List.of(local("east"), new Fund.LocalFund("west", "West", Validity.from(DAY))), DAY);
        var training = new Operation.AddMission(new Fund.Held("training", Validity.from(DAY)));

        apart(north, east);
        meet(split, north);
        meet(split, east);
        apart(split, new Operation.CloseLocalFund("south", DAY));
        meet(split, new Operation.CloseLocalFund("south", DAY, Optional.of("east")));
        meet(new Operation.MoveLocalFund("north", "shore", DAY), north);
        apart(new Operation.MoveLocalFund("north", "shore", DAY), east);
        meet(merged, north);
        meet(merged, east);
        apart(training, new Operation.EndMission("prevention", DAY));
        meet(training, new Operation.EndMission("training", DAY));
        apart(training, new Operation.SetTerm(DAY));
        meet(new Operation.SetTerm(DAY), words("convention", "a", "b"));
        apart(new Operation.SetTerm(DAY), east);
    }

    @Test
    void two_drafts_that_give_one_code_meet_as_do_a_code_and_an_identifier_that_are_one() {
        var east = new Operation.OpenLocalFund(local("east").called("East", List.of("01", "011")));
        var west = new Operation.OpenLocalFund(local("west").called("West", List.of("01")));
        var split = new Operation.SplitLocalFund(
                "north", List.of(local("hill"), local("dale").called("Dale", List.of("east"))), DAY);

        meet(east, west);
        meet(east, split);
        apart(west, split);
        apart(east, new Operation.OpenLocalFund(local("west").called("West", List.of("1"))));
    }

    @Test
    void targets_of_one_period_and_body_meet_and_others_do_not() {
        meet(finer("2026-S1", Optional.empty()), finer("2026-S1", Optional.empty()));
        apart(finer("2026-S1", Optional.empty()), finer("2026-S2", Optional.empty()));
        apart(finer("2026-S1", Optional.empty()), finer("2026-S1", Optional.of("north")));
        apart(finer("2026", Optional.empty()), setTarget("ind-1", 2026, "1"));
        meet(finer("2026", Optional.empty()), repeal("ind-1"));
    }

    private static Operation finer(String period, Optional<String> body) {
        return new Operation.SetFinerTarget(
                "ind-1",
                Optional.empty(),
                new Indicator.FinerTarget(
                        period, body, Optional.of(BigDecimal.ONE), Optional.empty(), Optional.empty()));
    }

    private static Fund.LocalFund local(String id) {
        return new Fund.LocalFund(id, id, Validity.from(DAY));
    }

    @Test
    void a_correction_leaves_the_footprint_of_what_it_wraps() {
        meet(
                new Operation.Correct("amendment-1", "slip", setTarget("ind-1", 2026, "1")),
                setTarget("ind-1", 2026, "2"));
    }

    private static Operation workforce(int year) {
        return new Operation.SetWorkforce("staff", year, BigDecimal.ONE, Optional.empty());
    }

    private static Operation amount(String of) {
        return new Operation.SetAmount(of, 2025, BigDecimal.ONE, "MEUR");
    }

    private static Operation change(Optional<String> title, Optional<String> text) {
        return new Operation.ChangeCommitment("com-1", title, text, Optional.empty());
    }

    private static Operation rule(String kind, String id) {
        return rule("budget-1", kind, id);
    }

    private static Operation rule(String of, String kind, String id) {
        return new Operation.SetRule(of, kind, Budget.Rule.inWords(id, "Words."));
    }

    private static Operation series(int year) {
        return new Operation.SetSeries("oil-price", year, BigDecimal.ONE, Optional.empty());
    }

    private static void meet(Operation one, Operation other) {
        assertThat(overlap(one, other)).as("%s and %s", one, other).isTrue();
        assertThat(overlap(other, one)).isTrue();
    }

    private static void apart(Operation one, Operation other) {
        assertThat(overlap(one, other)).as("%s and %s", one, other).isFalse();
        assertThat(overlap(other, one)).isFalse();
    }

    private static boolean overlap(Operation one, Operation other) {
        var footprints = new Footprints(STANDS, STANDS);
        return footprints.of(one).overlaps(footprints.of(other));
    }
}
